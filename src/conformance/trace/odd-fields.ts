import type { Places } from '../../contract/operations.ts'
import { fieldOf } from './json.ts'
import type { TracedExchange } from './trace.ts'

/** So many fields are named. */
const named = 5

type Odd = (answer: unknown, places: Places) => readonly string[]

const oddIn: Readonly<Record<string, Odd>> = {
  extra_fields: (answer) => namesIn(answer).filter((name) => name.startsWith('sandbox_')),
  unknown_values: (answer, { codes }) => codes.filter((path) => at(answer, path) !== undefined),
  nulls: (answer, { optional }) => optional.filter((path) => at(answer, path) === null),
  omissions: (answer, { optional }) => optional.filter((path) => at(answer, path) === undefined),
}

/** The fields by which an answer is odd on purpose, as dotted paths; none where it is not. `*` is the first record of a list. */
export function oddFieldsIn({ fault, operation, answer }: TracedExchange): readonly string[] {
  if (fault?.shape === undefined || operation === undefined) return []
  return oddIn[fault.shape]?.(answer, operation.places) ?? []
}

/** Fields in a few words, behind what is said of them; nothing of none. */
export function fieldsInWords(fields: readonly string[]): string {
  if (fields.length === 0) return ''
  const more = fields.length > named ? ` and ${fields.length - named} more` : ''
  return `: ${fields.slice(0, named).join(', ')}${more}`
}

function namesIn(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}

function at(answer: unknown, path: string): unknown {
  const below = (value: unknown, part: string): unknown =>
    part === '*' && Array.isArray(value) ? value[0] : fieldOf(value, part)
  return path.split('.').reduce(below, answer)
}
