import { type ApiRequest, headerOf } from '../contract/exchange.ts'
import { readJson } from '../contract/bodies/json.ts'
import { type IndexedOperation } from '../contract/operations.ts'
import { isRefusal, refuse, type Refusal } from '../contract/refusals.ts'
import { type AccessKey, type Caller, findUser, isGood } from '../state/accounts/accounts.ts'
import { catchUp } from '../state/clock.ts'
import { fromInstant, instantOf, inWords, minute } from '../units/instant.ts'
import { onlyOf, type World } from '../state/engine/world.ts'
import {
  canonicalRequest,
  explainMismatch,
  readSignature,
  readSignatureDate,
  type Signature,
  signatureFits,
} from './signature.ts'
import { type Tenant, type Tenants } from './tenants.ts'

/** Whose request it is; `caller` is absent only where an operation may come without credentials. */
export interface Identity {
  readonly tenant: Tenant
  readonly caller: Caller | undefined
}

/** A request whose credentials were refused, with the tenant that they nevertheless point at. */
export interface Rejection {
  readonly tenant: Tenant | undefined
  readonly rejected: Refusal
  /** What the journal says and the wire does not. */
  readonly explanation?: string
}

const signatureTolerance = 15 * minute
const failuresAllowed = 5
const lockTime = 5 * minute

/** Finds out who sends a request, and brings the world that it belongs to up to the present. */
export function authenticate(request: ApiRequest, operation: IndexedOperation, tenants: Tenants): Identity | Rejection {
  const token = headerOf(request, 'x-auth-token') ?? tokenInBody(request, operation)
  if (token !== undefined && token !== '') return authenticateToken(request, token, tenants)
  const authorization = headerOf(request, 'authorization')
  if (authorization !== undefined) return authenticateSignature(request, authorization, tenants)
  if (operation.callers.includes('anonymous')) return welcomeAnonymous(request, tenants)
  return { tenant: undefined, rejected: refuse('credentials_missing') }
}

/** The tenant that the credentials of a request point at, whether or not they are good. */
export function attribute(request: ApiRequest, tenants: Tenants): Tenant | undefined {
  const token = headerOf(request, 'x-auth-token')
  if (token !== undefined) return tenants.byToken(token)?.tenant
  const signature = readSignature(headerOf(request, 'authorization') ?? '')
  return signature === undefined ? undefined : tenants.byAccessKey(signature.access)
}

function authenticateToken(request: ApiRequest, text: string, tenants: Tenants): Identity | Rejection {
  const found = tenants.byToken(text)
  if (found === undefined) return { tenant: undefined, rejected: refuse('token_unreadable') }
  const { tenant, token } = found
  catchUp(tenant.world, request.receivedAt)
  if (!isGood(tenant.world, token)) {
    return { tenant, rejected: refuse('token_expired', fromInstant(token.expiresAt)) }
  }
  return { tenant, caller: token.caller }
}

function authenticateSignature(request: ApiRequest, authorization: string, tenants: Tenants): Identity | Rejection {
  const signature = readSignature(authorization)
  if (signature === undefined) {
    return {
      tenant: undefined,
      rejected: refuse(
        'signature_malformed',
        'the Authorization header is not of the form SDK-HMAC-SHA256 Access=..., SignedHeaders=..., Signature=...',
      ),
    }
  }
  const tenant = tenants.byAccessKey(signature.access)
  const key = tenant?.world.accessKeys.get(signature.access)
  if (tenant === undefined || key === undefined)
    return { tenant, rejected: refuse('access_key_unknown', signature.access) }
  catchUp(tenant.world, request.receivedAt)

  const failures = tenant.failures.get(signature.access) ?? { count: 0, lockedUntil: 0 }
  if (tenant.world.now < failures.lockedUntil)
    return {
      tenant,
      rejected: refuse('access_key_locked'),
      explanation: explainLock(signature.access, failures.lockedUntil),
    }
  const refused = refuseSignature(request, signature, { key, world: tenant.world })
  if (refused === undefined) {
    if (failures.count > 0) tenant.failures.delete(signature.access)
    return { tenant, caller: key.caller }
  }
  const count = failures.count + 1
  const locks = count >= failuresAllowed
  const lockedUntil = locks ? tenant.world.now + lockTime : 0
  tenant.failures.set(signature.access, { count: locks ? 0 : count, lockedUntil })
  if (!locks) return { tenant, ...refused }
  const explanation = [refused.explanation, explainLock(signature.access, lockedUntil)].filter(Boolean).join('; ')
  return { tenant, ...refused, explanation }
}

