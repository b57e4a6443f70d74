import { readJson } from '../../contract/bodies/json.ts'
import { refuse, type Refusal } from '../../contract/refusals.ts'
import type { AccessorySource } from '../../state/tickets/accessories.ts'

/** What the text beside an uploaded file says of it. */
export interface FileDescription {
  readonly name?: string
  readonly source?: AccessorySource
  readonly isMarkdown: boolean
}

/**
 * Reads what is said about a file in a form: JSON with the fields of an upload in JSON, or the purpose alone. Any other text
 * says nothing (docs/decisions/ticket-attachments.md).
 */
export function describedIn(said: unknown): FileDescription | Refusal<'ticket_parameter_wrong'> {
  const fields = fieldsIn(typeof said === 'string' ? said.trim() : '')
  const from = fields.get('accessory_from')
  const source = sources.find((each) => each === from)
  if (from !== undefined && source === undefined)
    return refuse('ticket_parameter_wrong', 'form_data: accessory_from must be incident or message')
  const name = fields.get('accessory_name')
  return {
    ...(source === undefined ? {} : { source }),
    ...(typeof name === 'string' && name !== '' ? { name } : {}),
    isMarkdown: String(fields.get('upload_type')) === '1',
  }
}

const sources = ['incident', 'message'] as const

function fieldsIn(text: string): ReadonlyMap<string, unknown> {
  if (sources.some((each) => each === text)) return new Map([['accessory_from', text]])
  const read = readJson(new TextEncoder().encode(text))
  const value = 'value' in read ? read.value : undefined
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}

/** The bytes that a text in base64 stands for, broken into lines or not; undefined where it is none. */
export function bytesFrom(text: string): Uint8Array | undefined {
  const joined = text.replaceAll(/[\r\n]/g, '')
  if (joined.length % 4 !== 0 || !/^[A-Za-z\d+/]*={0,2}$/.test(joined)) return undefined
  return Uint8Array.from(Buffer.from(joined, 'base64'))
}
