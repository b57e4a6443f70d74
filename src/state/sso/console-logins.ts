import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import type { Customer } from '../customers/customers.ts'
import type { World } from '../engine/world.ts'
import {
  awaitBinding,
  bindAccount,
  bindByName,
  type BindingChoice,
  boundCustomer,
  type PendingBinding,
  type PlatformUser,
} from './account-bindings.ts'
import { configurationOf } from './configurations.ts'
import { type ConsoleSession, startSession } from './console-sessions.ts'
import type { LoginRequest } from './login-requests.ts'

/** Where a login leads: into the console, or to the question which account is meant. */
export type LoginOutcome =
  | { readonly kind: 'in'; readonly session: ConsoleSession; readonly customer: Customer; readonly landing: string }
  | { readonly kind: 'asked'; readonly pending: PendingBinding }

type EntryRefusal = Refusal<
  'saml_customer_frozen' | 'saml_customer_left' | 'saml_binding_refused' | 'saml_account_taken'
>

/**
 * Lets a user of a platform in whose identity is proved. One without an account of the cloud is asked for it where the
 * platform said that this may be (jac_00001), or answered as a test has set.
 */
export function enterConsole(
  world: World,
  user: PlatformUser,
  request: LoginRequest,
): LoginOutcome | EntryRefusal | Refusal<'saml_account_unbound'> {
  const customer = boundCustomer(world, user)
  if (customer !== undefined) return enterAs(world, user, { customer, landing: request.landing })
  if (!request.isFirst) return refuse('saml_account_unbound', user.accountId)
  const answer = configurationOf(world, user.platformId)?.bindingAnswer ?? { by: 'form' }
  if (answer.by === 'form') return { kind: 'asked', pending: awaitBinding(world, user, request.landing) }
  const bound =
    answer.by === 'register'
      ? bindAccount(world, user, { by: 'register', accountName: undefined })
      : bindByName(world, user, answer.accountName)
  return isRefusal(bound) ? bound : enterAs(world, user, { customer: bound, landing: request.landing })
}

/** Takes the answer of a user who was asked for an account: it is bound, and its user is in. */
export function answerBinding(
  world: World,
  pending: PendingBinding,
  choice: BindingChoice,
): LoginOutcome | EntryRefusal {
  const { platformId, accountId, userId, landing, bindingId } = pending
  const user = { platformId, accountId, userId }
  const bound = bindAccount(world, user, choice)
  if (isRefusal(bound)) return bound
  world.pendingBindings.delete(bindingId)
  return enterAs(world, user, { customer: bound, landing })
}

function enterAs(
  world: World,
  { platformId, userId }: PlatformUser,
  { customer, landing }: { readonly customer: Customer; readonly landing: string },
): LoginOutcome | Refusal<'saml_customer_frozen' | 'saml_customer_left'> {
  const { customerId, domainName, freeze, association } = customer
  // By the rules of its model an account begins frozen; that keeps nobody from looking around.
  if (freeze !== undefined && freeze.by !== 'association') return refuse('saml_customer_frozen', domainName)
  if (association === 'left') return refuse('saml_customer_left', domainName)
  return { kind: 'in', session: startSession(world, { customerId, platformId, userId }), customer, landing }
}
