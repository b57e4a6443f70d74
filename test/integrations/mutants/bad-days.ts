import { writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { RequirementId } from '../../../src/conformance/requirements/all.ts'
import { CallFailed, fact, type Habits, type Integration } from '../platform.ts'
import { burst, bursting } from './burst.ts'
import { sendPayment } from '../parts.ts'
import { type Mutant, type Body, body, budgetText, regardless, strictly, countsTo } from './mutant.ts'

const balances = '/v2/accounts/customer-accounts/balances'

const details = (): string => `/v2/orders/customer-orders/details/${fact('ORDER_ID')}`

async function register(integration: Integration): Promise<unknown> {
  return integration.once('partner', 'POST', '/v2/partners/sub-customers', {
    body: {
      domain_area: 'MX',
      xaccount_id: 'user-7',
      xaccount_type: 'sandbox_partner_IDP',
      domain_name: 'customer-seven',
    },
  })
}

async function readTwenty(integration: Integration, pause: number, count = 25): Promise<void> {
  const list = await integration.ask('partner', 'POST', '/v2/partners/sub-customers/query', { body: { limit: 100 } })
  const resold = (list['customer_infos'] as Body[]).filter((each) => each['association_type'] === '3')
  for (const info of resold.slice(0, count)) {
    const id = { customer_id: String(info['customer_id']) }
    await regardless(() => integration.once('partner', 'GET', '/v2/partners/sub-customers/budget', { query: id }))
    await wait(pause)
  }
}

/** Sets the clock of the world by a call of the control API. */
async function setClock(method: 'PUT' | 'POST', path: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const { ok } = await fetch(`${fact('ENDPOINT')}/_sandbox${path}`, { method, headers, body: JSON.stringify(body) })
  if (!ok) throw new Error('the clock cannot be set')
}

/**
 * Asks sixteen things, of which ten are served, and the others again two seconds later. The clock of the world stands still
 * meanwhile, so that no slow machine spreads them over more than one window of the quota.
 */
async function rush(integration: Integration): Promise<void> {
  const ids = Array.from({ length: 16 }, (_, at) => `CS-${at}`)
  const throttled: string[] = []
  const ask = async (id: string): Promise<void> => {
    const path = '/v2/orders/customer-orders/order-discounts'
    try {
      await integration.once('customer', 'GET', path, { query: { order_id: id } })
    } catch (error) {
      if (error instanceof CallFailed && error.status === 429) throttled.push(id)
    }
  }
  await setClock('PUT', '/clock', { mode: 'frozen' })
  for (const id of ids) await ask(id)
  await setClock('POST', '/clock/advance', { duration: 'PT2S' })
  for (const id of throttled.splice(0)) await ask(id)
}

/** Uses up the quota of a list while the clock stands still, and insists on one more call of it. */
const insisting: Partial<Habits> = {
  dispatch: async (request) => {
    if (!request.body.includes('insists')) return request
    await burst(request, 4)
    await setClock('POST', '/clock/advance', { duration: 'PT2S' })
    return request
  },
  afterwards: async (integration) => {
    const ask = (label: string): Promise<unknown> =>
      integration.once('partner', 'POST', '/v2/partners/sub-customers/query', { body: { label, limit: 10 } })
    await setClock('PUT', '/clock', { mode: 'frozen' })
    await setClock('POST', '/clock/advance', { duration: 'PT2S' })
    for (let call = 0; call < 10; call += 1) await ask(`label-${call}`)
    await ask('insists')
  },
}

/** Mutants of what is about bad days. */
export const badDaysMutants = {
  'RESIL-01': {
    scenario: 'ambiguous-payment',
    habits: {
      instead: {
        'after lost payment': async (integration) => {
          await integration.ask('customer', 'GET', balances)
          await regardless(() => sendPayment(integration))
        },
      },
    },
  },
  'RESIL-03': { scenario: 'ambiguous-payment', habits: { omits: ['after lost payment', 'follow'] } },
  'RESIL-04': { scenario: 'outage', habits: { tries: 1 } },
  'RESIL-05': { scenario: 'outage', habits: { tries: 9, failurePause: 130 } },
  'RESIL-06': { scenario: 'outage', habits: { tries: 1, ...bursting('/consumption-quota', 4) } },
  'RESIL-07': {
    scenario: 'refused-payment',
    habits: { instead: { 'after refusal': (integration) => regardless(() => sendPayment(integration)) } },
  },
  'RESIL-08': { scenario: 'unfreeze', habits: { omits: ['rest'] } },
  'RESIL-09': {
    scenario: 'ambiguous-customer',
    habits: {
      instead: {
        'after lost creation': async (integration) => {
          await integration.ask('partner', 'GET', '/v2/partners/credit/consumption-quota')
          await regardless(() => register(integration))
        },
      },
    },
  },
  'RESIL-10': { scenario: 'lost-payment', habits: { omits: ['after all', 'follow'] } },
  'RESIL-11': { scenario: 'late-payment', habits: { patience: 1000 } },
  'RATE-01': { scenario: 'throttled', habits: insisting },
  'RATE-02': { scenario: 'pay-order', habits: { afterwards: rush } },
  'RATE-03': {
    scenario: 'throttled',
    habits: {
      afterwards: () => process.exit(0),
      throttleTries: 1,
    },
  },
  'TOL-01': {
    scenario: 'odd-answers',
    habits: strictly((record) => !Object.keys(record).some((name) => name.startsWith('sandbox'))),
  },
  'TOL-02': {
    scenario: 'odd-answers',
    habits: strictly((record) => [0, 1, null, undefined].includes(record['is_frozen'] as number)),
  },
  'TOL-03': { scenario: 'odd-answers', habits: strictly((record) => record['label'] !== null) },
  'TOL-04': { scenario: 'odd-answers', habits: strictly((record) => record['label'] !== undefined) },
  'TOL-05': { scenario: 'list-customers', habits: strictly(countsTo(50)) },
  'TOL-06': {
    scenario: 'find-customer',
    habits: body('/query', (fields) => ({
      ...fields,
      customer: Buffer.from(String(fields['customer']), 'utf8').toString('latin1'),
    })),
  },
  'MONEY-01': { scenario: 'budget', habits: budgetText('1375.5500000000002') },
  'MONEY-02': { scenario: 'budget', habits: budgetText('1375.551') },
  'MONEY-03': {
    scenario: 'reconciliation',
    habits: {
      instead: {
        'hand in': () => writeFile(fact('RESULT'), JSON.stringify({ [fact('CUSTOMER_ID')]: {} })),
      },
    },
  },
  'MONEY-04': { scenario: 'budget', habits: budgetText('1.37555e3') },
  'MANNER-01': {
    scenario: 'search-orders',
    habits: {
      afterwards: async (integration) => {
        for (let time = 0; time < 3; time += 1) {
          await integration.ask('customer', 'GET', details())
          const catalog = { query: { limit: '100' }, headers: { 'X-Language': 'en_US' } }
          await integration.ask('customer', 'GET', '/v2/products/service-types', catalog)
        }
      },
    },
  },
  'MANNER-02': { scenario: 'budget', habits: { afterwards: (integration) => readTwenty(integration, 130) } },
} as const satisfies Partial<Record<RequirementId, Mutant>>
