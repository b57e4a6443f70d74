import { withoutViolation } from '../request-violation.ts'

export const requiredFields = withoutViolation('required', 'every required field')
