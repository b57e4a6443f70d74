import { expect, it } from 'vitest'
import { judge } from '../../src/conformance/judge.ts'
import { type Call, record } from '../helpers/recording.ts'

/** What a recording breaks besides that version 1.0 is called at all. */
function found(calls: readonly Call[]): string[] {
  return judge(record(calls))
    .filter(({ requirement }) => requirement.id !== 'DEPR-02')
    .flatMap(({ requirement, findings }) =>
      findings.map(({ exchange, actual }) => `${requirement.id} at ${exchange.number}: ${actual}`),
    )
}

const refused = (error_code: string): Pick<Call, 'status' | 'answer'> => ({
  status: 200,
  answer: { error_code, error_msg: 'no' },
})
const success = { error_code: 'CBC.0000', error_msg: 'success' }
const renew: Call = {
  target: '/v1.0/d1/common/order-mgr/resources/renew',
  body: { resource_ids: ['r1'], period_type: 2, period_num: 1, expire_mode: 1, isAutoPay: 0 },
  answer: { ...success, order_ids: ['CS1'] },
}
const pay = (orderId: string | null): Call => ({
  target: '/v1.0/d1/customer/order-mgr/order/pay',
  body: { orderId },
  answer: success,
})
const mail = { receiverType: 2, email: 'a@b.example' }
const code: Call = {
  target: '/v1.0/p1/partner/common-mgr/verificationcode',
  body: mail,
  status: 204,
}
const create = (email: string): Call => ({
  target: '/v1.0/p1/partner/customer-mgr/customer',
  body: { email, verificationCode: '123456', domainArea: 'MX', xAccountId: 'x1', xAccountType: 'T' },
  answer: { domainId: 'c1', domainName: 'n1' },
})
const refusedRenewal: Call = { ...renew, ...refused('CBC.30010069') }
const refusedCode: Call = { ...code, ...refused('CBC.5021') }

it('an answer that says CBC.0000, or nothing, served', () => {
  expect(found([renew, pay('CS1'), code, create('a@b.example')])).toEqual([])
  expect(judge(record([renew, pay('CS1')])).find((each) => each.requirement.id === 'RESIL-14')?.outcome).toBe(
    'not_exercised',
  )
})

it.each([
  ['undefined', 'orderId undefined'],
  ['None', 'orderId None'],
])('an order %s is paid by who has not read that there is none', (orderId, actual) => {
  expect(found([refusedRenewal, pay(orderId)])).toEqual([`RESIL-14 at 2: ${actual}`])
})

it('a customer is registered by who has not read that no code was sent', () => {
  expect(found([refusedCode, create('a@b.example')])).toEqual([
    'RESIL-14 at 2: CreateCustomer as if it had been served',
  ])
})

it.each([
  ['stops', [refusedRenewal]],
  ['pays another order', [refusedRenewal, pay('CS7')]],
  [
    'has the code sent in another way',
    [refusedCode, { ...code, body: { ...mail, lang: 'en-us' } }, create('a@b.example')],
  ],
  ['registers somebody else', [refusedCode, create('b@b.example')]],
  [
    'has no account in its paths, which nobody reads',
    [refusedRenewal, { ...pay('CS7'), target: '/v1.0/undefined/customer/order-mgr/order/pay' }],
  ],
])('who %s has read it', (_, calls) => {
  expect(found(calls)).toEqual([])
})

it('what is refused with status 200 is not sent again unchanged', () => {
  expect(found([refusedRenewal, refusedRenewal])).toEqual(['RESIL-07 at 2: 200 CBC.30010069 no'])
})

it('every operation of version 1.0 that has a successor is told from those that have none', () => {
  const deprecated = judge(
    record([
      renew,
      { method: 'GET', target: '/v1.0/d1/common/order-mgr/orders-resource/CS1', answer: success },
      { method: 'GET', target: '/v1.0/nobody/has/this', status: 404 },
    ]),
  ).find((each) => each.requirement.id === 'DEPR-02')
  expect(deprecated?.findings.map(({ exchange, expected }) => [exchange.number, expected])).toEqual([
    [1, 'POST /v2/orders/subscriptions/resources/renew'],
    [3, 'the operation that took its place'],
  ])
})
