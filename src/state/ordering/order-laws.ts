import { add, type Amount, subtract, sumOf, zero } from '../../units/amount.ts'
import { decimalOf, minus } from '../../units/decimal.ts'
import { handedOn } from '../benefits/coupon-changes.ts'
import { leftOf } from '../benefits/packages.ts'
import { second } from '../../units/instant.ts'
import type { Law } from '../invariants.ts'
import { isRefund, type Order } from './orders.ts'
import { returnedBy } from './unsubscription-refunds.ts'
import { isGone, isPrimary, type Resource } from './resources.ts'
import type { World } from '../engine/world.ts'

/** What orders, resources, packages and coupons keep to, whatever happens. */
export const orderLaws: Readonly<Record<string, Law>> = {
  'the items of an order add up to it': (world) =>
    find(
      world.orders.values(),
      ({ items, official, amount }) =>
        sumOf(items.map((each) => each.official)) !== official || sumOf(items.map((each) => each.amount)) !== amount,
    )?.orderId,
  'what a paid order costs is the sum of what it was paid with': (world) =>
    find(
      world.orders.values(),
      ({ payment, amount }) => payment !== undefined && sumOf(Object.values(payment)) !== amount,
    )?.orderId,
  'an order is charged what it costs, coupons apart': chargesOfOrders,
  'official price less discount, coupons and what was cut is what is charged': (world) =>
    find(
      world.charges.values(),
      ({ official, discount, coupons, erased = zero, amount }) =>
        subtract(subtract(subtract(official, discount), coupons), erased) !== amount,
    )?.id,
  'no more is given back than was paid': refundsOfOrders,
  'a coupon holds what it is worth less what it paid and what went back': balancesOfCoupons,
  'the terms of an item were paid with what it cost': termsOfItems,
  'an unpaid renewal is about something that lives': (world) =>
    find(
      world.orders.values(),
      ({ type, status, items }) =>
        type === 'renewal' &&
        status === 'pending_payment' &&
        items.some(({ resourceId }) => {
          const resource = world.resources.get(resourceId ?? '')
          return resource === undefined || isGone(resource)
        }),
    )?.orderId,
  'a coupon is locked by an order that waits for its payment': (world) =>
    find(world.coupons.values(), ({ couponId, lockedBy }) => {
      const order = world.orders.get(lockedBy ?? '')
      const holds = order?.status === 'pending_payment' && order.lockedCoupons.includes(couponId)
      return lockedBy !== undefined && !holds
    })?.couponId,
  'the terms of a resource follow each other up to its end': (world) =>
    find(world.resources.values(), (each) => !isGone(each) && !termsFollow(each))?.resourceId,
  'an attached resource ends with its primary one': (world) =>
    find(world.resources.values(), (each) => {
      const primary = world.resources.get(each.parentId)
      return !isGone(each) && (primary?.expiresAt !== each.expiresAt || primary.status !== each.status)
    })?.resourceId,
  'the end of every living primary resource is on the agenda': (world) =>
    find(world.resources.values(), (each) => {
      const due = world.dueEvents.get(`resource-term ${each.resourceId}`)
      if (!isPrimary(each) || isGone(each)) return false
      return (
        due === undefined ||
        (each.status === 'in_use' && each.expiresAt >= world.now && due.at !== each.expiresAt + second)
      )
    })?.resourceId,
  'a resource is held by an order that is not done': (world) =>
    find(world.resources.values(), ({ openOrderId }) => {
      const status = world.orders.get(openOrderId ?? '')?.status
      return openOrderId !== undefined && (status === undefined || status === 'completed' || status === 'cancelled')
    })?.resourceId,
  'a package holds neither less than nothing nor more than it was sold with': (world) =>
    find(world.packages.values(), (each) => {
      const left = decimalOf(leftOf(world, each))
      return left.units < 0n || minus(decimalOf(each.quota), left).units < 0n
    })?.packageId,
}

function find<Row>(rows: Iterable<Row>, breaks: (row: Row) => boolean): Row | undefined {
  for (const row of rows) if (breaks(row)) return row
  return undefined
}

function chargesOfOrders(world: World): string | undefined {
  const charged = sumsBy([...world.charges.values()].map(({ orderId = '', amount }) => [orderId, amount]))
  return find(
    world.orders.values(),
    (order) => (charged.get(order.orderId) ?? zero) !== (isCharged(order) ? netOf(order) : zero),
  )?.orderId
}

function isCharged(order: Order): boolean {
  return isRefund(order) ? order.status === 'completed' : order.paidAt !== undefined
}

function netOf({ items }: Order): Amount {
  return sumOf(items.map((each) => subtract(each.amount, each.coupons)))
}

function refundsOfOrders(world: World): string | undefined {
  const refunds = [...world.orders.values()]
    .filter(({ status }) => status !== 'cancelled')
    .flatMap(({ items }) => items.flatMap(({ refund }) => (refund === undefined ? [] : [refund])))
  const returned = sumsBy(refunds.map((refund) => [refund.baseOrderId, returnedBy(refund)]))
  const wrong = find(returned, ([orderId, amount]) => {
    const base = world.orders.get(orderId)
    return base === undefined || amount > netOf(base) || amount < zero
  })
  return wrong?.[0]
}

function termsFollow({ terms, expiresAt }: Resource): boolean {
  const open = terms.filter((each) => each.ended !== true)
  return open.at(-1)?.until === expiresAt && open.every((each, at) => each.from > (open[at - 1]?.until ?? 0))
}

function balancesOfCoupons(world: World): string | undefined {
  const uses = [...world.orders.values(), ...world.charges.values()].flatMap(({ couponUses = [] }) => couponUses)
  const paid = sumsBy(uses.map(({ couponId, amount }) => [couponId, amount]))
  return find(
    world.coupons.values(),
    ({ couponId, faceValue, balance, issue }) =>
      balance < zero ||
      subtract(faceValue, sumOf([balance, issue?.returned ?? zero, handedOn(world, couponId)])) !==
        (paid.get(couponId) ?? zero),
  )?.couponId
}

/** What the resources that an item brought about, or renewed, say that they were paid with. */
function termsOfItems(world: World): string | undefined {
  const paid = sumsBy(
    [...world.resources.values()].flatMap(({ terms, itemId, resourceId }) =>
      terms.map((term, at) => [`${term.orderId} ${at === 0 ? itemId : resourceId}`, term.paid] as const),
    ),
  )
  const items = [...world.orders.values()].flatMap((order) =>
    order.items.map((item) => ({ ...item, said: paid.get(`${order.orderId} ${item.resourceId ?? item.itemId}`) })),
  )
  return find(items, ({ said, amount, coupons }) => said !== undefined && said !== subtract(amount, coupons))?.itemId
}

function sumsBy(amounts: Iterable<readonly [key: string, amount: Amount]>): ReadonlyMap<string, Amount> {
  const sums = new Map<string, Amount>()
  for (const [key, amount] of amounts) sums.set(key, add(sums.get(key) ?? zero, amount))
  return sums
}
