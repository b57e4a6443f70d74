import { describe, expect, it } from 'vitest'
import { refusalMessage, refusalReason, refuse } from '../../src/contract/refusals.ts'
import { inWireWords } from '../../src/contract/wire-words.ts'

describe('words of the wire', () => {
  it.each([
    ['{region} is required', 'region is required'],
    ['{couponInfos} names none', 'coupon_infos names none'],
    ['raise it with {UpdateSubCustomerBudget}', 'raise it with POST /v2/partners/sub-customers/budget'],
    ['{AddPayment:77} pays it', 'POST /_sandbox/customers/77/payments pays it'],
    ['{NoSuchOperation} and {not_a_token} stay', '{NoSuchOperation} and {not_a_token} stay'],
  ])('writes %s as %s', (text, words) => {
    expect(inWireWords(text)).toBe(words)
  })

  it('come with the message of a refusal, and not with what goes inside another', () => {
    const refusal = refuse('parameter_wrong', '{customerId} is required; see $& and {PayOrders}')
    expect(refusalMessage(refusal)).toContain('customer_id is required; see $& and POST /v3/orders/customer-orders/pay')
    expect(refusalReason(refusal)).toBe('{customerId} is required; see $& and {PayOrders}')
  })
})
