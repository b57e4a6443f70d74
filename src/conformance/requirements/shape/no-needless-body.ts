import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'

export const noNeedlessBody = {
  id: 'SHAPE-12',
  area: 'shape',
  level: 'SHOULD',
  text: 'Where an operation takes no body, none is sent.',
  harm: 'refused',
  fix: 'Send no body where the operation takes none.',
  source: 'the page of each operation',
  check: eachExchange(
    (each) => isPlatform(each) && each.operation?.requestBody === null,
    ({ bodyText }) =>
      bodyText === '' || bodyText === '{}' ? undefined : { expected: 'no body', actual: bodyText.slice(0, 60) },
  ),
} as const satisfies TestedRequirement
