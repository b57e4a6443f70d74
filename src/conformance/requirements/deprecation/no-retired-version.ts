import { type TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isRetiredPath } from '../../trace/retired-paths.ts'

export const noRetiredVersion = {
  id: 'DEPR-02',
  area: 'deprecation',
  level: 'SHOULD',
  text: 'Operations of version 1.0 that have a successor are not called.',
  source: 'the pages of version 1.0',
  check: eachExchange(
    ({ path }) => !path.startsWith('/_sandbox'),
    ({ method, path }) =>
      isRetiredPath(path) ? { expected: 'the operation that took its place', actual: `${method} ${path}` } : undefined,
  ),
} as const satisfies TestedRequirement
