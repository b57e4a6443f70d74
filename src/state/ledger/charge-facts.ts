import { productOf } from '../catalog/catalog.ts'
import { type Charge } from './charges.ts'
import { type OrderItem } from '../ordering/orders.ts'
import { type World } from '../engine/world.ts'

/** The item of an order that a charge is for; undefined for use. */
export function itemOf(world: World, { orderId = '', itemId }: Charge): OrderItem | undefined {
  return world.orders.get(orderId)?.items.find((each) => each.itemId === itemId)
}

/** The name of the resource or package that a charge is for; empty for one that is not known. */
export function resourceNameOf(world: World, { resourceId = '' }: Charge): string {
  const held = world.onDemandResources.get(resourceId) ?? world.resources.get(resourceId)
  if (held !== undefined) return held.name
  const bought = world.packages.get(resourceId)
  return bought === undefined ? '' : (productOf(world.catalog, bought)?.english ?? bought.spec)
}

/** What was metered of the use that a charge is for; empty for what is not use. */
export function factorOf(world: World, { metered, kind, resourceId = '' }: Charge): string {
  if (metered !== undefined) return metered.factor
  return kind === 'usage' ? (world.onDemandResources.get(resourceId)?.factor ?? '') : ''
}

/** The order that a refund goes back to. */
export function refundedOrderOf(world: World, charge: Charge): string | undefined {
  return itemOf(world, charge)?.refund?.baseOrderId
}
