import type { TestedRequirement } from '../../requirement.ts'
import { ticketsEndedIn, ticketsLookedAt } from '../../trace/tickets.ts'
import type { Trace, TracedExchange } from '../../trace/trace.ts'

/** So many looks at a ticket that has ended are no finding: they may be a second reader, or one last check (docs/decisions/thresholds.md). */
const enough = 3

/** The longest pause that counts, in milliseconds: who asks more seldom opens the ticket again and does not wait (docs/decisions/thresholds.md). */
const seldom = 30_000

export const endedTicketsRest = {
  id: 'ASYNC-05',
  area: 'asynchrony',
  level: 'SHOULD',
  text: 'A ticket that has come to its end is not asked about any more.',
  harm: 'throttled',
  fix: 'Stop asking about a ticket whose status is completed, cancelled or invalid.',
  source: 'fci_00001 (flow control)',
  operations: [
    'ShowCaseStatus',
    'ShowCaseDetail',
    'ListMessages',
    'ListNewInstantMessages',
    'ListUnreadNewInstantMessages',
  ],
  check: (trace) => {
    const looks = trace.filter((each) => ticketsLookedAt(each).length > 0)
    const inVain = [...longestRuns(looks).values()].filter((run) => run.length > enough)
    return {
      exercised: looks,
      findings: inVain.flatMap((run) => {
        const exchange = run.at(-1)
        return exchange === undefined
          ? []
          : [
              {
                exchange,
                expected: `${enough} looks at most after the ticket had ended`,
                actual: `${run.length} looks`,
              },
            ]
      }),
    }
  },
} as const satisfies TestedRequirement

/** Looks in a row at tickets of which all have ended as far as the caller was told, by the tickets; of each the longest row. */
function longestRuns(looks: Trace): ReadonlyMap<string, readonly TracedExchange[]> {
  const ended = new Set<string>()
  const open = new Map<string, TracedExchange[]>()
  const longest = new Map<string, readonly TracedExchange[]>()
  for (const each of looks) {
    const tickets = ticketsLookedAt(each)
    if (tickets.every((id) => ended.has(id))) {
      const key = tickets.toSorted().join(',')
      const run = open.get(key) ?? []
      const before = run.at(-1)
      const next = before === undefined || each.at - before.at > seldom ? [each] : [...run, each]
      open.set(key, next)
      if (next.length > (longest.get(key)?.length ?? 0)) longest.set(key, next)
    }
    for (const id of ticketsEndedIn(each)) ended.add(id)
  }
  return longest
}
