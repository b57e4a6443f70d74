import type { Instant } from '../../units/instant.ts'
import type { Table } from './table.ts'

/** Whether a record fits what a query asks for. */
export type Filter<Row> = (row: Row) => boolean

/** The filter of a field that a query may leave out; undefined when it does. */
export function whereAsked<Row, Wanted>(
  wanted: Wanted | undefined,
  fits: (row: Row, wanted: Wanted) => boolean,
): Filter<Row> | undefined {
  return wanted === undefined ? undefined : (row) => fits(row, wanted)
}

/** Like `whereAsked`, for a list of wanted values: an empty one asks for nothing. */
export function whereAnyAsked<Row, Wanted>(
  wanted: readonly Wanted[],
  valueOf: (row: Row) => Wanted,
): Filter<Row> | undefined {
  return wanted.length === 0 ? undefined : (row) => wanted.includes(valueOf(row))
}

/** One filter from several: a record has to fit each that is there. */
export function allOf<Row>(filters: readonly (Filter<Row> | undefined)[]): Filter<Row> {
  const asked = filters.filter((each) => each !== undefined)
  return (row) => asked.every((fits) => fits(row))
}

/** Which part of a list is wanted: the records from `offset` on, `limit` at most. */
export interface PageQuery {
  readonly offset: number
  readonly limit: number
}

/** One page of a list, and how long the list is. */
export interface Page<Row> {
  readonly count: number
  readonly page: readonly Row[]
}

/** One page of the records that fit, in their order, and how many fit in all. */
export function pageOf<Row>(fitting: readonly Row[], { offset, limit }: PageQuery): Page<Row> {
  return { count: fitting.length, page: fitting.slice(offset, offset + limit) }
}

/** Positions in a group of an index: from `from` up to, not including, `to`. */
export interface Stretch<Index extends string> {
  readonly index: Index
  readonly group: string
  readonly from: number
  readonly to: number
}

/**
 * The stretch of a group, in the order of time, that lies between two moments, both included; one not given is no bound, and
 * between two that are turned round lies nothing.
 */
export function stretchOf<Index extends string>(
  table: Pick<Table<object, NoInfer<Index>>, 'positionOf' | 'countOf'>,
  { index, group }: Pick<Stretch<Index>, 'index' | 'group'>,
  { from, until }: { readonly from: Instant | undefined; readonly until: Instant | undefined },
): Stretch<Index> {
  const first = from === undefined ? 0 : table.positionOf(index, group, from)
  const end = until === undefined ? table.countOf(index, group) : table.positionOf(index, group, until + 1)
  return { index, group, from: first, to: Math.max(first, end) }
}
