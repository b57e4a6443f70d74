import { expect, it } from 'vitest'
import { costOfUse, hourOfUse, type Use } from '../../../src/state/pay-per-use/rating.ts'
import { amountText, toAmount } from '../../../src/units/amount.ts'
import { customerWorld } from '../../helpers/customer-world.ts'
import { granted, told } from '../../helpers/told.ts'
import { hourly, hoursPackage, smallServer, use } from '../../helpers/pay-per-use.ts'
import { disk, traffic, trafficPackage } from '../../helpers/baskets.ts'

const { service, resource, spec, region } = traffic
const useOf = (customerId: string, amount: string): Use => ({
  ...{ customerId, service, resource, spec, region, size: undefined, sizeUnit: undefined },
  ...{ factor: 'upflow', unit: 10, amount, resourceId: undefined },
})

it.each<
  readonly [
    amount: string,
    has: { readonly percents?: readonly number[]; readonly pays?: boolean; readonly coupon?: string },
    cost: readonly [official: string, discount: string, coupons: string, amount: string, fromPackages: string],
  ]
>([
  ['10', {}, ['0.81', '0', '0', '0.81', '0']],
  ['0', {}, ['0', '0', '0', '0', '0']],
  ['0.000000123456', {}, ['0', '0', '0', '0', '0']],
  ['0.12345678', {}, ['0.00999999', '0', '0', '0.00999999', '0']],
  ['10', { percents: [10] }, ['0.81', '0.081', '0', '0.729', '0']],
  ['10', { percents: [10, 20, 15] }, ['0.81', '0.162', '0', '0.648', '0']],
  ['10', { percents: [10], coupon: '0.7' }, ['0.81', '0.081', '0', '0.729', '0']],
  ['60', { percents: [10], coupon: '0.7', pays: true }, ['0.81', '0.081', '0.7', '0.029', '50']],
  ['60', { percents: [10], coupon: '0.8', pays: true }, ['0.81', '0.081', '0.729', '0', '50']],
  ['50', { percents: [10], coupon: '0.8', pays: true }, ['0', '0', '0', '0', '50']],
  ['49.5', { pays: true }, ['0', '0', '0', '0', '49.5']],
])('%s GB cost a customer with %j %j', (amount, { percents = [], pays = false, coupon }, cost) => {
  const opened = customerWorld()
  const { world, customer } = opened
  const { customerId } = customer
  opened.pay(opened.order([trafficPackage]))
  for (const percent of percents)
    world.discounts.set({ discountId: `d${percent}`, customerId, kind: 'set', name: 'd', percent })
  if (coupon !== undefined) opened.coupon({ faceValue: toAmount(coupon) })
  const got = granted(costOfUse(world, useOf(customerId, amount), { pays }))
  const short = (each: bigint) => amountText(each as never, 8).replace(/\.?0+$/, '') || '0'
  expect([...[got.official, got.discount, got.coupons, got.amount].map(short), got.fromPackages]).toEqual(cost)
  const [, , coupons] = cost
  expect(got.couponUses.map((each) => short(each.amount))).toEqual(coupons === '0' ? [] : [coupons])
  expect(got.productId).not.toBe('')
})

it('refuses what the catalog does not sell by use', () => {
  const { world, customer } = customerWorld()
  const ask = (change: Partial<Use>) =>
    told(costOfUse(world, { ...useOf(customer.customerId, '1'), ...change }, { pays: true }))
  expect(ask({ spec: 'unknown' })).toMatch('product_unknown')
  expect(ask({ factor: 'Duration' })).toMatch('billing_item_unknown')
  expect(ask({})).toBeUndefined()
})

it('an hour of a resource is priced by what it is, and packages pay for it when it is used', () => {
  const opened = customerWorld()
  const { world } = opened
  opened.pay(opened.order([hoursPackage]))
  const [small, large, volume] = [smallServer, hourly, disk].map((each) => use(opened, each))
  if (small === undefined || large === undefined || volume === undefined) throw new Error('the test needs three')
  expect(hourOfUse(world, volume)).toMatchObject({ amount: toAmount('0.013') })
  expect(hourOfUse(world, small)).toMatchObject({ amount: toAmount('0.0592'), fromPackages: '0' })
  expect([...world.packages.values()][0]?.left).toBe('744')
  expect(hourOfUse(world, small, { pays: true })).toMatchObject({ amount: 0n, fromPackages: '1' })
  expect([...world.packages.values()][0]?.left).toBe('743')
  expect([...world.packageUses.values()].map((each) => each.resourceId)).toEqual([small.resourceId])
  expect(() => hourOfUse(world, { ...large, spec: 'unknown' })).toThrow('Failed to price an hour of unknown')
})
