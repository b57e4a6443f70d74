import type { Drift } from './exchange-drift.ts'
import { refusalNamesOf } from '../../contract/refusals.ts'

/** The specs as text, by their paths. */
export type SpecFiles = ReadonlyMap<string, string>

/** Where a spec would be changed, and by which line; a decision where no line says it. */
export interface Proposal {
  /** `specs/bss/orders.yaml:212`, or the folder of decisions. */
  readonly place: string
  readonly line: string
}

/** What would make the contract say what was seen. */
export function propose(drift: Drift, specs: SpecFiles): Proposal {
  const make = makers[drift.kind]
  return make(drift, specs)
}

const decisions = 'docs/decisions/'

type Maker = (drift: Drift, specs: SpecFiles) => Proposal

/** A line at the schema of a field; `words` makes it of the field's own name. */
const atField =
  (words: (name: string, drift: Drift) => string): Maker =>
  (drift, specs) => ({
    place: fieldPlace(drift, specs),
    line: words(drift.field.split('.').findLast((part) => part !== '*') ?? drift.field, drift),
  })

/** A line at the operation. */
const atOperation =
  (words: (drift: Drift) => string): Maker =>
  (drift, specs) => ({ place: operationPlace(drift, specs), line: words(drift) })

const toDecide =
  (words: (drift: Drift) => string): Maker =>
  (drift) => ({ place: decisions, line: words(drift) })

const makers: Readonly<Record<Drift['kind'], Maker>> = {
  'field unknown': atField(
    (name, { actual, exchange }) =>
      `${name}: { type: ${actual === 'null' ? "[string, 'null']" : actual} } # recorded, exchange ${exchange}`,
  ),
  'field missing': atField((name) => `required: leave ${name} out of the list`),
  type: atField(
    (name, { expected, actual }) =>
      `${name}: { type: [${[...expected.split(' or '), actual].map(quoted).join(', ')}] }`,
  ),
  value: atField((name, { expected, actual }) =>
    expected.startsWith('one of ')
      ? `${name}: { enum: [${expected.slice(8, -1)},${actual}] }`
      : `${name}: ${expected} does not hold, ${actual} was seen`,
  ),
  'operation unknown': (_, specs) => ({
    place: specs.has('specs/bss/orders.yaml') ? 'specs/' : decisions,
    line: 'an operation of its own, with what the recording has of it',
  }),
  status: atOperation(({ status }) => `'${status}': { description: Recorded from the live platform. }`),
  'error code': (drift, specs) => {
    const [name] = refusalNamesOf(drift.field)
    if (name !== undefined) return { place: operationPlace(drift, specs), line: `x-refusals: add ${name}` }
    return { place: 'specs/errors.yaml', line: `a refusal with code: ${drift.field}, status: ${drift.status}` }
  },
  header: atOperation(({ field, actual }) =>
    field === 'Content-Type' ? `content: ${actual}` : `headers: ${field} is not required`,
  ),
  request: atOperation(
    ({ field, expected, actual }) => `${field === '' ? 'the request' : field}: ${expected}; ${actual}`,
  ),
  'order of checks': toDecide(
    ({ expected, actual }) => `the platform answers ${actual} where the contract has ${expected}`,
  ),
  replay: toDecide(({ expected, actual }) => `the sandbox: ${expected}; the platform: ${actual}`),
}

function quoted(type: string): string {
  return type === 'null' ? "'null'" : type
}

/** The line of a spec that has an operation. */
function operationPlace({ operation }: Drift, specs: SpecFiles): string {
  if (operation === undefined) return decisions
  const found = [...specs]
    .filter(([path]) => isOfService(path, operation.service))
    .flatMap(([path, text]) => {
      const at = text.split('\n').findIndex((line) => line.trim() === `operationId: ${operation.id}`)
      return at < 0 ? [] : [`${path}:${at + 1}`]
    })
  return found[0] ?? `specs/${operation.service}/`
}

/** The line of a spec that has a field: in its shared schema where it has one, else at the operation. */
function fieldPlace(drift: Drift, specs: SpecFiles): string {
  const { schema, operation, field } = drift
  if (schema === undefined || operation === undefined) return operationPlace(drift, specs)
  const name = field.split('.').findLast((part) => part !== '*') ?? ''
  const found = [...specs]
    .filter(([path]) => isOfService(path, operation.service))
    .flatMap(([path, text]) => {
      const lines = text.split('\n')
      const at = lines.indexOf(`    ${schema}:`)
      return at < 0 ? [] : [`${path}:${lineWithin(lines, at, name) + 1}`]
    })
  return found[0] ?? operationPlace(drift, specs)
}

/** The line of a name within the block that begins at a line; that line itself where it has none. */
function lineWithin(lines: readonly string[], begin: number, name: string): number {
  for (let at = begin + 1; at < lines.length && !/^ {0,4}\S/.test(lines[at] ?? ''); at += 1)
    if ((lines[at] ?? '').trim().startsWith(`${name}:`)) return at
  return begin
}

/** Specs of a service, of what both sites share, and of what all share. */
function isOfService(path: string, service: string): boolean {
  const folders = service === 'intl' || service === 'cn' ? [service, 'bss', 'shared'] : [service, 'shared']
  return folders.some((folder) => path.startsWith(`specs/${folder}/`))
}
