import { withoutViolation } from '../../trace/request-violation.ts'

export const requiredFields = withoutViolation('required', 'every required field')
