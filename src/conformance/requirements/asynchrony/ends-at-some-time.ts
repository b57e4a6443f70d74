import { type TestedRequirement } from '../../requirement.ts'
import { onlyAsks } from '../../trace/trace.ts'
import { runsOfEqual } from '../../trace/following-calls.ts'

/** So many equal calls are a finding: with the longest pause that counts, they are nearly an hour of waiting (docs/decisions/thresholds.md). */
const tooLong = 100

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
  check: (trace) => {
    const polls = runsOfEqual(trace).filter((run) => run.every(onlyAsks))
    return {
      exercised: polls.flat(),
      findings: polls.flatMap((run) => {
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
    }
  },
} as const satisfies TestedRequirement

/** Whether the last answer of a run differs from the first: then the asking was not in vain. */
function isNew(run: readonly { readonly answer: unknown }[]): boolean {
  return JSON.stringify(run[0]?.answer) !== JSON.stringify(run.at(-1)?.answer)
}
