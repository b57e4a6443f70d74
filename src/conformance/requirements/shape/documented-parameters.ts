import type { TestedRequirement } from '../../requirement.ts'
import { isSecretName } from '../../../contract/redact.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'

export const documentedParameters = {
  id: 'SHAPE-04',
  area: 'shape',
  level: 'SHOULD',
  text: 'A query has no parameters that the operation does not document.',
  harm: 'data_wrong',
  fix: 'Take the parameter out, or spell it as the page of the operation does: the platform ignores what it does not know.',
  source: 'the page of each operation',
  check: eachExchange(
    (each) => isPlatform(each) && each.query.size > 0,
    ({ operation, query }) => {
      const known = new Set(operation?.query.map(({ name }) => name))
      const strange = [...new Set(query.keys())].filter((name) => !known.has(name) && !isSecretName(name))
      const [first] = strange
      if (first === undefined) return undefined
      const documented = known.size === 0 ? 'no parameters' : `documented parameters only: ${[...known].join(', ')}`
      const parameters = strange.length === 1 ? 'parameter' : 'parameters'
      return { expected: documented, actual: `${parameters} ${strange.join(', ')}`, field: first }
    },
  ),
} as const satisfies TestedRequirement
