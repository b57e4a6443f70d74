import { fc } from '../helpers/properties.ts'
import { expect, it } from 'vitest'
import { isRefusal } from '../../src/contract/refusals.ts'
import { ownCaller } from '../../src/state/accounts/accounts.ts'
import { couponsPayingFor } from '../../src/state/benefits/coupon-payments.ts'
import { couponsOf, grantCoupon } from '../../src/state/benefits/coupons.ts'
import { reconcile } from '../../src/state/billing/reconciliation.ts'
import { advanceClock } from '../../src/state/clock.ts'
import { recordOf } from '../../src/state/engine/table.ts'
import { transact, type World } from '../../src/state/engine/world.ts'
import { allocateToCustomer, reclaimFromCustomer } from '../../src/state/ledger/allocations.ts'
import { paymentBy } from '../../src/state/ledger/account-changes.ts'
import { disassociateCustomer, refuseLeaving, switchAssociation } from '../../src/state/ledger/disassociation.ts'
import { payIn, paysInItself, setCredit } from '../../src/state/ledger/wallets.ts'
import { giveCouponPart, takeCouponPart } from '../../src/state/members/coupon-parts.ts'
import { endMembership } from '../../src/state/members/leaving.ts'
import { transferMoney, type TransferOrder } from '../../src/state/members/transfers.ts'
import { payOrder } from '../../src/state/ordering/payments.ts'
import { orderOnConsole, useOnConsole } from '../../src/state/ordering/purchases.ts'
import { unsubscribe } from '../../src/state/ordering/unsubscriptions.ts'
import { toAmount, zero } from '../../src/units/amount.ts'
import { day, hour, type Instant, later } from '../../src/units/instant.ts'
import { chinaWorld, fill } from '../helpers/china-world.ts'
import { basketItem, brokenLaws, dump } from '../helpers/crowd.ts'
import { type Enterprise, enterpriseIn, walletOfUnits } from '../helpers/enterprise.ts'
import { required } from '../helpers/required.ts'

type Model = 'agency' | 'referral'
const moneyVerbs = ['fill', 'reclaim', 'credit', 'give', 'take', 'giveCredit', 'takeCredit'] as const
const couponVerbs = ['coupon', 'givePart', 'takePart'] as const
const lifeVerbs = ['order', 'buy', 'use', 'unsubscribe', 'end', 'switch', 'leave', 'advance'] as const

interface Step {
  readonly verb: (typeof moneyVerbs)[number] | (typeof couponVerbs)[number] | (typeof lifeVerbs)[number]
  /** The master account, one of its two members, or the member whose finances are in its custody. */
  readonly who: 0 | 1 | 2 | 3
  readonly cents: number
}

const step: fc.Arbitrary<Step> = fc.record({
  verb: fc.constantFrom(
    ...moneyVerbs,
    'fill',
    'give',
    'credit',
    'giveCredit',
    ...couponVerbs,
    'givePart',
    ...lifeVerbs,
    'buy',
    'unsubscribe',
  ),
  who: fc.constantFrom(0, 1, 2, 3),
  cents: fc.integer({ min: 1, max: 30_000 }),
})
const steps = fc.array(step, { minLength: 15, maxLength: 70, size: 'max' })
const models = fc.constantFrom<Model[]>('agency', 'referral')

interface Scene extends Enterprise {
  readonly ids: readonly string[]
}

function stage(model: Model): Scene {
  const world = chinaWorld()
  fill(world, '900000')
  const enterprise = enterpriseIn(world, { model, wallet: walletOfUnits(0) })
  const members = ['acme-one', 'acme-two'].map((name) => enterprise.member(name).memberId)
  const { memberId } = enterprise.member('acme-kept', { isCustodial: true })
  return { ...enterprise, ids: [enterprise.master.customerId, ...members, memberId] }
}

/** Does something as a request would: wholly or not at all. */
function attempt({ world }: Scene, change: () => unknown): void {
  const refused = new Error('refused')
  try {
    transact(world, () => {
      if (isRefusal(change())) throw refused
    })
  } catch (error) {
    if (error !== refused) throw error
  }
}

