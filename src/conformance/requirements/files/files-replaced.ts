import type { TestedRequirement } from '../../requirement.ts'
import { fileTotals } from '../../trace/file-totals.ts'

export const filesReplaced = {
  id: 'FILE-03',
  area: 'files',
  level: 'MUST',
  text: 'A usage file that comes again takes the place of the one before: of a month the newest file alone counts.',
  harm: 'money_wrong',
  fix: 'Key what you have read by the month of the file, and replace it when a file of the same month comes.',
  source: 'mb_00002; docs/decisions/files.md',
  check: (trace, run) => {
    const { exercised, told } = fileTotals(trace, run)
    return {
      exercised,
      findings: told.flatMap(({ exchange, month, newest, actual, older }) => {
        if (!older.includes(actual)) return []
        const expected = `${newest} for ${month}, of its newest file`
        return [{ exchange, expected, actual: `${actual}, with files that were replaced`, field: month }]
      }),
    }
  },
} as const satisfies TestedRequirement
