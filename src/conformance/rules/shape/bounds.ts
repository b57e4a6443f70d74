import { withoutViolation } from '../request-violation.ts'

export const bounds = withoutViolation('bounds', 'a value within its bounds')
