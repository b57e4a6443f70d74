import { withoutViolation } from '../../checks/without-violation.ts'

export const forms = withoutViolation('form', 'text of the documented form')
