import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { fieldOf, textOf } from '../../trace/json.ts'
import { isPlatform, type TracedExchange } from '../../trace/trace.ts'

export const orderedSpans = {
  id: 'TIME-04',
  area: 'time',
  level: 'SHOULD',
  text: 'A span of time begins before it ends.',
  harm: 'data_wrong',
  fix: 'Put the earlier time into _begin and the later into _end.',
  source: 'the page of each operation',
  check: eachExchange(
    (each) => isPlatform(each) && spansOf(each).length > 0,
    (each) => {
      const wrong = spansOf(each).find(({ begin, end }) => begin > end)
      return wrong === undefined
        ? undefined
        : {
            expected: `${wrong.name}_begin up to ${wrong.end}`,
            actual: `${wrong.name}_begin ${wrong.begin}`,
            field: `${wrong.name}_begin`,
          }
    },
  ),
} as const satisfies TestedRequirement

/** The spans of a request with both ends; times and days of one form are in the order of their texts. */
function spansOf({ query, body }: TracedExchange): { name: string; begin: string; end: string }[] {
  const names = [...query.keys(), ...(typeof body === 'object' && body !== null ? Object.keys(body) : [])]
  const said = (name: string): string => query.get(name) ?? textOf(fieldOf(body, name)) ?? ''
  return names
    .filter((name) => name.endsWith('_begin'))
    .map((name) => name.slice(0, -'_begin'.length))
    .map((name) => ({ name, begin: said(`${name}_begin`), end: said(`${name}_end`) }))
    .filter(({ begin, end }) => begin !== '' && begin.length === end.length)
}
