import type { RequirementId } from '../../../src/conformance/requirements/all.ts'
import { fact, type Integration } from '../platform.ts'
import { type Mutant, body, query, headers, without, set, digest, regardless } from './mutant.ts'

async function payOldWay(integration: Integration): Promise<unknown> {
  const order = { order_id: fact('ORDER_ID') }
  return integration.once('customer', 'POST', '/v2/orders/customer-orders/pay', { body: order })
}

/** The time in China with the Z of UTC, as who forgets to convert it writes it. */
function inLocalTime(time: string): string {
  const local = new Date(Date.parse(time) + 8 * 60 * 60 * 1000)
  return `${local.toISOString().slice(0, 19)}Z`
}

/** Mutants of what is about shape. */
export const shapeMutants = {
  'SHAPE-01': { scenario: 'budget', habits: body('/budget', without('budget_amount')) },
  'SHAPE-02': {
    scenario: 'budget',
    habits: { prepare: (request) => ({ ...request, path: request.path.replace('/budget', '/budgets') }) },
  },
  'SHAPE-03': { scenario: 'list-customers', habits: headers({ 'content-type': 'text/plain' }) },
  'SHAPE-04': { scenario: 'budget', habits: query('/budget', (all) => [...all, ['verbose', '1']]) },
  'SHAPE-05': { scenario: 'budget', habits: body('/budget', set('budget_amount', '100 USD')) },
  'SHAPE-06': { scenario: 'budget', habits: body('/budget', set('customer_id', 'c'.repeat(100))) },
  'SHAPE-07': { scenario: 'onboarding', habits: body('/check-identity', set('search_type', 'nickname')) },
  'SHAPE-08': {
    scenario: 'onboarding',
    habits: body('/send', set('email', 'no address')),
  },
  'SHAPE-09': { scenario: 'real-name', habits: body('/enterprise', set('corp_name', '   ')) },
  'SHAPE-10': { scenario: 'budget', habits: body('/budget', set('colour', 'red')) },
  'SHAPE-11': {
    scenario: 'budget',
    habits: {
      prepare: (request) => {
        const text = request.body.slice(0, -1)
        return { ...request, body: text, headers: { ...request.headers, 'X-Sdk-Content-Sha256': digest(text) } }
      },
    },
  },
  'SHAPE-12': {
    scenario: 'cancel-order',
    habits: {
      afterwards: (integration) =>
        regardless(() =>
          integration.once(
            'customer',
            'DELETE',
            `/v2/orders/subscriptions/resources/autorenew/${fact('RESOURCE_ID')}`,
            {
              body: { reason: 'none' },
            },
          ),
        ),
    },
  },
  'SHAPE-13': {
    scenario: 'search-orders',
    habits: query('/customer-orders', (all) => [...all, ['service_type_code', '']]),
  },
  'SHAPE-14': {
    scenario: 'search-orders',
    habits: {
      prepare: (request) =>
        'X-Language' in request.headers
          ? { ...request, headers: { ...request.headers, 'X-Language': 'english' } }
          : request,
    },
  },
  'SHAPE-15': { scenario: 'search-orders', habits: query('/customer-orders', (all) => [...all, ['limit', '100']]) },
  'TIME-01': {
    scenario: 'search-orders',
    habits: query('/customer-orders', (all) =>
      all.map(([name, value]) => [name, name.startsWith('create') ? value.replace('T', ' ').replace('Z', '') : value]),
    ),
  },
  'TIME-02': {
    scenario: 'reconciliation',
    habits: query('/monthly-sum', (all) => all.map(([name, value]) => [name, value.split('-').reverse().join('-')])),
  },
  'TIME-03': {
    scenario: 'reconciliation',
    habits: {
      afterwards: (integration) =>
        regardless(() =>
          integration.once('customer', 'GET', '/v2/bills/customer-bills/monthly-sum', {
            query: { bill_cycle: '2099-01' },
          }),
        ),
    },
  },
  'TIME-05': {
    scenario: 'search-orders',
    habits: query('/customer-orders', (all) =>
      all.map(([name, value]) => [name, name.startsWith('create_time') ? inLocalTime(value) : value]),
    ),
  },
  'TIME-04': {
    scenario: 'search-orders',
    habits: query('/customer-orders', (all) =>
      all.map(([name, value]) => [
        name.endsWith('begin') ? name.replace('begin', 'end') : name.replace('end', 'begin'),
        value,
      ]),
    ),
  },
  'DEPR-01': { scenario: 'pay-order', habits: { omits: ['coupons'], instead: { pay: payOldWay } } },
  'DEPR-02': {
    scenario: 'budget',
    habits: {
      afterwards: (integration) => regardless(() => integration.once('partner', 'GET', '/v1.0/abc/partner/orders')),
    },
  },
} as const satisfies Partial<Record<RequirementId, Mutant>>
