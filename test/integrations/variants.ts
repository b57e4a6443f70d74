import { body, headers, type Body } from './mutants/mutant.ts'
import { type Habits } from './platform.ts'

/** Another right way to do the same. */
export interface Variant {
  /** The scenarios that it bears on; it is right in all others too. */
  readonly scenarios: readonly string[]
  readonly habits: Partial<Habits>
}

/** Fields that are sent empty unless a task sets them. */
const blank = (names: Body) => (fields: Body) => ({ ...names, ...fields })

/** Asks for a customer by the name of its account where its id is known too. */
const byName = ({ customer_id: id, ...fields }: Body): Body =>
  id === undefined ? fields : { ...fields, account_name: 'new-customer' }

const asText = (fields: Body): Body => ({ ...fields, budget_amount: String(fields['budget_amount']) })

const lists = ['list-customers', 'token-expiry']
const payments = ['pay-order', 'ambiguous-payment', 'lost-payment']

/** Right ways to do the tasks that differ from the reference integration's. */
export const variants: Readonly<Record<string, Variant>> = {
  'pages of 25': { scenarios: lists, habits: { pageSize: () => 25 } },
  'pages of 37': { scenarios: lists, habits: { pageSize: () => 37 } },
  'pages of 10': { scenarios: lists, habits: { pageSize: () => 10 } },
  'offset by the records received': {
    scenarios: lists,
    habits: { nextOffset: (offset, _limit, rows) => offset + rows },
  },
  'until a page is empty': {
    scenarios: lists,
    habits: {
      nextOffset: (offset, _limit, rows) => offset + rows,
      lastPage: (_offset, _limit, _total, rows) => rows === 0,
    },
  },
  'until a page is short': { scenarios: lists, habits: { lastPage: (_offset, limit, _total, rows) => rows < limit } },
  'pages at once': { scenarios: lists, habits: { reads: 'at once', pageSize: () => 50 } },
  'a token in place of signatures': {
    scenarios: ['list-customers', 'budget', 'pay-order'],
    habits: { credentials: 'token' },
  },
  'host not signed, by the SDK for Go': {
    scenarios: ['list-customers', 'budget', 'search-orders'],
    habits: { signsHost: false, ...headers({ 'User-Agent': 'huaweicloud-usdk-go/3.0; app/1' }) },
  },
  'long pauses': { scenarios: ['throttled', 'flaky', 'outage'], habits: { throttlePause: 2500, failurePause: 900 } },
  'short pauses that grow': { scenarios: ['flaky', 'outage'], habits: { failurePause: 120, tries: 5 } },
  'many tries': { scenarios: ['throttled', 'outage'], habits: { tries: 6 } },
  'one try more': { scenarios: ['outage'], habits: { tries: 2 } },
  'looks at the list of orders': { scenarios: payments, habits: { looksAtOrders: 'list' } },
  'pays without coupons': { scenarios: ['pay-order'], habits: { omits: ['coupons'] } },
  'seldom polls': { scenarios: ['onboarding', 'real-name'], habits: { pollPause: 1500 } },
  'looks once more afterwards': { scenarios: ['onboarding', 'pay-order'], habits: { pollsAfterwards: 1 } },
  'much patience': { scenarios: ['late-payment'], habits: { patience: 60_000 } },
  'budgets as text': { scenarios: ['budget', 'onboarding'], habits: body('/budget', asText) },
  'a new customer looked up by its name': { scenarios: ['onboarding'], habits: body('/query', byName) },
  'the association asked for in the creation': {
    scenarios: ['onboarding', 'ambiguous-customer'],
    habits: body('/sub-customers', (fields) => ({ ...fields, include_association_result: true })),
  },
  'optional fields that are null': {
    scenarios: ['list-customers', 'find-customer', 'odd-answers'],
    habits: body('/query', blank({ label: null, account_name: null, customer: null })),
  },
  'optional fields that are empty': {
    scenarios: ['list-customers', 'find-customer'],
    habits: body('/query', blank({ label: '', account_name: '', customer: '' })),
  },
  'English everywhere': { scenarios: ['search-orders', 'renew', 'budget'], habits: headers({ 'X-Language': 'en-us' }) },
  'Chinese everywhere': { scenarios: ['search-orders', 'pay-order'], habits: headers({ 'X-Language': 'zh_CN' }) },
  'a charset in the Content-Type': {
    scenarios: ['budget', 'unfreeze'],
    habits: headers({ 'content-type': 'application/json; charset=utf-8' }),
  },
  'headers of a tracer': {
    scenarios: ['cancel-order', 'unsubscribe', 'reconciliation', 'refused-payment'],
    habits: headers({ traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', 'X-Request-Id': 'r-1' }),
  },
}
