import type { TestedRequirement } from '../../requirement.ts'
import { fetchedAgain } from '../../checks/fetched-again.ts'

export const lateFileAwaited = {
  id: 'FILE-02',
  area: 'files',
  level: 'MUST',
  text: 'A file that is not there yet is asked for again, and is not taken for one without records.',
  harm: 'money_wrong',
  fix: 'Take 404 for "not yet": ask again after a pause, and tell somebody when the file stays away.',
  source: 'mb_00002; docs/decisions/files.md',
  check: fetchedAgain(({ status }) => status === 404, 'it was not there yet'),
} as const satisfies TestedRequirement
