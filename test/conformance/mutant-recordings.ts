import type { Call } from '../helpers/recording.ts'
import { consoleMutants, goodVisit } from './console-recordings.ts'
import { goodTickets, ticketMutants } from './ticket-recordings.ts'

const refused = (status: number, error_code: string, error_msg = 'no'): Pick<Call, 'status' | 'answer'> => ({
  status,
  answer: { error_code, error_msg },
})

const payment = { order_id: 'CS1', use_coupon: 'NO', use_discount: 'NO' }
const pay = (order_id: string, more: object = {}): Call => ({
  target: '/v3/orders/customer-orders/pay',
  body: { ...payment, order_id, ...more },
  status: 204,
})
const lost = (order_id: string): Call => ({ ...pay(order_id), status: 0 })
const look = (order_id: string, status = 5): Call => ({
  method: 'GET',
  target: `/v2/orders/customer-orders/details/${order_id}`,
  answer: { total_count: 1, order_info: { order_id, status } },
})
const cancel = (order_id: string): Call => ({
  method: 'PUT',
  target: '/v2/orders/customer-orders/cancel',
  body: { order_id },
  status: 204,
})
const login: Call = { target: '/v3/auth/tokens', status: 201, body: signIn(), headers: { 'X-Auth-Token': '' } }
const customers = '/v2/partners/sub-customers/query'
const page = (offset: number, more: object = {}, count = 120): Call => ({
  target: customers,
  body: { offset, limit: 50, ...more },
  answer: { count, customer_infos: Array.from({ length: Math.max(0, Math.min(50, count - offset)) }, () => ({})) },
})
const small = (offset: number, more: object, limit = 10): Call => ({
  target: customers,
  body: { offset, limit, ...more },
  answer: { count: 25 },
})
const code = (email: string): Call => ({
  target: '/v2/bases/verificationcode/send',
  body: { receiver_type: 2, email },
  status: 204,
})
const check: Call = {
  target: '/v2/partners/sub-customers/users/check-identity',
  body: { search_type: 'name', search_value: 'a-name' },
}
const create = (email: string, xaccount_id: string, domain_id: string): Call => ({
  target: '/v2/partners/sub-customers',
  body: { domain_area: 'MX', email, verification_code: '123456', xaccount_id, xaccount_type: 'T' },
  answer: { domain_id },
})
const signature = (names: string): Record<string, string> => ({
  'X-Auth-Token': '',
  Authorization: `SDK-HMAC-SHA256 Access=AK, SignedHeaders=${names}, Signature=***`,
})
const signed = signature('host;x-sdk-date')
const renew = (id: string): Call => ({
  target: '/v2/orders/subscriptions/resources/renew',
  body: { resource_ids: [id], period_type: 2, period_num: 1 },
})
const rate = (id: string): Call => ({
  target: '/v2/bills/ratings/period-resources/renew-rate',
  body: { resource_ids: [id], period_type: 2, period_num: 1 },
})
const unsubscribe = (id: string): Call => ({
  target: '/v2/orders/subscriptions/resources/unsubscribe',
  body: { resource_ids: [id], unsubscribe_type: 1 },
})
const throttled = (more: object): Call => ({ ...page(0, more), ...refused(429, 'APIGW.0308') })
const budget = '/v2/partners/sub-customers/budget'
const setBudget = (budget_amount: number | string, customer_id = 'c1'): Call => ({
  target: budget,
  body: { customer_id, budget_amount },
  status: 204,
})
const ask = (id: string): Call => ({ method: 'GET', target: `${budget}?customer_id=${id}`, answer: { used: 1 } })
const freeze = (ids: readonly string[], failed: readonly string[]): Call => ({
  target: '/v2/partners/sub-customers/unfreeze',
  body: { customer_ids: ids, reason: 'paid' },
  answer: { error_details: failed.map((id) => ({ error_code: 'CBC.99005010', error_msg: 'no', id })) },
})
const orders = (query: string): Call => ({
  method: 'GET',
  target: `/v2/orders/customer-orders?${query}`,
  answer: { total_count: 1 },
})
const bill = (cycle: string): Call => ({
  method: 'GET',
  target: `/v2/bills/customer-bills/monthly-sum?bill_cycle=${cycle}`,
  answer: { total_count: 0 },
})
const apply = (id: string): Call => ({
  target: '/v2/customers/realname-auths/individual',
  body: {
    customer_id: id,
    identify_type: 0,
    verified_number: 'P1',
    name: 'Ana',
    change_type: -1,
    verified_file_url: ['f'],
    xaccount_type: 'T',
  },
  answer: { is_review: 1 },
})
const review = (id: string): Call => ({
  method: 'GET',
  target: `/v2/customers/realname-auths/result?customer_id=${id}`,
  answer: {},
})
const cardCode = (mobile_phone: string): Call => ({
  service: 'cn',
  target: '/v2/bases/verificationcode/send',
  body: { receiver_type: 1, mobile_phone, scene: 18, customer_id: 'c1' },
  status: 204,
})
const card = (mobile: string): Call => ({
  service: 'cn',
  target: '/v2/customers/realname-auths/individual',
  body: {
    customer_id: 'c1',
    identify_type: 4,
    verified_number: 'P1',
    name: 'Ana',
    verified_file_url: ['f'],
    xaccount_type: 'T',
    bank_card_info: { bank_account: '62', areacode: '0086', mobile, verification_code: '123456' },
  },
  answer: { is_review: 0 },
})
const allocate = (amount: number, status = 200): Call => ({
  service: 'cn',
  target: '/v2/accounts/partner-accounts/adjust-amount',
  body: { customer_id: 'c1', amount },
  status,
})
const allocations: Call = {
  service: 'cn',
  method: 'GET',
  target: '/v3/accounts/partner-accounts/adjust-records',
  answer: { total_count: 1 },
}
const reclaim = (customer_id: string): Call => ({
  service: 'cn',
  target: '/v2/accounts/partner-accounts/reclaim',
  body: { customer_id, amount: 5 },
})
const quotas: Call = {
  service: 'cn',
  target: '/v2/partners/coupon-quotas/query',
  body: { quota_type: 0, quota_status_list: [0], limit: 10, offset: 0 },
  answer: { total_count: 1, quotas: [{ quota_id: 'q1', balance: 100 }] },
}
const issue = (quota_id: string, face_value = 20): Call => ({
  service: 'cn',
  target: '/v2/promotions/benefits/partner-coupons',
  body: { quota_id, customer_ids: ['c1', 'c2'], face_value },
  answer: {},
})
const elsewhere: Call = {
  target: '/elsewhere/v2/partners/sub-customers/query',
  headers: { 'X-Auth-Token': '' },
  probe: 'elsewhere',
  status: 404,
}
const fetched = (name: string, status: number): Call => ({
  method: 'GET',
  target: `/bucket/customerUsage/${name}.tar.gz`,
  headers: { 'X-Auth-Token': '' },
  probe: 'bucket',
  status,
})
const types: Call = { method: 'GET', target: '/v2/products/service-types', answer: { total_count: 1 } }
const odd = (shape: string, label: string): Call => ({ ...small(10, { label }), shape })
const expired = refused(401, 'APIGW.0301', 'Incorrect IAM authentication information: token expires, expires_at: x')

