import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'

export const documentedFields = {
  id: 'SHAPE-10',
  area: 'shape',
  level: 'SHOULD',
  text: 'A body has no fields that the operation does not document.',
  harm: 'data_wrong',
  fix: 'Take the field out, or spell it as the page does: the platform ignores what it does not know.',
  source: 'the page of each operation',
  check: eachExchange(
    (each) => isPlatform(each) && typeof each.body === 'object' && each.body !== null,
    (each) => {
      const sent = each.operation?.places.sent ?? []
      if (sent.length === 0) return undefined
      const strange = [...new Set(namesIn(each.body))].filter((name) => !sent.includes(name))
      const [first] = strange
      if (first === undefined) return undefined
      const fields = strange.length === 1 ? 'field' : 'fields'
      return {
        expected: `documented fields only: ${sent.filter((name) => !name.includes('.')).join(', ')}`,
        actual: `${fields} ${strange.join(', ')}`,
        field: first,
      }
    },
  ),
} as const satisfies TestedRequirement

/** Every name in a body as a dotted path; `*` is any record of a list. */
function namesIn(value: unknown, prefix = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => namesIn(each, `${prefix}*.`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => [prefix + name, ...namesIn(each, `${prefix}${name}.`)])
}
