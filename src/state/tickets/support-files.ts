import { nextId } from '../engine/ids.ts'
import type { World } from '../engine/world.ts'
import { accessoryLimits, fileFault, plainName } from './accessory-limits.ts'
import type { AttachedFile } from './messages.ts'
import { supportAgent } from './support.ts'
import type { Ticket } from './tickets.ts'

/** A file that support sends with a word of its. */
export interface SupportFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** Why support may not send one of these files, in words: the limits hold for it too. */
export function supportFilesFault(files: readonly SupportFile[]): string | undefined {
  const faults = files.flatMap(({ fileName, bytes }) => {
    const fault = fileFault(accessoryLimits, { fileName, size: bytes.length })
    return fault === undefined ? [] : [`the ${fault.of === 'name' ? 'name' : 'content'} of ${fileName} ${fault.words}`]
  })
  return faults[0]
}

/** Keeps files of support as attachments of a ticket; they do not count for what its account may upload. */
export function attachSupportFiles(
  world: World,
  { ticketId, accountId }: Ticket,
  files: readonly SupportFile[],
): AttachedFile[] {
  return files.map(({ fileName: sent, bytes }) => {
    const fileName = plainName(sent)
    const accessoryId = nextId(world, 'accessory')
    world.accessories.set({
      accessoryId,
      accountId,
      userId: supportAgent.id,
      fileName,
      source: 'message',
      size: bytes.length,
      uploadedAt: world.now,
      usedIn: ticketId,
    })
    world.accessoryContents.set({ accessoryId, bytes: Uint8Array.from(bytes) })
    return { accessoryId, fileName }
  })
}
