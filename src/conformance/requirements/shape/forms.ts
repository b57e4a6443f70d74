import { withoutViolation } from '../../trace/request-violation.ts'

export const forms = withoutViolation('form', 'text of the documented form')
