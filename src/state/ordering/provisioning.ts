import { recordOf } from '../engine/table.ts'
import { countedBe } from '../../contract/count-in-words.ts'
import { projectIn } from '../accounts/projects.ts'
import { addPackages } from '../benefits/packages.ts'
import { productOf } from '../catalog/catalog.ts'
import { nameResources, sharesOf } from '../ledger/item-charges.ts'
import { nextId } from '../engine/ids.ts'
import { type Amount, subtract } from '../../units/amount.ts'
import { planAutoRenewal } from './renewal-settings.ts'
import { completeChange } from './change-orders.ts'
import { endUse } from '../pay-per-use/resources.ts'
import { noteFailures } from './failed-items.ts'
import { completeRefund } from './unsubscription-refunds.ts'
import { dayEnd, termEnd } from '../../units/calendar.ts'
import { day, later } from '../../units/instant.ts'
import { moveOrder, type Order, type OrderItem, type OrderType } from './orders.ts'
import { familyOf, isPrimary, type Resource } from './resources.ts'
import { planTerm } from './lifecycle.ts'
import { firstName, soldOf } from '../catalog/sku.ts'
import type { World } from '../engine/world.ts'

/** What completes an order of each type; the answer says what came of it. An adjustment takes effect where it is made. */
const completions: Readonly<Record<Exclude<OrderType, 'adjustment'>, (world: World, order: Order) => string>> = {
  subscription: bringUp,
  renewal: extendTerms,
  change: completeChange,
  unsubscription: completeRefund,
  conversion: completeRefund,
  to_subscription: subscribeUse,
  trial: bringUp,
  to_commercial: makeCommercial,
}

/** The work of a paid order is done, and the order completed. */
export function provisionOrder(world: World, orderId: string): string {
  const order = world.orders.get(orderId)
  if (order === undefined || order.type === 'adjustment') return nothing
  const completed = moveOrder(world, order, { move: 'complete' })
  return completed === undefined ? nothing : completions[order.type](world, completed)
}

const nothing = 'there is nothing to provision'

/** The resources of an order come up; what fails is given back by itself or waits (failed-items.ts, api_order_00013, docs/decisions/orders.md). */
function bringUp(world: World, order: Order): string {
  const [primary, ...attached] = order.items
  if (primary === undefined) return 'the order has no items'
  const failed = primary.fails === true ? order.items : attached.filter((each) => each.fails)
  const parentId = failed.includes(primary) ? undefined : addItem(world, order, { item: primary })
  for (const item of attached) if (!failed.includes(item)) addItem(world, order, { item, parentId })
  const up = `${countedBe(world.resources.countOf('byOrder', order.orderId), 'resource')} up`
  return failed.length === 0 ? up : `${up}; ${noteFailures(world, order, failed)}`
}

/** Adds what an item is of, `count` times, names it in what was charged, and gives the id of the first resource. */
function addItem(
  world: World,
  order: Order,
  { item, parentId }: { readonly item: OrderItem; readonly parentId?: string | undefined },
): string | undefined {
  const content = productOf(world.catalog, item)?.package
  const ids =
    content === undefined
      ? sharesOf(item, item.count).map((share) => addResource(world, order, { item, ...share, parentId }).resourceId)
      : addPackages(world, order, { item, content })
  nameResources(world, order, { itemId: item.itemId, ids })
  return content === undefined ? ids[0] : undefined
}

function addResource(
  world: World,
  { orderId, customerId }: Order,
  {
    item,
    amount,
    coupons,
    parentId,
  }: {
    readonly item: OrderItem
    /** Its share of what the item costs, and of what coupons paid of that. */
    readonly amount: Amount
    readonly coupons: Amount
    readonly parentId: string | undefined
  },
): Resource {
  const { resource, itemId, period, periods, trialDays, expirePolicy = 'grace' } = item
  const resourceId = item.resourceId ?? nextId(world, 'resource')
  const expiresAt =
    trialDays === undefined ? termEnd(world.now, period, periods) : dayEnd(later(world.now, trialDays * day))
  const added: Resource = {
    ...soldOf(item),
    resourceId,
    customerId,
    orderId,
    itemId,
    name: world.onDemandResources.get(resourceId)?.name ?? firstName(resource, resourceId),
    parentId: parentId ?? resourceId,
    status: 'in_use',
    expirePolicy,
    ...(expirePolicy === 'auto_renew' ? { autoRenewal: { period, periods: 1 } } : {}),
    terms: [{ orderId, period, periods, from: world.now, until: expiresAt, paid: subtract(amount, coupons), coupons }],
    ...(trialDays === undefined ? {} : { trial: true }),
    effectiveAt: world.now,
    expiresAt,
    updatedAt: world.now,
  }
  world.resources.set(added)
  projectIn(world, added.customerId, added.region)
  if (isPrimary(added)) {
    planTerm(world, added)
    planAutoRenewal(world, added)
  }
  return added
}

/** What was paid by use is paid by term from now on, under the same id; its use ends. */
function subscribeUse(world: World, order: Order): string {
  for (const item of order.items) {
    endUse(world, recordOf(world.onDemandResources, item.resourceId ?? ''))
    addResource(world, order, { item, amount: item.amount, coupons: item.coupons, parentId: undefined })
  }
  return `${countedBe(order.items.length, 'resource')} paid by term`
}

/** A trial ends, and a term that was paid for begins. */
function makeCommercial(world: World, { orderId, items }: Order): string {
  for (const { resourceId = '', period, periods, amount, coupons } of items) {
    const { openOrderId: _openOrderId, trial: _trial, ...tried } = recordOf(world.resources, resourceId)
    const until = termEnd(world.now, period, periods)
    const term = { orderId, period, periods, from: world.now, until, paid: subtract(amount, coupons), coupons }
    const paid: Resource = {
      ...tried,
      terms: [...tried.terms.map((each) => ({ ...each, ended: true })), term],
      status: 'in_use',
      expiresAt: until,
      updatedAt: world.now,
    }
    world.resources.set(paid)
    planTerm(world, paid)
  }
  return `${countedBe(items.length, 'trial')} paid for`
}

/** A renewal begins where the term before it ends, also when that has passed (renewals_topic_00000001). */
function extendTerms(world: World, order: Order): string {
  for (const item of order.items) {
    const { renews } = item
    if (renews !== undefined) extendTerm(world, { ...item, orderId: order.orderId, renews })
  }
  const primary = recordOf(world.resources, order.items[0]?.resourceId ?? '')
  planTerm(world, primary)
  planAutoRenewal(world, primary)
  return `${countedBe(familyOf(world, primary.resourceId).length, 'resource')} renewed`
}

function extendTerm(
  world: World,
  {
    orderId,
    resourceId = '',
    renews,
    period,
    periods,
    amount,
    coupons,
  }: OrderItem & { readonly orderId: string; readonly renews: NonNullable<OrderItem['renews']> },
): void {
  const { openOrderId: _openOrderId, ...renewed } = recordOf(world.resources, resourceId)
  const term = { orderId, period, periods, ...renews, paid: subtract(amount, coupons), coupons }
  world.resources.set({
    ...renewed,
    terms: [...renewed.terms, term],
    status: 'in_use',
    expiresAt: renews.until,
    updatedAt: world.now,
  })
}
