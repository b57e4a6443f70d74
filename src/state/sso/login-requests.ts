import { refuse, type Refusal } from '../../contract/refusals.ts'
import { hour, type Instant, later, minute } from '../../units/instant.ts'
import { nextId } from '../engine/ids.ts'
import { all, type World } from '../engine/world.ts'

/** A login that a browser has begun: the platform has to answer this one, once. */
export interface LoginRequest {
  readonly requestId: string
  readonly platformId: string
  /** Comes back with the answer as it was sent. */
  readonly relayState: string
  /** The address at which the answer has to arrive. */
  readonly consumerUrl: string
  /** Where the browser goes when all is done. */
  readonly landing: string
  /** Whether the platform said that its user may have no account of the cloud yet. */
  readonly isFirst: boolean
  readonly issuedAt: Instant
  readonly usedAt?: Instant
}

/** How long an answer may take (docs/decisions/saml.md). */
export const requestLife = 5 * minute
/** How long one that has ended is remembered, so that a late answer is told from one that nobody asked for. */
const memory = hour

/** Begins a login; older ones that nobody can use any more are forgotten. */
export function beginLogin(
  world: World,
  wanted: Pick<LoginRequest, 'platformId' | 'consumerUrl' | 'landing' | 'isFirst'>,
): LoginRequest {
  forgetOld(world)
  const request: LoginRequest = {
    ...wanted,
    requestId: `_${nextId(world, 'login-request')}`,
    relayState: nextId(world, 'relay-state'),
    issuedAt: world.now,
  }
  world.loginRequests.set(request)
  return request
}

/** The login that an answer names, if it may still be answered. */
export function openLogin(
  world: World,
  requestId: string,
): LoginRequest | Refusal<'saml_request_unknown' | 'saml_request_used' | 'saml_request_expired'> {
  const request = world.loginRequests.get(requestId)
  if (request === undefined) return refuse('saml_request_unknown', requestId === '' ? 'there is none' : requestId)
  if (request.usedAt !== undefined) return refuse('saml_request_used', requestId)
  return world.now > later(request.issuedAt, requestLife) ? refuse('saml_request_expired', requestId) : request
}

/** Notes that a login was answered. */
export function useLogin(world: World, request: LoginRequest): void {
  world.loginRequests.set({ ...request, usedAt: world.now })
}

function forgetOld(world: World): void {
  const old = world.loginRequests.positionOf('byAge', all, later(world.now, -memory))
  for (const { requestId } of world.loginRequests.sliceOf('byAge', all, { from: 0, to: old }))
    world.loginRequests.delete(requestId)
}
