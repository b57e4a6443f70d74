import type { TestedRequirement } from '../../requirement.ts'
import { fetchedAgain } from '../../checks/fetched-again.ts'

export const cutFileFetchedAgain = {
  id: 'FILE-01',
  area: 'files',
  level: 'MUST',
  text: 'A file that was cut on its way is fetched again, and nothing of it is taken before it is whole.',
  harm: 'money_wrong',
  fix: 'Hold the number of bytes against Content-Length, unpack to the end, and fetch the file again when either fails.',
  source: 'mb_00002; docs/decisions/files.md',
  check: fetchedAgain(({ status }) => status === 0, 'it was cut'),
} as const satisfies TestedRequirement
