import { answerViolation } from '../../src/contract/answer-violation.ts'
import { type ApiResponse } from '../../src/contract/exchange.ts'
import { depthLimit } from '../../src/contract/json.ts'
import { identify } from '../../src/contract/identify.ts'
import { type IndexedOperation } from '../../src/contract/operations.ts'
import { validatorOf } from '../../src/contract/read-request.ts'
import { refusalEntry } from '../../src/contract/refusals.ts'
import { controlPrefix } from '../../src/server/control/answer.ts'

/** What is answered by a server before anything of the contract is looked at. */
const serverStatuses = new Set([400, 408, 413, 431, 503])

export interface Judged {
  readonly method: string
  readonly target: string
  readonly body: Uint8Array
  readonly response: ApiResponse
  /** A fault that was armed has spoilt the answer: it is only looked at for faults of the sandbox itself. */
  readonly isSpoilt: boolean
  /** It came over a socket, where the server may answer by itself. */
  readonly isServed: boolean
}

/** Says how an answer breaks what was promised; undefined when it does not. */
export function faultIn({ method, target, body: sent, response, isSpoilt, isServed }: Judged): string | undefined {
  const { status, body } = response
  if (body?.includes('a fault of the sandbox') === true || body?.includes('SANDBOX.0500') === true)
    return `a fault of the sandbox: ${body.slice(0, 300)}`
  if (isSpoilt) return undefined
  const parsed = parse(body)
  if (parsed === broken) return `the body is no JSON: ${body?.slice(0, 300) ?? ''}`
  if (isServed && serverStatuses.has(status) && isServersOwn(status, parsed)) return undefined
  const isControl = target.startsWith(controlPrefix)
  const operation = operationOf(method, target, isControl)
  if (status < 300 && operation?.body !== 'none' && depthOf(sent) > depthLimit)
    return `${operation?.id ?? target} takes JSON that is nested too deep`
  return headerFault(response, isControl) ?? contractFault(operation, isControl, { status, body: parsed })
}

/** How deep lists and objects lie in each other, by what a reader makes of the text. */
function depthOf(sent: Uint8Array): number {
  const parsed = sent.length > depthLimit ? parse(Buffer.from(sent).toString()) : undefined
  let level = [parsed].filter((each) => typeof each === 'object' && each !== null)
  let depth = 0
  for (; level.length > 0; depth += 1)
    level = level.flatMap((each) => Object.values(each)).filter((each) => typeof each === 'object' && each !== null)
  return depth
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

function operationOf(method: string, target: string, isControl: boolean): IndexedOperation | undefined {
  const operation = identify(method, target.split('?')[0] ?? '')?.operation
  return operation !== undefined && (operation.service === 'control') === isControl ? operation : undefined
}

function headerFault({ headers, body }: ApiResponse, isControl: boolean): string | undefined {
  const lower = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  if (!isControl && !/^[0-9a-f]{32}$/.test(lower.get('x-request-id') ?? '')) return 'there is no X-Request-Id'
  if (body !== undefined && !(lower.get('content-type') ?? '').startsWith('application/json'))
    return `the Content-Type is ${lower.get('content-type') ?? 'missing'}`
  return undefined
}

function contractFault(
  operation: IndexedOperation | undefined,
  isControl: boolean,
  { status, body }: { readonly status: number; readonly body: unknown },
): string | undefined {
  if (operation === undefined) {
    const { code } = refusalEntry(isControl ? 'control_unknown' : 'api_unknown')
    return status === 404 && codeOf(body) === code ? undefined : `nothing is there, but it answers ${status}`
  }
  if (body !== undefined && validatorOf(operation, String(status)) === undefined)
    return `${operation.id} answers ${status} with a body that its contract lacks`
  if (status === 500 && codeOf(body) === refusalEntry(operation.internal).code)
    return `${operation.id} answers 500 by itself: ${JSON.stringify(body)}`
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
