import { eachExchange } from '../../requirement.ts'
import { isPlatform } from '../../trace/trace.ts'
import { kindOf, violationOf } from '../../trace/request-violation.ts'
import { hasDrift } from './exact-amounts.ts'

export const documentedDecimals = eachExchange(
  (each) => isPlatform(each) && each.bodyText.includes('amount'),
  (each) => {
    const violation = violationOf(each)
    if (violation === undefined || kindOf(violation) !== 'decimals' || hasDrift(each.bodyText)) return undefined
    return { expected: 'the documented decimals', actual: `${violation.field} ${violation.problem}` }
  },
)
