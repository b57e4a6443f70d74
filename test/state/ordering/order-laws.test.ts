import { add, type Amount, subtract, toAmount, zero } from '../../../src/units/amount.ts'
import { later } from '../../../src/units/instant.ts'
import { changeByHand } from '../../helpers/change-by-hand.ts'
import { itBreaks, itKeeps } from '../../helpers/laws.ts'
import { fullWorld } from '../../helpers/full-world.ts'
import { ordersByHand } from '../../helpers/orders-by-hand.ts'
import { required } from '../../helpers/required.ts'

const full = fullWorld()
const { world, paid, waiting, renewal, refund, cancelled } = full
const least = toAmount('0.00000001')
const more = (amount: Amount): Amount => add(amount, least)

const byHand = ordersByHand(full)
const { order, items, refundLine, returned, charge, resource, isServer, isDisk, isLone } = byHand
const { term, endingAt, coupon, held } = byHand

const loneServer = (): string => required([...world.resources.values()].find(isLone), 'a server').resourceId
const endOfLone = () => required(world.dueEvents.get(`resource-term ${loneServer()}`), 'the end of a term')

const itemsAddUp = 'the items of an order add up to it'
const chargesOfOrders = 'an order is charged what it costs, coupons apart'
const amountsOfCharges = 'official price less discount, coupons and what was cut is what is charged'
const refunds = 'no more is given back than was paid'
const balances = 'a coupon holds what it is worth less what it paid and what went back'
const termsPaid = 'the terms of an item were paid with what it cost'
const renewals = 'an unpaid renewal is about something that lives'
const locks = 'a coupon is locked by an order that waits for its payment'
const termsFollow = 'the terms of a resource follow each other up to its end'
const attached = 'an attached resource ends with its primary one'
const ends = 'the end of every living primary resource is on the agenda'
const holders = 'a resource is held by an order that is not done'
const packages = 'a package holds neither less than nothing nor more than it was sold with'

