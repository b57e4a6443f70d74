import type { Finding, TestedRequirement } from '../../requirement.ts'
import { onlyAsks, type Trace } from '../../trace/trace.ts'
import type { Run } from '../../run.ts'
import { askingAtEnd, equalAnswersAtEnd } from '../../trace/askings.ts'
import { runsOfEqual } from '../../trace/following-calls.ts'

/** So many equal calls are a finding: with the longest pause that counts, they are nearly an hour of waiting (docs/decisions/thresholds.md). */
const tooLong = 100

/** So many equal calls at the end of a command that had to be stopped show what it was waiting for (docs/decisions/thresholds.md). */
const untilStopped = 5

/** With more equal answers than this after a change, the answer has come (ASYNC-02). */
const settled = 3

/** The longest pause that counts, in milliseconds: a client with a longer one looks from time to time and does not wait (docs/decisions/thresholds.md). */
const seldom = 30_000

export const endsAtSomeTime = {
  id: 'ASYNC-03',
  area: 'asynchrony',
  level: 'SHOULD',
  text: 'The asking ends at some time when no answer comes.',
  harm: 'throttled',
  fix: 'Give up after a time that you choose, and tell somebody.',
  source: 'fci_00001 (flow control)',
  check: (trace, run) => {
    const stopped = stoppedIn(trace, run)
    const polls = runsOfEqual(trace).filter((each) => each.every(onlyAsks))
    return {
      exercised: polls.flat(),
      findings: [
        ...stopped,
        ...polls.flatMap((run) => {
          const last = run.at(-1)
          const [first] = run
          const pause = first === undefined || last === undefined ? 0 : (last.at - first.at) / run.length
          return last === undefined ||
            run.length < tooLong ||
            pause > seldom ||
            run.some((each) => each.answer !== undefined && isNew(run))
            ? []
            : [{ exchange: last, expected: `fewer than ${tooLong} equal calls`, actual: `${run.length} equal calls` }]
        }),
      ],
    }
  },
} as const satisfies TestedRequirement

/** The finding of a command that had to be stopped while it was asking the same, or the same few things in turn. */
function stoppedIn(trace: Trace, run: Run | undefined): Finding[] {
  const asking = run === undefined || run.ended !== undefined ? undefined : askingAtEnd(trace)
  if (asking === undefined) return []
  const { times, last } = asking
  // What a run of the whole recording tells is not told twice, and neither is one whose answer has come (ASYNC-02).
  const isTold = times.length >= tooLong || (equalAnswersAtEnd(times) ?? 0) > settled
  if (times.length < untilStopped || isTold) return []
  return [
    {
      exchange: last,
      expected: 'an end before the time of the command is over',
      actual: `${times.length} equal calls, until it was stopped`,
    },
  ]
}

/** Whether the last answer of a run differs from the first: then the asking was not in vain. */
function isNew(run: readonly { readonly answer: unknown }[]): boolean {
  return JSON.stringify(run[0]?.answer) !== JSON.stringify(run.at(-1)?.answer)
}
