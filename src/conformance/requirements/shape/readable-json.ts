import type { Fault, TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isUnreadable, takesBody } from '../../trace/request-body.ts'
import type { TracedExchange } from '../../trace/trace.ts'

const shown = 60

export const readableJson = {
  id: 'SHAPE-11',
  area: 'shape',
  level: 'MUST',
  text: 'A body is JSON that can be read.',
  harm: 'refused',
  fix: 'Write the body by a JSON library, in UTF-8 and whole.',
  source: 'the page of each operation',
  check: eachExchange(takesBody, (each) => (isUnreadable(each) ? faultOf(each) : undefined)),
} as const satisfies TestedRequirement

function faultOf({ bodyBytes, bodyText }: TracedExchange): Fault {
  if (bodyBytes === undefined) return { expected: 'JSON in UTF-8', actual: bodyText.slice(0, shown) }
  return {
    expected: 'a body in UTF-8',
    actual: `bytes that are no UTF-8, such as Latin-1: ${Buffer.from(bodyBytes).toString('latin1').slice(0, shown)}`,
    fix: 'Turn the text of the body into bytes as UTF-8, and not by the usual encoding of the machine: names lose their letters otherwise (TOL-06).',
  }
}
