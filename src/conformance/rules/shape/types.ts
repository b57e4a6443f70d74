import { withoutViolation } from '../request-violation.ts'

export const types = withoutViolation('type', 'the documented type')
