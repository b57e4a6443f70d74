import { plan } from '../engine/agenda.ts'
import { day, hour, hourStart, later } from '../../units/instant.ts'
import { dayStart } from '../../units/calendar.ts'
import { type World } from '../engine/world.ts'
import { siteOf } from '../sites/site-of.ts'

/** Something changed that bears on a customer's use: it is looked at again when the hour is over. */
export function reconsiderUse(world: World, customerId: string): void {
  if (world.onDemandResources.countOf('accruing', customerId) === 0) return
  plan(world, { kind: 'use-charging', at: later(hourStart(world.now), hour), subject: customerId })
}

/** Usage files are made once a day between noon and 20:00 of UTC+8 (api_order_00009): here at 14:00. */
const usageExportAt = 14 * hour

/** Puts the next daily export on the agenda, on a site that has such files. */
export function planUsageExport(world: World): void {
  if (!siteOf(world).fillsBucket) return
  const today = later(dayStart(world.now), usageExportAt)
  plan(world, { kind: 'usage-export', at: today > world.now ? today : later(today, day), subject: 'daily' })
}
