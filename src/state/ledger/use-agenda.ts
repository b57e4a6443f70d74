import { plan } from '../engine/agenda.ts'
import { hour, hourStart, later } from '../../units/instant.ts'
import { type World } from '../engine/world.ts'

/** Something changed that bears on a customer's use: it is looked at again when the hour is over. */
export function reconsiderUse(world: World, customerId: string): void {
  if (world.onDemandResources.countOf('accruing', customerId) === 0) return
  plan(world, 'use-charging', later(hourStart(world.now), hour), customerId)
}
