import type { TestedRequirement } from '../../requirement.ts'
import { fileTotals } from '../../trace/file-totals.ts'

export const wholeFileSummed = {
  id: 'FILE-04',
  area: 'files',
  level: 'MUST',
  text: 'The total of a file is the exact sum of all its rows, in all parts of the archive.',
  harm: 'money_wrong',
  fix: 'Read each part to its last row, and add amounts as decimals: they have eight places, and refunds are below zero.',
  source: 'mb_00002; docs/decisions/files.md',
  check: (trace, run) => {
    const { exercised, told } = fileTotals(trace, run)
    return {
      exercised,
      findings: told.flatMap(({ exchange, month, newest, actual, older }) => {
        // Who counts files that were replaced is told so (FILE-03).
        if (actual === newest || older.includes(actual)) return []
        return [{ exchange, expected: `${newest} for ${month}`, actual, field: month }]
      }),
    }
  },
} as const satisfies TestedRequirement
