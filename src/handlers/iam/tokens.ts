import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import { type Account, type Caller, callerOf, findUser, ownerOf } from '../../state/accounts/accounts.ts'
import { allProjectsOf, type Project } from '../../state/accounts/projects.ts'
import { issueTemporaryKey } from '../../state/accounts/access-keys.ts'
import { issueToken, type Token } from '../../state/accounts/tokens.ts'
import type { Customer } from '../../state/customers/customers.ts'
import { fromInstant, type Instant } from '../../units/instant.ts'
import type { World } from '../../state/engine/world.ts'
import { iamHandlers } from '../define-handlers.ts'

export const tokenHandlers = iamHandlers({
  CreateToken({ world, caller, body, query, reply }) {
    const { identity, scope } = body.auth
    const identified = identify(world, caller, identity)
    if (isRefusal(identified)) return identified
    const scoped = findScope(world, identified.caller, scope)
    if (isRefusal(scoped)) return scoped
    const token = issueToken(world, identified.caller, identified.assumedBy)
    const answer = fromToken(token, {
      methods: identity.methods,
      project: scoped,
      nocatalog: query.nocatalog !== undefined,
    })
    return reply(201, { token: answer }, { 'X-Subject-Token': token.token })
  },

  CreateTemporaryAccessKey({ world, caller, body, reply }) {
    const { identity } = body.auth
    const assumes = identity.methods.includes('assume_role')
    const { assume_role: role } = identity
    if (assumes && role === undefined) return refuse('iam_body_wrong', 'auth.identity.assume_role is required')
    const assumed = assumes && role !== undefined ? assumeRole(world, caller, role) : caller
    if (isRefusal(assumed)) return assumed
    const seconds = (assumes ? role : identity.token)?.duration_seconds ?? defaultKeyLife
    const key = issueTemporaryKey(world, assumed, seconds)
    return reply(201, {
      credential: {
        access: key.access,
        secret: key.secret,
        securitytoken: key.securityToken,
        expires_at: fromPreciseInstant(key.expiresAt),
      },
    })
  },

  GetCallerIdentity({ caller, reply }) {
    return reply(200, {
      account_id: caller.domainId,
      principal_urn: `iam::${caller.domainId}:user:${caller.userName}`,
      principal_id: caller.userId,
    })
  },
})

/** Seconds for which a temporary key lives when nothing is said. */
const defaultKeyLife = 900

interface Identity {
  readonly methods: readonly string[]
  readonly password?: {
    readonly user: { readonly name: string; readonly password: string; readonly domain: { readonly name: string } }
  }
  readonly assume_role?: AssumeRole
}

interface AssumeRole {
  readonly domain_name?: string
  readonly domain_id?: string
  readonly agency_name: string
}

type RoleRefusal = Refusal<'iam_body_wrong' | 'iam_forbidden' | 'iam_not_found'>

function identify(
  world: World,
  caller: Caller | undefined,
  { methods, password, assume_role: role }: Identity,
): { caller: Caller; assumedBy?: Caller } | RoleRefusal | Refusal<'iam_credentials_wrong' | 'iam_token_wrong'> {
  if (methods.includes('password')) {
    if (password === undefined) return refuse('iam_body_wrong', 'auth.identity.password is required')
    const { name, password: secret, domain } = password.user
    const user = findUser(world, { domainName: domain.name, name, password: secret })
    return user === undefined ? refuse('iam_credentials_wrong') : { caller: callerOf(user) }
  }
  if (caller === undefined) return refuse('iam_token_wrong')
  if (role === undefined) return refuse('iam_body_wrong', 'auth.identity.assume_role is required')
  const assumed = assumeRole(world, caller, role)
  return isRefusal(assumed) ? assumed : { caller: assumed, assumedBy: caller }
}

/**
 * A partner takes on the identity of a customer: the customer's account trusts the partner by an agency that has the
 * partner's platform id for its name (bpconsole_apifaq_00001).
 */
function assumeRole(world: World, caller: Caller, role: AssumeRole): Caller | RoleRefusal {
  if (nameOfDomain(role) === undefined)
    return refuse('iam_body_wrong', 'auth.identity.assume_role.domain_name or domain_id is required')
  if (caller.kind !== 'partner' && caller.kind !== 'distributor') return refuse('iam_forbidden', 'assume_role')
  const customer = customerNamed(world, role)
  if (customer?.association !== 'associated') return refuse('iam_not_found', `domain ${nameOfDomain(role)}`)
  if (customer.xaccountType !== role.agency_name) return refuse('iam_not_found', `agency ${role.agency_name}`)
  const user = ownerOf(world, customer.customerId)
  return user === undefined ? refuse('iam_not_found', `domain ${customer.domainName}`) : callerOf(user)
}

/** How a request calls a domain: by its name, or else by its id. */
function nameOfDomain({ domain_name: name, domain_id: id }: AssumeRole): string | undefined {
  return name ?? id
}

/** The customer of a domain's id, or else of its name in any case. */
function customerNamed(world: World, { domain_id: id, domain_name: name = '' }: AssumeRole): Customer | undefined {
  return id === undefined ? world.customers.firstOf('byName', name.toLowerCase()) : world.customers.get(id)
}

interface Scope {
  readonly domain?: { readonly name?: string; readonly id?: string }
  readonly project?: { readonly name?: string; readonly id?: string }
}

/** The project that a token is for; undefined when it is for the whole account. */
function findScope(
  world: World,
  caller: Account,
  scope: Scope | undefined,
): Project | undefined | Refusal<'iam_forbidden' | 'iam_not_found'> {
  const { domain, project } = scope ?? {}
  if (isForeign(domain, caller)) return refuse('iam_forbidden', 'scope.domain names another account')
  if (project === undefined) return undefined
  const found = allProjectsOf(world, caller.domainId).find(
    (each) => each.projectId === project.id || each.name === project.name,
  )
  return found ?? refuse('iam_not_found', `project ${project.name ?? project.id ?? ''}`)
}

/** Whether a scope names an account other than the caller's own. */
function isForeign({ name, id }: NonNullable<Scope['domain']> = {}, { domainName, domainId }: Account): boolean {
  return (name !== undefined && name !== domainName) || (id !== undefined && id !== domainId)
}

function fromToken(
  token: Token,
  {
    methods,
    project,
    nocatalog,
  }: { methods: readonly ('password' | 'assume_role')[]; project: Project | undefined; nocatalog: boolean },
) {
  const { caller, assumedBy } = token
  const domain = { id: caller.domainId, name: caller.domainName }
  return {
    expires_at: fromPreciseInstant(token.expiresAt),
    issued_at: fromPreciseInstant(token.issuedAt),
    methods: [...methods],
    user: { id: caller.userId, name: caller.userName, domain, password_expires_at: '' },
    ...(project === undefined ? { domain } : { project: { id: project.projectId, name: project.name, domain } }),
    roles:
      assumedBy === undefined
        ? [{ id: '0', name: 'te_admin' }]
        : [
            { id: '0', name: 'te_admin' },
            { id: '1', name: 'readonly' },
          ],
    ...(nocatalog ? {} : { catalog: [] }),
    ...(assumedBy === undefined
      ? {}
      : {
          assumed_by: {
            user: {
              id: assumedBy.userId,
              name: assumedBy.userName,
              domain: { id: assumedBy.domainId, name: assumedBy.domainName },
            },
          },
        }),
  }
}

/** IAM writes its times to the microsecond. */
function fromPreciseInstant(instant: Instant): string {
  return fromInstant(instant).replace('Z', '.000000Z')
}
