/** So deep may JSON be nested; nobody means what is deeper. */
const deepest = 500

/** JSON, or undefined for what is none. */
export function parseJson(text: string): unknown {
  if (isTooDeep(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isTooDeep(text: string): boolean {
  // What is that deep opens and closes so many brackets.
  if (text.length <= 2 * deepest) return false
  let depth = 0
  for (let at = text.search(/[[{]/); at >= 0 && at < text.length && depth <= deepest; at += 1) {
    const sign = text[at]
    if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth -= 1
  }
  return depth > deepest
}

/** A field of something that may be an object. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined
}

/** A text, or undefined for anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** A number, or undefined for anything else. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

/** A list; empty for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Every text, number and truth value of a JSON value, with the dotted path to it; `*` is any record of a list. */
export function leavesOf(value: unknown, path = ''): { readonly path: string; readonly value: unknown }[] {
  const below = (name: string): string => (path === '' ? name : `${path}.${name}`)
  if (Array.isArray(value)) return value.flatMap((each) => leavesOf(each, below('*')))
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  return Object.entries(value).flatMap(([name, each]) => leavesOf(each, below(name)))
}
