import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import { day, type Instant, later } from '../../units/instant.ts'
import type { Caller } from '../accounts/accounts.ts'
import { plan, unplan } from '../engine/agenda.ts'
import { nextId, nextNumber } from '../engine/ids.ts'
import { recordOf } from '../engine/table.ts'
import type { World } from '../engine/world.ts'
import { findInstance, type Instance } from './instances.ts'
import { agenciesOf, type Agency } from './people.ts'
import { findTicket, type ForeignTicket, type Ticket } from './tickets.ts'

export type AuthorizationState = 'asked' | 'confirmed' | 'rejected' | 'cancelled' | 'expired'

/** Support's wish to look into what a customer has, for a ticket, and what the customer said to it. */
export interface Authorization {
  readonly authorizationId: string
  readonly ticketId: string
  readonly accountId: string
  readonly state: AuthorizationState
  readonly description: string
  readonly askedAt: Instant
  /** From when until when support may look, once the customer has agreed. */
  readonly effectiveAt?: Instant
  readonly expiresAt?: Instant
  /** Who agreed or refused, and by which agency it is done. */
  readonly handledBy?: string
  readonly agencyName?: string
  readonly rejectReason?: string
}

/** One thing that support wants to look into: a server, or the console where it is none. No password is kept. */
export interface AuthorizationDetail {
  readonly number: number
  readonly authorizationId: string
  readonly accountId: string
  readonly instance?: Instance
  readonly port?: number
  readonly login?: string
}

/** How long support may look in where the customer names no end (docs/decisions/ticket-authorizations.md). */
const usualTerm = day

/** Support asks the customer of a ticket to be let in: to the console, or to some of its servers. An id that is no resource of the customer comes back. */
export function askAuthorization(
  world: World,
  { ticketId, accountId }: Ticket,
  asked: { readonly description: string; readonly instanceIds: readonly string[] },
): Authorization | { readonly unknown: string } {
  const instances = asked.instanceIds.map((id) => findInstance(world, accountId, id))
  const missing = asked.instanceIds.find((_id, at) => instances[at] === undefined)
  if (missing !== undefined) return { unknown: missing }
  const authorization: Authorization = {
    authorizationId: nextId(world, 'authorization'),
    ticketId,
    accountId,
    state: 'asked',
    description: asked.description,
    askedAt: world.now,
  }
  const { authorizationId } = authorization
  world.authorizations.set(authorization)
  for (const instance of instances.length === 0 ? [undefined] : instances) {
    const number = nextNumber(world, 'authorization-detail')
    const detail = { number, authorizationId, accountId }
    world.authorizationDetails.set(instance === undefined ? detail : { ...detail, instance })
  }
  return authorization
}

/** The authorization of that id with its ticket, if the caller may handle the ticket; else as if there was none. */
export function findAuthorization(
  world: World,
  caller: Caller,
  { authorizationId, groupId }: { readonly authorizationId: string; readonly groupId?: string | undefined },
):
  | { readonly authorization: Authorization; readonly ticket: Ticket }
  | ForeignTicket
  | Refusal<'ticket_parameter_wrong'> {
  const authorization = world.authorizations.get(authorizationId)
  if (authorization?.accountId !== caller.domainId)
    return refuse('ticket_parameter_wrong', words`{authorizationId}: there is no authorization ${authorizationId}`)
  const ticket = findTicket(world, caller, { ticketId: authorization.ticketId, groupId })
  return isRefusal(ticket) ? ticket : { authorization, ticket }
}

/** What an authorization is about, in the order in which it was asked for. */
export function detailsOf(world: World, authorizationId: string): AuthorizationDetail[] {
  return world.authorizationDetails.sliceOf('byAuthorization', authorizationId, { from: 0, to: Infinity })
}

/** How support is let in: until when, by which agency, and the logins to servers. */
export interface Consent {
  readonly effectiveAt: Instant | undefined
  readonly expiresAt: Instant | undefined
  readonly agencyId: string | undefined
  readonly logins: readonly {
    readonly number: number
    readonly port?: number | undefined
    readonly login?: string | undefined
  }[]
}

/** Lets support in. Refuses what was answered before, an end that has passed, and details or an agency that are not of it. */
export function confirmAuthorization(
  world: World,
  caller: Caller,
  { authorization, consent }: { readonly authorization: Authorization; readonly consent: Consent },
): Refusal<'ticket_state_unfit' | 'ticket_parameter_wrong'> | undefined {
  if (authorization.state !== 'asked') return refuse('ticket_state_unfit', words`it is ${authorization.state}`)
  const { authorizationId } = authorization
  const term = termOf(world, consent)
  const details = detailsOf(world, authorizationId)
  const agency = agenciesOf(world, caller).find((each) => each.agencyId === consent.agencyId)
  const fault = faultOf(world, { consent, term, details, agency })
  if (fault !== undefined) return refuse('ticket_parameter_wrong', fault)

  for (const detail of details) world.authorizationDetails.set({ ...detail, ...loginOf(consent, detail.number) })
  world.authorizations.set({
    ...authorization,
    state: 'confirmed',
    ...term,
    handledBy: caller.userName,
    ...(agency === undefined ? {} : { agencyName: agency.name }),
  })
  plan(world, { kind: 'authorization-expiry', at: term.expiresAt, subject: authorizationId })
  return undefined
}

