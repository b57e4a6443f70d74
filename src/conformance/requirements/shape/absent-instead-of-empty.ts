import { blanksOf } from '../../../contract/read-request.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'
import { violationOf } from '../../trace/request-violation.ts'

export const absentInsteadOfEmpty = eachExchange(
  (each) => isPlatform(each) && (each.query.size > 0 || each.body !== undefined),
  (each) => {
    const { operation, query, body } = each
    // Where the contract forbids it another requirement is broken.
    if (operation === undefined || violationOf(each) !== undefined) return undefined
    const [blank] = blanksOf(operation, { query: query.toString(), body })
    return blank === undefined
      ? undefined
      : { expected: `no ${blank}`, actual: 'empty text, which has a meaning there' }
  },
)
