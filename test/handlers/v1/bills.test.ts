import { expect, it } from 'vitest'
import { onlyOf } from '../../../src/state/engine/world.ts'
import { nobody, openShop, server, upflow } from '../../helpers/shop.ts'

type Row = Record<string, unknown>

it('a partner sees its postpaid bill by what was bought and given back, when it is due, and what of it is open', async () => {
  const shop = openShop()
  await shop.budget(1000)
  const { domainId } = onlyOf(shop.platform.world.profile)
  const bill = async (): Promise<Row> => {
    const { body } = await shop.platform.get(
      `/v1.0/${domainId}/partner/account-mgr/postpaid-bill-summary?consume_month=2026-05`,
    )
    return body as Row
  }
  const couponId = await shop.coupon({ face_value: '10' })
  const orderId = await shop.order({ items: [{ ...server, period_type: 2, period_num: 1 }], provisioning_seconds: 0 })
  await shop.pay(orderId, { use_coupon: 'YES', coupon_infos: [{ id: couponId, type: 301 }] })
  const [held] = await shop.buy([{ ...server, period_type: 2, period_num: 1 }])
  await shop.unsubscribe([held?.['resource_id']])
  expect(await bill()).toMatchObject({ creditDebtAmount: 0, billList: [] })
  await shop.advance('2026-06-12T00:00:00Z')
  const open = await bill()
  const lines = open['billList'] as Row[]
  const machines = lines.filter(({ cloudServiceTypeCode }) => cloudServiceTypeCode === server.service_type_code)
  const kind = { resourceTypeCode: server.resource_type_code, categoryCode: server.resource_type_code, payMethod: '0' }
  expect(machines.map((each) => each['billType'])).toEqual(['1', '0'])
  expect(machines).toMatchObject([kind, kind])
  const [refund, bought] = machines.map(({ creditDebtAmount: all, customerAmountDue: due }) => [
    Number(all),
    Number(due),
  ])
  expect(refund).toEqual([open['unsubscribeAmount'], open['unsubscribeAmount']])
  expect(Number(bought?.[0]) - Number(bought?.[1])).toBeCloseTo(10)
  const sum = lines.reduce((all, each) => all + Number(each['customerAmountDue']), 0)
  expect(sum).toBeCloseTo(Number(open['creditDebtAmount']))
  expect(lines.every((each) => each['partnerAmount'] === each['customerAmountDue'])).toBe(true)
  expect(lines.some((each) => each['payMethod'] === '1')).toBe(true)
  expect(open).toMatchObject({ unclearedAmount: open['creditDebtAmount'], dueDate: '2026-06-15', measureId: 1 })
  await shop.advance('2026-06-20T00:00:00Z')
  expect(await bill()).toMatchObject({ unclearedAmount: 0, creditDebtAmount: open['creditDebtAmount'] })
})

it('a customer finds no record of use that costs nothing', async () => {
  const shop = openShop()
  const path = `/v1.0/${shop.id}/customer/account-mgr/bill/res-fee-records?startTime=2026-05-01&endTime=2026-05-31`
  const amounts = async (): Promise<unknown> => {
    const { feeRecords } = await shop.call('GET', `${path}&payMethod=1`)
    return (feeRecords as Row[]).map(({ amount }) => amount)
  }
  const use = (usage_value: string) =>
    shop.platform.post(`/_sandbox/customers/${shop.id}/usage`, { usage: { ...upflow, usage_value } }, nobody)
  await use('0')
  expect(shop.platform.world.charges.countOf('byCustomer', shop.id)).toBe(1)
  expect(await amounts()).toEqual([])
  await use('1000')
  expect(await amounts()).toEqual([expect.any(Number)])
})

it('a record of what was bought names its order, and a record of use names none', async () => {
  const shop = openShop()
  const [bought] = await shop.buy([{ ...server, period_type: 2, period_num: 1 }])
  await shop.use([server])
  await shop.advance('P3D')
  const path = `/v1.0/${shop.id}/customer/account-mgr/bill/res-fee-records?startTime=2026-05-01&endTime=2026-05-31`
  const orders = async (payMethod: number): Promise<unknown[]> => {
    const { feeRecords } = await shop.call('GET', `${path}&payMethod=${payMethod}`)
    return [...new Set((feeRecords as Row[]).map(({ orderId }) => orderId))]
  }
  const { order_infos: made } = (await shop.call('GET', '/v2/orders/customer-orders')) as { order_infos: Row[] }
  expect(bought).toBeDefined()
  expect(await orders(0)).toEqual(made.map((each) => each['order_id']))
  expect(await orders(1)).toEqual([undefined])
})
