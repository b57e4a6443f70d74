import { isTimeName, says } from '../../trace/request-violation.ts'
import { withoutViolation } from '../../checks/without-violation.ts'

export const utcTimes = withoutViolation('time', 'a time in UTC, 2026-05-06T08:05:01Z', (each) =>
  says(each, isTimeName),
)
