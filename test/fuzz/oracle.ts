import { kindOfMediaType } from '../../src/contract/bodies/kinds.ts'
import { answerViolation } from '../../src/contract/answer-violation.ts'
import type { ApiResponse } from '../../src/contract/exchange.ts'
import { depthLimit } from '../../src/contract/bodies/json.ts'
import type { IndexedOperation, SiteName } from '../../src/contract/operations.ts'
import { refusalEntry } from '../../src/contract/refusals.ts'
import { routeAmong } from '../../src/contract/router.ts'
import { allServices } from '../../src/contract/services.ts'
import { controlPrefix } from '../../src/control/control-face.ts'
import { bodyText } from '../helpers/body-text.ts'

/** What is answered by a server before anything of the contract is looked at. */
const serverStatuses = new Set([400, 408, 413, 431, 503])

export interface Judged {
  readonly method: string
  readonly target: string
  readonly body: Uint8Array
  /** The site whose contract answers; undefined where nobody knows. */
  readonly site?: SiteName
  readonly response: ApiResponse
  /** A fault that was armed has spoilt the answer: it is only looked at for faults of the sandbox itself. */
  readonly isSpoilt: boolean
  /** It came over a socket, where the server may answer by itself. */
  readonly isServed: boolean
}

/** Says how an answer breaks what was promised; undefined when it does not. */
export function faultIn(judged: Judged): string | undefined {
  const { response, isSpoilt, isServed } = judged
  const { status } = response
  const text = bodyText(response.body) ?? ''
  if (status >= 400 && /a fault of the sandbox|SANDBOX\.0500/.test(text))
    return `a fault of the sandbox: ${text.slice(0, 300)}`
  if (isSpoilt) return undefined
  if (isDeclaredFile(judged)) return requestIdFault(judged)
  const body = parse(bodyText(response.body))
  if (body === broken) return `the body is no JSON: ${text.slice(0, 300)}`
  if (isServed && serverStatuses.has(status) && isServersOwn(status, body)) return undefined
  return headerFault(judged) ?? contractFault(judged, body)
}

/** How deep lists and objects lie in each other, by what a reader makes of the text. */
function depthOf(sent: Uint8Array): number {
  const inside = (value: unknown): object[] =>
    Object.values(typeof value === 'object' && value !== null ? value : {}).filter(isHolder)
  let depth = 0
  for (
    let level = inside([sent.length > depthLimit ? parse(Buffer.from(sent).toString()) : 0]);
    level.length > 0;
    depth += 1
  )
    level = level.flatMap(inside)
  return depth
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

const broken = Symbol('broken')

function parse(body: string | undefined): unknown {
  if (body === undefined) return undefined
  try {
    return JSON.parse(body) as unknown
  } catch {
    return broken
  }
}

function isControl({ target }: Judged): boolean {
  return target.startsWith(controlPrefix)
}

/** What may have answered: the operations of an address, of every site. */
function operationsAt(judged: Judged): IndexedOperation[] {
  return routeAmong(allServices, judged.method, judged.target.split('?')[0] ?? '')
    .map(({ operation }) => operation)
    .filter((each) => (each.service === 'control') === isControl(judged))
}

/** Whether an answer is what an operation of the address has that is no JSON: a file, a contract in YAML. */
function isDeclaredFile(judged: Judged): boolean {
  const type = headerIn(judged, 'content-type') ?? ''
  if (type === '' || type.startsWith('application/json')) return false
  return operationsAt(judged).some(({ answerKinds }) => answerKinds[judged.response.status] === kindOfMediaType(type))
}

function headerIn({ response }: Judged, wanted: string): string | undefined {
  return Object.entries(response.headers).find(([name]) => name.toLowerCase() === wanted)?.[1]
}

function requestIdFault(judged: Judged): string | undefined {
  const isNamed = isControl(judged) || /^[0-9a-f]{32}$/.test(headerIn(judged, 'x-request-id') ?? '')
  return isNamed ? undefined : 'there is no X-Request-Id'
}

function headerFault(judged: Judged): string | undefined {
  const unnamed = requestIdFault(judged)
  if (unnamed !== undefined) return unnamed
  const type = headerIn(judged, 'content-type')
  const isJson = judged.response.body === undefined || type?.startsWith('application/json') === true
  return isJson ? undefined : `the Content-Type is ${type ?? 'missing'}`
}

function contractFault(judged: Judged, body: unknown): string | undefined {
  // The answer to HEAD has no body that could be judged.
  if (judged.method === 'HEAD') return undefined
  const { site, response } = judged
  const all = operationsAt(judged)
  const own = all.filter((each) => site === undefined || each.site === undefined || each.site === site)
  if (own.length === 0) {
    const { code } = refusalEntry(isControl(judged) ? 'control_unknown' : 'api_unknown')
    // Where the other site has it, credentials are looked at first.
    const isUnknown = response.status === 404 && codeOf(body) === code
    const isStranger = response.status === 401 && all.length > 0
    return isUnknown || isStranger ? undefined : `nothing is there, but it answers ${response.status}`
  }
  const faults = own.map((operation) => operationFault(operation, judged, body))
  return faults.includes(undefined) ? undefined : faults[0]
}

function operationFault(operation: IndexedOperation, judged: Judged, body: unknown): string | undefined {
  const { status } = judged.response
  const { id } = operation
  if (status < 300 && operation.requestBody !== null && depthOf(judged.body) > depthLimit)
    return `${id} takes JSON that is nested too deep`
  if (body !== undefined && operation.validators[status] === undefined)
    return `${id} answers ${status} with a body that its contract lacks`
  if (status === 500 && codeOf(body) === refusalEntry(operation.ownRefusals.internal).code)
    return `${id} answers 500 by itself: ${JSON.stringify(body)}`
  return answerViolation(operation, status, body)
}

function codeOf(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return undefined
  return 'error_code' in body ? body.error_code : undefined
}

/** Whether it is a refusal of the server, in an envelope of its own. */
function isServersOwn(status: number, body: unknown): boolean {
  const code = codeOf(body)
  return typeof code === 'string' && (/^APIGW\.0[28]01$/.test(code) || code === `SANDBOX.0${status}`)
}
