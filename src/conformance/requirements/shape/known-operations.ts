import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isOfOtherSite } from '../../trace/sites.ts'
import { isRetiredPath } from '../../trace/retired-paths.ts'

export const knownOperations = {
  id: 'SHAPE-02',
  area: 'shape',
  level: 'MUST',
  text: 'Only operations that exist are called.',
  harm: 'refused',
  fix: 'Compare method and path with the page of the operation, and with the site that has it.',
  source: 'the list of operations',
  check: eachExchange(
    // A recording may have other traffic too: that of the platform has a version in its path.
    ({ path, method }) =>
      /^\/v\d+(\.\d+)?\//.test(path) && /^(GET|POST|PUT|DELETE|PATCH)$/.test(method) && !isRetiredPath(path),
    (each) => {
      const { operation, method, path } = each
      // What the other site has is the concern of ROLE-06.
      if (operation !== undefined || isOfOtherSite(each)) return undefined
      return { expected: 'a documented method and path', actual: `${method} ${path}` }
    },
  ),
} as const satisfies TestedRequirement
