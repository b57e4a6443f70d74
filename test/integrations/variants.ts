import { body, headers, query, type Body } from './mutants/mutant.ts'
import { fact, type Habits, type Integration } from './platform.ts'

/** Another right way to do the same. */
export interface Variant {
  /** The scenarios that it bears on; it is right in all others too. */
  readonly scenarios: readonly string[]
  readonly habits: Partial<Habits>
}

/** Fields that are sent empty unless a task sets them. */
const blank = (names: Body) => (fields: Body) => ({ ...names, ...fields })

const asText = (fields: Body): Body => ({ ...fields, budget_amount: String(fields['budget_amount']) })

/** Writes an amount in the requests to a path as a text. */
const toText = (path: string, name: string): Habits['prepare'] =>
  body(path, (fields) => ({ ...fields, [name]: String(fields[name]) })).prepare ?? ((request) => request)

/** An allocation that is lost was made, where the customer has at least what was to be allocated. */
async function askForBalances(integration: Integration): Promise<unknown> {
  const balances = '/v2/accounts/customer-accounts/balances'
  return integration.ask('customer', 'GET', balances)
}

async function askForCoupons(integration: Integration): Promise<void> {
  const path = '/v2/promotions/benefits/partner-coupons'
  for (const customer_id of fact('CUSTOMER_IDS').split(','))
    await integration.ask('partner', 'GET', path, { query: { customer_id, limit: '100', offset: '0' } })
}

const chinaScenarios = [
  'register-by-phone',
  'allocate-and-pay',
  'ambiguous-allocation',
  'balance-too-small',
  'reclaim',
  'five-day-refund',
  'leaving',
  'coupons',
  'customers-bill',
]
const ticketScenarios = ['ticket', 'ticket-poll', 'ambiguous-ticket', 'refused-attachment']
const lists = ['list-customers', 'token-expiry']
const payments = ['pay-order', 'ambiguous-payment', 'lost-payment', 'allocate-and-pay']

/** What the vendor's SDK for Java sends beside its signature. */
const sdkHeaders = {
  'User-Agent': 'huaweicloud-usdk-java/3.1.93',
  Accept: 'application/json',
  'content-type': 'application/json;charset=UTF-8',
}

/** By chance, as much of a pause as it draws: of one that doubles each time. The first draw is next to nothing. */
const chances = [0.02, 0.7, 0.4, 0.9]
const byChance = (pause: number, repeat: number): number => pause * 2 ** (repeat - 1) * (chances[repeat - 1] ?? 1)