function explainLock(access: string, until: number): string {
  const end = fromInstant(instantOf(until))
  return `${failuresAllowed} wrong signatures in a row lock ${access} until the sandbox's clock shows ${end}; DELETE /_sandbox/locks unlocks it now`
}

function refuseSignature(
  request: ApiRequest,
  signature: Signature,
  { key, world }: { readonly key: AccessKey; readonly world: World },
): Omit<Rejection, 'tenant'> | undefined {
  const date = headerOf(request, 'x-sdk-date') ?? ''
  const signedAt = readSignatureDate(date)
  if (signedAt === undefined || !signature.signedHeaders.includes('x-sdk-date')) {
    return {
      rejected: refuse('signature_malformed', 'X-Sdk-Date is missing, unsigned or not of the form YYYYMMDDTHHMMSSZ'),
    }
  }
  const near = (clock: number): boolean => Math.abs(signedAt - clock) <= signatureTolerance
  const followsMachine = onlyOf(world.clock).signing === 'either' && near(request.receivedAt)
  if (!near(world.now) && !followsMachine) {
    return { rejected: refuse('signature_stale', date), explanation: explainStale(signedAt, request.receivedAt, world) }
  }
  if (!signatureFits(signature, canonicalRequest(request, signature.signedHeaders), { date, secret: key.secret })) {
    return {
      rejected: refuse('signature_wrong'),
      explanation: explainMismatch(request, signature, { date, secret: key.secret }),
    }
  }
  return refuseTemporaryKey(request, signature, { key, world })
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

function refuseTemporaryKey(
  request: ApiRequest,
  { signedHeaders }: Signature,
  { key, world }: { readonly key: AccessKey; readonly world: World },
): Omit<Rejection, 'tenant'> | undefined {
  if (key.securityToken === undefined) return undefined
  if (!signedHeaders.includes('x-security-token'))
    return { rejected: refuse('signature_malformed', 'X-Security-Token is not among the SignedHeaders') }
  if (headerOf(request, 'x-security-token') !== key.securityToken) {
    return { rejected: refuse('signature_malformed', 'X-Security-Token is not the one of this temporary access key') }
  }
  const { expiresAt } = key
  return expiresAt !== undefined && expiresAt <= world.now
    ? { rejected: refuse('token_expired', fromInstant(expiresAt)) }
    : undefined
}

/** A call for a token names its account in the body; that finds the world. */
function welcomeAnonymous(request: ApiRequest, tenants: Tenants): Identity | Rejection {
  const login = loginOf(request.body)
  const candidates = login === undefined ? [] : tenants.byUser(login.domainName, login.name)
  // Two partners may have customers of one name: the password tells whose is meant.
  const known = login && candidates.find(({ world }) => findUser(world, login) !== undefined)
  const tenant = known ?? candidates[0] ?? tenants.first
  if (tenant === undefined) return { tenant, rejected: refuse('iam_credentials_wrong') }
  catchUp(tenant.world, request.receivedAt)
  return { tenant, caller: undefined }
}

/** IAM also takes the token of a call for temporary keys from its body. */
function tokenInBody(request: ApiRequest, { service }: IndexedOperation): string | undefined {
  return service === 'iam' ? textAt(request.body, ['auth', 'identity', 'token', 'id']) : undefined
}

function loginOf(body: Uint8Array): { domainName: string; name: string; password: string } | undefined {
  const name = textAt(body, ['auth', 'identity', 'password', 'user', 'name'])
  const domainName = textAt(body, ['auth', 'identity', 'password', 'user', 'domain', 'name'])
  const password = textAt(body, ['auth', 'identity', 'password', 'user', 'password']) ?? ''
  return name === undefined || domainName === undefined ? undefined : { domainName, name, password }
}

/** The text at a place of a JSON body, before anything has held that body to a contract. */
function textAt(body: Uint8Array, path: readonly string[]): string | undefined {
  if (body.length === 0) return undefined
  const read = readJson(body)
  if ('fault' in read) return undefined
  const value = path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), read.value)
  return typeof value === 'string' ? value : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

export function isRejection(value: Identity | Rejection): value is Rejection {
  return 'rejected' in value && isRefusal(value.rejected)
}
