import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'

export const jsonContentType = {
  id: 'SHAPE-03',
  area: 'shape',
  level: 'MUST',
  text: 'A body says that it is JSON.',
  harm: 'refused',
  fix: 'Send Content-Type: application/json with each body.',
  source: 'the page of each operation',
  check: eachExchange(
    (each) => isPlatform(each) && each.bodyText !== '' && (each.operation?.requestBody?.kind ?? 'json') === 'json',
    ({ headers }) =>
      /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')
        ? undefined
        : {
            expected: 'Content-Type: application/json',
            actual: `Content-Type: ${headers['content-type'] ?? 'none'}`,
            field: 'Content-Type',
          },
  ),
} as const satisfies TestedRequirement
