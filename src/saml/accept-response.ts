import { isRefusal, refuse, type Refusal } from '../contract/refusals.ts'
import { onlyOf, type World } from '../state/engine/world.ts'
import type { PlatformUser } from '../state/sso/account-bindings.ts'
import { allConfigurations, type IdentityProvider, type SsoConfiguration } from '../state/sso/configurations.ts'
import { type LoginRequest, openLogin } from '../state/sso/login-requests.ts'
import { isUsed } from '../state/sso/used-assertions.ts'
import { type Instant, instantOf, later, minute } from '../units/instant.ts'
import { type Claims, readClaims } from './read-claims.ts'
import type { Message } from './read-message.ts'
import { entityId } from './service-provider.ts'
import { timeFault } from './time-limits.ts'
import { failedStatus, verifiedAssertion } from './verify-assertion.ts'
import { attributeOf, onlyChild } from './xml.ts'

/** What a browser brought, and what the clocks show. */
export interface SentResponse {
  readonly message: Message
  readonly relayState: string
  /** The address that it came to. */
  readonly consumerUrl: string
  /** The machine's time, in milliseconds. */
  readonly machineNow: number
}

/** A response that proves who came, and the login that it answers. */
export interface AcceptedResponse {
  readonly user: PlatformUser
  readonly request: LoginRequest
  /** What is remembered of the assertion, so that it is used once. */
  readonly assertion: { readonly key: string; readonly endsAt: Instant }
}

/** The checks of a response after its message was read, in their order. */
type ResponseRefusal = Refusal<
  | 'saml_provider_missing'
  | 'saml_assertion_count'
  | 'saml_signature_misplaced'
  | 'saml_algorithm_weak'
  | 'saml_signature_wrong'
  | 'saml_content_missing'
  | 'saml_issuer_wrong'
  | 'saml_status_unfit'
  | 'saml_destination_wrong'
  | 'saml_request_unknown'
  | 'saml_request_used'
  | 'saml_request_expired'
  | 'saml_time_unfit'
  | 'saml_audience_wrong'
  | 'saml_assertion_replayed'
  | 'saml_relay_state_wrong'
>

/** How far clocks may be apart (docs/decisions/saml.md). */
export const clockSkew = 3 * minute

/**
 * Holds a response to all that a service provider checks, in the order of docs/decisions/saml.md; gives the first check
 * that fails. Nothing is changed: whoever lets the user in notes that login and assertion are used.
 */
export function acceptResponse(world: World, sent: SentResponse): AcceptedResponse | ResponseRefusal {
  const configuration = configurationFor(world, sent)
  const provider = configuration?.provider
  if (configuration === undefined || provider === undefined) return refuse('saml_provider_missing')
  const claims = claimsOf(sent, provider)
  if (isRefusal(claims)) return claims
  const { platformId } = configuration
  const request = loginOf(world, sent, { claims, platformId })
  if (isRefusal(request)) return request
  const refusal = refuseClaims(world, sent, { claims, provider, request })
  if (refusal !== undefined) return refusal
  const { accountId = claims.userId ?? '', userId = accountId } = claims
  return {
    user: { platformId, accountId, userId },
    request,
    assertion: { key: assertionKey(provider, claims), endsAt: later(instantOf(claims.notOnOrAfter), clockSkew) },
  }
}

/** What a response proves of who made it: the assertion is the platform's, and says that it succeeded. */
function claimsOf({ message }: SentResponse, provider: IdentityProvider): Claims | ResponseRefusal {
  const assertion = verifiedAssertion(message, provider.certificates)
  if (isRefusal(assertion)) return assertion
  const claims = readClaims(assertion)
  return isRefusal(claims) ? claims : (refuseMessage(message, claims, provider) ?? claims)
}

/** Whose metadata a response is held to: the platform that was asked, or where nobody was, the one that it names. */
function configurationFor(world: World, { message, relayState }: SentResponse): SsoConfiguration | undefined {
  const all = allConfigurations(world)
  const asked = world.loginRequests.get(attributeOf(message.root, 'InResponseTo') ?? '')
  const platformId = (asked ?? world.loginRequests.firstOf('byRelayState', relayState))?.platformId
  const issuer = onlyChild(message.root, 'assertion', 'Issuer')?.text.trim()
  return (
    all.find((each) => each.platformId === platformId) ??
    all.find((each) => each.provider?.entityId === issuer) ??
    all.find((each) => each.provider !== undefined)
  )
}

/** What is wrong with the message around the assertion, and with who has made them. */
function refuseMessage(
  { root }: Message,
  { issuer }: Claims,
  provider: IdentityProvider,
): Refusal<'saml_issuer_wrong' | 'saml_status_unfit'> | undefined {
  const ofMessage = onlyChild(root, 'assertion', 'Issuer')?.text.trim() ?? provider.entityId
  const stranger = [issuer, ofMessage].find((each) => each !== provider.entityId)
  if (stranger !== undefined) return refuse('saml_issuer_wrong', `${stranger}, not ${provider.entityId}`)
  const status = failedStatus(root)
  return status === undefined ? undefined : refuse('saml_status_unfit', status)
}

/** The open login that a response answers, at the address that it was asked to come to. */
function loginOf(
  world: World,
  { message: { root }, consumerUrl }: SentResponse,
  { claims, platformId }: { readonly claims: Claims; readonly platformId: string },
): LoginRequest | ResponseRefusal {
  const consumer = world.loginRequests.get(claims.inResponseTo)?.consumerUrl ?? consumerUrl
  const destinations = [attributeOf(root, 'Destination') ?? claims.recipient, claims.recipient]
  const elsewhere = destinations.find((each) => each !== consumer)
  if (elsewhere !== undefined)
    return refuse('saml_destination_wrong', `${elsewhere === '' ? 'no Recipient' : elsewhere}, not ${consumer}`)
  const told = attributeOf(root, 'InResponseTo')
  if (told !== undefined && told !== claims.inResponseTo)
    return refuse('saml_request_unknown', `${told} in the response, ${claims.inResponseTo} in the assertion`)
  const request = openLogin(world, claims.inResponseTo)
  if (isRefusal(request) || request.platformId === platformId) return request
  return refuse('saml_request_unknown', `${request.requestId} asked another platform`)
}

interface Held {
  readonly claims: Claims
  readonly provider: IdentityProvider
  readonly request: LoginRequest
}

/** What is wrong with an assertion that answers an open login. */
function refuseClaims(
  world: World,
  { relayState, machineNow }: SentResponse,
  { claims, provider, request }: Held,
): ResponseRefusal | undefined {
  const clocks = onlyOf(world.clock).signing === 'either' ? [world.now, machineNow] : [world.now]
  const outOfTime = timeFault(claims, clocks, clockSkew)
  if (outOfTime !== undefined) return refuse('saml_time_unfit', outOfTime)
  if (!claims.audiences.includes(entityId))
    return refuse('saml_audience_wrong', `${claims.audiences.join(', ') || 'none'}, not ${entityId}`)
  if (isUsed(world, assertionKey(provider, claims))) return refuse('saml_assertion_replayed', claims.assertionId)
  if (relayState !== request.relayState) return refuse('saml_relay_state_wrong')
  const isNameless = claims.accountId === undefined && claims.userId === undefined
  return isNameless ? refuse('saml_content_missing', 'an attribute xAccountId or xUserId') : undefined
}

function assertionKey({ entityId: issuer }: IdentityProvider, { assertionId }: Claims): string {
  return `${issuer} ${assertionId}`
}
