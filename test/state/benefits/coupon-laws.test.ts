import { ownCaller } from '../../../src/state/accounts/accounts.ts'
import { giveChildQuotas } from '../../../src/state/benefits/child-quotas.ts'
import { type CouponQuota, giveQuota } from '../../../src/state/benefits/coupon-quotas.ts'
import { type Coupon, grantCoupon } from '../../../src/state/benefits/coupons.ts'
import { issueCoupons } from '../../../src/state/benefits/partner-coupons.ts'
import { add, negate, toAmount } from '../../../src/units/amount.ts'
import { day, later } from '../../../src/units/instant.ts'
import type { Charge } from '../../../src/state/ledger/charges.ts'
import { amounts, chargeByHand } from '../../helpers/charges-by-hand.ts'
import { changeByHand } from '../../helpers/change-by-hand.ts'
import { addChinaCustomer, chinaWorld } from '../../helpers/china-world.ts'
import { itBreaks, itKeeps } from '../../helpers/laws.ts'
import { granted } from '../../helpers/told.ts'

const least = toAmount('0.00000001')
const reseller = 'reseller-1'
const world = chinaWorld('distributor')
const { id: customerId } = addChinaCustomer(world, { domainName: 'one', resellerId: reseller })
const life = { validFrom: world.now, expiresAt: later(world.now, 90 * day) }
const terms = { ...life, limits: { services: [], products: [], purposes: [] }, bounds: {} }
const parent = giveQuota(world, { ...terms, kind: 'cash', ownerId: '', value: toAmount(100) }).quotaId
const gift = { quotaId: parent, resellerIds: [reseller], amount: toAmount(60) }
const child = granted(giveChildQuotas(world, ownCaller(world), gift)).given[0]?.quotaId ?? ''
const issued = granted(
  issueCoupons(world, ownCaller(world), {
    quotaId: child,
    indirectPartnerId: reseller,
    customerIds: [customerId],
    faceValue: toAmount(20),
    validFrom: undefined,
    expiresAt: undefined,
    services: [],
    products: [],
    memo: undefined,
  }),
).issued[0]?.couponId
const use = { reusable: true, services: [], withDiscounts: true, leastPercent: 0 }
const own = grantCoupon(world, { ownerId: customerId, name: 'own', faceValue: toAmount(5), ...life, ...use }).couponId

const quotas = 'a coupon quota holds what it is worth less what it gave and has not got back'
const changes = 'the changes of a coupon are what it was given, what it paid and what went back'

const kinds = 'charges say what coupons of each kind paid'

/** A line by which nothing is charged, but for what is said. */
function line(change: Partial<Charge>): Charge {
  return chargeByHand(world, '2026-01-01T00:00:00+08:00', { ...amounts({}), customerId, ...change })
}

function quota(id: string, change: (was: CouponQuota) => Partial<CouponQuota>): string {
  return changeByHand(world.couponQuotas, (each) => each.quotaId === id, change).quotaId
}

function coupon(id: string | undefined, change: (was: Coupon) => Partial<Coupon>): string {
  return changeByHand(world.coupons, (each) => each.couponId === id, change).couponId
}

itBreaks(world, [
  [quotas, 'a balance is more', () => quota(child, ({ balance }) => ({ balance: add(balance, least) }))],
  [quotas, 'its worth is more', () => quota(parent, ({ value }) => ({ value: add(value, least) }))],
  [
    quotas,
    'a balance is below zero',
    () => quota(parent, () => ({ value: toAmount('59.99'), balance: toAmount('-0.01') })),
  ],
  [
    changes,
    'more was given than it is worth',
    () => {
      changeByHand(
        world.couponChanges,
        (each) => each.couponId === own,
        ({ amount }) => ({ amount: add(amount, least) }),
      )
      return own
    },
  ],
  [
    'a coupon that a partner gave has a quota of its issuer',
    'the issuer is another',
    () => coupon(issued, ({ issue }) => (issue === undefined ? {} : { issue: { ...issue, issuerId: '' } })),
  ],
  [kinds, 'a line says that a card paid', () => line({ cards: least }).id],
  [kinds, 'a line says that a flexi-purchase coupon got something back', () => line({ flexi: negate(least) }).id],
  [kinds, 'a line of an order says that a card paid', () => line({ orderId: 'CS1', cards: least }).orderId],
  [
    'the end of a coupon that can be used is on the agenda',
    'it is not',
    () => {
      world.dueEvents.delete(`coupon-expiry ${own}`)
      return own
    },
  ],
])

itKeeps(world, [
  [
    'a coupon of a world of before changes were written down',
    () => {
      for (const { id } of [...world.couponChanges.values()].filter((each) => each.couponId === own))
        world.couponChanges.delete(id)
    },
  ],
  [
    'a coupon that is used up has no end on the agenda',
    () => {
      world.dueEvents.delete(`coupon-expiry ${own}`)
      coupon(own, () => ({ state: 'used' }))
    },
  ],
])
