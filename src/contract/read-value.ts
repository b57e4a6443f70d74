/** What an empty value of an optional field or parameter means (docs/decisions/reading-requests.md). */
export type EmptyRule =
  /** As if it was not sent. */
  | 'absent'
  /** A filter that the handler looks at; nothing has that value. */
  | 'filter'
  /** Refused. */
  | 'refused'
  /** A value like others: what was there is emptied. */
  | 'value'

/** How one value of a request is read: the type that its contract gives it, and what else counts as such a value. */
export interface ValueReading {
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'bytes' | 'any'
  /** Only where the value may be absent. */
  readonly empty?: EmptyRule
  /** Whether the word null in a query stands for none, where an empty value does not. */
  readonly nullIsAbsent?: true
  /** The codes of a text, as the contract spells them. */
  readonly codes?: readonly string[]
  /** In what spellings may differ from the contract's codes. */
  readonly alike?: readonly ('case' | 'hyphen')[]
  readonly fields?: Fields
  readonly items?: ValueReading
  /** Whether a query has the values of the list in one text, with commas between them. */
  readonly isCommaSeparated?: true
}

export type Fields = Readonly<Record<string, ValueReading>>

/** How the parts of a request of one operation are read; generated from its spec. */
export interface OperationReading {
  /** Those parameters of the path that are no texts; absent where all are. */
  readonly path?: Fields
  readonly query: Fields
  readonly header: Fields
  readonly body?: ValueReading
}

/** A value of a body as its documented type; what cannot be read as such stays, for the validator to refuse. */
export function readValue(reading: ValueReading, value: unknown): unknown {
  switch (reading.type) {
    case 'string':
      return readCode(reading, value)
    case 'integer':
    case 'number':
      return readNumber(reading, value)
    case 'boolean':
      return readTruth(value)
    case 'array':
      return readList(reading, value)
    case 'object':
      return readObject(reading, value)
    case 'bytes':
    case 'any':
      return value
  }
}

/** The fields of an object as their documented types, without those that count as absent. What needs no change is given back itself. */
export function readFields(fields: Fields, sent: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  let copy: Record<string, unknown> | undefined
  for (const name of Object.keys(sent)) {
    const reading = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (reading === undefined) continue
    const value = sent[name]
    if (isAbsent(reading, value)) {
      copy ??= { ...sent }
      Reflect.deleteProperty(copy, name)
      continue
    }
    const read = readValue(reading, value)
    if (read === value) continue
    copy ??= { ...sent }
    copy[name] = read
  }
  return copy ?? sent
}

/**
 * A value without the fields that its contract does not have: a client may send more, and a handler that serves two
 * sites must not see what only the other one has. What needs no change is given back itself.
 */
export function declaredOnly(reading: ValueReading | undefined, value: unknown): unknown {
  if (reading?.items !== undefined && Array.isArray(value)) {
    const kept = value.map((each) => declaredOnly(reading.items, each))
    return kept.some((each, at) => each !== value[at]) ? kept : value
  }
  return reading?.fields === undefined || !isRecord(value) ? value : declaredFields(reading.fields, value)
}

function declaredFields(fields: Fields, sent: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  let copy: Record<string, unknown> | undefined
  for (const name of Object.keys(sent)) {
    const kept = Object.hasOwn(fields, name) ? declaredOnly(fields[name], sent[name]) : undefined
    if (kept === sent[name]) continue
    copy ??= { ...sent }
    if (kept === undefined) Reflect.deleteProperty(copy, name)
    else copy[name] = kept
  }
  return copy ?? sent
}

/** A null of an optional field is absent, whatever an empty text there means. */
function isAbsent({ empty }: ValueReading, value: unknown): boolean {
  return empty !== undefined && (value === null || (value === '' && empty === 'absent'))
}

