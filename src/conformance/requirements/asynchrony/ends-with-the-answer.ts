import type { TestedRequirement } from '../../requirement.ts'
import { onlyAsks, succeeded } from '../../trace/trace.ts'
import { equalAnswersAtEnd } from '../../trace/askings.ts'
import { runsOfEqual } from '../../trace/following-calls.ts'

/** So many equal answers after the last change are no finding: they may be a second reader, or one last check (docs/decisions/thresholds.md). */
const enough = 3

export const endsWithTheAnswer = {
  id: 'ASYNC-02',
  area: 'asynchrony',
  level: 'SHOULD',
  text: 'The asking ends when the answer has come.',
  harm: 'throttled',
  fix: 'Stop asking when the answer has come.',
  source: 'fci_00001 (flow control)',
  check: (trace) => {
    const polls = runsOfEqual(trace).filter((run) => run.every((each) => onlyAsks(each) && succeeded(each)))
    return {
      exercised: polls.flat(),
      findings: polls.flatMap((run) => {
        const last = run.at(-1)
        const after = equalAnswersAtEnd(run)
        return after === undefined || last === undefined || after <= enough
          ? []
          : [
              {
                exchange: last,
                expected: `${enough} equal calls at most after the answer had come`,
                actual: `${after} equal calls`,
              },
            ]
      }),
    }
  },
} as const satisfies TestedRequirement
