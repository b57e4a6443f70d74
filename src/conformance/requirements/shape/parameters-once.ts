import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'

export const parametersOnce = {
  id: 'SHAPE-15',
  area: 'shape',
  level: 'SHOULD',
  text: 'A query names a parameter once.',
  harm: 'data_wrong',
  fix: 'Send the parameter once.',
  source: 'the page of each operation',
  check: eachExchange(
    (each) => isPlatform(each) && each.query.size > 0,
    ({ operation, query }) => {
      const lists = new Set(operation?.query.filter(({ type }) => type === 'array').map(({ name }) => name))
      const names = [...query.keys()].filter((name) => !lists.has(name))
      const field = names.find((name, at) => names.indexOf(name) !== at)
      if (field === undefined) return undefined
      return { expected: `${field} once`, actual: `${field} ${query.getAll(field).length} times`, field }
    },
  ),
} as const satisfies TestedRequirement
