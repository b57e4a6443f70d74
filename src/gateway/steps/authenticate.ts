import type { ApiRequest } from '../../contract/exchange.ts'
import { type Refusal, refuse } from '../../contract/refusals.ts'
import { isGood } from '../../state/accounts/tokens.ts'
import { onlyOf, type World } from '../../state/engine/world.ts'
import { fromInstant, instantOf, inWords, minute } from '../../units/instant.ts'
import type { RequestContext } from '../request-context.ts'
import { explainMismatch } from '../explain-signature.ts'
import { canonicalRequest, isSignedBy, readSignatureDate } from '../signature.ts'
import type { Tenant } from '../tenants.ts'
import type { Signed } from './locate.ts'

const signatureTolerance = 15 * minute
const failuresAllowed = 5
const lockTime = 5 * minute

/** Holds the credentials of a request against the world, which is up to the present, and finds who calls. */
export function authenticate(context: RequestContext): Refusal | undefined {
  const { credentials, tenant } = context
  if (credentials === undefined || tenant === undefined) return undefined
  if (credentials.kind === 'none') return undefined
  if (credentials.kind === 'signature') return authenticateSignature(context, credentials, tenant)
  const { token } = credentials
  if (!isGood(tenant.world, token)) return refuse('token_expired', fromInstant(token.expiresAt))
  context.caller = token.caller
  return undefined
}

/** A wrong signature counts; so many in a row lock the key for a while. */
function authenticateSignature(context: RequestContext, signed: Signed, tenant: Tenant): Refusal | undefined {
  const { access } = signed.signature
  const failures = tenant.failures.get(access) ?? { count: 0, lockedUntil: 0 }
  if (tenant.world.now < failures.lockedUntil) {
    context.explanation = explainLock(access, failures.lockedUntil)
    return refuse('access_key_locked')
  }
  const wrong = wrongSignature(context.request, signed, tenant.world)
  if (wrong === undefined) {
    if (failures.count > 0) tenant.failures.delete(access)
    context.caller = signed.key.caller
    return undefined
  }
  const locks = failures.count + 1 >= failuresAllowed
  const lockedUntil = locks ? tenant.world.now + lockTime : 0
  tenant.failures.set(access, { count: locks ? 0 : failures.count + 1, lockedUntil })
  const words = [wrong.explanation, locks ? explainLock(access, lockedUntil) : undefined]
  context.explanation = words.filter((each) => each !== undefined).join('; ') || undefined
  return wrong.refusal
}

function explainLock(access: string, until: number): string {
  const end = fromInstant(instantOf(until))
  return `${failuresAllowed} wrong signatures in a row lock ${access} until the sandbox's clock shows ${end}; DELETE /_sandbox/locks unlocks it now`
}

interface Wrong {
  readonly refusal: Refusal
  /** What the journal says and the wire does not. */
  readonly explanation?: string
}

function wrongSignature(request: ApiRequest, signed: Signed, world: World): Wrong | undefined {
  const { signature, key, date } = signed
  const signedAt = readSignatureDate(date)
  if (signedAt === undefined || !signature.signedHeaders.includes('x-sdk-date'))
    return malformed('X-Sdk-Date is missing, unsigned or not of the form YYYYMMDDTHHMMSSZ')
  const near = (clock: number): boolean => Math.abs(signedAt - clock) <= signatureTolerance
  const followsMachine = onlyOf(world.clock).signing === 'either' && near(request.receivedAt)
  if (!near(world.now) && !followsMachine)
    return { refusal: refuse('signature_stale', date), explanation: explainStale(signedAt, request.receivedAt, world) }
  const by = { date, secret: key.secret }
  const sent = { request, signature, ours: canonicalRequest(request, signature.signedHeaders) }
  if (!isSignedBy(sent, by)) return { refusal: refuse('signature_wrong'), explanation: explainMismatch(sent, by) }
  return wrongTemporaryKey(signed, world)
}

function malformed(detail: string): Wrong {
  return { refusal: refuse('signature_malformed', detail) }
}

/** By how much a date is off, by each of the clocks that it is held against (docs/decisions/signing-clock.md). */
function explainStale(signedAt: number, machine: number, world: World): string {
  const off = (name: string, clock: number): string => {
    const way = signedAt < clock ? 'behind' : 'ahead of'
    return `${inWords(Math.abs(signedAt - clock))} ${way} the ${name} clock, ${fromInstant(instantOf(clock))}`
  }
  const bySandbox = off("sandbox's", world.now)
  const measure =
    onlyOf(world.clock).signing === 'either'
      ? `X-Sdk-Date is ${off("machine's", machine)}, and ${bySandbox}`
      : `X-Sdk-Date is ${bySandbox}, the only measure since PUT /_sandbox/clock {"signing":"sandbox"}`
  return `${measure}. It may be 15 minutes off: set the clock of the caller, and write the date in UTC.`
}

function wrongTemporaryKey({ signature, key, securityToken }: Signed, world: World): Wrong | undefined {
  if (key.securityToken === undefined) return undefined
  if (!signature.signedHeaders.includes('x-security-token'))
    return malformed('X-Security-Token is not among the SignedHeaders')
  if (securityToken !== key.securityToken)
    return malformed('X-Security-Token is not the one of this temporary access key')
  const { expiresAt } = key
  return expiresAt !== undefined && expiresAt <= world.now
    ? { refusal: refuse('token_expired', fromInstant(expiresAt)) }
    : undefined
}
