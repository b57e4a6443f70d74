import { type BodyKind, kindOfMediaType } from '../src/contract/bodies/kinds.ts'
import { asObject, isObject, type Json, type JsonObject } from './documents.ts'
import { resolve } from './operation-index.ts'

/** The body that a spec declares for a request or an answer. */
export interface BodyContent {
  readonly kind: BodyKind
  readonly mediaType: string
  /** Undefined where the spec says nothing of what is in it. */
  readonly schema: JsonObject | undefined
}

/**
 * The body of a request or of an answer; undefined where there is none. JSON beside another kind is what refusals with
 * that status are written in, so the other kind counts.
 */
export function bodyContentOf(document: JsonObject, node: Json | undefined): BodyContent | undefined {
  const { content } = resolve(document, node)
  if (!isObject(content)) return undefined
  const all = Object.entries(content).map(([mediaType, declared]) => {
    const { schema } = asObject(declared)
    return { kind: kindOfMediaType(mediaType), mediaType, schema: isObject(schema) ? schema : undefined }
  })
  const special = all.filter(({ kind }) => kind !== 'json')
  if (special.length > 1) {
    const names = special.map(({ mediaType }) => mediaType).join(' and ')
    throw new Error(`Failed to read a specification: a body is ${names}, but one body has one kind.`)
  }
  return special[0] ?? all[0]
}

/** Whether a schema stands for bytes, and not for a text. */
export function isBinary(schema: object): boolean {
  const { format, contentMediaType, contentEncoding }: Readonly<Record<string, unknown>> = { ...schema }
  return format === 'binary' || (contentMediaType === 'application/octet-stream' && contentEncoding === undefined)
}
