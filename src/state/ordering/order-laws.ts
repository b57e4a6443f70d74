import { type Amount, subtract, sumOf, zero } from '../../units/amount.ts'
import { decimalOf, minus } from '../../units/decimal.ts'
import { handedOn } from '../benefits/coupon-changes.ts'
import { paidByCoupons } from '../benefits/coupon-laws.ts'
import { leftOf } from '../benefits/packages.ts'
import { second } from '../../units/instant.ts'
import type { Law } from '../invariants.ts'
import { isRefund, type Order, type OrderItem } from './orders.ts'
import { returnedBy } from './unsubscription-refunds.ts'
import { isGone, isPrimary, type Resource } from './resources.ts'
import { nameOfFirst, type Slices } from '../engine/slices.ts'
import { sumsBy } from '../engine/sums.ts'
import type { World } from '../engine/world.ts'

/** What orders, resources, packages and coupons keep to, whatever happens. */
export const orderLaws: Readonly<Record<string, Law>> = {
  'the items of an order add up to it': (world) =>
    nameOfFirst(
      world.orders.values(),
      ({ items, official, amount }) =>
        sumOf(items.map((each) => each.official)) !== official || sumOf(items.map((each) => each.amount)) !== amount,
      (each) => each.orderId,
    ),
  'what a paid order costs is the sum of what it was paid with': (world) =>
    nameOfFirst(
      world.orders.values(),
      ({ payment, amount }) => payment !== undefined && sumOf(Object.values(payment)) !== amount,
      (each) => each.orderId,
    ),
  'an order is charged what it costs, coupons apart': chargesOfOrders,
  'official price less discount, coupons and what was cut is what is charged': (world) =>
    nameOfFirst(
      world.charges.values(),
      ({ official, discount, coupons, erased = zero, amount }) =>
        subtract(subtract(subtract(official, discount), coupons), erased) !== amount,
      (each) => each.id,
    ),
  'no more is given back than was paid': refundsOfOrders,
  'a coupon holds what it is worth less what it paid and what went back': balancesOfCoupons,
  'the terms of an item were paid with what it cost': termsOfItems,
  'an unpaid renewal is about something that lives': (world) =>
    nameOfFirst(
      world.orders.values(),
      ({ type, status, items }) =>
        type === 'renewal' &&
        status === 'pending_payment' &&
        items.some(({ resourceId }) => {
          const resource = world.resources.get(resourceId ?? '')
          return resource === undefined || isGone(resource)
        }),
      (each) => each.orderId,
    ),
  'a coupon is locked by an order that waits for its payment': (world) =>
    nameOfFirst(
      world.coupons.values(),
      ({ couponId, lockedBy }) => {
        const order = world.orders.get(lockedBy ?? '')
        const holds = order?.status === 'pending_payment' && order.lockedCoupons.includes(couponId)
        return lockedBy !== undefined && !holds
      },
      (each) => each.couponId,
    ),
  'the terms of a resource follow each other up to its end': (world) =>
    nameOfFirst(
      world.resources.values(),
      (each) => !isGone(each) && !termsFollow(each),
      (each) => each.resourceId,
    ),
  'an attached resource ends with its primary one': (world) =>
    nameOfFirst(
      world.resources.values(),
      (each) => {
        const primary = world.resources.get(each.parentId)
        return !isGone(each) && (primary?.expiresAt !== each.expiresAt || primary.status !== each.status)
      },
      (each) => each.resourceId,
    ),
  'the end of every living primary resource is on the agenda': (world) =>
    nameOfFirst(
      world.resources.values(),
      (each) => {
        const due = world.dueEvents.get(`resource-term ${each.resourceId}`)
        if (!isPrimary(each) || isGone(each)) return false
        return (
          due === undefined ||
          (each.status === 'in_use' && each.expiresAt >= world.now && due.at !== each.expiresAt + second)
        )
      },
      (each) => each.resourceId,
    ),
  'a resource is held by an order that is not done': (world) =>
    nameOfFirst(
      world.resources.values(),
      ({ openOrderId }) => {
        const status = world.orders.get(openOrderId ?? '')?.status
        return openOrderId !== undefined && (status === undefined || status === 'completed' || status === 'cancelled')
      },
      (each) => each.resourceId,
    ),
  'a package holds neither less than nothing nor more than it was sold with': (world) =>
    nameOfFirst(
      world.packages.values(),
      (each) => {
        const left = decimalOf(leftOf(world, each))
        return left.units < 0n || minus(decimalOf(each.quota), left).units < 0n
      },
      (each) => each.packageId,
    ),
}

function* chargesOfOrders(world: World): Slices<string | undefined> {
  const charged = yield* sumsBy(world.charges.values(), ({ orderId = '', amount }) => [[orderId, amount]])
  return yield* nameOfFirst(
    world.orders.values(),
    (order) => (charged.get(order.orderId) ?? zero) !== (isCharged(order) ? netOf(order) : zero),
    (each) => each.orderId,
  )
}

function isCharged(order: Order): boolean {
  return isRefund(order) ? order.status === 'completed' : order.paidAt !== undefined
}

function netOf({ items }: Order): Amount {
  return sumOf(items.map((each) => subtract(each.amount, each.coupons)))
}

function* refundsOfOrders(world: World): Slices<string | undefined> {
  const returned = yield* sumsBy(world.orders.values(), ({ status, items }) =>
    status === 'cancelled'
      ? []
      : items.flatMap(({ refund }) =>
          refund === undefined ? [] : [[refund.baseOrderId, returnedBy(refund)] as const],
        ),
  )
  return yield* nameOfFirst(
    returned,
    ([orderId, amount]) => {
      const base = world.orders.get(orderId)
      return base === undefined || amount > netOf(base) || amount < zero
    },
    ([orderId]) => orderId,
  )
}

function termsFollow({ terms, expiresAt }: Resource): boolean {
  const open = terms.filter((each) => each.ended !== true)
  return open.at(-1)?.until === expiresAt && open.every((each, at) => each.from > (open[at - 1]?.until ?? 0))
}

function* balancesOfCoupons(world: World): Slices<string | undefined> {
  const paid = yield* paidByCoupons(world)
  return yield* nameOfFirst(
    world.coupons.values(),
    ({ couponId, faceValue, balance, issue }) =>
      balance < zero ||
      subtract(faceValue, sumOf([balance, issue?.returned ?? zero, handedOn(world, couponId)])) !==
        (paid.get(couponId) ?? zero),
    (each) => each.couponId,
  )
}

/** What the resources that an item brought about, or renewed, say that they were paid with. */
function* termsOfItems(world: World): Slices<string | undefined> {
  const paid = yield* sumsBy(world.resources.values(), ({ terms, itemId, resourceId }) =>
    terms.map((term, at) => [`${term.orderId} ${at === 0 ? itemId : resourceId}`, term.paid]),
  )
  return yield* nameOfFirst(
    itemsOf(world),
    ({ orderId, itemId, resourceId, amount, coupons }) => {
      const said = paid.get(`${orderId} ${resourceId ?? itemId}`)
      return said !== undefined && said !== subtract(amount, coupons)
    },
    (each) => each.itemId,
  )
}

/** The items of all orders, each with its order. */
function* itemsOf({ orders }: World): Generator<OrderItem & Pick<Order, 'orderId'>, void> {
  for (const { orderId, items } of orders.values()) for (const item of items) yield { ...item, orderId }
}
