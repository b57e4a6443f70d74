import { ticketSettingsOf, type TicketSettings } from '../accounts/settings.ts'
import { onlyOf, type World } from '../engine/world.ts'

/** How support treats the tickets of a world (docs/decisions/tickets.md). */
export function ticketSettings(world: World): TicketSettings {
  return ticketSettingsOf(onlyOf(world.settings))
}
