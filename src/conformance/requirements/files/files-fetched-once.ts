import type { TestedRequirement } from '../../requirement.ts'
import { fetchesByFile, fileName, fetchesOfFiles, isWhole } from '../../trace/bucket-files.ts'

/** So many fetches of a file that is there whole are a finding; two may be a check, or a second reader (docs/decisions/thresholds.md). */
const tooMany = 3

export const filesFetchedOnce = {
  id: 'FILE-05',
  area: 'files',
  level: 'SHOULD',
  text: 'A file that came whole is not fetched again and again.',
  harm: 'throttled',
  fix: 'Keep the file, or its name and what you read of it: a file does not change once it is there.',
  source: 'mb_00002; docs/decisions/files.md',
  check: (trace) => ({
    exercised: fetchesOfFiles(trace).filter(isWhole),
    findings: [...fetchesByFile(trace).values()].flatMap((fetches) => {
      const whole = fetches.filter(isWhole)
      const last = whole.at(-1)
      return last === undefined || whole.length < tooMany
        ? []
        : [{ exchange: last, expected: `${fileName(last)} once`, actual: `${whole.length} times` }]
    }),
  }),
} as const satisfies TestedRequirement
