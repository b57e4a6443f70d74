import { type RequirementId } from '../../../src/conformance/requirements/all.ts'
import { type Fields } from '../parts.ts'
import { fact, type Integration } from '../platform.ts'
import { body, type Mutant, query, regardless, set } from './mutant.ts'

const cases = '/v2/servicerequest/cases'

async function fileAgain(integration: Integration): Promise<unknown> {
  const { incident_business_type_list: problems } = await integration.ask(
    'partner',
    'GET',
    '/v2/servicerequest/config/problems',
  )
  return integration.once('partner', 'POST', cases, {
    body: {
      business_type_id: (problems as Fields[]).find((each) => each['case_type'] === '0')?.['business_type_id'],
      simple_description: 'May a server be renewed by one month?',
      source_id: '83aeb0f2834c4df49826c781d32a963e',
    },
  })
}

/** Looks at the newest ticket time and again, whatever its state is. */
async function lookOn(integration: Integration): Promise<void> {
  const listed = await integration.ask('partner', 'GET', cases, { query: { limit: '1' } })
  const [newest] = listed['incident_info_list'] as Fields[]
  let looks = 0
  await integration.poll(async () => {
    await integration.ask('partner', 'GET', `${cases}/${String(newest?.['incident_id'])}/status`)
    looks += 1
    return looks === 5
  })
}

/** Pays an order that is paid, by version 1.0, and renews what the answer does not name. */
async function goOnByVersionOne(integration: Integration): Promise<void> {
  const orders = `/v1.0/${fact('CUSTOMER_ID')}`
  const pay = { body: { orderId: fact('ORDER_ID') } }
  const paid = await integration.once('customer', 'POST', `${orders}/customer/order-mgr/order/pay`, pay)
  await regardless(() =>
    integration.once('customer', 'POST', `${orders}/common/order-mgr/resources/${String(paid['resourceId'])}/actions`, {
      query: { action_id: 'autorenew' },
    }),
  )
}

/** Mutants of what is about service tickets, and about refusals with status 200. */
export const ticketMutants = {
  'SHAPE-16': {
    scenario: 'ticket',
    habits: body('/json-format-content', set('accessory_name', 'setup.exe')),
  },
  'ASYNC-04': {
    scenario: 'ticket-poll',
    habits: query('/instant-messages', (all) => all.filter(([name]) => name !== 'last_message_time_id')),
  },
  'ASYNC-05': { scenario: 'ticket-poll', habits: { afterwards: lookOn } },
  'RESIL-13': { scenario: 'refused-attachment', habits: { readsCodes: false } },
  'RESIL-14': {
    scenario: 'pay-order',
    habits: { readsCodes: false, afterwards: goOnByVersionOne },
    also: ['DEPR-02'],
  },
  'RESIL-15': { scenario: 'ambiguous-ticket', habits: { instead: { 'after lost ticket': fileAgain } } },
} as const satisfies Partial<Record<RequirementId, Mutant>>
