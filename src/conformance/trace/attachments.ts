import { type SentFile, oncePerTrace, operationOf, succeeded, type Trace, type TracedExchange } from './trace.ts'
import { fieldOf, listOf, textOf } from './json.ts'
import { lastBefore } from './positions.ts'

/** What attachments may be. */
export interface AttachmentLimits {
  /** How many a ticket or a message may have. */
  readonly count: number
  /** How many bytes one may have. */
  readonly bytes: number
  /** How their names may end, in lower case. */
  readonly types: readonly string[]
}

const bytesOfMegabyte = 1024 * 1024

/** The limits that the page of ShowAccessoryLimits tells (2025-11), for who has not asked. */
const documented: AttachmentLimits = {
  count: 5,
  bytes: 4 * bytesOfMegabyte,
  types: 'jpg jpeg bmp png gif txt zip docx msg eml xlsx pdf log ini mp4 mov'.split(' '),
}

/** The files that an exchange uploads, in a form or in JSON. */
export function uploadedFiles(exchange: TracedExchange): readonly SentFile[] {
  const { body, files } = exchange
  if (operationOf(exchange) === 'UploadAccessory') return files
  if (operationOf(exchange) !== 'UploadJsonAccessories') return []
  const name = textOf(fieldOf(body, 'accessory_name'))
  return name === undefined ? [] : [{ name, size: sizeOfBase64(textOf(fieldOf(body, 'accessory_data')) ?? '') }]
}

/** How many bytes a text in base64 stands for. */
function sizeOfBase64(text: string): number {
  const letters = text.replaceAll(/[\s=]/g, '').length
  return Math.floor((letters * 3) / 4)
}

/** The ids of the attachments that a new ticket or message has. */
export function attachedIds(exchange: TracedExchange): readonly unknown[] {
  const { body } = exchange
  if (operationOf(exchange) === 'CreateCases') return listOf(fieldOf(body, 'accessory_ids'))
  if (operationOf(exchange) !== 'CreateMessages') return []
  return listOf(fieldOf(fieldOf(body, 'message'), 'accessory_ids'))
}

const limitsTold = oncePerTrace((trace): readonly TracedExchange[] =>
  trace.filter((each) => operationOf(each) === 'ShowAccessoryLimits' && succeeded(each)),
)

/** The limits that were told last before an exchange; those of the documentation before any were. */
export function limitsAt(trace: Trace, exchange: TracedExchange): AttachmentLimits {
  const told = fieldOf(lastBefore(limitsTold(trace), exchange)?.answer, 'accessory_limit')
  const types = textOf(fieldOf(told, 'limit_file_type'))
  return {
    count: count(fieldOf(told, 'limit_count')) ?? documented.count,
    bytes: megabytes(fieldOf(told, 'limit_size')) ?? documented.bytes,
    types: types === undefined ? documented.types : types.toLowerCase().split(/[\s,;]+/),
  }
}

/** A positive number that is written as a text or as a number; undefined for anything else. */
function count(value: unknown): number | undefined {
  const number = Number(value)
  return (typeof value === 'string' || typeof value === 'number') && number > 0 ? number : undefined
}

function megabytes(value: unknown): number | undefined {
  const told = count(value)
  return told === undefined ? undefined : told * bytesOfMegabyte
}
