import type { AccessKey } from '../../state/accounts/access-keys.ts'
import { type Caller, ownCaller } from '../../state/accounts/accounts.ts'
import { chanceHex } from '../../state/engine/chance.ts'
import type { World } from '../../state/engine/world.ts'
import { demoAccounts } from '../../fixtures/demo-accounts.ts'
import { signingScript } from './signing-script.ts'

/** A variable of an environment, as Postman and what imports its files have it. */
interface Variable {
  readonly key: string
  readonly value: string
  readonly type: 'default' | 'secret'
  readonly enabled: boolean
}

/**
 * What an HTTP tool needs to call as a partner and as its first customer: address, lasting access keys, names, and of the
 * demo's accounts the password, by which a token is got; and the script that signs with the keys.
 */
export function environmentOf(world: World, origin: string) {
  const own = ownCaller(world)
  const keys = [...world.accessKeys.values()].filter(({ securityToken }) => securityToken === undefined)
  const customer = keys.find(({ caller }) => caller.kind === 'customer')
  const values = [
    shown('baseUrl', origin),
    ...accountOf(
      '',
      own,
      keys.find(({ caller }) => caller.userId === own.userId),
    ),
    ...accountOf('customer_', customer?.caller, customer),
    shown('token', ''),
    shown('sign_as', 'partner'),
    shown('signing_script', signingScript()),
  ]
  return {
    id: idOf(world.id),
    name: `partner-sandbox ${world.id}`,
    values,
    _postman_variable_scope: 'environment' as const,
  }
}

function accountOf(prefix: string, caller: Caller | undefined, key: AccessKey | undefined): Variable[] {
  if (caller === undefined || key === undefined) return []
  const password = knownPasswords.get(caller.domainName)
  return [
    shown(`${prefix}ak`, key.access),
    hidden(`${prefix}sk`, key.secret),
    shown(`${prefix}domain_id`, caller.domainId),
    shown(`${prefix}domain_name`, caller.domainName),
    shown(`${prefix}user_name`, caller.userName),
    ...(password === undefined ? [] : [hidden(`${prefix}password`, password)]),
  ]
}

/** Passwords by account; a world keeps digests only, those of the demo are constant. */
const knownPasswords: ReadonlyMap<string, string> = new Map(
  Object.values(demoAccounts).flatMap(({ partner, distributor, customer }) => [
    [partner.id, partner.password],
    [distributor.id, distributor.password],
    [customer.domainName, customer.password],
  ]),
)

function shown(key: string, value: string): Variable {
  return { key, value, type: 'default', enabled: true }
}

function hidden(key: string, value: string): Variable {
  return { key, value, type: 'secret', enabled: true }
}

/** An id in the form of a UUID, the same for each environment of a partner. */
function idOf(partner: string): string {
  const [, ...parts] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(chanceHex('environment', partner)) ?? []
  const [a, b, c, d, e] = parts
  return `${a ?? ''}-${b ?? ''}-4${c ?? ''}-8${d ?? ''}-${e ?? ''}`
}
