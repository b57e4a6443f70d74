import type { FilePart } from '../../contract/bodies/fields.ts'
import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import type { Caller } from '../../state/accounts/accounts.ts'
import type { World } from '../../state/engine/world.ts'
import { accessoryLimits, endOf } from '../../state/tickets/accessory-limits.ts'
import { findAccessory, openAccessory } from '../../state/tickets/accessory-access.ts'
import { type Accessory, contentOf, deleteAccessory, uploadAccessory } from '../../state/tickets/accessories.ts'
import type { ForeignTicket } from '../../state/tickets/tickets.ts'
import { zipOf } from '../../units/zip.ts'
import { ticketHandlers } from '../define-handlers.ts'
import { bytesFrom, describedIn } from './accessory-forms.ts'

export const accessoryHandlers = ticketHandlers({
  UploadAccessory({ world, caller, body, reply }) {
    const said = describedIn(body.fields.form_data)
    if (isRefusal(said)) return said
    const file = body.files.find(({ name }: FilePart) => name === 'file')
    const uploaded = uploadAccessory(world, caller, {
      fileName: said.name ?? file?.filename ?? '',
      source: said.source ?? 'incident',
      bytes: file?.bytes ?? new Uint8Array(0),
      isMarkdown: said.isMarkdown,
      fields: { name: 'file: its name', data: 'file' },
    })
    return isRefusal(uploaded) ? uploaded : reply(200, { accessory_id: uploaded.accessoryId })
  },

  UploadJsonAccessories({ world, caller, body, reply }) {
    const bytes = bytesFrom(body.accessory_data)
    if (bytes === undefined) return refuse('ticket_parameter_wrong', 'accessory_data must be base64')
    const uploaded = uploadAccessory(world, caller, {
      fileName: body.accessory_name,
      source: body.accessory_from,
      bytes,
      isMarkdown: body.upload_type === 1,
    })
    return isRefusal(uploaded) ? uploaded : reply(200, { accessory_id: uploaded.accessoryId })
  },

  ShowAccessoryLimits({ reply }) {
    const { count, megabytes, types } = accessoryLimits
    return reply(200, {
      accessory_limit: {
        limit_count: String(count),
        limit_size: String(megabytes),
        limit_file_type: types.join(','),
      },
    })
  },

  DownloadAccessories({ world, caller, path, query, reply }) {
    const read = readAccessories(world, caller, { list: path.accessory_id, groupId: query.group_id })
    return isRefusal(read) ? read : reply(200, read.bytes, read.headers)
  },

  DownloadImages({ world, caller, path, query, reply }) {
    const found = findAccessory(world, caller, { accessoryId: path.accessory_id, groupId: query.group_id })
    if (isRefusal(found)) return found
    if (!pictures.includes(endOf(found.fileName)))
      return refuse('ticket_parameter_wrong', `accessory_id: ${found.fileName} is no picture`)
    return reply(200, contentOf(world, found.accessoryId), named(found.fileName))
  },

  DeleteAccessories({ world, caller, path, reply }) {
    return deleteAccessory(world, caller, path.accessory_id) ?? reply(200, {})
  },

  OpenAccessoryUrl({ world, path, query, reply }) {
    const opened = openAccessory(world, path.accessory_id, query)
    return isRefusal(opened) ? opened : reply(200, contentOf(world, opened.accessoryId), named(opened.fileName))
  },
})

const pictures = ['jpg', 'jpeg', 'bmp', 'png', 'gif']

/** The content of the file of an id, or of several with commas between them as one archive, and the header with its name. */
export function readAccessories(
  world: World,
  caller: Caller,
  { list, groupId }: { readonly list: string; readonly groupId?: string | undefined },
):
  | { readonly bytes: Uint8Array; readonly headers: Record<string, string> }
  | ForeignTicket
  | Refusal<'ticket_parameter_wrong'> {
  const ids = list.split(',').filter((each) => each !== '')
  const found = findAccessories(world, caller, { ids, groupId })
  if (isRefusal(found)) return found
  const [first, ...more] = found
  if (first === undefined) return refuse('ticket_parameter_wrong', 'accessory_id names no attachment')
  if (more.length === 0) return { bytes: contentOf(world, first.accessoryId), headers: named(first.fileName) }
  const files = found.map((each) => ({ name: each.fileName, bytes: contentOf(world, each.accessoryId) }))
  return { bytes: zipOf(files), headers: named('attachments.zip') }
}

/** The files of those ids, in their order, or why one of them is not given. */
export function findAccessories(
  world: World,
  caller: Caller,
  { ids, groupId }: { readonly ids: readonly string[]; readonly groupId?: string | undefined },
): Accessory[] | ForeignTicket | Refusal<'ticket_parameter_wrong'> {
  const found: Accessory[] = []
  for (const accessoryId of ids) {
    const accessory = findAccessory(world, caller, { accessoryId, groupId })
    if (isRefusal(accessory)) return accessory
    found.push(accessory)
  }
  return found
}

/** The header that tells the name of a file (RFC 6266), in letters that every header may have. */
function named(fileName: string): Record<string, string> {
  const safe = encodeURIComponent(fileName).replaceAll(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)
  return { 'Content-Disposition': `attachment; filename*=UTF-8''${safe}` }
}
