import { counted } from './count-in-words.ts'

/** What a compiled validator says about the first fault it found. */
export interface ValidationError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A function that scripts/generate.ts compiled from a schema of the contract. */
export interface Validator {
  (data: unknown): boolean
  errors?: readonly ValidationError[] | null
}

/** One fault of a request or an answer, by the name of its field. */
export interface Violation {
  /** Dotted path, `customer_ids.3`; empty for the whole body. */
  readonly field: string
  readonly problem: string
  /** The keyword of the schema that is broken. */
  readonly keyword: string
}

/** The first violation of the contract in `data`, or undefined. */
export function findViolation(validator: Validator, data: unknown): Violation | undefined {
  if (validator(data)) return undefined
  const error = validator.errors?.[0]
  if (error === undefined) return { field: '', problem: 'does not fit the contract', keyword: '' }
  const missing = error.keyword === 'required' ? String(error.params['missingProperty']) : undefined
  const path = error.instancePath.split('/').slice(1)
  const field = [...path, ...(missing === undefined ? [] : [missing])].join('.')
  return { field, problem: describe(error), keyword: error.keyword }
}

/** The first violation besides fields that the contract does not name: a later release may have more of them. */
export function findViolationBesideExtras(validator: Validator, data: unknown): Violation | undefined {
  if (validator(data)) return undefined
  const copy: unknown = structuredClone(data)
  for (;;) {
    const violation = findViolation(validator, copy)
    const error = validator.errors?.[0]
    if (violation === undefined || error?.keyword !== 'additionalProperties') return violation
    const owner = error.instancePath.split('/').slice(1).reduce<unknown>(below, copy)
    const name = String(error.params['additionalProperty'])
    // Where it cannot be taken away, it is what breaks the contract.
    if (typeof owner !== 'object' || owner === null || !Reflect.deleteProperty(owner, name)) return violation
  }
}

/** What a part of a JSON pointer leads to. */
function below(value: unknown, part: string): unknown {
  const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined
}

const sentences: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => string>> = {
  required: () => 'is required',
  type: ({ type }) => `must be ${listed(type)}`,
  enum: ({ allowedValues }) => `must be one of ${JSON.stringify(allowedValues)}`,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  minLength: ({ limit }) => `must have at least ${counted(Number(limit), 'character')}`,
  maxLength: ({ limit }) => `must have at most ${counted(Number(limit), 'character')}`,
  minItems: ({ limit }) => `must have at least ${counted(Number(limit), 'item')}`,
  maxItems: ({ limit }) => `must have at most ${counted(Number(limit), 'item')}`,
  minimum: ({ limit }) => `must be at least ${String(limit)}`,
  maximum: ({ limit }) => `must be at most ${String(limit)}`,
  exclusiveMinimum: ({ limit }) => `must be above ${String(limit)}`,
  exclusiveMaximum: ({ limit }) => `must be below ${String(limit)}`,
  pattern: ({ pattern }) => `must match ${String(pattern)}`,
  format: ({ format }) => `must be a valid ${String(format)}`,
  uniqueItems: () => 'must not repeat an item',
  not: () => 'combines fields that exclude each other',
  'false schema': () => 'must not be there beside the other fields',
  oneOf: () => 'must fit exactly one of its forms',
  anyOf: () => 'must fit one of its forms',
  'x-bytes': ({ bounds }) => fileWords(bounds),
  'x-decimals': ({ limit }) => `must have at most ${counted(Number(limit), 'decimal')}`,
  additionalProperties: ({ additionalProperty }) => `must not have the field ${String(additionalProperty)}`,
}

/** What is asked of a file: bounds are its least and its greatest number of bytes. */
function fileWords(bounds: unknown): string {
  const all: readonly unknown[] = Array.isArray(bounds) ? bounds : []
  const [least, most] = all
  const atLeast = typeof least === 'number' && least > 0 ? ` of at least ${counted(least, 'byte')}` : ''
  const atMost = typeof most === 'number' ? `${atLeast === '' ? ' of' : ' and'} at most ${counted(most, 'byte')}` : ''
  return `must be one file${atLeast}${atMost}`
}

function describe({ keyword, params }: ValidationError): string {
  return sentences[keyword]?.(params) ?? `does not fit the contract (${keyword})`
}

function listed(type: unknown): string {
  return Array.isArray(type) ? type.map(String).join(' or ') : String(type)
}

/** The violation in the words that refusals use. */
export function violationText({ field, problem }: Pick<Violation, 'field' | 'problem'>): string {
  return `${field === '' ? 'the body' : field} ${problem}`
}
