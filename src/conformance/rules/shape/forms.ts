import { withoutViolation } from '../request-violation.ts'

export const forms = withoutViolation('form', 'text of the documented form')
