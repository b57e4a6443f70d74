import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import { localDate } from '../../units/calendar.ts'
import type { Instant } from '../../units/instant.ts'
import { type Caller, ownerOf } from '../accounts/accounts.ts'
import { ticketSettingsOf } from '../accounts/settings.ts'
import { nextId } from '../engine/ids.ts'
import { onlyOf, type World } from '../engine/world.ts'
import { accessoryLimits, type AccessoryLimits, bytesOf, fileFault, plainName } from './accessory-limits.ts'

/** What a file was uploaded for. */
export type AccessorySource = 'incident' | 'message' | 'feedback'

/** A file that was uploaded, before or after it is part of a ticket, a message or a report. Its content stands beside it. */
export interface Accessory {
  readonly accessoryId: string
  /** Whose it is, and the user who uploaded it. */
  readonly accountId: string
  readonly userId: string
  readonly fileName: string
  readonly source: AccessorySource
  /** In bytes. */
  readonly size: number
  readonly uploadedAt: Instant
  /** Whether it is a picture inside of a text in Markdown. */
  readonly isMarkdown?: true
  /** The ticket or the report that it is part of; absent as long as it is part of none. */
  readonly usedIn?: string
}

/** The bytes of an uploaded file; they never change. */
export interface AccessoryContent {
  readonly accessoryId: string
  readonly bytes: Uint8Array
}

/** How much an account uploaded on a day of UTC+8. */
export interface UploadVolume {
  readonly accountId: string
  readonly date: string
  readonly bytes: number
}

/** A file as it comes in. */
export interface NewAccessory {
  readonly fileName: string
  readonly source: AccessorySource
  readonly bytes: Uint8Array
  readonly isMarkdown?: boolean
  /** What it is held against; today's limits where nothing is said. */
  readonly limits?: AccessoryLimits
  /** How a refusal calls the fields that name and content came in. */
  readonly fields?: { readonly name: string; readonly data: string }
}

/** How the fields of an upload in JSON are called. */
const jsonFields = { name: words`{accessoryName}`, data: words`{accessoryData}` }

/**
 * Keeps a file for an account. Refuses what the limits forbid, and what goes beyond the volume that one account may upload in
 * a day (OSM.01010005; its size is a setting, docs/decisions/ticket-attachments.md).
 */
export function uploadAccessory(
  world: World,
  { domainId, userId }: Pick<Caller, 'domainId' | 'userId'>,
  file: NewAccessory,
): Accessory | Refusal<'ticket_parameter_wrong' | 'ticket_upload_capped'> {
  const { fileName, source, bytes, isMarkdown = false, limits = accessoryLimits, fields = jsonFields } = file
  const fault = fileFault(limits, { fileName, size: bytes.length })
  if (fault !== undefined) return refuse('ticket_parameter_wrong', `${fields[fault.of]} ${fault.words}`)
  const volume = volumeAfter(world, domainId, bytes.length)
  if (volume.bytes > bytesOf(ticketSettingsOf(onlyOf(world.settings)).uploadMegabytes))
    return refuse('ticket_upload_capped')

  const accessory: Accessory = {
    accessoryId: nextId(world, 'accessory'),
    accountId: domainId,
    userId,
    fileName: plainName(fileName),
    source,
    size: bytes.length,
    uploadedAt: world.now,
    ...(isMarkdown ? { isMarkdown } : {}),
  }
  world.uploadVolumes.set(volume)
  world.accessories.set(accessory)
  world.accessoryContents.set({ accessoryId: accessory.accessoryId, bytes: Uint8Array.from(bytes) })
  return accessory
}

function volumeAfter(world: World, accountId: string, size: number): UploadVolume {
  const date = localDate(world.now)
  const known = world.uploadVolumes.get(accountId)
  return { accountId, date, bytes: size + (known?.date === date ? known.bytes : 0) }
}

/** The file of that id, if it is the caller's: its own, or any of its account where the account is its own. */
export function findOwnAccessory(
  world: World,
  { domainId, userId }: Caller,
  accessoryId: string,
): Accessory | Refusal<'ticket_parameter_wrong'> {
  const accessory = world.accessories.get(accessoryId)
  const isOwn = accessory?.accountId === domainId
  if (isOwn && (accessory.userId === userId || ownerOf(world, domainId)?.userId === userId)) return accessory
  return refuse('ticket_parameter_wrong', words`{accessoryId}: there is no attachment ${accessoryId}`)
}

/** The bytes of a file. */
export function contentOf(world: World, accessoryId: string): Uint8Array {
  return world.accessoryContents.get(accessoryId)?.bytes ?? new Uint8Array(0)
}

/**
 * Makes files part of a ticket or a report: each is the caller's own, was not used before, and is named once; there are not
 * more than the limits allow. Otherwise nothing is changed.
 */
export function useAccessories(
  world: World,
  caller: Caller,
  { ids, usedIn, most = accessoryLimits.count }: AccessoryUse,
): Accessory[] | Refusal<'ticket_parameter_wrong'> {
  const found = usableAccessories(world, caller, { ids, most })
  if (isRefusal(found)) return found
  const used = found.map((each) => ({ ...each, usedIn }))
  for (const each of used) world.accessories.set(each)
  return used
}

/** Which files are to be part of what. */
export interface AccessoryUse {
  readonly ids: readonly string[]
  /** The id of the ticket or report that they become part of. */
  readonly usedIn: string
  /** How many there may be; those of today's limits where nothing is said. */
  readonly most?: number
}

/** The files that a caller wants to use, before the thing is there that they become part of; refuses as `useAccessories`. */
export function usableAccessories(
  world: World,
  caller: Caller,
  { ids, most = accessoryLimits.count }: Omit<AccessoryUse, 'usedIn'>,
): Accessory[] | Refusal<'ticket_parameter_wrong'> {
  if (ids.length > most) return refuse('ticket_parameter_wrong', words`{accessoryIds} may have at most ${most} items`)
  if (new Set(ids).size < ids.length) return refuse('ticket_parameter_wrong', words`{accessoryIds} names one twice`)
  const usable: Accessory[] = []
  for (const id of ids) {
    const accessory = findOwnAccessory(world, caller, id)
    if (isRefusal(accessory))
      return refuse('ticket_parameter_wrong', words`{accessoryIds}: there is no attachment ${id}`)
    if (accessory.usedIn !== undefined)
      return refuse('ticket_parameter_wrong', words`{accessoryIds}: ${id} is part of a ticket by now`)
    usable.push(accessory)
  }
  return usable
}

/** Takes a file away that is part of nothing yet. */
export function deleteAccessory(
  world: World,
  caller: Caller,
  accessoryId: string,
): Refusal<'ticket_parameter_wrong' | 'ticket_state_unfit'> | undefined {
  const accessory = findOwnAccessory(world, caller, accessoryId)
  if (isRefusal(accessory)) return accessory
  if (accessory.usedIn !== undefined)
    return refuse('ticket_state_unfit', words`{accessoryId}: what is part of a ticket stays`)
  world.accessories.delete(accessoryId)
  world.accessoryContents.delete(accessoryId)
  return undefined
}