/** Where a request has an empty text that is not the same as leaving it out, as dotted paths below `path`. */
export function tellingBlanks(fields: Fields, sent: unknown, path = ''): string[] {
  if (!isRecord(sent)) return []
  return Object.entries(sent).flatMap(([name, value]) => {
    const reading = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (reading === undefined) return []
    const place = `${path}${name}`
    if (value === '') return reading.empty === 'filter' || reading.empty === 'value' ? [place] : []
    const { fields: inner = {}, items } = reading
    return Array.isArray(value)
      ? value.flatMap((each, at) => tellingBlanks(items?.fields ?? {}, each, `${place}.${at}.`))
      : tellingBlanks(inner, value, `${place}.`)
  })
}

function readNumber(reading: ValueReading, value: unknown): unknown {
  return typeof value === 'string' ? readText(reading, value) : value
}

function readObject({ fields }: ValueReading, value: unknown): unknown {
  return isRecord(value) && fields !== undefined ? readFields(fields, value) : value
}

function readList({ items }: ValueReading, values: unknown): unknown {
  if (!Array.isArray(values) || items === undefined) return values
  const read = values.map((each) => readValue(items, each))
  return read.some((each, at) => each !== values[at]) ? read : values
}

/** A text of a query or a header as its documented type; undefined when it counts as absent. */
export function readParameter(reading: ValueReading, text: string): unknown {
  if (reading.empty === 'absent' && (text === '' || (text === 'null' && isTyped(reading)))) return undefined
  if (reading.nullIsAbsent === true && text === 'null') return undefined
  return reading.type === 'string' ? readCode(reading, text) : readText(reading, text)
}

/**
 * The texts of a query as a list: each is read as an item; where commas separate items, one text may have several, and an
 * empty one stands for none. Undefined when the list counts as absent.
 */
export function readListParameter(reading: ValueReading, texts: readonly string[]): unknown {
  const { items, isCommaSeparated = false } = reading
  const sent = isCommaSeparated ? texts.flatMap((text) => (text === '' ? [] : text.split(','))) : texts
  if (isCommaSeparated && sent.length === 0 && reading.empty === 'absent') return undefined
  return sent.map((text) => (items === undefined || items.type === 'string' ? text : readParameter(items, text)))
}

/** Whether a text can be no value of it: then the word null stands for none. */
function isTyped({ type, codes }: ValueReading): boolean {
  return type !== 'string' || codes !== undefined
}

function readText({ type }: ValueReading, text: string): unknown {
  if (type === 'integer') return /^-?\d{1,15}$/.test(text) ? Number(text) : text
  if (type === 'number') return isExact(text) ? Number(text) : text
  return type === 'boolean' ? readTruth(text) : text
}

function readTruth(value: unknown): unknown {
  return typeof value === 'string' || typeof value === 'number'
    ? (truthValues[String(value).toLowerCase()] ?? value)
    : value
}

const truthValues: Readonly<Record<string, boolean | undefined>> = { true: true, false: false, 1: true, 0: false }

/** Whether a text is a decimal number whose digits a number of JavaScript keeps, each of them. */
function isExact(text: string): boolean {
  if (!/^-?\d{1,32}(\.\d{1,32})?$/.test(text)) return false
  const digits = text.includes('.') ? text.replace(/0+$/, '') : text
  return digits.replace(/^-?0*/, '').replace('.', '').length <= 15
}

/** A code in the spelling of its contract; a client may send `1` for "1". */
function readCode({ codes, alike }: ValueReading, value: unknown): unknown {
  if (codes === undefined) return value
  if (typeof value === 'number' || typeof value === 'boolean') {
    return codes.includes(String(value)) ? String(value) : value
  }
  if (alike === undefined || typeof value !== 'string' || codes.includes(value)) return value
  const sent = fold(alike, value)
  return codes.find((each) => fold(alike, each) === sent) ?? value
}

function fold(alike: NonNullable<ValueReading['alike']>, text: string): string {
  const lower = alike.includes('case') ? text.toLowerCase() : text
  return alike.includes('hyphen') ? lower.replaceAll('-', '_') : lower
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
