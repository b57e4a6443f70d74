import type {
  Operation,
  OperationId,
  PathParameters,
  Query,
  RequestBody,
  ResponseBody,
  Status,
} from '../contract/operations.ts'
import { control } from '../contract/services.ts'
import { ToolFault } from './tool-fault.ts'

/** A call of the control API as it goes out. */
export interface ControlRequest {
  readonly method: string
  /** Path and query. */
  readonly target: string
  /** JSON, where there is a body. */
  readonly body?: string
}

/** What the control API answered. */
export interface ControlAnswer {
  readonly status: number
  readonly text: string
}

/** Makes a call of the control API of some sandbox: of this process, or of another by HTTP. */
export type SendControl = (request: ControlRequest) => Promise<ControlAnswer>

export type ControlId = OperationId<'control'>

type OrUndefined<Fields> = { readonly [Name in keyof Fields]: Fields[Name] | undefined }

/** What a call of an operation is given, by the contract. */
export interface ControlInput<Id extends ControlId> {
  readonly path?: PathParameters<Operation<'control', Id>>
  /** What is undefined is left away. */
  readonly query?: OrUndefined<Query<Operation<'control', Id>>>
  readonly body?: RequestBody<Operation<'control', Id>>
}

/** What an operation answers when it does what it was asked. */
type Given<Id extends ControlId> = {
  [S in Status<Operation<'control', Id>>]: ResponseBody<Operation<'control', Id>, S>
}[Status<Operation<'control', Id>>]

/** Calls operations of the control API about one world. */
export interface ControlCaller {
  /** Makes a call and gives the answer. Throws a ToolFault with the words of a refusal. */
  <Id extends ControlId>(id: Id, input?: ControlInput<Id>): Promise<Given<Id>>
  /** The same for an operation that is known at run time only; gives the answer as text. */
  readonly text: (id: string, input?: LooseInput) => Promise<string>
}

/** What a call is given whose operation is known at run time only. A text as the body is JSON already. */
export interface LooseInput {
  readonly path?: object
  readonly query?: object
  readonly body?: unknown
}

/** A caller about the world of a partner; without one it is about the first, as the control API has it. */
export function controlCaller(send: SendControl, partner: string | undefined): ControlCaller {
  const text = async (id: string, input: LooseInput = {}): Promise<string> => {
    const { status, text: answered } = await send(requestOf(id, input, partner))
    if (status >= 400) throw new ToolFault(`${refusalWords(id, status, answered)}${cureOf(answered, partner)}`)
    return answered
  }
  // What comes back is held to the contract by the sandbox itself, which checks its answers before they leave.
  const call = async <Id extends ControlId>(id: Id, input: ControlInput<Id> = {}): Promise<Given<Id>> => {
    const answered = await text(id, input)
    return (answered === '' ? undefined : JSON.parse(answered)) as Given<Id>
  }
  return Object.assign(call, { text })
}

function requestOf(
  id: string,
  { path = {}, query = {}, body }: LooseInput,
  partner: string | undefined,
): ControlRequest {
  const operation = control.operations[id]
  if (operation === undefined) throw new ToolFault(`the control API has no operation ${id}`)
  const values = new Map(entriesOf(path))
  const filled = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values.get(name)
    if (value === undefined || value === '') throw new ToolFault(`path: ${name} is required by ${operation.path}`)
    return encodeURIComponent(value.toWellFormed())
  })
  const takesPartner = operation.query.some(({ name }) => name === 'partner')
  const search = new URLSearchParams([...entriesOf(query), ...entriesOf(takesPartner ? { partner } : {})]).toString()
  return {
    method: operation.method,
    target: search === '' ? filled : `${filled}?${search}`,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  }
}

function entriesOf(values: object): [string, string][] {
  return Object.entries(values).flatMap(([name, value]: [string, unknown]): [string, string][] =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[name, String(value)]] : [],
  )
}

function refusalWords(id: string, status: number, text: string): string {
  return `${id} was refused with ${status}: ${messageIn(text) ?? text}`
}

/** What helps where the partner that a connection is bound to is not there yet. */
function cureOf(text: string, partner: string | undefined): string {
  return partner !== undefined && text.includes(`partner ${partner}`) ? `; new_world with id ${partner} makes it` : ''
}

/** The message of a refusal of the control API; undefined where there is none. */
function messageIn(text: string): string | undefined {
  try {
    const body: unknown = JSON.parse(text)
    const isRefusal = typeof body === 'object' && body !== null && 'error_msg' in body && 'error_code' in body
    return isRefusal ? `${String(body.error_code)} ${String(body.error_msg)}` : undefined
  } catch {
    return undefined
  }
}
