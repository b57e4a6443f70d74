import { type TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isUnreadable, takesBody } from '../../trace/request-body.ts'

export const readableJson = {
  id: 'SHAPE-11',
  area: 'shape',
  level: 'MUST',
  text: 'A body is JSON that can be read.',
  harm: 'refused',
  fix: 'Write the body by a JSON library, in UTF-8 and whole.',
  source: 'the page of each operation',
  check: eachExchange(takesBody, (each) =>
    isUnreadable(each) ? { expected: 'JSON in UTF-8', actual: each.bodyText.slice(0, 60) } : undefined,
  ),
} as const satisfies TestedRequirement