function act(scene: Scene, { verb, who, cents }: Step): void {
  const { world, caller, ids } = scene
  const customerId = required(ids[who], 'an account')
  const memberId = required(ids[who === 0 ? 1 : who], 'a member')
  const customer = recordOf(world.customers, customerId)
  const member = recordOf(world.memberships, memberId)
  const own = who === 0 ? caller : scene.callerOfMember(member)
  const amount = toAmount((cents / 100).toFixed(2))
  const isHere = customer.association === 'associated'
  const item = basketItem((cents % 1000) / 1000, { period: 'month', periods: 1 })
  const asked = { customerId, indirectPartnerId: undefined, amount }
  const transfer = (
    direction: TransferOrder['direction'],
    account: TransferOrder['account'],
    expiresAt?: TransferOrder['expiresAt'],
  ) => transferMoney(world, caller, { direction, account, memberId, amount, transId: undefined, expiresAt })
  const endIn = (id: string) => recordOf(world.customers, id).wallet?.ending?.at(0)?.expiresAt
  const whole = couponsOf(world, scene.master.customerId)[cents % 2]
  const part = couponsOf(world, memberId).at(-1)
  const wish = { items: [item], provisioningSeconds: 0, couponIds: [] }
  const verbs: Record<Step['verb'], () => unknown> = {
    fill: () =>
      paysInItself(world, customer)
        ? payIn(world, customer, { amount, channel: paymentBy(world) })
        : allocateToCustomer(world, ownCaller(world), asked),
    reclaim: () => reclaimFromCustomer(world, ownCaller(world), asked),
    credit: () =>
      paysInItself(world, customer) && setCredit(world, customer, { amount, expiresAt: endOf(world, cents) }),
    give: () => transfer('give', 'cash'),
    take: () => transfer('take', 'cash'),
    giveCredit: () => transfer('give', 'credit', endIn(caller.domainId)),
    takeCredit: () => transfer('take', 'credit', endIn(memberId)),
    coupon: () =>
      grantCoupon(world, {
        ownerId: customerId,
        name: 'coupon',
        faceValue: amount,
        validFrom: world.now,
        expiresAt: later(world.now, 40 * day),
        reusable: true,
        services: [],
        withDiscounts: true,
        leastPercent: 0,
      }),
    givePart: () =>
      giveCouponPart(world, caller, { memberId, couponId: whole?.couponId ?? '', amount, transId: undefined }),
    takePart: () =>
      takeCouponPart(world, caller, {
        memberId,
        couponId: part?.partOf ?? '',
        partId: part?.couponId ?? '',
        transId: undefined,
      }),
    order: () =>
      orderOnConsole(world, customer, {
        ...wish,
        couponIds: couponsOf(world, customerId)
          .slice(-1)
          .map((each) => each.couponId),
      }),
    buy: () => {
      const placed = orderOnConsole(world, customer, wish)
      if (isRefusal(placed)) return placed
      const coupons = couponsPayingFor(world, customerId).filter(
        (each) => each.state === 'available' && each.balance > zero,
      )
      const couponIds = cents % 3 === 0 ? [] : coupons.slice(-1).map((each) => each.couponId)
      return payOrder(world, own, { orderId: placed.orderId, discount: undefined, couponIds })
    },
    use: () => useOnConsole(world, customer, [item]),
    unsubscribe: () => {
      const resources = world.resources.sliceOf('byCustomer', customerId, { from: 0, to: Infinity })
      const resourceIds = resources.slice(-1).map((each) => each.parentId)
      return unsubscribe(world, own, { resourceIds, what: 'resources' })
    },
    end: () => {
      if (cents % 4 === 0) for (const each of ids.slice(1)) endMembership(world, recordOf(world.memberships, each))
    },
    switch: () => isHere && switchAssociation(world, customer, customer.model === 'agency' ? 'referral' : 'agency'),
    leave: () => {
      if (isHere && refuseLeaving(world, customer) === undefined && cents % 4 === 0)
        disassociateCustomer(world, customer)
    },
    advance: () => advanceClock(world, later(world.now, (cents % 200) * hour), 0),
  }
  if (verb === 'advance') verbs.advance()
  else attempt(scene, verbs[verb])
}

/** One credit of three has no end; the others end within five days. */
function endOf({ now }: World, cents: number): Instant | undefined {
  return cents % 3 === 0 ? undefined : later(now, (1 + (cents % 5)) * day)
}

function live(model: Model, all: readonly Step[]): Scene {
  const scene = stage(model)
  for (const each of all) act(scene, each)
  return scene
}

it('whatever a master account, its members and the partner do, money and coupons stay whose they were', () => {
  fc.assert(
    fc.property(models, steps, (model, all) => {
      const { world } = live(model, all)
      expect(brokenLaws(world)).toEqual([])
      expect(reconcile(world).filter((each) => each.detail !== undefined)).toEqual([])
    }),
    { numRuns: 100 },
  )
})

it('the same steps give the same enterprise', () => {
  fc.assert(
    fc.property(models, steps, (model, all) => {
      expect(dump(live(model, all).world)).toBe(dump(live(model, all).world))
    }),
    { numRuns: 10 },
  )
})

it('random steps reach what the laws are about', () => {
  const reached = new Set<string>()
  fc.assert(
    fc.property(models, steps, (model, all) => {
      const { world } = live(model, all)
      for (const { what, amount } of world.memberTransfers.values())
        reached.add(`${what} ${amount > zero ? 'given' : 'back'}`)
      for (const { kind } of world.couponChanges.values()) reached.add(kind)
      for (const { trade } of world.accountChanges.values()) reached.add(trade.kind)
      for (const { state } of world.memberships.values()) reached.add(state)
      for (const { payerId, kind } of world.charges.values())
        if (payerId !== undefined) reached.add(`${kind} in custody`)
    }),
    { numRuns: 100, seed: 1 },
  )
  for (const each of ['cash', 'coupon'])
    expect([reached.has(`${each} given`), reached.has(`${each} back`)], each).toEqual([true, true])
  const rest = [
    'credit given',
    'closed',
    'mode_change',
    'unbinding',
    'refund',
    'refunded',
    'regained',
    'used',
    'expiry',
    'purchase in custody',
    'usage in custody',
    'unsubscription in custody',
  ]
  for (const each of rest) expect(reached, each).toContain(each)
})
