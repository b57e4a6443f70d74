import { describe, expect, it } from 'vitest'
import { refusalMessage, refusalReason, refuse } from '../../src/contract/refusals.ts'
import { tickets } from '../../src/contract/services.ts'
import { operationWith, words } from '../../src/contract/tokens.ts'
import { inWireWords } from '../../src/contract/wire-words.ts'
import { startPlatform } from '../helpers/platform.ts'
import { toldOf } from '../helpers/told.ts'

const sent = '{id} {couponIds} {RenewalResources} $& {0}'

describe('words of the wire', () => {
  it.each([
    [words`{region} is required`, 'region is required'],
    [words`{couponInfos} names none`, 'coupon_infos names none'],
    [words`raise it with {UpdateSubCustomerBudget}`, 'raise it with POST /v2/partners/sub-customers/budget'],
    [`${operationWith('AddPayment', '77')} pays it`, 'POST /_sandbox/customers/77/payments pays it'],
    [words`{NoSuchOperation} and {not_a_token} stay`, 'NoSuchOperation and {not_a_token} stay'],
    [words`{email} ${sent} is taken`, `email ${sent} is taken`],
    [sent, sent],
  ])('writes %j as %s', (text, wire) => {
    expect(inWireWords(text)).toBe(wire)
  })

  it('call what stands in the address of an operation by its name, though a longer one ends so', () => {
    expect(inWireWords(words`{id} is unknown`, tickets.operations['SignPublishedAgreement'])).toBe('id is unknown')
  })

  it('come with the message of a refusal, and not with what goes inside another', () => {
    const refusal = refuse('parameter_wrong', words`{customerId} is required; see $& and {PayOrders}`)
    expect(refusalMessage(refusal)).toContain('customer_id is required; see $& and POST /v3/orders/customer-orders/pay')
    expect(toldOf(refuse('parameter_wrong', refusalReason(refusal)))).toBe(
      '{customerId} is required; see $& and {PayOrders}',
    )
  })

  it('leave what a caller sent as it was sent, and name every field of the control API', async () => {
    const platform = startPlatform()
    const { customerId } = platform.customer('demo-customer-01')
    const control = async (target: string, body: unknown) =>
      JSON.stringify((await platform.post(`/_sandbox/${target}`, body)).body)
    const item = { service_type_code: 'hws.service.type.ec2', resource_type_code: 'hws.resource.type.vm' }
    const vm = { ...item, resource_spec: 's6.large.2.linux', region_code: 'la-north-2', period_type: 2, period_num: 1 }
    const buy = async (more: object, fields: object = {}) =>
      control(`customers/${customerId}/purchases`, { items: [{ ...vm, ...more }], ...fields })
    expect(await buy({}, { coupon_ids: ['abc'] })).toContain('coupon_ids: ')
    expect(await buy({ availability_zone_code: 'zz' })).toContain('items.0.availability_zone_code zz is no zone')
    expect(await buy({ resource_spec: '{RenewalResources}' })).toContain('items.0.resource_spec {RenewalResources} is')
    expect(JSON.stringify(await platform.get('/_sandbox/{id}'))).toContain('/_sandbox/{id}')
  })
})
