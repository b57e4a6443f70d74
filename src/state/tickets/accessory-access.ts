import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import { type Instant, instantOf, later, minute } from '../../units/instant.ts'
import type { Caller } from '../accounts/accounts.ts'
import { chanceHex } from '../engine/chance.ts'
import { onlyOf, type World } from '../engine/world.ts'
import { type Accessory, findOwnAccessory } from './accessories.ts'
import { findTicket, type ForeignTicket } from './tickets.ts'

/**
 * The file of that id, if the caller may read it: one that is part of a ticket for whom may see the ticket, in its group too;
 * another for whoever uploaded it.
 */
export function findAccessory(
  world: World,
  caller: Caller,
  { accessoryId, groupId }: { readonly accessoryId: string; readonly groupId?: string | undefined },
): Accessory | ForeignTicket | Refusal<'ticket_parameter_wrong'> {
  const accessory = world.accessories.get(accessoryId)
  if (accessory?.accountId !== caller.domainId)
    return refuse('ticket_parameter_wrong', words`{accessoryId}: there is no attachment ${accessoryId}`)
  const { usedIn } = accessory
  if (usedIn === undefined || world.tickets.get(usedIn) === undefined)
    return findOwnAccessory(world, caller, accessoryId)
  const ticket = findTicket(world, caller, { ticketId: usedIn, groupId })
  return isRefusal(ticket) ? ticket : accessory
}

/** What the address of a file has to show: until when it is good, and that it was given out. */
export interface AccessorySeal {
  readonly expires: string
  readonly signature: string
}

/** How long an address of a file is good (docs/decisions/ticket-attachments.md). */
const addressLife = 30 * minute

/** What goes into an address of a file that is given out now. */
export function sealAccessory(world: World, accessoryId: string): AccessorySeal {
  const expires = String(later(world.now, addressLife))
  return { expires, signature: signatureOf(world, accessoryId, expires) }
}

/** The file of an address, as long as the address is good; it asks for no credentials. */
export function openAccessory(
  world: World,
  accessoryId: string,
  { expires, signature }: AccessorySeal,
): Accessory | Refusal<'ticket_forbidden'> {
  const accessory = world.accessories.get(accessoryId)
  const isGiven = signature === signatureOf(world, accessoryId, expires)
  return accessory !== undefined && isGiven && endOf(expires) > world.now ? accessory : refuse('ticket_forbidden')
}

function endOf(expires: string): Instant {
  return instantOf(Number(expires))
}

function signatureOf(world: World, accessoryId: string, expires: string): string {
  return chanceHex(onlyOf(world.profile).seed, world.id, 'accessory-address', accessoryId, expires).slice(0, 32)
}
