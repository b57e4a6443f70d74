import type { Call } from '../helpers/recording.ts'

/** A recording of a scenario of the China site that keeps to everything, and for each requirement one that breaks it alone. */
export interface ScenarioRecordings {
  readonly good: readonly Call[]
  readonly broken: Readonly<Record<string, readonly Call[]>>
}

const refused = (status: number, error_code: string, error_msg = 'no'): Pick<Call, 'status' | 'answer'> => ({
  status,
  answer: { error_code, error_msg },
})
const unknownKey = refused(401, 'APIGW.0301', 'x-auth-token not found')
const wrong = refused(400, 'CBC.0100')
const nowhere: Call = { target: '/v2/partners/everything', ...refused(404, 'APIGW.0101') }

/** The last call of a recording as it is not to be. */
const lastOf = (calls: readonly Call[], change: Partial<Call>): Call[] => {
  const last = calls.at(-1)
  return last === undefined ? [] : [...calls.slice(0, -1), { ...last, ...change }]
}

const customers = '/v2/partners/sub-customers'
const mobile = '13900000042'
const check: Call = {
  target: `${customers}/users/check-identity`,
  body: { search_type: 'mobile', search_value: `0086-${mobile}` },
}
const code = (more: object = {}): Call => ({
  target: '/v2/bases/verificationcode/send',
  body: { receiver_type: 1, mobile_phone: mobile, ...more },
  status: 204,
})
const registration = {
  domain_name: 'new-customer',
  mobile_phone: mobile,
  verification_code: '123456',
  xaccount_id: 'user-1',
  xaccount_type: 'T',
}
const create: Call = { target: customers, body: registration, answer: { domain_id: 'c1', domain_name: 'new-customer' } }
const listed = (count: number): Call => ({
  target: `${customers}/query`,
  body: { customer_id: 'c1' },
  answer: { count, customer_infos: count === 0 ? [] : [{ customer_id: 'c1' }] },
})
const cardCode = code({ scene: 18, customer_id: 'c1' })
const card: Call = {
  target: '/v2/customers/realname-auths/individual',
  body: {
    customer_id: 'c1',
    identify_type: 4,
    name: '李雷',
    verified_number: 'P0000001',
    verified_file_url: ['people/face.jpg'],
    xaccount_type: 'T',
    bank_card_info: { bank_account: '622202', areacode: '0086', mobile, verification_code: '123456' },
  },
  answer: { is_review: 0 },
}
const byPhone = [check, code(), create, listed(0), listed(1), cardCode, card]
const without = (call: Call): Call[] => byPhone.filter((each) => each !== call)
const company: Call = {
  target: '/v2/customers/realname-auths/enterprise',
  body: {
    customer_id: 'c1',
    identify_type: 1,
    corp_name: 'Acme Ltd',
    verified_number: 'N1',
    verified_file_url: ['a.jpg', 'b.jpg'],
    xaccount_type: 'T',
  },
  answer: { is_review: 1 },
}

const allocation = { customer_id: 'c1', amount: 500 }
const allocate = (more: Partial<Call> = {}): Call => ({
  target: '/v2/accounts/partner-accounts/adjust-amount',
  body: allocation,
  answer: { transfer_id: 'AD1' },
  ...more,
})
const amount = (text: string): string => `{"customer_id":"c1","amount":${text}}`
const pay: Call = {
  target: '/v3/orders/customer-orders/pay',
  body: { order_id: 'CS1', use_coupon: 'NO', use_discount: 'NO' },
  status: 204,
}
const look: Call = {
  method: 'GET',
  target: '/v2/orders/customer-orders/details/CS1',
  answer: { total_count: 1, order_info: { order_id: 'CS1', status: 5 } },
}
const records = (total_count: number): Call => ({
  method: 'GET',
  target: '/v3/accounts/partner-accounts/adjust-records?customer_id=c1',
  answer: { total_count, records: [] },
})
const lost = allocate({ status: 0 })
const tooLittle: Call = { ...pay, ...refused(403, 'CBC.99005003') }

