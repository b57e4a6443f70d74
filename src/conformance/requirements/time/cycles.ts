import { isCycleName, says, withoutViolation } from '../../trace/request-violation.ts'

export const cycles = withoutViolation('cycle', 'a cycle as 2026-05 or a day as 2026-05-06', (each) =>
  says(each, isCycleName),
)
