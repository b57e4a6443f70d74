import { eachExchange } from '../../requirement.ts'
import { isRetiredPath } from '../deprecation/no-retired-version.ts'

export const knownOperations = eachExchange(
  ({ path }) => !path.startsWith('/_sandbox') && !isRetiredPath(path),
  ({ operation, method, path }) =>
    operation === undefined ? { expected: 'a documented method and path', actual: `${method} ${path}` } : undefined,
)