interface Term {
  readonly effectiveAt: Instant
  readonly expiresAt: Instant
}

function termOf(world: World, consent: Consent): Term {
  const effectiveAt = consent.effectiveAt ?? world.now
  return { effectiveAt, expiresAt: consent.expiresAt ?? later(effectiveAt, usualTerm) }
}

interface Confirming {
  readonly consent: Consent
  readonly term: Term
  readonly details: readonly AuthorizationDetail[]
  readonly agency: Agency | undefined
}

/** Why support is not let in as the customer says, in words. */
function faultOf(world: World, { consent, term, details, agency }: Confirming): string | undefined {
  if (term.expiresAt <= term.effectiveAt || term.expiresAt <= world.now)
    return words`{authExpireTime} must be later than {authEffectiveTime} and than the present`
  const strange = consent.logins.find(({ number }) => !details.some((each) => each.number === number))
  if (strange !== undefined) return words`{authDetailId}: ${strange.number} is no detail of this authorization`
  return consent.agencyId !== undefined && agency === undefined
    ? words`{agencyId}: there is no agency ${consent.agencyId}`
    : undefined
}

function loginOf({ logins }: Consent, number: number): Pick<AuthorizationDetail, 'port' | 'login'> {
  const { port, login } = logins.find((each) => each.number === number) ?? {}
  return { ...(port === undefined ? {} : { port }), ...(login === undefined ? {} : { login }) }
}

/** What ends an authorization before its time: rejecting one that was asked for, cancelling one that was confirmed. */
const ends = {
  reject: { from: 'asked', to: 'rejected' },
  cancel: { from: 'confirmed', to: 'cancelled' },
} as const

/** Rejects what support asks for, or takes back what it was given. Refuses where there is nothing of the kind. */
export function endAuthorization(
  world: World,
  caller: Caller,
  {
    authorization,
    act,
    reason,
  }: {
    readonly authorization: Authorization
    readonly act: keyof typeof ends
    readonly reason: string | undefined
  },
): Refusal<'ticket_state_unfit'> | undefined {
  const { from, to } = ends[act]
  if (authorization.state !== from) return refuse('ticket_state_unfit', words`it is ${authorization.state}`)
  unplan(world, 'authorization-expiry', authorization.authorizationId)
  world.authorizations.set({
    ...authorization,
    state: to,
    handledBy: caller.userName,
    ...(reason === undefined ? {} : { rejectReason: reason }),
  })
  return undefined
}

/** The time of an authorization that was confirmed is over. */
export function expireAuthorization(world: World, authorizationId: string): string {
  const authorization = recordOf(world.authorizations, authorizationId)
  world.authorizations.set({ ...authorization, state: 'expired' })
  return `authorization ${authorizationId} of ticket ${authorization.ticketId} expired`
}

/** Which authorizations somebody wants to see; what is undefined may be anything. */
export interface AuthorizationFilter {
  /** All of the account, or those of the tickets that the caller filed. */
  readonly scope: 'account' | 'own'
  readonly userName: string | undefined
  readonly ticketId: string | undefined
  readonly state: AuthorizationState | 'none' | undefined
  readonly description: string | undefined
}

/** The authorizations of the caller's account that fit, with their tickets, the latest first. */
export function listAuthorizations(
  world: World,
  { domainId, userId }: Caller,
  { scope, userName, ticketId, state, description = '' }: AuthorizationFilter,
): { readonly authorization: Authorization; readonly ticket: Ticket }[] {
  const all = world.authorizations.sliceOf('byAccount', domainId, { from: 0, to: Infinity })
  return all
    .toReversed()
    .filter((each) => ticketId === undefined || each.ticketId === ticketId)
    .filter((each) => state === undefined || each.state === state)
    .flatMap((authorization) => {
      const ticket = world.tickets.get(authorization.ticketId)
      return ticket === undefined || ticket.state === 'deleted' ? [] : [{ authorization, ticket }]
    })
    .filter(({ ticket }) => scope === 'account' || ticket.userId === userId)
    .filter(({ ticket }) => userName === undefined || ticket.userName.toLowerCase().includes(userName.toLowerCase()))
    .filter(({ ticket }) => ticket.description.toLowerCase().includes(description.toLowerCase()))
}
