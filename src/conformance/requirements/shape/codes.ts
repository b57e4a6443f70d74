import { withoutViolation } from '../../trace/request-violation.ts'

export const codes = withoutViolation('codes', 'one of the documented values')
