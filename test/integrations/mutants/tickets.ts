import type { RequirementId } from '../../../src/conformance/requirements/all.ts'
import type { Fields } from '../parts.ts'
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

/** Has failures refunded that no answer has told of. */
async function refundRegardless(integration: Integration): Promise<unknown> {
  const path = `/v1.0/${fact('CUSTOMER_ID')}/customer/order-mgr/orders/${fact('ORDER_ID')}`
  return regardless(() => integration.once('customer', 'DELETE', path, { query: { unsub_type: '2' } }))
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
    scenario: 'old-generation',
    habits: { readsCodes: false, afterwards: refundRegardless },
  },
  'RESIL-15': { scenario: 'ambiguous-ticket', habits: { instead: { 'after lost ticket': fileAgain } } },
} as const satisfies Partial<Record<RequirementId, Mutant>>
