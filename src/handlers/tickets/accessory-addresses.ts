import { isRefusal, refuse } from '../../contract/refusals.ts'
import type { World } from '../../state/engine/world.ts'
import { findAccessory, sealAccessory } from '../../state/tickets/accessory-access.ts'
import type { Accessory } from '../../state/tickets/accessories.ts'
import { given } from '../bss/wire.ts'
import { ticketHandlers } from '../define-handlers.ts'
import { findAccessories } from './accessories.ts'

export const accessoryAddressHandlers = ticketHandlers({
  ListAccessoryAccessUrls({ world, caller, query, origin, reply }) {
    const found = findAccessories(world, caller, { ids: query.accessory_ids, groupId: query.group_id })
    if (isRefusal(found)) return found
    return reply(200, {
      accessory_urls: found.map(({ accessoryId, fileName }) => ({
        accessory_id: accessoryId,
        accessory_name: fileName,
        accessory_url: addressOf(world, origin, accessoryId),
      })),
    })
  },

  ShowDownloadAccessoryUrl({ world, caller, path, query, origin, reply }) {
    const found = findAccessory(world, caller, { accessoryId: path.accessory_id })
    if (isRefusal(found)) return found
    const strange = strangeRelation(world, found, query)
    if (strange !== undefined) return refuse('ticket_parameter_wrong', strange)
    return reply(200, { accessory_url: addressOf(world, origin, found.accessoryId) })
  },
})

function addressOf(world: World, origin: string, accessoryId: string): string {
  const { expires, signature } = sealAccessory(world, accessoryId)
  return `${origin}/v2/servicerequest/accessory-files/${accessoryId}?expires=${expires}&signature=${signature}`
}

/** Whether a file is what each kind of relation wants; of the kinds that are not here a sandbox has none. */
const relations: Readonly<Record<string, (file: Accessory) => boolean>> = {
  DEFAULT: () => true,
  NO_RELATION: ({ usedIn }) => usedIn === undefined,
  INCIDENT: ({ usedIn }) => usedIn !== undefined,
  MESSAGE: ({ usedIn }) => usedIn !== undefined,
}

/** The field of a request that names something that the file is not part of, in words. */
function strangeRelation(
  world: World,
  file: Accessory,
  asked: { readonly relation_type: string; readonly relation_id?: string; readonly incident_id?: string },
): string | undefined {
  const { relation_type: kind } = asked
  if (relations[kind]?.(file) !== true) return `relation_type: the attachment is no part of ${kind}`
  const related = given(asked.relation_id)
  if (related !== undefined && !isIn(file, world.ticketMessages.get(related)?.ticketId ?? related))
    return `relation_id: the attachment is no part of ${related}`
  const ticket = given(asked.incident_id)
  return ticket === undefined || isIn(file, ticket) ? undefined : `incident_id: the attachment is no part of ${ticket}`
}

function isIn({ usedIn }: Accessory, ticketId: string): boolean {
  return usedIn === ticketId
}
