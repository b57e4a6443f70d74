import { expect, it } from 'vitest'
import { ownCaller } from '../../../src/state/accounts/accounts.ts'
import { giveChildQuotas, reclaimChildQuotas } from '../../../src/state/benefits/child-quotas.ts'
import {
  adjustQuota,
  type CouponQuota,
  creditQuota,
  expireQuota,
  findUsableQuota,
  giveQuota,
  moveQuota,
  type QuotaState,
  takeFromQuota,
} from '../../../src/state/benefits/coupon-quotas.ts'
import { advanceClock } from '../../../src/state/clock.ts'
import { recordOf } from '../../../src/state/engine/table.ts'
import type { World } from '../../../src/state/engine/world.ts'
import { toAmount } from '../../../src/units/amount.ts'
import { day, later, second } from '../../../src/units/instant.ts'
import { chinaWorld, short } from '../../helpers/china-world.ts'
import { granted, told } from '../../helpers/told.ts'

/** A distributor's world with a quota of 100 that is good for ten days. */
function stage(change: Partial<CouponQuota> = {}): { world: World; quota: CouponQuota } {
  const world = chinaWorld('distributor')
  const quota = giveQuota(world, {
    kind: 'cash',
    ownerId: '',
    value: toAmount(100),
    validFrom: world.now,
    expiresAt: later(world.now, 10 * day),
    limits: { services: [], products: [], purposes: [] },
    bounds: {},
  })
  world.couponQuotas.set({ ...quota, ...change })
  world.now = later(world.now, second)
  return { world, quota: recordOf(world.couponQuotas, quota.quotaId) }
}

const seen = (world: World, { quotaId }: CouponQuota): string => {
  const { value, balance, returned, state } = recordOf(world.couponQuotas, quotaId)
  return `${short(value)} ${short(balance)} ${short(returned)} ${state}`
}

// Each row mends one fault of the one above it: whose it is, its end, its beginning, its state.
it.each<readonly [owner: string, change: Partial<CouponQuota>, ahead: number, fault: string | undefined]>([
  ['reseller-1', { state: 'expired' }, 0, 'coupon_quota_unfit'],
  ['', { state: 'expired' }, 0, 'coupon_quota_out_of_time'],
  ['', { state: 'frozen' }, 1, 'coupon_quota_out_of_time'],
  ['', { state: 'frozen' }, 0, 'coupon_quota_unfit'],
  ['', { state: 'voided' }, 0, 'coupon_quota_unfit'],
  ['', { state: 'adjusting' }, 0, 'coupon_quota_unfit'],
  ['', { state: 'reclaimed' }, 0, 'coupon_quota_unfit'],
  ['', {}, 0, undefined],
])('for %j a quota with %j that begins %i later is refused as %s', (ownerId, change, ahead, fault) => {
  const { world, quota } = stage(change)
  world.couponQuotas.set({ ...quota, validFrom: later(world.now, ahead) })
  expect(told(findUsableQuota(world, { quotaId: quota.quotaId, ownerId }))).toBe(fault)
  expect(told(findUsableQuota(world, { quotaId: 'nothing', ownerId }))).toBe('coupon_quota_unfit')
})

it.each<readonly [QuotaState, moves: boolean, expires: boolean]>([
  ['normal', true, true],
  ['frozen', true, true],
  ['adjusting', true, true],
  ['expired', false, true],
  ['voided', false, false],
  ['reclaimed', false, false],
])('one that is %s is moved and adjusted: %s; ends by the clock: %s', (state, moves, expires) => {
  const { world, quota } = stage({ state })
  expect(moveQuota(world, quota, 'frozen')?.state).toBe(moves ? 'frozen' : undefined)
  expect(adjustQuota(world, quota, toAmount(120))?.balance).toBe(moves ? toAmount(120) : undefined)
  world.couponQuotas.set(quota)
  const words = expires ? 'the coupon quota has expired' : 'the quota was over before'
  expect([expireQuota(world, quota.quotaId), expireQuota(world, 'nothing')]).toEqual([
    words,
    'the quota was over before',
  ])
  expect(recordOf(world.couponQuotas, quota.quotaId).state).toBe(expires ? 'expired' : state)
})

