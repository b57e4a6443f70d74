import { expect, it } from 'vitest'
import { type Coupon, type CouponGrant, grantCoupon } from '../../../src/state/benefits/coupons.ts'
import { advanceClock } from '../../../src/state/clock.ts'
import { recordOf } from '../../../src/state/engine/table.ts'
import {
  giveCouponPart,
  listRetrievableCoupons,
  listTransferableCoupons,
  takeCouponPart,
} from '../../../src/state/members/coupon-parts.ts'
import { endMembership } from '../../../src/state/members/leaving.ts'
import { amountText, toAmount } from '../../../src/units/amount.ts'
import { day, instantOf, later } from '../../../src/units/instant.ts'
import { emptyWorld } from '../../helpers/crowd.ts'
import { granted, told } from '../../helpers/told.ts'
import { enterpriseIn, refusedAs } from '../../helpers/enterprise.ts'

const page = { offset: 0, limit: 10 }

function enterprise() {
  const made = enterpriseIn(emptyWorld(1))
  const { world, master, caller } = made
  const { memberId } = made.member('acme-one')
  return {
    ...made,
    memberId,
    coupon: (grant: Partial<CouponGrant> = {}) =>
      grantCoupon(world, {
        ownerId: master.customerId,
        name: 'Welcome coupon',
        faceValue: toAmount(20),
        validFrom: world.now,
        expiresAt: later(world.now, 90 * day),
        reusable: true,
        services: ['hws.service.type.ec2'],
        withDiscounts: false,
        leastPercent: 50,
        ...grant,
      }),
    give: (couponId: string, amount: string, transId?: string) =>
      giveCouponPart(world, caller, { memberId, couponId, amount: toAmount(amount), transId }),
    take: (couponId: string, partId: string, transId?: string) =>
      takeCouponPart(world, caller, { memberId, couponId, partId, transId }),
    shown: ({ couponId }: Coupon) => {
      const { balance, state } = recordOf(world.coupons, couponId)
      return `${amountText(balance)} ${state}`
    },
  }
}

it('splits a part off with its limits and its end, and joins what is left of it', () => {
  const { world, coupon, give, take, shown, memberId } = enterprise()
  const whole = coupon()
  const part = granted(give(whole.couponId, '5.5'))
  const { name, validFrom, expiresAt, services, withDiscounts, leastPercent } = whole
  const alike = { name, validFrom, expiresAt, services, withDiscounts, leastPercent }
  expect(part).toMatchObject({ ...alike, ownerId: memberId, faceValue: toAmount('5.5'), partOf: whole.couponId })
  expect([shown(whole), shown(part)]).toEqual(['14.50 available', '5.50 available'])
  world.coupons.set({ ...recordOf(world.coupons, part.couponId), balance: toAmount('3.25') })
  expect(amountText(granted(take(whole.couponId, part.couponId)))).toBe('3.25')
  expect(shown(whole)).toBe('17.75 available')
  expect(recordOf(world.coupons, part.couponId).state).toBe('reclaimed')
})

it('may split all off; what comes back can be used again', () => {
  const { coupon, give, take, shown } = enterprise()
  const whole = coupon()
  const part = granted(give(whole.couponId, '20'))
  expect(shown(whole)).toBe('0.00 used')
  granted(take(whole.couponId, part.couponId))
  expect(shown(whole)).toBe('20.00 available')
})

it.each<readonly [what: string, grant: Partial<CouponGrant>, change: Partial<Coupon>, isListed: boolean]>([
  ['a coupon of the platform', {}, {}, true],
  [
    'one that waits',
    { validFrom: instantOf(Date.UTC(2200, 0, 1)), expiresAt: instantOf(Date.UTC(2201, 0, 1)) },
    {},
    false,
  ],
  ['one that an order holds', {}, { lockedBy: 'CS1' }, false],
  ['one that was used', {}, { state: 'used' }, false],
  ['one with less than a cent', {}, { balance: toAmount('0.009') }, false],
  ['one that the first order uses up', { reusable: false }, {}, false],
  ['a part of another', { partOf: 'CP1' }, {}, false],
  ['one of somebody else', { ownerId: 'nobody' }, {}, false],
])('hands on %s, or not', (_what, grant, change, isListed) => {
  const { world, caller, coupon, give } = enterprise()
  const { couponId } = coupon(grant)
  world.coupons.set({ ...recordOf(world.coupons, couponId), ...change })
  const { page: listed, count } = granted(listTransferableCoupons(world, caller, page))
  expect([listed.map((each) => each.couponId), count]).toEqual(isListed ? [[couponId], 1] : [[], 0])
  const words = 'parameter_wrong: {couponId} names no coupon that can be handed on'
  expect(told(give(couponId, '1'))).toBe(isListed ? undefined : words)
})

