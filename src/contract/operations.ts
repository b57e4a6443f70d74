import type { MultipartBody } from './bodies/fields.ts'
import type { BodyKind, RequestBodyKind } from './bodies/kinds.ts'
import type { Envelope } from './envelopes/envelope.ts'
import type { operationIndex } from './generated/operation-index.ts'
import type { operations as bssOperations } from './generated/types/bss.ts'
import type { operations as cnOperations } from './generated/types/cn.ts'
import type { operations as controlOperations } from './generated/types/control.ts'
import type { operations as iamOperations } from './generated/types/iam.ts'
import type { operations as intlOperations } from './generated/types/intl.ts'
import type { operations as samlOperations } from './generated/types/saml.ts'
import type { components as ticketComponents, operations as ticketOperations } from './generated/types/tickets.ts'
import type { components as oldComponents, operations as oldOperations } from './generated/types/v1.ts'
import type { OperationReading } from './read-value.ts'
import type { Fidelity, RefusalName } from './refusals.ts'
import type { Validator } from './validation.ts'

/**
 * Every service's operations, as openapi-typescript reads them off the specs. `bss` is no service of its own: it is what
 * the International and the China site share, wide enough for both.
 */
export interface Contract {
  bss: bssOperations
  cn: cnOperations
  intl: intlOperations
  iam: iamOperations
  tickets: ticketOperations
  v1: oldOperations
  saml: samlOperations
  control: controlOperations
}

export type ServiceName = keyof Contract & keyof typeof operationIndex
export type OperationId<Service extends ServiceName> = keyof Contract[Service] & string
export type Operation<Service extends ServiceName, Id extends OperationId<Service>> = Contract[Service][Id]

export type CallerKind = 'anonymous' | 'partner' | 'distributor' | 'reseller' | 'customer'

/** The sites of the platform: each has partners of its own, and its own contract for the same paths. */
export type SiteName = 'intl' | 'cn'

/** Places in the exchanges of an operation, as dotted paths; `*` is any record of a list. */
export interface Places {
  /** Fields whose contract lists the codes they may have. */
  readonly codes: readonly string[]
  /** Fields that may be absent and are no identifier, amount, count or time. */
  readonly optional: readonly string[]
  /** Every field that the body of a request may have. */
  readonly sent: readonly string[]
}

/** What the spec of an operation says of it, generated. Its id names it within its service only. */
export interface OperationFacts {
  readonly service: string
  readonly id: string
  readonly method: string
  readonly path: string
  /** The page that documents it, as its spec cites it. */
  readonly source: string
  readonly callers: readonly CallerKind[]
  readonly permissionItems: readonly string[]
  readonly rateLimit: { readonly requests: number; readonly seconds: number }
  readonly refusals: readonly RefusalName[]
  /** The one site that has it, where the service belongs to both; absent where both sites have it. */
  readonly site?: SiteName
  /** Set where it is old. */
  readonly deprecated?: true
  /** Method and path of the operation that took its place; absent where none did. */
  readonly successor?: string
  /** The refusals that the gateway gives in the name of the service. */
  readonly ownRefusals: OwnRefusals
  readonly fieldRefusals: Readonly<Record<string, RefusalName>>
  readonly fidelity: Fidelity
  readonly fieldFidelity: Readonly<Record<string, Fidelity>>
  readonly answerFidelity: Readonly<Record<string, Fidelity>>
  readonly query: readonly { readonly name: string; readonly type: string }[]
  readonly headers: readonly string[]
  /** Null where a request has no body. */
  readonly requestBody: RequestBodyKind | null
  readonly statuses: readonly number[]
  /** What the body of an answer is, by status; a refusal in JSON is not in it, and neither is a status without a body. */
  readonly answerKinds: Readonly<Record<string, BodyKind>>
  /** Statuses with which a served request has no body, though a refusal with the same status has one. */
  readonly servedEmpty?: readonly number[]
}

/** What the gateway refuses with in the name of a service. */
export interface OwnRefusals {
  /** A request that breaks the contract of its operation. */
  readonly wrongRequest: RefusalName
  /** A fault of the sandbox. */
  readonly internal: RefusalName
  /** A kind of caller that may not call the operation. */
  readonly callerUnfit: RefusalName
  /** The same, where only customers may call. */
  readonly customersOnly: RefusalName
}

