import { continueByUse } from '../pay-per-use/resources.ts'
import { expireOrder } from './orders.ts'
import { endStage, familyOf } from './resources.ts'
import { type World } from '../engine/world.ts'

/**
 * The end of a stretch of a primary resource's life: it enters the next with what is attached to it. What is gone takes
 * its unpaid order with it, and what becomes pay-per-use goes on under its id.
 */
export function endTerm(world: World, primaryId: string): string {
  const family = familyOf(world, primaryId)
  const [primary] = family
  const stage = endStage(world, primaryId)
  if (primary === undefined || stage === undefined) return 'the resource is gone'
  if (stage === 'converted') for (const each of family) continueByUse(world, each)
  if (stage === 'deleted' || stage === 'converted') expireOrder(world, primary.openOrderId ?? '')
  return `${primary.name} is ${stage === 'converted' ? 'pay-per-use' : stage === 'deleted' ? 'deleted' : `in ${stage}`}`
}
