import { type AccessKey } from '../../state/accounts/access-keys.ts'
import { ownCaller } from '../../state/accounts/accounts.ts'
import { chanceHex } from '../../state/engine/chance.ts'
import { type World } from '../../state/engine/world.ts'
import { demoAccounts } from '../../fixtures/demo-accounts.ts'
import { siteOf } from '../../state/sites/site-of.ts'

/** A variable of an environment, as Postman and what imports its files have it. */
interface Variable {
  readonly key: string
  readonly value: string
  readonly type: 'default' | 'secret'
  readonly enabled: boolean
}

/**
 * What an HTTP tool needs to call as a partner and as its first customer: address, lasting access keys, account names, and
 * of a demo partner its password, by which a token is got.
 */
export function environmentOf(world: World, origin: string) {
  const own = ownCaller(world)
  const keys = [...world.accessKeys.values()].filter(({ securityToken }) => securityToken === undefined)
  const customer = keys.find(({ caller }) => caller.kind === 'customer')
  const values = [
    shown('baseUrl', origin),
    ...keyOf(
      '',
      keys.find(({ caller }) => caller.userId === own.userId),
    ),
    shown('domain_name', own.domainName),
    shown('user_name', own.userName),
    ...passwordOf(world),
    ...keyOf('customer_', customer),
    ...(customer === undefined ? [] : [shown('customer_id', customer.caller.domainId)]),
    shown('token', ''),
  ]
  return {
    id: idOf(world.id),
    name: `partner-sandbox ${world.id}`,
    values,
    _postman_variable_scope: 'environment' as const,
  }
}

function keyOf(prefix: string, key: AccessKey | undefined): Variable[] {
  return key === undefined ? [] : [shown(`${prefix}ak`, key.access), hidden(`${prefix}sk`, key.secret)]
}

/** A world keeps digests of passwords only; those of the demo are constant. */
function passwordOf(world: World): Variable[] {
  const { partner, distributor } = demoAccounts[siteOf(world).name]
  const known = [partner, distributor].find(({ id }) => id === world.id)
  return known === undefined ? [] : [hidden('password', known.password)]
}

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
