import { expect, it } from 'vitest'
import type { Customer } from '../../../src/state/customers/customers.ts'
import type { Charge } from '../../../src/state/ledger/charges.ts'
import type { Resource } from '../../../src/state/ordering/resources.ts'
import { chargeAmount, meterUsage, type UsageReport } from '../../../src/state/pay-per-use/metering.ts'
import type { OnDemandResource } from '../../../src/state/pay-per-use/resources.ts'
import { toAmount, zero } from '../../../src/units/amount.ts'
import { later, second } from '../../../src/units/instant.ts'
import { type Change, changeByHand } from '../../helpers/change-by-hand.ts'
import { customerWorld } from '../../helpers/customer-world.ts'
import { granted, told } from '../../helpers/told.ts'
import { moment } from '../../helpers/crowd.ts'
import { disk, server, traffic, trafficPackage } from '../../helpers/baskets.ts'
import { changeCustomer, payerWorld, use } from '../../helpers/pay-per-use.ts'
import { required } from '../../helpers/required.ts'

const { service, resource, spec, region, size, sizeUnit } = traffic
const report: UsageReport = {
  ...{ service, resource, spec, region, size, sizeUnit },
  ...{ factor: 'upflow', amount: '60', unit: 10, resourceId: undefined },
}
const frozen = { freeze: { kind: 'account_and_resource', by: 'partner', reason: 'r' } } as const
const since = moment('2026-05-06T12:00:00Z')
const inRetention = { arrears: { since, stage: 'retention' } } as const
const byFreeze = 'control_state_unfit: the resource is frozen with its account; unfreeze it with {UnfreezeSubCustomers}'
const byDebt = 'control_state_unfit: the resource stands still because of a debt; pay it with {AddPayment}'
const notTheirs = 'control_parameter_wrong: usage.{resourceId} names no resource of the customer'
const isGone = 'control_state_unfit: the resource is gone; order another with {AddPurchase}'
const hasExpired = 'control_state_unfit: the resource has expired and is in retention; renew it with {RenewalResources}'

it.each<readonly [Change<Customer>, Change<OnDemandResource>, string | undefined]>([
  [{ ...frozen, ...inRetention }, { status: 'closed' }, byFreeze],
  [inRetention, { status: 'closed' }, byDebt],
  [{}, { status: 'closed' }, 'control_state_unfit: the resource is closed'],
  [{}, { status: 'normal' }, undefined],
  [{ arrears: { since, stage: 'grace' } }, { status: 'normal' }, undefined],
  [{}, { customerId: 'another' }, notTheirs],
])('use of a customer %j, of what it pays by use %j, is refused: %s', (state, change, refusal) => {
  const opened = payerWorld('100', '0')
  const { resourceId } = use(opened, traffic)
  changeByHand(
    opened.world.onDemandResources,
    () => true,
    () => change,
  )
  changeCustomer(opened, state)
  expect(told(meterUsage(opened.world, opened.customer, { ...report, resourceId }))).toBe(refusal)
})

it.each<readonly [Change<Customer>, Change<Resource>, string | undefined]>([
  [{}, { customerId: 'another' }, notTheirs],
  [frozen, { status: 'deleted' }, isGone],
  [{}, { status: 'converted' }, isGone],
  [{}, { status: 'retention' }, hasExpired],
  [frozen, { status: 'retention' }, hasExpired],
  [frozen, { status: 'in_use' }, byFreeze],
  [{}, { status: 'in_use' }, undefined],
  [{}, { status: 'grace' }, undefined],
])('use of a customer %j, of what it subscribes to %j, is refused: %s', (state, change, refusal) => {
  const opened = customerWorld()
  const [{ resourceId }] = opened.buy(server)
  changeByHand(
    opened.world.resources,
    () => true,
    () => change,
  )
  changeCustomer(opened, state)
  expect(told(meterUsage(opened.world, opened.customer, { ...report, resourceId }))).toBe(refusal)
})

it.each<readonly [Change<Customer>, Partial<UsageReport>, string | RegExp | undefined]>([
  [{ ...frozen, ...inRetention }, { resourceId: 'nothing', spec: 'unknown' }, notTheirs],
  [{ ...frozen, ...inRetention }, { spec: 'unknown' }, byFreeze],
  [inRetention, { spec: 'unknown' }, byDebt],
  [{}, { spec: 'unknown' }, /^control_parameter_wrong: .*unknown/],
  [{}, { factor: 'Duration' }, /^control_parameter_wrong/],
  [{}, {}, undefined],
])('use of a customer %j of no resource it names, %j, is refused: %s', (state, change, refusal) => {
  const opened = payerWorld('100', '0')
  changeCustomer(opened, state)
  const answer = told(meterUsage(opened.world, opened.customer, { ...report, ...change }))
  if (refusal instanceof RegExp) expect(answer).toMatch(refusal)
  else expect(answer).toBe(refusal)
})

