import { type Finding, type Rule } from '../requirement.ts'
import { fieldOf, numberOf, succeeded, type Trace, type TracedExchange } from '../trace.ts'

/** A page that was asked for, and how many records there are in all. */
interface Page {
  readonly exchange: TracedExchange
  readonly offset: number
  readonly limit: number
  readonly total: number
  /** What was asked for besides the page: pages of one list have it in common. */
  readonly list: string
}

const usualLimit = 10

function pagesOf(trace: Trace): Page[] {
  return trace.flatMap((exchange): Page[] => {
    const total = numberOf(fieldOf(exchange.answer, 'total_count')) ?? numberOf(fieldOf(exchange.answer, 'count'))
    if (total === undefined || !succeeded(exchange) || exchange.operation?.id === 'ListInvoices') return []
    const asked = (name: string): number | undefined => {
      const text = exchange.query.get(name)
      return text === null ? numberOf(fieldOf(exchange.body, name)) : Number(text)
    }
    return [
      { exchange, offset: asked('offset') ?? 0, limit: asked('limit') ?? usualLimit, total, list: listOf(exchange) },
    ]
  })
}

function listOf({ path, query, body, headers }: TracedExchange): string {
  const rest = [...query].filter(([name]) => name !== 'offset' && name !== 'limit')
  const fields = typeof body === 'object' && body !== null ? { ...body, offset: 0, limit: 0 } : {}
  return JSON.stringify([path, rest, fields, headers['x-auth-token']])
}

export const pagingRules: readonly Rule[] = [
  {
    requirement: {
      id: 'PAGE-01',
      level: 'SHOULD',
      area: 'paging',
      text: 'A list that is longer than a page is read to its end, once its second page was asked for.',
      source: 'products.md, 0',
    },
    observe: (trace) => {
      const pages = pagesOf(trace).filter((each) => each.total > each.limit)
      const lists = Map.groupBy(pages, (each) => each.list)
      const findings = [...lists.values()].flatMap((asked): Finding[] => {
        const last = asked.toSorted((a, b) => a.offset - b.offset).at(-1)
        const began = asked.some((each) => each.offset > 0)
        if (last === undefined || !began || last.offset + last.limit >= last.total) return []
        return [
          {
            exchange: last.exchange,
            expected: `all ${last.total} records`,
            actual: `read to record ${last.offset + last.limit}`,
          },
        ]
      })
      return { exercised: pages.map((each) => each.exchange), findings }
    },
  },
  {
    requirement: {
      id: 'PAGE-02',
      level: 'MUST',
      area: 'paging',
      text: 'An offset counts records, not pages: the next page begins where the one before ended.',
      source: 'products.md, 0',
    },
    observe: (trace) => {
      const lists = Map.groupBy(pagesOf(trace), (each) => each.list)
      const pairs = [...lists.values()].flatMap((asked) =>
        asked.flatMap((each, at) => {
          const before = asked[at - 1]
          return before !== undefined && each.offset > before.offset ? [{ before, each }] : []
        }),
      )
      return {
        exercised: pairs.map(({ each }) => each.exchange),
        findings: pairs.flatMap(({ before, each }) =>
          each.offset === before.offset + before.limit
            ? []
            : [
                {
                  exchange: each.exchange,
                  expected: `offset ${before.offset + before.limit}`,
                  actual: `offset ${each.offset}`,
                },
              ],
        ),
      }
    },
  },
]
