import { withoutViolation } from '../../checks/without-violation.ts'

export const types = withoutViolation('type', 'the documented type')