/** Writes JSON as another library does. */
const otherJson = (fields: Body): string =>
  JSON.stringify(Object.fromEntries(Object.entries(fields).reverse()), null, 2)

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
  'pages from the last to the first': {
    scenarios: [...lists, 'late-list'],
    habits: { reads: 'backwards', pageSize: () => 50 },
  },
  'two workers with the same list': {
    scenarios: [...lists, 'page-number-as-offset', 'flaky', 'throttled', 'odd-answers'],
    habits: { reads: 'by two workers' },
  },
  'a new connection for each call': {
    scenarios: ['list-customers', 'pay-order', 'search-orders', 'usage-files'],
    habits: headers({ connection: 'close' }),
  },
  'headers of an SDK': {
    scenarios: ['list-customers', 'unfreeze', 'pay-order', 'coupons', 'keys-of-the-other-site'],
    habits: headers(sdkHeaders),
  },
  'looks with growing pauses': {
    scenarios: ['onboarding', 'register-by-phone', 'pay-order', 'ticket', 'ticket-poll'],
    habits: { pollPause: 500, pollGrowth: 1.3 },
  },
  'a new customer looked up in the whole list': {
    scenarios: ['onboarding', 'register-by-phone'],
    habits: { looksAtCustomers: 'list' },
  },
  'a time limit that a late answer runs into': {
    scenarios: ['late-list'],
    habits: { patience: 6600 },
  },
  'follows a redirection with a signature that stays behind': {
    scenarios: ['redirected'],
    habits: { follows: 'redirections' },
  },
  'fetches the newest file of each month alone': {
    scenarios: ['usage-files'],
    habits: { fetches: 'the newest of each month' },
  },
  'steady pauses': {
    scenarios: ['throttled', 'flaky', 'outage', 'late-list'],
    habits: { throttlePause: 1600, failurePause: 450, tries: 5 },
  },
  'pages at once': { scenarios: lists, habits: { reads: 'at once', pageSize: () => 50 } },
  'a token in place of signatures': {
    scenarios: [...chinaScenarios, ...ticketScenarios, 'list-customers', 'budget', 'pay-order'],
    habits: { credentials: 'token' },
  },
  'host not signed, by the SDK for Go': {
    scenarios: ['list-customers', 'budget', 'search-orders', 'allocate-and-pay', 'coupons', 'ticket', 'ticket-poll'],
    habits: { signsHost: false, ...headers({ 'User-Agent': 'huaweicloud-usdk-go/3.0; app/1' }) },
  },
  'long pauses': { scenarios: ['throttled', 'flaky', 'outage'], habits: { throttlePause: 2500, failurePause: 900 } },
  'short pauses that grow': { scenarios: ['flaky', 'outage'], habits: { failurePause: 120, tries: 5 } },
  'many tries': { scenarios: ['throttled', 'outage'], habits: { tries: 6 } },
  'one try more for each kind of failure': {
    scenarios: ['outage', 'flaky', 'throttled'],
    habits: { tries: 2, countsTries: 'by status' },
  },
  'looks at the list of orders': { scenarios: payments, habits: { looksAtOrders: 'list' } },
  'a company in place of a person with a bank card': {
    scenarios: ['register-by-phone'],
    habits: { authenticatesBy: 'company' },
  },
  'amounts as text': {
    scenarios: ['allocate-and-pay', 'ambiguous-allocation', 'coupons'],
    habits: {
      prepare: (request) => toText('/partner-coupons', 'face_value')(toText('/adjust-amount', 'amount')(request)),
    },
  },
  'looks at balances for a lost allocation': {
    scenarios: ['ambiguous-allocation'],
    habits: { omits: ['count'], instead: { 'after lost allocation': askForBalances } },
  },
  'looks up who got no coupon among the coupons': {
    scenarios: ['coupons'],
    habits: { instead: { 'rest without coupon': askForCoupons } },
  },
  'bills in pages of 10': {
    scenarios: ['customers-bill'],
    habits: query('/subcustomer-bills/monthly-sum', (all) =>
      all.map(([name, value]) => [name, name === 'limit' ? '10' : value]),
    ),
  },
  'seldom polls': {
    scenarios: ['onboarding', 'real-name', 'register-by-phone', 'ticket', 'ticket-poll'],
    habits: { pollPause: 1500 },
  },
  'looks once more afterwards': {
    scenarios: ['onboarding', 'pay-order', 'register-by-phone', 'ticket', 'ticket-poll'],
    habits: { pollsAfterwards: 1 },
  },
  'pauses by chance': {
    scenarios: ['throttled', 'flaky', 'outage', 'redirected'],
    habits: { spreads: byChance },
  },
  'a first repeat at once': {
    scenarios: ['throttled', 'flaky', 'outage', 'late-list'],
    habits: { spreads: (pause, repeat) => (repeat === 1 ? 0 : pause) },
  },
  'looks after a tenth of a second, then after twice as long each time': {
    scenarios: ['onboarding', 'register-by-phone', 'pay-order', 'ticket-poll'],
    habits: { pollPause: 100, pollGrowth: 2 },
  },
  'two readers of what is waited for': {
    scenarios: ['onboarding', 'register-by-phone', 'pay-order', 'ticket', 'ticket-poll'],
    habits: { readers: 2 },
  },
  'bodies in pieces': {
    scenarios: ['list-customers', 'pay-order', 'ambiguous-customer', 'ticket'],
    habits: { sends: 'in pieces' },
  },
  'one connection, with bodies that wait to be let in': {
    scenarios: ['list-customers', 'flaky', 'late-payment', 'coupons'],
    habits: { sends: 'over one connection' },
  },
  'pages by three workers': {
    scenarios: [...lists, 'throttled', 'flaky', 'odd-answers'],
    habits: { reads: 'by three workers', pageSize: () => 25 },
  },
  'a time limit of five seconds': { scenarios: ['late-list', 'late-payment'], habits: { patience: 5000 } },
  'tokens of the partner, signatures of the customer': {
    scenarios: ['onboarding', 'budget', 'allocate-and-pay', 'keys-of-the-other-site'],
    habits: { credentials: 'token of the partner' },
  },
  'indented JSON with its fields in another order': {
    scenarios: ['list-customers', 'ambiguous-customer', 'coupons', 'ticket'],
    habits: {
      credentials: 'token',
      prepare: (request) =>
        request.body.startsWith('{') ? { ...request, body: otherJson(JSON.parse(request.body) as Body) } : request,
    },
  },
  'the query in another order': {
    scenarios: ['search-orders', 'shrinking-list', 'customers-bill'],
    habits: query('', (all) => all.toReversed()),
  },
  'looks through all orders': { scenarios: payments, habits: { looksAtOrders: 'all orders' } },
  'searches a month in two parts': { scenarios: ['search-orders'], habits: { spans: 2 } },
  'an identity that is checked after the code was sent': {
    scenarios: ['onboarding', 'register-by-phone'],
    habits: { checksIdentity: 'after the code' },
  },
  'looks at a balance besides': {
    scenarios: ['budget', 'renew', 'reconciliation', 'five-day-refund'],
    habits: { afterwards: askForBalances },
  },
  'no offset for the first page': {
    scenarios: [...lists, 'odd-answers'],
    habits: body('/sub-customers/query', ({ offset, ...fields }) => (offset === 0 ? fields : { ...fields, offset })),
  },
  'a form in place of JSON': { scenarios: ['ticket', 'refused-attachment'], habits: { uploadsIn: 'a form' } },
  'waits for support by the state of the ticket': {
    scenarios: ['ticket', 'ticket-poll'],
    habits: { awaitsSupportBy: 'state' },
  },
  'waits for support by all messages': {
    scenarios: ['ticket', 'ticket-poll'],
    habits: { awaitsSupportBy: 'all messages' },
  },
  'attaches without asking for the limits': {
    scenarios: ['ticket', 'refused-attachment'],
    habits: { omits: ['limits'] },
  },
  'much patience': { scenarios: ['late-payment'], habits: { patience: 60_000 } },
  'budgets as text': { scenarios: ['budget', 'onboarding'], habits: body('/budget', asText) },
  'a new customer looked up by its name': {
    scenarios: ['onboarding', 'register-by-phone'],
    habits: { looksAtCustomers: 'name' },
  },
  'the association asked for in the creation': {
    scenarios: ['onboarding', 'ambiguous-customer', 'register-by-phone'],
    habits: body('/sub-customers', (fields) => ({ ...fields, include_association_result: true })),
  },
  'optional fields that are null': {
    scenarios: ['list-customers', 'find-customer', 'odd-answers'],
    habits: body('/sub-customers/query', blank({ label: null, account_name: null, customer: null })),
  },
  'optional fields that are empty': {
    scenarios: ['list-customers', 'find-customer'],
    habits: body('/sub-customers/query', blank({ label: '', account_name: '', customer: '' })),
  },
  'English everywhere': {
    scenarios: ['search-orders', 'renew', 'budget', ...ticketScenarios],
    habits: headers({ 'X-Language': 'en-us' }),
  },
  'Chinese everywhere': {
    scenarios: ['search-orders', 'pay-order', 'register-by-phone', 'allocate-and-pay'],
    habits: headers({ 'X-Language': 'zh_CN' }),
  },
  'a charset in the Content-Type': {
    scenarios: ['budget', 'unfreeze', 'register-by-phone', 'coupons'],
    habits: headers({ 'content-type': 'application/json; charset=utf-8' }),
  },
  'headers of a tracer': {
    scenarios: [
      ...chinaScenarios,
      ...ticketScenarios,
      'cancel-order',
      'unsubscribe',
      'reconciliation',
      'refused-payment',
    ],
    habits: headers({ traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', 'X-Request-Id': 'r-1' }),
  },
}