const reclaimed = { customer_id: 'c1', amount: 487.66 }
const balances: Call = {
  target: '/v2/accounts/customer-accounts/balances/batch-query',
  body: { customer_infos: [{ customer_id: 'c1' }] },
  answer: { customer_balances: [{ customer_id: 'c1', amount: 487.66 }] },
}
const reclaim = (more: Partial<Call> = {}): Call => ({
  target: '/v2/accounts/partner-accounts/reclaim',
  body: reclaimed,
  answer: { trans_id: 'RE1' },
  ...more,
})
const brought: Call = {
  target: '/v2/orders/suscriptions/resources/query',
  body: { order_id: 'CS1' },
  answer: { total_count: 1, data: [{ resource_id: 'r1' }] },
}
const unsubscription = { resource_ids: ['r1'], unsubscribe_type: 1 }
const giveBack = (more: Partial<Call> = {}): Call => ({
  target: '/v2/orders/subscriptions/resources/unsubscribe',
  body: unsubscription,
  answer: { order_ids: ['CS2'] },
  ...more,
})
const givenBack = [pay, look, brought, giveBack()]
const toLeaver = allocate({ body: { customer_id: 'c2', amount: 350 }, ...refused(400, 'CBC.99000035') })
const ours = listed(1)
const gone: Call = { target: `${customers}/query`, body: { customer_id: 'c2' }, answer: { count: 0 } }
const cameBack: Call = {
  method: 'GET',
  target: '/v3/accounts/partner-accounts/adjust-records?customer_id=c2&operation_type=SOURCE_OPERATION_BEUNBIND',
  answer: { total_count: 1, records: [] },
}

const gift = { quota_id: 'Q1', customer_ids: ['c1', 'c2'], face_value: 20 }
const failing = [{ id: 'c2', error_code: 'CBC.99000035', error_msg: 'no' }]
const issue: Call = {
  target: '/v2/promotions/benefits/partner-coupons',
  body: gift,
  answer: { error_details: failing, coupon_infos: [{ id: 'c1', coupon_id: 'CP1' }] },
}
const quotas: Call = {
  target: '/v2/partners/coupon-quotas/query',
  body: { quota_type: 0, quota_status_list: [0], limit: 10, offset: 0 },
  answer: { total_count: 1, quotas: [{ quota_id: gift.quota_id, balance: 100 }] },
}
const afterwards: Call = { target: `${customers}/query`, body: { customer_id: 'c2' }, answer: { count: 1 } }

const sum = (query: string): Call => ({
  method: 'GET',
  target: `/v2/bills/partner-bills/subcustomer-bills/monthly-sum?customer_id=c1&${query}`,
  answer: { total_count: 0, bill_sums: [] },
})
const sums = [sum('cycle=2026-04&charge_mode=1'), sum('cycle=2026-04&charge_mode=3')]

