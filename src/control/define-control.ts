import type {
  HeaderParameters,
  Operation,
  OperationId,
  PathParameters,
  Query,
  RefusalOf,
  RequestBody,
  ResponseBody,
  Status,
} from '../contract/operations.ts'
import type { Refusal } from '../contract/refusals.ts'
import type { EventSource } from '../gateway/event-source.ts'
import type { Answer } from '../gateway/pipeline.ts'
import type { Tenant, Tenants } from '../gateway/tenants.ts'
import type { Reply } from '../handlers/define-handlers.ts'
import type { Works } from '../gateway/works.ts'
import type { WorldStore } from '../store/world-store.ts'

/** What the control API reaches beyond one world. */
export interface ControlRoom {
  readonly tenants: Tenants
  readonly store: WorldStore
  readonly events: EventSource
  /** Long work that this process does. */
  readonly works: Works
  /** Sends a request to the platform, as its clients do. */
  readonly answerPlatform: Answer
  readonly machineNow: () => number
  readonly rateLimits: boolean
  readonly seed: number
}

/** One call of the control API, typed by its spec. */
export interface ControlCall<Id extends OperationId<'control'>> {
  readonly room: ControlRoom
  /** The tenant that the call is about, if it is about one; its world is up to the present. */
  readonly tenant: 'partner' extends keyof Query<Operation<'control', Id>> ? Tenant : undefined
  readonly path: PathParameters<Operation<'control', Id>>
  readonly query: Query<Operation<'control', Id>>
  readonly header: HeaderParameters<Operation<'control', Id>>
  readonly body: RequestBody<Operation<'control', Id>>
  /** The address that the call came to, `http://127.0.0.1:4010`. */
  readonly origin: string
  reply<S extends Status<Operation<'control', Id>>>(
    this: void,
    status: S,
    ...body: ResponseBody<Operation<'control', Id>, S> extends undefined
      ? []
      : [body: ResponseBody<Operation<'control', Id>, S>, headers?: Readonly<Record<string, string>>]
  ): Reply
}

export type ControlHandlers<Ids extends OperationId<'control'>> = {
  readonly [Id in Ids]: (
    call: ControlCall<Id>,
  ) => Reply | Refusal<RefusalOf<'control', Id> | 'control_parameter_wrong' | 'control_unknown'>
}

/** Handlers of the control API as they are, held to its contract by the compiler: path, query, body and answers. */
export function controlHandlers<Ids extends OperationId<'control'>>(
  handlers: ControlHandlers<Ids>,
): ControlHandlers<Ids> {
  return handlers
}

/** A control call whose operation is known at run time only. */
export interface AnyControlCall {
  readonly room: ControlRoom
  readonly tenant: Tenant | undefined
  readonly path: object
  readonly query: object
  readonly header: object
  readonly body: unknown
  readonly origin: string
  reply(this: void, status: number, body?: unknown, headers?: Readonly<Record<string, string>>): Reply
}

interface ControlMethod {
  handle(call: AnyControlCall): Reply | Refusal
}

export type AnyControlHandler = ControlMethod['handle']
