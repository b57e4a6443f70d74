/** A schema of the contract with its references resolved, as far as requests use the language. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly 'x-decimals'?: number
}

/** A name of an object, or a position in a list. */
export type Step = string | number
/** Where in a request something is said. */
export type Place = 'path' | 'query' | 'header' | 'body'

/** One thing that a request may say, wherever it says it. */
export interface Field {
  readonly place: Place
  /** The way to it: one name for a parameter, none for the whole body. */
  readonly way: readonly Step[]
  readonly schema: Schema
  readonly required: boolean
}

/** The types that a schema names by itself. */
export function typesOf({ type }: Schema): readonly string[] {
  return type === undefined ? [] : typeof type === 'string' ? [type] : type
}

/** A schema and its alternatives, as schemas without alternatives. */
export function formsOf(schema: Schema): readonly Schema[] {
  return schema.anyOf ?? [schema]
}

/** Every field of a body, the whole of it first; of an array, its first item. */
export function fieldsOf(schema: Schema, way: readonly Step[] = [], required = true): Field[] {
  const inside = Object.entries(schema.properties ?? {}).flatMap(([name, each]) =>
    fieldsOf(each, [...way, name], schema.required?.includes(name) === true),
  )
  const items = schema.items === undefined ? [] : fieldsOf(schema.items, [...way, 0], false)
  return [{ place: 'body', way, schema, required }, ...inside, ...items]
}

type Holder = Record<Step, unknown>

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null
}

/** A value that is changed, and the same with all that it may have: what is missing in the one is taken from the other. */
export interface Completed {
  readonly base: unknown
  readonly whole: unknown
}

/** A copy of `base` with a value put in at the end of a way, which is completed from `whole`. */
export function withValue({ base, whole }: Completed, way: readonly Step[], value: unknown): unknown {
  const [step, ...rest] = way
  if (step === undefined) return value
  const from = isHolder(base) ? base : whole
  if (!isHolder(from)) return base
  const copy = (Array.isArray(from) ? [...(from as unknown[])] : { ...from }) as Holder
  const inner = isHolder(whole) ? whole[step] : undefined
  copy[step] = withValue({ base: copy[step], whole: inner }, rest, value)
  return copy
}

/** A copy of `base` without the field, its parents completed from `whole`. */
export function withoutValue({ base, whole }: Completed, way: readonly Step[]): unknown {
  const name = way.at(-1)
  const parent = way.slice(0, -1)
  const known = valueAt(base, parent) ?? valueAt(whole, parent)
  if (name === undefined || !isHolder(known)) return base
  const rest = Object.fromEntries(Object.entries(known).filter(([each]) => each !== String(name)))
  return withValue({ base, whole }, parent, rest)
}

/** What stands at the end of a way through objects and lists; undefined where the way breaks off. */
export function valueAt(value: unknown, way: readonly Step[]): unknown {
  return way.reduce<unknown>((at, step) => (isHolder(at) ? at[step] : undefined), value)
}

/** Only what a schema requires of a value. */
export function requiredOf(value: unknown, schema: Schema): unknown {
  if (Array.isArray(value)) return value.map((each) => requiredOf(each, schema.items ?? {}))
  if (!isHolder(value) || schema.properties === undefined) return value
  const kept = Object.entries(value).filter(([name]) => schema.required?.includes(name) === true)
  return Object.fromEntries(kept.map(([name, each]) => [name, requiredOf(each, schema.properties?.[name] ?? {})]))
}
