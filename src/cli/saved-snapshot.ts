import { readFileSync } from 'node:fs'
import { fieldOf, parseJson } from '../conformance/trace/json.ts'
import { faultOfDocument } from '../control/snapshot-check.ts'
import { atOnce } from '../state/engine/slices.ts'
import { isGzip } from '../control/snapshot-file/gzip.ts'
import { lookAtFile } from '../control/snapshot-file/look-at-file.ts'
import { WrongUse } from './wrong-use.ts'

/** A snapshot as it was saved: a file of lines, or one JSON document as older versions wrote it. */
export interface SavedSnapshot {
  readonly form: 'lines' | 'document'
  readonly bytes: Buffer
  readonly partner: string
  readonly records: number
}

/** What the bytes of a snapshot are by what is in them, whatever their name is. Throws what `unfit` makes of the words where they are none. */
export function saved(bytes: Buffer, unfit: (words: string) => Error): SavedSnapshot {
  if (!isGzip(bytes)) return savedDocument(bytes, unfit)
  const facts = lookAtFile(bytes)
  if ('words' in facts) throw unfit(facts.words)
  return { form: 'lines', bytes, ...facts }
}

/** The type under which a snapshot is sent. */
export function mediaTypeOf({ form }: SavedSnapshot): 'application/gzip' | 'application/json' {
  return form === 'lines' ? 'application/gzip' : 'application/json'
}

/** Reads a file that was saved; nothing else is sent to a sandbox. Throws a WrongUse where it is no snapshot. */
export function readSnapshot(file: string): SavedSnapshot {
  const saveFirst = 'partner-sandbox snapshot save FILE writes one of a running sandbox'
  const refusal = (words: string): WrongUse => new WrongUse(`${file} ${words}`, saveFirst)
  return saved(readBytes(file, refusal), (words) => refusal(`cannot be loaded: ${words}`))
}

function readBytes(file: string, refusal: (words: string) => WrongUse): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    throw refusal(`cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function savedDocument(bytes: Buffer, unfit: (words: string) => Error): SavedSnapshot {
  const document = parseJson(bytes.toString())
  if (typeof document !== 'object' || document === null) throw unfit('it is no JSON, or cut short')
  const fault = atOnce(faultOfDocument(document))
  if (fault !== undefined) throw unfit(fault.words)
  return { form: 'document', bytes, partner: String(fieldOf(document, 'partner')), records: countOf(document) }
}

function countOf(document: object): number {
  const records = fieldOf(document, 'records')
  const tables: unknown[] = typeof records === 'object' && records !== null ? Object.values(records) : []
  return tables.reduce<number>((sum, rows) => sum + (Array.isArray(rows) ? rows.length : 0), 0)
}