it('packages pay for use first, then a discount is taken off, then coupons pay', () => {
  const opened = customerWorld()
  const { world, customer, coupon } = opened
  const { customerId } = customer
  opened.pay(opened.order([trafficPackage]))
  world.discounts.set({ discountId: 'ten', customerId, kind: 'set', name: 'ten', percent: 10 })
  const { couponId } = coupon({ faceValue: toAmount('0.5') })
  const charge = granted(meterUsage(world, customer, report))
  expect(charge).toMatchObject({
    ...{ kind: 'usage', customerId, service, resource, spec, region },
    ...{ official: toAmount('0.81'), discount: toAmount('0.081') },
    ...{ coupons: toAmount('0.5'), amount: toAmount('0.229') },
    couponUses: [{ couponId, amount: toAmount('0.5') }],
    metered: { factor: 'upflow', amount: '60', fromPackages: '50', unit: 10 },
  })
  expect(charge.resourceId).toBeUndefined()
  expect(world.charges.get(charge.id)).toEqual(charge)
  expect([...world.packages.values()].map((each) => each.left)).toEqual(['0'])
})

it('use of a resource without packages and coupons names it, and no coupons', () => {
  const opened = customerWorld()
  const { resourceId } = use(opened, traffic)
  const charge = granted(meterUsage(opened.world, opened.customer, { ...report, resourceId }))
  expect(charge).toMatchObject({ resourceId, metered: { fromPackages: '0' }, amount: toAmount('4.86') })
  expect(charge).not.toHaveProperty('couponUses')
  expect(granted(meterUsage(opened.world, opened.customer, report))).not.toHaveProperty('resourceId')
})

it('what has no price draws on no package', () => {
  const opened = customerWorld()
  opened.pay(opened.order([trafficPackage]))
  meterUsage(opened.world, opened.customer, { ...report, region: 'nowhere' })
  meterUsage(opened.world, opened.customer, { ...report, spec: 'unknown' })
  expect([...opened.world.packages.values()].map((each) => each.left)).toEqual(['50'])
})

it.each<readonly [Change<Customer>, string | undefined]>([
  [{ ...frozen, ...inRetention }, byFreeze],
  [inRetention, byDebt],
  [{ arrears: { since, stage: 'grace' } }, undefined],
])('an amount of use of a customer %j is refused: %s', (state, refusal) => {
  const opened = payerWorld('100', '0')
  changeCustomer(opened, state)
  const answer = chargeAmount(opened.world, opened.customer.customerId, { service, amount: toAmount(1) })
  expect(told(answer)).toBe(refusal)
  expect(opened.world.charges.size).toBe(refusal === undefined ? 1 : 0)
})

it.each<readonly [asked: { service: string; resource?: string }, found: number | undefined]>([
  [{ service: server.service }, 1],
  [{ service: server.service, resource: server.resource }, 1],
  [{ service: disk.service }, 2],
  [{ service, resource: 'hws.resource.type.another' }, undefined],
  [{ service }, 3],
  [{ service, resource }, 3],
  [{ service: 'hws.service.type.obs' }, undefined],
  [{ service: 'hws.service.type.obs', resource }, undefined],
])('an amount for the use of %j is of the thing %s that is used', (asked, found) => {
  const opened = customerWorld()
  const { world, customer } = opened
  const used = [server, { ...server, region: 'ap-southeast-3' }, disk, traffic].map((each) => {
    world.now = later(world.now, second)
    return use(opened, each)
  })
  world.onDemandResources.set({ ...required(used[0], 'one'), status: 'closed' })
  const amount = toAmount('7.05')
  const charge = granted(chargeAmount(world, customer.customerId, { ...asked, amount, description: 'test' }))
  const of = used.find((_, at) => at === found)
  expect({ ...charge }).toMatchObject({ kind: 'usage', service: asked.service, amount, official: amount })
  expect([charge.discount, charge.coupons, charge.description]).toEqual([zero, zero, 'test'])
  const named = (from: Partial<Charge>) => [from.resource, from.spec, from.productId, from.region, from.resourceId]
  expect(named(charge)).toEqual(named(of ?? asked))
})
