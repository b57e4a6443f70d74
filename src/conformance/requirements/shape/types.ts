import { withoutViolation } from '../../trace/request-violation.ts'

export const types = withoutViolation('type', 'the documented type')
