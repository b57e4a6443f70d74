import type { paths } from '../contract/generated/types/control.ts'

/** A call of the control API as a value, so that it can be shown before it is made. `Given` is what it answers with. */
export interface ControlCall<Given> {
  readonly method: Method
  /** Path and query. */
  readonly target: string
  readonly body: unknown
  /** What an answer is taken for; no value is ever here. */
  readonly given?: Given
}

type Method = 'get' | 'post' | 'put' | 'delete'

/** The paths that have an operation of a method. */
type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never
}[keyof paths]

type OperationOf<M extends Method, P extends keyof paths> =
  paths[P] extends Record<M, infer Operation> ? Operation : never

type Json<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : undefined

/** What an operation answers with when it does what it was asked to. */
type GivenBy<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses]: Status extends 200 | 201 | 202 | 204 ? Json<Responses[Status]> : never
    }[keyof Responses]
  : never

type QueryOf<Operation> = Operation extends { parameters: { query?: infer Query } } ? Query : never
type PathParametersOf<Operation> = Operation extends { parameters: { path: infer Parameters } } ? Parameters : never
type BodyOf<Operation> = Operation extends { requestBody?: { content: { 'application/json': infer Body } } }
  ? Body
  : never

/** What an operation is called with, by the contract. */
export interface CallOptions<Operation> {
  readonly path?: PathParametersOf<Operation>
  readonly query?: QueryOf<Operation>
  readonly body?: BodyOf<Operation>
}

/** Makes a call of an operation: `controlCall('get', '/_sandbox/journal', { query: { limit: 10 } })`. */
export function controlCall<M extends Method, P extends PathOf<M>>(
  method: M,
  path: P,
  { path: parameters, query, body }: CallOptions<OperationOf<M, P>> = {},
): ControlCall<GivenBy<OperationOf<M, P>>> {
  const filled = fill(path, parameters ?? {})
  const search = new URLSearchParams(entriesOf(query ?? {})).toString()
  return { method, target: search === '' ? filled : `${filled}?${search}`, body }
}

function fill(path: string, parameters: object): string {
  const values = new Map(entriesOf(parameters))
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values.get(name) ?? ''))
}

function entriesOf(values: object): [string, string][] {
  return Object.entries(values).flatMap(([name, value]: [string, unknown]): [string, string][] =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[name, String(value)]] : [],
  )
}

/** Paths that are about all worlds, or about none. */
const ofNoWorld = ['/_sandbox/partners', '/_sandbox/health']

/** The call, about the world of a partner, where it is about one and names none itself. */
export function ofPartner<Given>(call: ControlCall<Given>, partner: string | undefined): ControlCall<Given> {
  if (partner === undefined || ofNoWorld.some((each) => call.target.startsWith(each))) return call
  if (/[?&]partner=/.test(call.target)) return call
  const mark = call.target.includes('?') ? '&' : '?'
  return { ...call, target: `${call.target}${mark}partner=${encodeURIComponent(partner)}` }
}

/** Calls that are made by the right of a session, which a cookie names. */
const bySession = '/authui/saml/console/'

/** The call as a line for a shell. The key and the session are named by variables: a line is passed on. */
export function curlOf(call: ControlCall<unknown>, { origin, hasKey }: { origin: string; hasKey: boolean }): string {
  const isPlain = call.method === 'get' || (call.method === 'post' && call.body !== undefined)
  return [
    'curl -s',
    ...(isPlain ? [] : [`-X ${call.method.toUpperCase()}`]),
    quoted(origin + call.target),
    ...(call.target.startsWith(bySession) ? ['-b "sandbox_console=$CONSOLE_SESSION"'] : []),
    ...(hasKey ? ['-H "X-Sandbox-Control-Key: $CONTROL_KEY"'] : []),
    ...(call.body === undefined
      ? []
      : [`-H ${quoted('Content-Type: application/json')} -d ${quoted(JSON.stringify(call.body))}`]),
  ].join(' ')
}

/** A text as one word of a shell, whatever is in it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
