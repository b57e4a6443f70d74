import { isPageName, says, withoutViolation } from '../../trace/request-violation.ts'

export const pageBounds = withoutViolation('page', 'a limit and an offset within their bounds', (each) =>
  says(each, isPageName),
)
