import type { ApiRequest, Verdict } from '../contract/exchange.ts'
import type { IndexedOperation } from '../contract/operations.ts'
import type { ReadRequest } from '../contract/read-request.ts'
import type { Refusal } from '../contract/refusals.ts'
import type { Identified, Route } from '../contract/router.ts'
import type { Caller } from '../state/accounts/accounts.ts'
import type { Instant } from '../units/instant.ts'
import type { Fault } from './faults.ts'
import type { Credentials } from './steps/locate.ts'
import type { Tenant } from './tenants.ts'

/** One request on its way through the steps, with what they found out. */
export interface RequestContext {
  readonly request: ApiRequest
  readonly requestId: string
  /** The step that it is at, for the verdict on it. */
  step: Verdict['step']
  /** What its address may mean: one operation, or one a site. */
  route: Route
  /** The operation that is asked for; before the caller is known, the first that the address may mean. */
  identified: Identified | undefined
  /** The world that it is about, as the gateway serves it. */
  tenant: Tenant | undefined
  /** The one world that it may change, which no other process can write to meanwhile; undefined where it runs as a read. */
  alone: string | undefined
  credentials: Credentials | undefined
  caller: Caller | undefined
  /** How this one request is throttled, where processes have counted it together before; otherwise its face says how. */
  throttle: ((context: RequestContext) => Refusal | undefined) | undefined
  /** What it says, held to the contract. */
  read: ReadRequest | undefined
  /** The fault of the cloud that strikes it. */
  fault: Fault | undefined
  /** The sandbox's clock when its world was brought to the present; undefined before. */
  at: Instant | undefined
  /** What the journal is told beyond a refusal's own words. */
  explanation: string | undefined
  /** The fields of a request that was served that nothing looked at. */
  unread: readonly string[]
}

/** A request that no step has seen yet. */
export function startContext(request: ApiRequest, requestId: string): RequestContext {
  return {
    request,
    requestId,
    step: 'identify',
    route: [],
    identified: undefined,
    tenant: undefined,
    alone: undefined,
    credentials: undefined,
    caller: undefined,
    throttle: undefined,
    read: undefined,
    fault: undefined,
    at: undefined,
    explanation: undefined,
    unread: [],
  }
}

/** The operation of a request that has one; throws before the route is known. */
export function operationOf({ identified }: RequestContext): IndexedOperation {
  if (identified === undefined) throw new Error('Failed to serve a request: its operation was not identified.')
  return identified.operation
}
