import { isCycleName, says } from '../../trace/request-violation.ts'
import { withoutViolation } from '../../checks/without-violation.ts'

export const cycles = withoutViolation('cycle', 'a cycle as 2026-05 or a day as 2026-05-06', (each) =>
  says(each, isCycleName),
)