it('gives no more than there is, each number once, to members that are ready', () => {
  const { world, caller, coupon, give, take, member } = enterprise()
  const { couponId } = coupon()
  expect(refusedAs(give(couponId, '20.01', 't'))).toBe('balance_insufficient')
  const part = granted(give(couponId, '1', 't'))
  expect(refusedAs(give(couponId, '1', 't'))).toBe('transaction_repeated')
  expect(refusedAs(take(couponId, part.couponId, 't'))).toBe('transaction_repeated')
  const kept = member('acme-kept', { isCustodial: true })
  const order = { memberId: kept.memberId, couponId, amount: toAmount(1), transId: undefined }
  expect(refusedAs(giveCouponPart(world, caller, order))).toBe('member_check_failed')
  expect(refusedAs(giveCouponPart(world, caller, { ...order, memberId: 'nobody' }))).toBe('member_relation_absent')
})

it('takes back what is a part of its own coupon, good and not spent', () => {
  const { world, caller, coupon, give, take, memberId, callerOfMember, member } = enterprise()
  const [whole, other] = [coupon(), coupon()]
  const part = granted(give(whole.couponId, '5'))
  const own = grantCoupon(world, { ...whole, ownerId: memberId })
  const words = 'parameter_wrong: {subCouponId} names no part of {couponId} that can be taken back'
  expect(told(take(other.couponId, part.couponId))).toBe(words)
  expect(told(take(whole.couponId, own.couponId))).toBe(words)
  expect(told(take(whole.couponId, 'nothing'))).toBe(words)
  const list = () =>
    granted(listRetrievableCoupons(world, caller, { memberId, ...page })).page.map((each) => each.couponId)
  expect(list()).toEqual([part.couponId])
  expect(endMembership(world, recordOf(world.memberships, memberId))).toBe('holds coupons of its master account')
  const second = member('acme-two')
  expect(refusedAs(listRetrievableCoupons(world, callerOfMember(second), { memberId, ...page }))).toBe(
    'member_relation_absent',
  )
  expect(refusedAs(listTransferableCoupons(world, callerOfMember(second), page))).toBe('member_relation_absent')
  world.coupons.set({ ...part, lockedBy: 'CS1' })
  expect(list()).toEqual([])
  expect(endMembership(world, recordOf(world.memberships, memberId))).toBe('holds coupons of its master account')
  world.coupons.set(part)
  advanceClock(world, later(part.expiresAt, day), 0)
  expect(list()).toEqual([])
  expect(told(take(whole.couponId, part.couponId))).toBe(words)
})

it('takes a part back from the member that has it, under a number of its own', () => {
  const { world, caller, coupon, give, take, member, memberId } = enterprise()
  const { couponId } = coupon()
  const { couponId: partId } = granted(give(couponId, '5'))
  const order = { memberId: member('acme-two').memberId, couponId, partId, transId: 't' }
  expect(refusedAs(takeCouponPart(world, caller, order))).toBe('parameter_wrong')
  expect(refusedAs(takeCouponPart(world, caller, { ...order, memberId: 'nobody' }))).toBe('member_relation_absent')
  granted(takeCouponPart(world, caller, { ...order, memberId }))
  expect(refusedAs(take(couponId, partId, 't'))).toBe('transaction_repeated')
  expect(refusedAs(give(couponId, '1', 't'))).toBe('transaction_repeated')
})

it('lists and takes back a part up to the last moment of its time, and one that is spent no more', () => {
  const { world, caller, memberId, coupon, give } = enterprise()
  const [part, spent] = [granted(give(coupon().couponId, '5')), granted(give(coupon().couponId, '5'))]
  world.coupons.set({ ...spent, balance: toAmount(0), state: 'used' })
  const list = () =>
    granted(listRetrievableCoupons(world, caller, { memberId, ...page })).page.map((each) => each.couponId)
  advanceClock(world, part.expiresAt, 0)
  expect(list()).toEqual([part.couponId])
  advanceClock(world, later(part.expiresAt, 1), 0)
  expect(list()).toEqual([])
})
