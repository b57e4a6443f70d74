import { leavesOf } from './json.ts'
import type { TracedExchange } from './trace.ts'

/** What programs write for a value that they do not have, in the languages of the vendor's clients. */
const nothings: ReadonlySet<unknown> = new Set(['undefined', 'null', 'None', 'nil', '<nil>', 'NaN', '[object Object]'])

/** Ids in the paths of version 1.0 that the platform does not read. */
const unread = ['partner_id', 'domain_id']

/** Whether the name of a field or of a part of a path is that of an id, or of a list of ids. */
function isIdName(path: string): boolean {
  return /(^|[._])ids?(\.\*)?$|Ids?(\.\*)?$/.test(path) && !unread.includes(path)
}

/** An id of a request that names nothing, as `name value`; undefined where there is none. A null in a list is one too. */
export function placeholderIn({ pathValues, query, body }: TracedExchange): string | undefined {
  const inTexts = [...Object.entries(pathValues), ...query].filter(([name]) => isIdName(name))
  const inBody = leavesOf(body).filter(({ path }) => isIdName(path))
  const found = [
    ...inTexts.filter(([, value]) => value.split(',').some((each) => nothings.has(each))),
    ...inBody
      .filter(({ path, value }) => nothings.has(value) || (value === null && path.endsWith('*')))
      .map(({ path, value }) => [path, String(value)] as const),
  ]
  const [first] = found
  return first === undefined ? undefined : `${first[0]} ${first[1]}`
}
