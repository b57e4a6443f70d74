import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isPayment } from '../../trace/order-history.ts'
import { isRetiredPath } from '../../trace/retired-paths.ts'

export const noRetiredVersion = {
  id: 'DEPR-02',
  area: 'deprecation',
  level: 'SHOULD',
  text: 'Operations of version 1.0 that have a successor are not called.',
  harm: 'stops_later',
  fix: 'Call the operation that took its place.',
  source: 'the pages of version 1.0',
  check: eachExchange(
    // Payments have a requirement of their own.
    (each) => !each.path.startsWith('/_sandbox') && !isPayment(each),
    ({ operation, method, path }) => {
      const isOld = operation === undefined ? isRetiredPath(path) : operation.successor !== undefined
      return isOld
        ? { expected: operation?.successor ?? 'the operation that took its place', actual: `${method} ${path}` }
        : undefined
    },
  ),
} as const satisfies TestedRequirement
