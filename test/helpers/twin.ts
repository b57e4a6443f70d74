import { expect } from 'vitest'
import type { Caller } from '../../src/state/accounts/accounts.ts'
import type { TestPlatform } from './platform.ts'
import type { Sample } from './sample.ts'

export type Row = Readonly<Record<string, unknown>>

/** A read of version 1.0 and what its successor says of the same thing. */
export interface Twin {
  readonly old: Sample
  readonly successor: Sample
  /** Where the rows stand in both answers, as dotted paths; "" for the answer itself. */
  readonly rows: readonly [old: string, successor: string]
  /** What the successor calls a field, or how it comes from its row. */
  readonly fields: Readonly<Record<string, string | ((row: Row) => unknown)>>
  /** Fields that the successor does not have. */
  readonly own?: readonly string[]
  /** Which rows of the successor the old read has. */
  readonly only?: (row: Row) => boolean
}

/** Whose reads are looked at. */
export interface Asked {
  readonly id: string
  readonly month: string
  readonly partner: string
  readonly as: (platform: TestPlatform) => Caller
}

/** What a platform answers to a call that is served. */
export async function answerOf(platform: TestPlatform, { method, target, body, as }: Sample): Promise<unknown> {
  const sent = body === undefined ? {} : { body }
  const answered = await platform.call(method, target, { ...sent, ...(as === undefined ? {} : { as: as(platform) }) })
  expect(answered.status).toBe(200)
  return answered.body
}

/** The rows of an answer, where they stand; a single one is a list of one. */
export function rowsAt(answer: unknown, path: string): Row[] {
  const found = path === '' ? answer : path.split('.').reduce<unknown>((at, key) => (at as Row)[key], answer)
  return Array.isArray(found) ? (found as Row[]) : [found as Row]
}

/** What an old row should say, by what its successor says: fields without a row in the table have the same name there. */
export function translated(row: Row, old: Row, { fields, own = [] }: Twin): Row {
  const names = Object.keys(old).filter((name) => !own.includes(name))
  return Object.fromEntries(
    names.map((name) => {
      const field = fields[name] ?? name
      return [name, typeof field === 'string' ? row[field] : field(row)]
    }),
  )
}

/** A row but for fields of these names. */
export function without(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))
}
