import { isPageName, says } from '../../trace/request-violation.ts'
import { withoutViolation } from '../../checks/without-violation.ts'

export const pageBounds = withoutViolation('page', 'a limit and an offset within their bounds', (each) =>
  says(each, isPageName),
)
