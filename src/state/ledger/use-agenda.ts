import { accountsPaidBy, payingAccountOf } from '../customers/custody.ts'
import { plan } from '../engine/agenda.ts'
import { day, hour, hourStart, later } from '../../units/instant.ts'
import { dayStart } from '../../units/calendar.ts'
import type { World } from '../engine/world.ts'
import { siteOf } from '../sites/site-of.ts'

/**
 * Something changed that bears on a customer's use, or on what pays for it: it is looked at again when the hour is over, with
 * all that the same account pays for.
 */
export function reconsiderUse(world: World, customerId: string): void {
  const payerId = payingAccountOf(world, customerId)
  const uses = accountsPaidBy(world, payerId).some((each) => world.onDemandResources.countOf('accruing', each) > 0)
  if (uses) plan(world, { kind: 'use-charging', at: later(hourStart(world.now), hour), subject: payerId })
}

/** Usage files are made once a day between noon and 20:00 of UTC+8 (api_order_00009): here at 14:00. */
const usageExportAt = 14 * hour

/** Puts the next daily export on the agenda, on a site that has such files. */
export function planUsageExport(world: World): void {
  if (!siteOf(world).fillsBucket) return
  const today = later(dayStart(world.now), usageExportAt)
  plan(world, { kind: 'usage-export', at: today > world.now ? today : later(today, day), subject: 'daily' })
}
