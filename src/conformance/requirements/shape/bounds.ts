import { withoutViolation } from '../../trace/request-violation.ts'

export const bounds = withoutViolation('bounds', 'a value within its bounds')
