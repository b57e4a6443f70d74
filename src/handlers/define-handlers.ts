import type {
  HeaderParameters,
  MayBeAnonymous,
  Operation,
  OperationId,
  PathParameters,
  Query,
  RefusalOf,
  RequestBody,
  ResponseBody,
  ServiceName,
  Status,
} from '../contract/operations.ts'
import type { Refusal } from '../contract/refusals.ts'
import type { Caller } from '../state/accounts/accounts.ts'
import type { World } from '../state/engine/world.ts'

/** A successful answer as plain data. */
export interface Reply {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Where an answer sends a browser. */
export interface Redirect extends Readonly<Record<string, string>> {
  readonly Location: string
}

/** One call of an operation: what the request says, typed by its spec, and the world and caller that it is about. */
export interface Call<Service extends ServiceName, Id extends OperationId<Service>> {
  readonly world: World
  readonly caller: MayBeAnonymous<Service, Id> extends true ? Caller | undefined : Caller
  readonly path: PathParameters<Operation<Service, Id>>
  readonly query: Query<Operation<Service, Id>>
  readonly header: HeaderParameters<Operation<Service, Id>>
  readonly body: RequestBody<Operation<Service, Id>>
  /** The address that the request came to, `http://127.0.0.1:4010`, for links in an answer. */
  readonly origin: string
  /** Makes an answer; status and body are held to the spec by the compiler. */
  reply<S extends Status<Operation<Service, Id>>>(
    this: void,
    status: S,
    ...body: S extends 302
      ? [body: undefined, headers: Redirect]
      : ResponseBody<Operation<Service, Id>, S> extends undefined
        ? []
        : [body: ResponseBody<Operation<Service, Id>, S>, headers?: Readonly<Record<string, string>>]
  ): Reply
}

/** Reads the wire, makes one domain call, writes the wire; may refuse for the reasons that the spec lists. */
export type Handler<Service extends ServiceName, Id extends OperationId<Service>> = (
  call: Call<Service, Id>,
) => Reply | Refusal<RefusalOf<Service, Id> | 'parameter_wrong'>

export type Handlers<Service extends ServiceName, Ids extends OperationId<Service>> = {
  readonly [Id in Ids]: Handler<Service, Id>
}

/** Handlers of the International partner operations as they are, held to their contract by the compiler. */
export function intlHandlers<Ids extends OperationId<'intl'>>(handlers: Handlers<'intl', Ids>): Handlers<'intl', Ids> {
  return handlers
}

/** Handlers of what both sites share, held by the compiler to the contract that is wide enough for both. */
export function bssHandlers<Ids extends OperationId<'bss'>>(handlers: Handlers<'bss', Ids>): Handlers<'bss', Ids> {
  return handlers
}

/** Handlers of the China partner operations as they are, held to their contract by the compiler. */
export function cnHandlers<Ids extends OperationId<'cn'>>(handlers: Handlers<'cn', Ids>): Handlers<'cn', Ids> {
  return handlers
}

/** Handlers of IAM as they are, held to its contract by the compiler. */
export function iamHandlers<Ids extends OperationId<'iam'>>(handlers: Handlers<'iam', Ids>): Handlers<'iam', Ids> {
  return handlers
}

/** Handlers of service tickets as they are, held to their contract by the compiler. */
export function ticketHandlers<Ids extends OperationId<'tickets'>>(
  handlers: Handlers<'tickets', Ids>,
): Handlers<'tickets', Ids> {
  return handlers
}

/** Handlers of version 1.0 as they are, held to its contract by the compiler. */
export function oldHandlers<Ids extends OperationId<'v1'>>(handlers: Handlers<'v1', Ids>): Handlers<'v1', Ids> {
  return handlers
}

/** Handlers of the console switch, held to its contract by the compiler. */
export function samlHandlers<Ids extends OperationId<'saml'>>(handlers: Handlers<'saml', Ids>): Handlers<'saml', Ids> {
  return handlers
}

/** A call whose operation is known at run time only. */
export interface AnyCall {
  readonly world: World
  readonly caller: Caller | undefined
  readonly path: object
  readonly query: object
  readonly header: object
  readonly body: unknown
  readonly origin: string
  reply(this: void, status: number, body?: unknown, headers?: Readonly<Record<string, string>>): Reply
}

interface HandlerMethod {
  handle(call: AnyCall): Reply | Refusal
}

/** A handler whose operation is known at run time only. The validators have held the call to its spec. */
export type AnyHandler = HandlerMethod['handle']

/** An answer of a handler: its status, its body before the envelope of the service, and headers beyond the usual ones. */
export function reply(status: number, body?: unknown, headers?: Readonly<Record<string, string>>): Reply {
  return headers === undefined ? { status, body } : { status, body, headers }
}
