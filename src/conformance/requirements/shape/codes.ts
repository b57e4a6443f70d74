import { withoutViolation } from '../../checks/without-violation.ts'

export const codes = withoutViolation('codes', 'one of the documented values')