function signIn(): object {
  const domain = { name: 'd' }
  const user = { name: 'u', password: '***', domain }
  return { auth: { identity: { methods: ['password'], password: { user } }, scope: { domain } } }
}

/** An integration that keeps to everything, and exercises every requirement that needs no run. */
export const good: readonly Call[] = [
  login,
  page(0),
  page(50),
  page(100),
  { ...page(0, { label: 'signed' }, 0), headers: { ...signed, 'X-Language': 'en_US' } },
  { ...ask('c1'), ...expired },
  login,
  ask('c1'),
  check,
  code('a@b.example'),
  create('a@b.example', 'x-1', 'c1'),
  {
    target: customers,
    body: { customer_id: 'c1' },
    answer: { count: 1, customer_infos: [{ customer_id: 'c1' }] },
  },
  code('b@b.example'),
  { ...create('b@b.example', 'x-2', 'c2'), status: 0 },
  small(0, { account_name: 'x-2' }, 30),
  setBudget(0.3),
  setBudget(0.6),
  { ...freeze(['c1'], []), ...refused(400, 'CBC.99005010') },
  lost('CS1'),
  look('CS1'),
  lost('CS2'),
  look('CS2', 6),
  pay('CS2'),
  look('CS2'),
  {
    method: 'GET',
    target: '/v2/orders/customer-orders/order-coupons?order_id=CS3',
    answer: { total_count: 1 },
  },
  { ...pay('CS3', { use_coupon: 'YES', coupon_infos: [{ id: 'CP1', type: 300 }] }), time: 3000 },
  { ...look('CS3'), after: 4 },
  cancel('CS4'),
  rate('r1'),
  renew('r1'),
  unsubscribe('r2'),
  throttled({ label: 'quota' }),
  page(0, { label: 'quota' }, 1),
  { ...ask('c7'), status: 503 },
  ask('c7'),
  ask('c8'),
  { ...ask('c8'), after: 1.5, answer: { used: 2 } },
  freeze(['c8', 'c9'], ['c9']),
  freeze(['c9'], []),
  orders('create_time_begin=2026-05-01T00:00:00Z&create_time_end=2026-05-02T00:00:00Z'),
  bill('2026-05'),
  apply('c1'),
  review('c1'),
  cardCode('13900000001'),
  card('13900000001'),
  allocate(5, 0),
  allocations,
  reclaim('c1'),
  quotas,
  issue('q1'),
  types,
  small(0, { label: 'odd' }),
  odd('extra_fields', 'odd'),
  small(20, { label: 'odd' }),
  { ...small(0, { label: 'odd2' }), shape: 'unknown_values' },
  { ...small(0, { label: 'odd3' }), shape: 'nulls' },
  { ...small(0, { label: 'odd4' }), shape: 'omissions' },
  small(0, { customer: '株式会社さくら' }),
  elsewhere,
  fetched('a', 404),
  fetched('a', 0),
  fetched('a', 200),
  ...goodTickets,
  ...goodVisit,
]

