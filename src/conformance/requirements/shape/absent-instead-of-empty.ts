import type { TestedRequirement } from '../../requirement.ts'
import { blanksOf } from '../../../contract/read-request.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'
import { violationOf } from '../../trace/request-violation.ts'

export const absentInsteadOfEmpty = {
  id: 'SHAPE-13',
  area: 'shape',
  level: 'SHOULD',
  text: 'What is not to be set is left out where empty text means something: a filter that finds nothing, or a value that is emptied.',
  harm: 'data_wrong',
  fix: 'Leave a field out that is not to be set, in place of sending empty text.',
  source: 'the page of each operation; docs/decisions/reading-requests.md',
  check: eachExchange(
    (each) => isPlatform(each) && (each.query.size > 0 || each.body !== undefined),
    (each) => {
      const { operation, query, body } = each
      // Where the contract forbids it another requirement is broken.
      if (operation === undefined || violationOf(each) !== undefined) return undefined
      const [blank] = blanksOf(operation, { query: query.toString(), body })
      return blank === undefined
        ? undefined
        : { expected: `no ${blank}`, actual: `${blank}: "", which has a meaning there`, field: blank }
    },
  ),
} as const satisfies TestedRequirement
