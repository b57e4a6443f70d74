import { fieldOf, numberOf } from './json.ts'
import { isPlatform, oncePerTrace, operationOf, succeeded, type Trace, type TracedExchange } from './trace.ts'
import { accessKeyOf } from './credentials.ts'

/** A page that was asked for, what it had, and how many records there are in all. */
export interface Page {
  readonly exchange: TracedExchange
  readonly offset: number
  readonly limit: number
  /** How many records it had. */
  readonly rows: number
  readonly total: number
  /** What was asked for besides the page: pages of one list have it in common. */
  readonly list: string
}

/** The size of a page when no limit is sent (the page of each list). */
const usualLimit = 10

/** Every page that was served, in order. */
const pagesOf = oncePerTrace((trace): readonly Page[] =>
  trace.flatMap((exchange): Page[] => {
    // The operation for invoices counts pages, as its documentation says.
    if (!isPlatform(exchange) || !succeeded(exchange) || operationOf(exchange) === 'ListInvoices') return []
    const { answer } = exchange
    const total = numberOf(fieldOf(answer, 'total_count')) ?? numberOf(fieldOf(answer, 'count'))
    if (total === undefined) return []
    const limit = asked(exchange, 'limit') ?? usualLimit
    const offset = asked(exchange, 'offset') ?? 0
    return [{ exchange, offset, limit, rows: recordsIn(exchange), total, list: listAskedFor(exchange) }]
  }),
)

/** The pages of each list, in order. */
const pagesByList = oncePerTrace((trace: Trace): ReadonlyMap<string, readonly Page[]> =>
  Map.groupBy(pagesOf(trace), (each) => each.list),
)

/**
 * Each reading of a list. Pages that were asked for at once come in any order, and two may read the same list at once: a
 * page goes on the latest reading in which a page ends where it begins.
 */
export const readingsOf = oncePerTrace((trace): readonly (readonly Page[])[] =>
  [...pagesByList(trace).values()].flatMap((pages) => {
    const readings: Page[][] = []
    for (const page of pages) {
      const reading = readingFor(page, readings)
      if (reading === undefined) readings.push([page])
      else reading.push(page)
    }
    return readings
  }),
)

function readingFor(page: Page, readings: readonly Page[][]): Page[] | undefined {
  const last = readings.at(-1)
  if (page.offset === 0) return last?.some((each) => each.offset === 0) === true ? undefined : last
  return readings.findLast((reading) => reading.some((each) => endsOf(each).includes(page.offset))) ?? last
}

/** Where the page after a page may begin: behind its records, or behind as many as were asked for. */
export function endsOf({ offset, limit, rows }: Page): readonly number[] {
  return rows === 0 ? [offset + limit] : [offset + rows, offset + limit]
}

/** Every page by its exchange. */
export const pageByExchange = oncePerTrace(
  (trace): ReadonlyMap<TracedExchange, Page> => new Map(pagesOf(trace).map((page) => [page.exchange, page])),
)

/** The reading that a page belongs to, by its exchange. */
export const readingByExchange = oncePerTrace(
  (trace): ReadonlyMap<TracedExchange, readonly Page[]> =>
    new Map(readingsOf(trace).flatMap((reading) => reading.map((page) => [page.exchange, reading]))),
)

function asked({ query, body }: TracedExchange, name: string): number | undefined {
  const sent = query.get(name) ?? fieldOf(body, name)
  // A number may come as text, and no text is no number: then the usual one counts.
  return typeof sent === 'string' && sent.trim() !== '' ? Number(sent) : numberOf(sent)
}

/** The list that a request is about: all that it says besides the page, and who asks. */
export function listAskedFor({ path, query, body, headers }: TracedExchange): string {
  const rest = [...query].filter(([name]) => name !== 'offset' && name !== 'limit')
  const fields = typeof body === 'object' && body !== null ? { ...body, offset: 0, limit: 0 } : {}
  return JSON.stringify([path, rest, fields, headers['x-auth-token'], accessKeyOf({ headers })])
}

/** How many records the longest list of an answer has. */
export function recordsIn({ answer }: TracedExchange): number {
  if (typeof answer !== 'object' || answer === null) return 0
  return Math.max(0, ...Object.values(answer).map((each) => (Array.isArray(each) ? each.length : 0)))
}