/** A customer that nobody else names, so that a mutant breaks one thing. */
const other = (id: string): Call => ask(`other-${id}`)

/** For every requirement that needs no run something small that breaks it; it comes after what is good. */
export const mutants: Readonly<Record<string, readonly Call[]>> = {
  'AUTH-01': [{ ...other('1'), ...refused(401, 'APIGW.0301', 'x-auth-token not found') }],
  'AUTH-02': [{ ...other('2'), headers: signature('host') }],
  'AUTH-03': [{ ...look('CS1'), target: '/v2/orders/customer-orders/details/CS1?access_key=abc' }],
  'AUTH-04': Array.from({ length: 30 }, () => ({ ...login, after: 60 })),
  'AUTH-05': [
    { ...other('5'), headers: signed, ...refused(401, 'APIGW.0301', 'information: verify aksk signature fail') },
  ],
  'AUTH-06': [
    { ...other('6'), headers: signed, ...refused(401, 'APIGW.0301', 'information: signature expired, X-Sdk-Date x') },
  ],
  'AUTH-07': [{ ...other('7'), ...expired }],
  'AUTH-08': [
    login,
    { ...other('8'), ...expired },
    { ...other('9'), ...expired },
    { ...other('10'), ...expired },
    login,
    other('8'),
    other('9'),
    other('10'),
  ],
  'AUTH-09': [{ ...other('9'), headers: { ...signed, 'X-Auth-Token': '***' } }],
  'AUTH-10': [{ ...setBudget(2), headers: { ...signed, 'X-Sdk-Content-Sha256': 'UNSIGNED-PAYLOAD' } }],
  'AUTH-11': [{ ...other('11'), headers: signature('x-sdk-date') }],
  'SHAPE-01': [{ target: budget, body: { customer_id: 'c1' }, ...refused(400, 'CBC.0100') }],
  'SHAPE-02': [{ target: '/v2/partners/everything', ...refused(404, 'APIGW.0101') }],
  'SHAPE-03': [{ ...setBudget(3), headers: { 'Content-Type': 'text/plain' }, ...refused(400, 'CBC.0100') }],
  'SHAPE-04': [{ ...look('CS1'), target: '/v2/orders/customer-orders/details/CS1?page=1' }],
  'SHAPE-05': [{ ...setBudget('4 USD'), ...refused(400, 'CBC.0100') }],
  'SHAPE-06': [{ ...setBudget(5, 'c'.repeat(65)), ...refused(400, 'CBC.0100') }],
  'SHAPE-07': [{ ...check, body: { search_type: 'nickname', search_value: 'a-name' }, ...refused(400, 'CBC.0100') }],
  'SHAPE-08': [{ ...code('no address'), ...refused(400, 'CBC.0100') }],
  'SHAPE-09': [{ ...other('10'), ...refused(400, 'CBC.0100') }],
  'SHAPE-10': [{ ...setBudget(6), body: { customer_id: 'c1', budget_amount: 6, color: 'red' } }],
  'SHAPE-11': [{ ...setBudget(8), body: '{"customer_id": "c1", ', ...refused(400, 'CBC.0100') }],
  'SHAPE-12': [{ ...other('13'), body: { customer_id: 'c1' } }],
  'SHAPE-13': [orders('service_type_code=')],
  'SHAPE-14': [{ ...types, headers: { 'X-Language': 'english' } }],
  'SHAPE-15': [{ ...other('16'), target: `${budget}?customer_id=a&customer_id=b` }],
  'TIME-01': [orders('create_time_begin=2026-05-01%2000:00:00')],
  'TIME-02': [bill('05-2026')],
  'TIME-03': [bill('2026-06')],
  'TIME-04': [orders('create_time_begin=2026-05-03T00:00:00Z&create_time_end=2026-05-02T00:00:00Z')],
  'DEPR-01': [{ target: '/v2/orders/customer-orders/pay', body: { order_id: 'CS9' }, status: 204 }, look('CS9')],
  'DEPR-02': [{ method: 'GET', target: '/v1.0/abc/partner/orders', ...refused(404, 'APIGW.0101') }],
  'ROLE-01': [{ ...bill('2026-04'), ...refused(403, 'CBC.0155') }],
  'ROLE-02': [{ ...other('2'), ...refused(403, 'CBC.0151', 'Access denied.') }],
  'ROLE-03': [
    { ...freeze(['c1'], []), ...refused(403, 'CBC.0151', 'correct permission code is BPC_ITEM_SUBCUSTSERV_010501') },
  ],
  'ROLE-04': [{ ...other('4'), ...refused(400, 'CBC.99000035') }],
  'ROLE-06': [{ ...allocations, service: 'intl', ...refused(404, 'APIGW.0101') }],
  'ROLE-05': [
    {
      ...apply('c1'),
      hint: 'xaccount_type T is no platform id of this partner; assigned: sandbox_partner_IDP',
    },
    review('c1'),
  ],
  'PAGE-01': [small(0, { label: 'a' }), small(10, { label: 'a' })],
  'PAGE-02': [0, 1, 11, 21].map((offset) => small(offset, { label: 'b' })),
  'PAGE-03': [{ ...small(0, { label: 'c' }, 1000), ...refused(400, 'CBC.0100') }],
  'PAGE-04': [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55].map((offset) => ({
    ...small(offset, { label: 'd' }, 5),
    answer: { count: 60 },
  })),
  'PAGE-05': [0, 10, 20, 30, 40].map((offset) => small(offset, { label: 'e' })),
  'PAGE-06': [small(0, { label: 'f' }), small(20, { label: 'f' }, 20)],
  'SEQ-01': [{ ...pay('CS2'), ...refused(400, 'CBC.99003106') }],
  'SEQ-02': [create('other@b.example', 'x-4', 'c4')],
  'SEQ-03': [code('n@b.example'), create('n@b.example', 'x-9', 'c19'), setBudget(9, 'c19')],
  'SEQ-04': [renew('r7')],
  'SEQ-05': [code('c@b.example'), code('c@b.example')],
  'SEQ-06': [pay('CS4'), look('CS4')],
  'SEQ-07': [pay('CS7', { use_coupon: 'YES', coupon_infos: [{ id: 'CP1', type: 300 }] }), look('CS7')],
  'SEQ-08': [pay('CS8')],
  'SEQ-09': [apply('c5')],
  'SEQ-11': [unsubscribe('r2')],
  'SEQ-12': [card('13900000002')],
  'SEQ-13': [{ ...cancel('CS4'), ...refused(400, 'CBC.99005002') }],
  'SEQ-15': [reclaim('c1')],
  'SEQ-16': [issue('q1', 60)],
  'SEQ-14': [{ ...create('a@b.example', 'x-12', 'c12'), ...refused(400, 'CBC.99003110') }],
  'ASYNC-01': Array.from({ length: 6 }, () => ({ ...other('a'), after: 0.05 })),
  'ASYNC-02': [{ ...other('b'), answer: { used: 0 } }, ...Array.from({ length: 5 }, () => other('b'))],
  'ASYNC-03': Array.from({ length: 101 }, () => other('c')),
  'RESIL-01': [lost('CS20'), other('d'), { ...pay('CS20') }, look('CS20')],
  'AUTH-12': [{ ...elsewhere, headers: { 'X-Auth-Token': '***' } }],
  'FILE-01': [fetched('c', 0)],
  'FILE-02': [fetched('d', 404)],
  'FILE-05': ['', '', ''].map(() => fetched('e', 200)),
  'RESIL-02': [rate('r8'), { ...renew('r8'), status: 504 }, renew('r8')],
  'RESIL-03': [lost('CS21')],
  'RESIL-04': [{ ...other('e'), status: 502 }],
  'RESIL-05': [...Array.from({ length: 8 }, () => ({ ...other('f'), status: 502 })), other('f')],
  'RESIL-06': [
    { ...other('g'), status: 502 },
    { ...other('g'), status: 502, after: 0.01 },
    { ...other('g'), status: 502, after: 0.02 },
    { ...other('g'), after: 0.01 },
  ],
  'RESIL-07': [0, 1].map(() => ({ ...pay('CS22'), ...refused(400, 'CBC.99005003') })),
  'RESIL-08': [freeze(['c10'], ['c10'])],
  'RESIL-09': [{ ...create('b@b.example', 'x-5', 'c5'), status: 0 }, other('h'), create('b@b.example', 'x-5', 'c5')],
  'RESIL-10': [lost('CS23'), look('CS23', 6)],
  'RESIL-11': [
    { ...other('i'), time: 4000 },
    { ...other('i'), after: 1 },
  ],
  'RESIL-12': [allocate(6, 504), other('m'), allocate(6), allocations],
  'RATE-01': [
    throttled({ label: 'h' }),
    { ...throttled({ label: 'h' }), after: 0.06 },
    { ...throttled({ label: 'h' }), after: 0.06 },
    { ...page(0, { label: 'h' }, 1), after: 0.06 },
  ],
  'RATE-02': [0, 1, 2, 3, 4].flatMap((each) => [throttled({ label: `q${each}` }), page(0, { label: `q${each}` }, 1)]),
  'RATE-03': [throttled({ label: 'z' })],
  'TOL-01': [odd('extra_fields', 't1'), odd('extra_fields', 't1'), small(20, { label: 't1' })],
  'TOL-02': [odd('unknown_values', 't2'), odd('unknown_values', 't2'), small(20, { label: 't2' })],
  'TOL-03': [odd('nulls', 't3'), odd('nulls', 't3'), small(20, { label: 't3' })],
  'TOL-04': [odd('omissions', 't4'), odd('omissions', 't4'), small(20, { label: 't4' })],
  'TOL-05': [page(0, { label: 'l' }), small(0, { label: 'l' }, 25)],
  'TOL-06': [small(0, { customer: 'MÃ¼ller' })],
  'MONEY-01': [{ ...setBudget(0), body: '{"customer_id":"c1","budget_amount":0.30000000000000004}' }],
  'MONEY-02': [{ ...setBudget(0.123), ...refused(400, 'CBC.0100') }],
  'MONEY-04': [{ ...setBudget(0), body: '{"customer_id":"c1","budget_amount":1e2}' }],
  'MANNER-01': [types, other('j'), types, other('k'), types, other('l'), types],
  'MANNER-02': Array.from({ length: 25 }, (_, at) => ask(`each-${at}`)),
  ...ticketMutants,
  ...consoleMutants,
}