/** An operation with all that was compiled of it. */
export interface IndexedOperation extends Omit<OperationFacts, 'site'> {
  /** The one site that has it; undefined where both do. */
  readonly site: SiteName | undefined
  readonly envelope: Envelope
  readonly reading: OperationReading
  /** The compiled checks of its parts: `path`, `query`, `header`, `body`, and its answers by status. */
  readonly validators: Readonly<Record<string, Validator>>
  readonly places: Places
}

/** The name of an operation among all services. */
export function operationKey({ service, id }: Pick<OperationFacts, 'service' | 'id'>): string {
  return `${service}.${id}`
}

/** The refusals of the contract of an operation; those that every operation of its service has come last. */
export function refusalsOf({
  refusals,
  fieldRefusals,
  ownRefusals,
  callers,
}: Pick<OperationFacts, 'refusals' | 'fieldRefusals' | 'ownRefusals' | 'callers'>): RefusalName[] {
  const isForCustomers = callers.every((kind) => kind === 'customer')
  return [
    ...new Set([
      ...refusals,
      ...Object.values(fieldRefusals),
      ownRefusals.wrongRequest,
      isForCustomers ? ownRefusals.customersOnly : ownRefusals.callerUnfit,
    ]),
  ]
}

type Index = typeof operationIndex

/** What the index says of one operation, as literal types. */
type Entry<Service extends ServiceName, Id extends string> = Id extends keyof Index[Service]
  ? Index[Service][Id]
  : never

/** The refusals that the spec of an operation lists. */
export type RefusalOf<Service extends ServiceName, Id extends OperationId<Service>> =
  Entry<Service, Id> extends { readonly refusals: readonly (infer Name)[] } ? Name & RefusalName : never

/** Whether the spec of an operation lets it come without credentials. */
export type MayBeAnonymous<Service extends ServiceName, Id extends OperationId<Service>> =
  Entry<Service, Id> extends { readonly callers: readonly (infer Kind)[] }
    ? 'anonymous' extends Kind
      ? true
      : false
    : false

/** No parameters at all. */
type Nothing = Readonly<Record<string, never>>

type Content<Part> = Part extends { content: infer Bodies } ? BodyOf<Bodies> : undefined

/** JSON beside another kind is what refusals are written in, and not what a handler answers. */
type BodyOf<Bodies> = [Exclude<keyof Bodies, 'application/json'>] extends [never]
  ? Bodies extends { 'application/json': infer Body }
    ? Body
    : undefined
  : BodyAs<Bodies, Exclude<keyof Bodies, 'application/json'>>

type BodyAs<Bodies, Type extends keyof Bodies> = Type extends 'multipart/form-data'
  ? MultipartBody<Omit<Bodies[Type], FileField<Bodies[Type]>>, FileField<Bodies[Type]>>
  : Type extends 'application/x-www-form-urlencoded'
    ? Bodies[Type]
    : Type extends `text/${string}` | `application/${string}xml`
      ? string
      : Uint8Array

/** The binary fields of a multipart body; generated types say `Blob` for what has the format `binary`. */
type FileField<Fields> = {
  [Name in keyof Fields]-?: NonNullable<Fields[Name]> extends Blob | readonly Blob[] ? Name & string : never
}[keyof Fields]
type Responses<O> = O extends { responses: infer R } ? R : never

/** The body of a request; undefined where there is none, or may be. */
export type RequestBody<O> = O extends { requestBody: infer Body }
  ? Content<Body>
  : O extends { requestBody?: infer Body }
    ? Content<NonNullable<Body>> | undefined
    : undefined
export type Query<O> = O extends { parameters: { query?: infer Q } } ? NonNullable<Q> : Nothing
export type HeaderParameters<O> = O extends { parameters: { header?: infer H } } ? NonNullable<H> : Nothing
export type PathParameters<O> = O extends { parameters: { path: infer P } } ? P : Nothing

/** The successful statuses that the spec of an operation names. */
export type Status<O> = Extract<keyof Responses<O>, 200 | 201 | 202 | 204 | 302>
export type ResponseBody<O, S> = S extends keyof Responses<O> ? Served<Content<Responses<O>[S]>> : never

/** What an answer with status 200 may be instead, in services that refuse with it. */
type RefusalWith200 = ticketComponents['schemas']['TicketRefusal'] | oldComponents['schemas']['OldRefusal']

/** What a handler answers: never the refusal that the contract allows with the same status. */
type Served<Body> = [Body] extends [RefusalWith200]
  ? WithoutRefusal<Body> extends never
    ? undefined
    : WithoutRefusal<Body>
  : WithoutRefusal<Body>
type WithoutRefusal<Body> = Body extends RefusalWith200 ? (RefusalWith200 extends Body ? never : Body) : Body
