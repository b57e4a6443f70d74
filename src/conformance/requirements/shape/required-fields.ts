import { withoutViolation } from '../../checks/without-violation.ts'

export const requiredFields = withoutViolation('required', 'every required field')
