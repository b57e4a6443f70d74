import type { Places } from '../contract/operations.ts'

/** How an answer may differ from what is documented today without breaking a careful client. */
export type AnswerShape = 'extra_fields' | 'unknown_values' | 'nulls' | 'omissions'

type Fields = Record<string, unknown>

/** An answer as a later release could give it: see docs/decisions/odd-answers.md. The body that is given stays as it is; a file has no other shape. */
export function distortAnswer({ codes, optional }: Places, shape: AnswerShape, body: unknown): unknown {
  if (body instanceof Uint8Array) return body
  if (shape === 'extra_fields') return withExtraFields(body)
  const copy: unknown = structuredClone(body)
  for (const place of shape === 'unknown_values' ? codes : optional) {
    changeAt(copy, place.split('.'), (fields, name) => {
      if (shape === 'omissions') Reflect.deleteProperty(fields, name)
      else fields[name] = shape === 'nulls' ? null : unknownCode(fields[name])
    })
  }
  return copy
}

function withExtraFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withExtraFields)
  if (!isFields(value)) return value
  const fields = Object.entries(value).map(([name, each]) => [name, withExtraFields(each)])
  return {
    ...Object.fromEntries(fields),
    sandbox_extra: 'a field of a later release',
    sandbox_extra_object: { a: [1] },
  }
}

/** Changes a field where it is there; of a list, in its first record only. */
function changeAt(
  value: unknown,
  [name = '', ...rest]: string[],
  change: (fields: Fields, name: string) => void,
): void {
  if (Array.isArray(value)) {
    if (name === '*') changeAt(value[0], rest, change)
    return
  }
  if (!isFields(value) || !(name in value)) return
  if (rest.length === 0) change(value, name)
  else changeAt(value[name], rest, change)
}

function unknownCode(value: unknown): unknown {
  return typeof value === 'number' ? 990 + value : `SANDBOX_${String(value)}`
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
