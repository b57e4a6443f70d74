import { eachExchange } from '../../checks/each-exchange.ts'
import { isRetiredPath } from '../../trace/retired-paths.ts'

export const noRetiredVersion = eachExchange(
  ({ path }) => !path.startsWith('/_sandbox'),
  ({ method, path }) =>
    isRetiredPath(path) ? { expected: 'the operation that took its place', actual: `${method} ${path}` } : undefined,
)
