import type { IndexedOperation, SiteName } from '../../contract/operations.ts'
import type { Reply } from './seen.ts'
import type { Message } from './write-message.ts'

/** What a verification needs of the outside. */
export interface Ports {
  readonly send: (message: Message) => Promise<Reply>
  readonly wait: (milliseconds: number) => Promise<void>
  /** Told of each operation when it has been called in every way. */
  readonly onVerified?: (verified: VerifiedOperation) => void
}

/** An operation that has been verified, and how far the whole is. */
export interface VerifiedOperation {
  readonly operation: string
  readonly calls: number
  readonly done: number
  readonly all: number
}

/** Whose tokens are at hand. */
export interface Tokens {
  readonly partner?: string
  readonly customer?: string
  readonly distributor?: string
}

/** What is called, and with what. */
export interface VerifyOptions {
  /** The site whose contract counts. */
  readonly site: SiteName
  readonly tokens: Tokens
  readonly seed: number
  readonly allowWrites: boolean
  /** Ids of the operations to verify; all of them when empty. */
  readonly only: readonly string[]
}

/** Whether an operation (`tickets.ListSubCustomers`) is among those that are named, by its id or with its service before it. */
export function isNamed(key: string, names: readonly string[]): boolean {
  return names.includes(key) || names.includes(key.slice(key.indexOf('.') + 1))
}

/** In whose name something is called. */
export type Role = keyof Tokens

/** In whose name an operation is called: the partner's where it may, or else that of who may. */
export function roleOf({ callers }: IndexedOperation, tokens: Tokens): Role | undefined {
  const roles: readonly Role[] = ['partner', 'customer', 'distributor']
  return roles.find((role) => tokens[role] !== undefined && callers.includes(role))
}

/** The token that an operation is called with; undefined where none is at hand or none is needed. */
export function tokenFor(operation: IndexedOperation, tokens: Tokens): string | undefined {
  const role = roleOf(operation, tokens)
  return role === undefined || operation.callers.includes('anonymous') ? undefined : tokens[role]
}