itBreaks(world, [
  [itemsAddUp, 'the list price is more', () => order(paid, { official: more(paid.official) })],
  [itemsAddUp, 'the price is more', () => order(waiting, { amount: more(waiting.amount) })],
  [
    'what a paid order costs is the sum of what it was paid with',
    'a part of the payment is more',
    () => order(paid, { payment: { ...required(paid.payment, 'a payment'), cash: least } }),
  ],
  [
    chargesOfOrders,
    'a charge is of no order',
    () =>
      charge(
        ({ orderId }) => orderId === paid.orderId,
        () => ({ orderId: undefined }),
      ).orderId,
  ],
  [
    chargesOfOrders,
    'an unpaid order is charged',
    () => {
      charge(
        ({ kind, amount }) => kind === 'usage' && amount > zero,
        () => ({ orderId: waiting.orderId }),
      )
      return waiting.orderId
    },
  ],
  [chargesOfOrders, 'a refund was made before its time', () => order(refund, { status: 'pending_approval' })],
  [
    amountsOfCharges,
    'a discount is more',
    () =>
      charge(
        (each) => each.discount > zero,
        ({ discount }) => ({ discount: more(discount) }),
      ).id,
  ],
  [
    amountsOfCharges,
    'a coupon is more',
    () =>
      charge(
        (each) => each.coupons > zero,
        ({ coupons }) => ({ coupons: more(coupons) }),
      ).id,
  ],
  [
    refunds,
    'a refund is of an order that nobody knows',
    () => {
      refundLine({ baseOrderId: 'nobody' })
      return 'nobody'
    },
  ],
  [refunds, 'a refund is more than was paid', () => returned((cost) => ({ paid: more(cost) }))],
  [refunds, 'a refund is below zero', () => returned(() => ({ paid: zero, fee: least }))],
  [balances, 'a balance is more', () => coupon(false, ({ balance }) => ({ balance: more(balance) }))],
  [
    balances,
    'a balance is below zero',
    () => {
      const id = coupon(false, ({ faceValue }) => ({
        balance: subtract(zero, least),
        faceValue: subtract(faceValue, least),
      }))
      changeByHand(
        world.couponChanges,
        (each) => each.couponId === id,
        ({ amount }) => ({ amount: subtract(amount, least) }),
      )
      return id
    },
  ],
  [
    balances,
    'an order does not tell what its coupon paid',
    () => {
      order(paid, { couponUses: [] })
      return paid.couponUses?.[0]?.couponId
    },
  ],
  [
    balances,
    'use does not tell what its coupon paid',
    () =>
      charge(
        ({ kind, couponUses }) => kind === 'usage' && couponUses !== undefined,
        () => ({ couponUses: [] }),
      ).couponUses?.[0]?.couponId,
  ],
  [
    termsPaid,
    'the first term says more',
    () => {
      resource(
        isServer,
        term(0, (was) => ({ paid: more(was.paid) })),
      )
      return paid.items[0]?.itemId
    },
  ],
  [
    termsPaid,
    'a renewed term says more',
    () => {
      const id = resource(
        isServer,
        term(1, (was) => ({ paid: more(was.paid) })),
      )
      const renewed = [...world.orders.values()].flatMap((each) => (each.status === 'completed' ? each.items : []))
      return renewed.find((each) => each.resourceId === id)?.itemId
    },
  ],
  [renewals, 'it is about nothing', () => items(renewal, () => ({ resourceId: 'nobody' }))],
  [
    renewals,
    'a part of it is about nothing',
    () => {
      const [first] = renewal.items
      const free = { ...required(first, 'an item'), official: zero, amount: zero, resourceId: 'nobody' }
      return order(renewal, { items: [...renewal.items, free] })
    },
  ],
  [
    renewals,
    'it is about what is gone',
    () => {
      resource(isLone, () => ({ status: 'deleted' }))
      return renewal.orderId
    },
  ],
  [locks, 'the order is paid', () => coupon(true, () => ({ lockedBy: paid.orderId }))],
  [locks, 'the order is not there', () => coupon(true, () => ({ lockedBy: 'nobody' }))],
  [
    locks,
    'the order does not know of it',
    () => {
      order(waiting, { lockedCoupons: [] })
      return coupon(true, () => ({}))
    },
  ],
  [
    termsFollow,
    'the last ends later',
    () =>
      resource(
        isLone,
        term(0, ({ until }) => ({ until: later(until, 1) })),
      ),
  ],
  [
    termsFollow,
    'the next begins with the end of the one before',
    () =>
      resource(
        isServer,
        term(1, (_was, { terms: [first] }) => ({ from: required(first, 'a term').until })),
      ),
  ],
  [
    termsFollow,
    'the last was given back',
    () =>
      resource(
        isServer,
        term(1, () => ({ ended: true })),
      ),
  ],
  [
    termsFollow,
    'all were given back',
    () =>
      resource(
        isLone,
        term(0, () => ({ ended: true })),
      ),
  ],
  [
    attached,
    'it ends later',
    () =>
      resource(isDisk, (each) => {
        const expiresAt = later(each.expiresAt, 1)
        return { ...term(1, () => ({ until: expiresAt }))(each), expiresAt }
      }),
  ],
  [attached, 'it is in another state', () => resource(isDisk, () => ({ status: 'grace' }))],
  [attached, 'it is attached to nothing', () => resource(isDisk, () => ({ parentId: 'nobody' }))],
  [
    ends,
    'it is not',
    () => {
      world.dueEvents.delete(endOfLone().id)
      return loneServer()
    },
  ],
  [
    ends,
    'it is planned for another moment',
    () => {
      world.dueEvents.set({ ...endOfLone(), at: later(endOfLone().at, 1) })
      return loneServer()
    },
  ],
  [ends, 'the term ends now, and the end is planned for another moment', () => resource(isLone, endingAt(0))],
  [holders, 'the order is completed', () => resource(isServer, () => ({ openOrderId: paid.orderId }))],
  [holders, 'the order is cancelled', () => resource(isServer, () => ({ openOrderId: cancelled.orderId }))],
  [holders, 'the order is not there', () => resource(isServer, () => ({ openOrderId: 'nobody' }))],
  [packages, 'it holds more', () => held('50.1')],
  [packages, 'it holds less than nothing', () => held('-0.1')],
])

itKeeps(world, [
  ['nothing is changed', () => undefined],
  ['a refund of all that was paid', () => returned((cost) => ({ paid: cost }))],
  ['a refund of nothing', () => returned(() => ({ paid: zero }))],
  [
    'a cancelled refund of too much',
    () => {
      charge(
        ({ orderId }) => orderId === refund.orderId,
        () => ({ orderId: undefined }),
      )
      refundLine({ paid: toAmount('1000000') })
      order(refund, { status: 'cancelled' })
    },
  ],
  ['a paid order whose resources are coming up', () => order(paid, { status: 'processing' })],
  [
    'a paid renewal of what is gone by now',
    () => {
      resource(isDisk, () => ({ status: 'deleted' }))
      resource(isServer, () => ({ status: 'deleted' }))
    },
  ],
  ['a term that has ended, before what follows it has happened', () => resource(isLone, endingAt(-1))],
  ['a full package', () => held('50')],
  ['an empty package', () => held('0')],
  [
    'a resource in grace, whose next stage is not the second after its term',
    () => {
      world.dueEvents.set({ ...endOfLone(), at: later(endOfLone().at, 1000) })
      resource(isLone, () => ({ status: 'grace' }))
    },
  ],
])
