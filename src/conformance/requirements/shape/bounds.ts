import { withoutViolation } from '../../checks/without-violation.ts'

export const bounds = withoutViolation('bounds', 'a value within its bounds')