it('is normal up to its last second, and a voided one is not ended again', () => {
  const { world, quota } = stage()
  const other = stage()
  moveQuota(other.world, other.quota, 'voided')
  const states = (end: number): string[] =>
    [world, other.world].map((each) => {
      advanceClock(each, later(quota.expiresAt, end), 0)
      return recordOf(each.couponQuotas, quota.quotaId).state
    })
  expect(states(0)).toEqual(['normal', 'voided'])
  expect(states(second)).toEqual(['expired', 'voided'])
})

it.each([
  ['99.99', '-'],
  ['100', '100 0 0 normal'],
  ['150', '150 50 0 normal'],
])('out of which 100 of 130 were given is adjusted to %s as %s', (value, result) => {
  const { world, quota } = stage({ value: toAmount(130), balance: toAmount(30) })
  const adjusted = adjustQuota(world, quota, toAmount(value))
  expect(adjusted === undefined ? '-' : seen(world, quota)).toBe(result)
  expect(adjusted?.updatedAt).toBe(adjusted === undefined ? undefined : world.now)
})

it('a child is cut out of what is left, goes back whole, and passes on what comes back later', () => {
  const { world, quota } = stage()
  const caller = ownCaller(world)
  const give = (amount: number, resellerIds: readonly string[]) =>
    granted(giveChildQuotas(world, caller, { quotaId: quota.quotaId, resellerIds, amount: toAmount(amount) }))
  expect(give(60, ['nobody', 'reseller-1', 'reseller-1']).failed.map((each) => each.id)).toEqual(['nobody'])
  expect(give(41, ['reseller-1']).failed.map((each) => told(each.refusal))).toEqual([
    'coupon_quota_short: 40.00 are left',
  ])
  const [child] = give(40, ['reseller-1']).given
  if (child === undefined) throw new Error('the test needs a child')
  expect([seen(world, quota), seen(world, child)]).toEqual(['100 0 0 normal', '40 40 0 normal'])
  takeFromQuota(world, child.quotaId, toAmount(15))
  creditQuota(world, child.quotaId, toAmount(1))
  const back = (quotaIds: readonly string[]) => reclaimChildQuotas(world, caller, { quotaIds, remark: 'why' })
  expect(back([quota.quotaId, 'nothing', child.quotaId, child.quotaId])).toMatchObject({
    reclaimed: [{ quotaId: child.quotaId, amount: toAmount(26) }],
    failed: [{ id: quota.quotaId }, { id: 'nothing' }],
  })
  expect(back([child.quotaId]).failed).toHaveLength(1)
  creditQuota(world, child.quotaId, toAmount(2))
  expect([seen(world, quota), seen(world, child)]).toEqual(['100 28 0 normal', '40 0 28 reclaimed'])
  advanceClock(world, later(quota.expiresAt, day), 0)
  expect([seen(world, quota), seen(world, child)]).toEqual(['100 28 0 expired', '40 0 28 reclaimed'])
  const acts = [...world.couponQuotaRecords.values()].map(({ act, amount, remark }) => [act, short(amount), remark])
  expect(acts).toEqual([
    ['given', '60', undefined],
    ['given', '40', undefined],
    ['reclaimed', '26', 'why'],
  ])
})

it('one of flexi-purchase coupons has no children, and what nothing is left of leaves no record', () => {
  const { world, quota } = stage({ kind: 'flexi' })
  const caller = ownCaller(world)
  const wish = { quotaId: quota.quotaId, resellerIds: ['reseller-1'], amount: toAmount(1) }
  expect(told(giveChildQuotas(world, caller, wish))).toBe('coupon_quota_unfit')
  world.couponQuotas.set({ ...quota, kind: 'cash' })
  const [child] = granted(giveChildQuotas(world, caller, wish)).given
  takeFromQuota(world, child?.quotaId ?? '', toAmount(1))
  reclaimChildQuotas(world, caller, { quotaIds: [child?.quotaId ?? ''], remark: undefined })
  expect([...world.couponQuotaRecords.values()].map((each) => each.act)).toEqual(['given'])
})