/** The recordings by scenario; what needs to know a run, as MONEY-03 does, is not among them. */
export const chinaRecordings: Readonly<Record<string, ScenarioRecordings>> = {
  'register-by-phone': {
    good: byPhone,
    broken: {
      'AUTH-01': [{ ...check, ...unknownKey }],
      'SHAPE-01': [...byPhone, { ...code(), body: { receiver_type: 1 }, ...wrong }],
      'SHAPE-02': [...byPhone, nowhere],
      'SHAPE-08': [check, { ...code({ mobile_phone: '+86 139' }), ...wrong }],
      'SEQ-02': without(byPhone[1] ?? check),
      'SEQ-03': [check, code(), create, cardCode, { ...card, ...refused(400, 'CBC.99000035') }],
      'SEQ-05': [check, code(), { ...code({ lang: 'en-us' }) }, create, listed(1)],
      'SEQ-09': [check, code(), create, listed(1), company],
      'SEQ-14': [
        ...byPhone,
        { ...create, body: { ...registration, xaccount_id: 'user-2' }, ...refused(400, 'CBC.99003110') },
      ],
      'SEQ-10': without(check),
      'SEQ-12': without(cardCode),
    },
  },
  'allocate-and-pay': {
    good: [allocate(), pay, look],
    broken: {
      'AUTH-01': [allocate(unknownKey)],
      'SHAPE-01': [allocate({ body: { customer_id: 'c1' }, ...wrong })],
      'SHAPE-02': [allocate(), pay, look, nowhere],
      'SHAPE-05': [allocate({ body: { ...allocation, amount: '500 yuan' }, ...wrong })],
      'MONEY-01': [allocate({ body: amount('500.00000000000006') }), pay, look],
      'MONEY-02': [allocate({ body: amount('500.001'), ...wrong })],
      'MONEY-04': [allocate({ body: amount('5e2') }), pay, look],
      'SEQ-01': [allocate(), pay, look, { ...pay, ...refused(400, 'CBC.99003106') }, look],
      'SEQ-08': [allocate(), pay],
    },
  },
  'ambiguous-allocation': {
    good: [records(0), lost, records(1)],
    broken: {
      'AUTH-01': lastOf([records(0), lost, records(1), records(1)], unknownKey),
      'SHAPE-01': [allocate({ body: { customer_id: 'c1' }, ...wrong })],
      'SHAPE-02': [records(0), lost, records(1), nowhere],
      'RESIL-12': [records(0), lost, allocate(), records(2)],
    },
  },
  'balance-too-small': {
    good: [tooLittle],
    broken: {
      'AUTH-01': [{ ...pay, ...unknownKey }],
      'SHAPE-01': [{ ...pay, body: { order_id: 'CS1' }, ...wrong }],
      'SHAPE-02': [tooLittle, nowhere],
      'RESIL-07': [tooLittle, tooLittle],
    },
  },
  reclaim: {
    good: [balances, reclaim()],
    broken: {
      'AUTH-01': [{ ...balances, ...unknownKey }],
      'SHAPE-01': [balances, reclaim({ body: { customer_id: 'c1' }, ...wrong })],
      'SHAPE-02': [balances, reclaim(), nowhere],
      'MONEY-01': [balances, reclaim({ body: amount('487.65999999999997') })],
      'MONEY-02': [balances, reclaim({ body: amount('487.659'), ...wrong })],
      'SEQ-15': [reclaim(), balances],
      'RESIL-12': [balances, reclaim({ status: 504 })],
    },
  },
  'five-day-refund': {
    good: givenBack,
    broken: {
      'AUTH-01': [{ ...pay, ...unknownKey }],
      'SHAPE-01': [pay, look, brought, giveBack({ body: { resource_ids: ['r1'] }, ...wrong })],
      'SHAPE-02': [...givenBack, nowhere],
      'SEQ-01': [pay, { ...pay, ...refused(400, 'CBC.99003106') }, look, brought, giveBack()],
      'SEQ-08': [pay, giveBack()],
      'SEQ-11': [...givenBack, giveBack(refused(400, 'CBC.99000036'))],
    },
  },
  leaving: {
    good: [ours, allocate(), gone, cameBack],
    broken: {
      'AUTH-01': [{ ...ours, ...unknownKey }],
      'SHAPE-01': [ours, allocate({ body: { customer_id: 'c1' }, ...wrong })],
      'SHAPE-02': [ours, allocate(), gone, cameBack, nowhere],
      'ROLE-04': [ours, allocate(), toLeaver],
      'MONEY-02': [ours, allocate({ body: amount('350.001'), ...wrong }), gone, cameBack],
    },
  },
  coupons: {
    good: [quotas, issue, afterwards],
    broken: {
      'AUTH-01': [{ ...issue, ...unknownKey }],
      'SHAPE-01': [{ ...issue, body: { quota_id: 'Q1', customer_ids: ['c1'] }, ...wrong }],
      'SHAPE-02': [issue, afterwards, nowhere],
      'SEQ-16': [quotas, { ...issue, body: { ...gift, face_value: 5000 } }, afterwards],
      'RESIL-12': [{ ...issue, status: 504 }, issue, afterwards],
      'RESIL-08': [issue],
    },
  },
  'customers-bill': {
    good: sums,
    broken: {
      'AUTH-01': [...sums, { ...sum('cycle=2026-03&charge_mode=1'), ...unknownKey }],
      'SHAPE-01': [{ ...sum('charge_mode=1'), ...wrong }],
      'SHAPE-02': [...sums, nowhere],
      'SHAPE-07': [{ ...sum('cycle=2026-04&charge_mode=2'), ...wrong }],
      'TIME-02': [{ ...sum('cycle=04-2026&charge_mode=1'), ...wrong }],
      'TIME-03': [sum('cycle=2026-06&charge_mode=1')],
    },
  },
}
