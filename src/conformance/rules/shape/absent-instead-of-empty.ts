import { eachExchange } from '../../requirement.ts'
import { isPlatform, leavesOf } from '../../trace.ts'
import { violationOf } from '../request-violation.ts'

export const absentInsteadOfEmpty = eachExchange(
  (each) => isPlatform(each) && (each.query.size > 0 || each.body !== undefined),
  (each) => {
    // Where the contract forbids it another requirement is broken.
    if (violationOf(each) !== undefined) return undefined
    const sent = [...leavesOf(each.body), ...[...each.query].map(([path, value]) => ({ path, value }))]
    const empty = sent.find(({ path, value }) => path !== '' && (value === null || value === ''))
    return empty === undefined
      ? undefined
      : { expected: `no ${empty.path}`, actual: empty.value === null ? 'null' : 'empty text' }
  },
)
