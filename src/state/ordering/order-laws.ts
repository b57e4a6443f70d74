import { add, type Amount, subtract, sumOf, zero } from '../../units/amount.ts'
import { decimalOf, minus } from '../../units/decimal.ts'
import { leftOf } from '../benefits/packages.ts'
import { second } from '../../units/instant.ts'
import { type Law } from '../invariants.ts'
import { type Order } from './orders.ts'
import { returnedBy } from './unsubscription-refunds.ts'
import { isGone, isPrimary, type Resource } from './resources.ts'
import { type World } from '../engine/world.ts'

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
  'official price less discount less coupons is what is charged': (world) =>
    find(
      world.charges.values(),
      ({ official, discount, coupons, amount }) => subtract(subtract(official, discount), coupons) !== amount,
    )?.id,
  'no more is given back than was paid': refundsOfOrders,
  'a coupon holds what it is worth less what it paid': balancesOfCoupons,
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
  const charged = new Map<string, Amount>()
  for (const { orderId, amount } of world.charges.values()) {
    // Stryker disable next-line ConditionalExpression: sums under no order are asked for by none.
    if (orderId !== undefined) charged.set(orderId, add(charged.get(orderId) ?? zero, amount))
  }
  return find(
    world.orders.values(),
    (order) => (charged.get(order.orderId) ?? zero) !== (isCharged(order) ? netOf(order) : zero),
  )?.orderId
}

function isCharged({ type, status, paidAt }: Order): boolean {
  return type === 'unsubscription' ? status === 'completed' : paidAt !== undefined
}

function netOf({ items }: Order): Amount {
  return sumOf(items.map((each) => subtract(each.amount, each.coupons)))
}

function refundsOfOrders(world: World): string | undefined {
  const returned = new Map<string, Amount>()
  for (const { items, status } of world.orders.values()) {
    if (status === 'cancelled') continue
    for (const { refund } of items) {
      if (refund === undefined) continue
      returned.set(refund.baseOrderId, add(returned.get(refund.baseOrderId) ?? zero, returnedBy(refund)))
    }
  }
  for (const [orderId, amount] of returned) {
    const base = world.orders.get(orderId)
    if (base === undefined || amount > netOf(base) || amount < zero) return orderId
  }
  return undefined
}

function termsFollow({ terms, expiresAt }: Resource): boolean {
  const open = terms.filter((each) => each.ended !== true)
  return open.at(-1)?.until === expiresAt && open.every((each, at) => each.from > (open[at - 1]?.until ?? 0))
}

function balancesOfCoupons(world: World): string | undefined {
  const paid = new Map<string, Amount>()
  for (const { couponUses = [] } of world.orders.values()) {
    for (const { couponId, amount } of couponUses) paid.set(couponId, add(paid.get(couponId) ?? zero, amount))
  }
  for (const { couponUses = [] } of world.charges.values()) {
    for (const { couponId, amount } of couponUses) paid.set(couponId, add(paid.get(couponId) ?? zero, amount))
  }
  return find(
    world.coupons.values(),
    ({ couponId, faceValue, balance }) =>
      balance < zero || subtract(faceValue, balance) !== (paid.get(couponId) ?? zero),
  )?.couponId
}

/** What the resources that an item brought about, or renewed, say that they were paid with. */
function termsOfItems(world: World): string | undefined {
  const paid = new Map<string, Amount>()
  for (const { terms, itemId, resourceId } of world.resources.values()) {
    for (const [at, term] of terms.entries()) {
      const key = `${term.orderId} ${at === 0 ? itemId : resourceId}`
      paid.set(key, add(paid.get(key) ?? zero, term.paid))
    }
  }
  for (const { orderId, items } of world.orders.values()) {
    for (const item of items) {
      const said = paid.get(`${orderId} ${item.resourceId ?? item.itemId}`)
      if (said !== undefined && said !== subtract(item.amount, item.coupons)) return item.itemId
    }
  }
  return undefined
}
