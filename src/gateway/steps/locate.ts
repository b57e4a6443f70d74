import { type ApiRequest, headerOf } from '../../contract/exchange.ts'
import { readJson } from '../../contract/bodies/json.ts'
import { type Refusal, refuse } from '../../contract/refusals.ts'
import type { Route } from '../../contract/router.ts'
import type { AccessKey } from '../../state/accounts/access-keys.ts'
import { findUser } from '../../state/accounts/accounts.ts'
import type { Token } from '../../state/accounts/tokens.ts'
import type { Step } from '../pipeline.ts'
import type { RequestContext } from '../request-context.ts'
import { readSignature, type Signature } from '../signature.ts'
import type { Tenant, Tenants } from '../tenants.ts'

/** What a request shows of who sends it; a call for a token shows nothing before its handler looks. */
export type Credentials =
  | { readonly kind: 'token'; readonly token: Token }
  | ({ readonly kind: 'signature' } & Signed)
  | { readonly kind: 'none' }

/** What a signed request shows. */
export interface Signed {
  readonly signature: Signature
  readonly key: AccessKey
  /** `X-Sdk-Date` as it was sent; empty where it was not. */
  readonly date: string
  readonly securityToken: string | undefined
}

/** Makes the step that finds the world of a request by its credentials: a token, a signature, or the account in a login. */
export function locateBy(tenants: Tenants): Step {
  return (context) => {
    context.step = 'authenticate'
    const { request, route } = context
    const isLogin = route.some(({ operation }) => operation.callers.includes('anonymous'))
    const header = headerOf(request, 'x-auth-token')
    const body = header === undefined || header === '' ? showingBody(request, route) : undefined
    const token = header ?? tokenInBody(body, route)
    if (token !== undefined && token !== '') return locateToken(context, token, tenants)
    const authorization = headerOf(request, 'authorization')
    if (authorization !== undefined) return locateKey(context, authorization, tenants)
    const accessory = accessoryIn(route)
    if (accessory !== undefined) return locateFile(context, accessory, tenants)
    if (isLogin) return locateLogin(context, loginOf(body), tenants)
    return refuse('credentials_missing')
  }
}

/** Makes the last look at a request that was refused before its world was found: whose credentials, good or not, are these. */
export function attributeBy(tenants: Tenants): (context: RequestContext) => void {
  return (context) => {
    context.tenant ??= tenantOf(context.request, tenants)
  }
}

/** The tenant that the credentials of a request point at, whether or not they are good. */
export function tenantOf(request: ApiRequest, tenants: Tenants): Tenant | undefined {
  const token = headerOf(request, 'x-auth-token')
  if (token !== undefined) return tenants.byToken(token)?.tenant
  const signature = readSignature(headerOf(request, 'authorization') ?? '')
  return signature === undefined ? undefined : tenants.byAccessKey(signature.access)
}

function locateToken(context: RequestContext, text: string, tenants: Tenants): Refusal | undefined {
  const found = tenants.byToken(text)
  if (found === undefined) return refuse('token_unreadable')
  context.tenant = found.tenant
  context.credentials = { kind: 'token', token: found.token }
  return undefined
}

function locateKey(context: RequestContext, authorization: string, tenants: Tenants): Refusal | undefined {
  const signature = readSignature(authorization)
  if (signature === undefined)
    return refuse(
      'signature_malformed',
      'the Authorization header is not of the form SDK-HMAC-SHA256 Access=..., SignedHeaders=..., Signature=...',
    )
  const tenant = tenants.byAccessKey(signature.access)
  const key = tenant?.world.accessKeys.get(signature.access)
  if (key === undefined) return refuse('access_key_unknown', signature.access)
  context.tenant = tenant
  const { request } = context
  const date = headerOf(request, 'x-sdk-date') ?? ''
  context.credentials = {
    kind: 'signature',
    signature,
    key,
    date,
    securityToken: headerOf(request, 'x-security-token'),
  }
  return undefined
}

/** A call for a token names its account in the body; that finds the world. */
function locateLogin(context: RequestContext, login: Login | undefined, tenants: Tenants): Refusal | undefined {
  const candidates = login === undefined ? [] : tenants.byUser(login.domainName, login.name)
  // Two partners may have customers of one name: the password tells whose is meant.
  const known = login && candidates.find(({ world }) => findUser(world, login) !== undefined)
  context.tenant = known ?? candidates[0] ?? tenants.first
  context.credentials = { kind: 'none' }
  return context.tenant === undefined ? refuse('iam_credentials_wrong') : undefined
}

/** The attachment that an address without credentials names. */
function accessoryIn(route: Route): string | undefined {
  const open = route.find(({ operation }) => operation.callers.includes('anonymous'))
  const path: { readonly accessory_id?: string } | undefined = open?.path
  return path?.accessory_id
}

/** The address of an attachment is good by itself; the attachment finds the world. */
function locateFile(context: RequestContext, accessoryId: string, tenants: Tenants): Refusal | undefined {
  context.tenant = tenants.all().find(({ world }) => world.accessories.get(accessoryId) !== undefined)
  context.credentials = { kind: 'none' }
  return context.tenant === undefined ? refuse('ticket_forbidden') : undefined
}

/** The body of a request where it may show who sends it: a login, or a call of IAM. */
function showingBody({ body }: ApiRequest, route: Route): unknown {
  const shows = route.some(({ operation }) => operation.service === 'iam' || operation.callers.includes('anonymous'))
  return shows ? jsonOf(body) : undefined
}

/** IAM also takes the token of a call for temporary keys from its body. */
function tokenInBody(body: unknown, route: Route): string | undefined {
  const isIam = route.some(({ operation }) => operation.service === 'iam')
  return isIam ? textAt(body, ['auth', 'identity', 'token', 'id']) : undefined
}

interface Login {
  readonly domainName: string
  readonly name: string
  readonly password: string
}

function loginOf(body: unknown): Login | undefined {
  const name = textAt(body, ['auth', 'identity', 'password', 'user', 'name'])
  const domainName = textAt(body, ['auth', 'identity', 'password', 'user', 'domain', 'name'])
  const password = textAt(body, ['auth', 'identity', 'password', 'user', 'password']) ?? ''
  return name === undefined || domainName === undefined ? undefined : { domainName, name, password }
}

/** A JSON body before anything has held it to a contract; undefined where it is none. */
function jsonOf(body: Uint8Array): unknown {
  if (body.length === 0) return undefined
  const read = readJson(body)
  return 'fault' in read ? undefined : read.value
}

function textAt(body: unknown, path: readonly string[]): string | undefined {
  const value = path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), body)
  return typeof value === 'string' ? value : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
