import { fillDemo } from '../fixtures/demo-worlds.ts'
import { startWorld } from '../fixtures/start-world.ts'
import type { Tenant } from '../gateway/tenants.ts'
import { type Account, ownAccount } from '../state/accounts/accounts.ts'
import { addProject, firstProject } from '../state/accounts/projects.ts'
import type { Preset } from '../state/accounts/profile.ts'
import { restartedClock } from '../state/clock.ts'
import type { Instant } from '../units/instant.ts'
import { onlyOf, tablesOf, type World } from '../state/engine/world.ts'

export interface Restart {
  readonly preset: Preset
  readonly seed: number
  /** Where the clock begins. Absent, it begins where it did at the start. */
  readonly moment?: Instant
}

/** The world of a tenant afresh from a preset and a seed. Its account, all credentials and lasting tokens stay as they were. */
export function restarted(
  { machineNow }: { readonly machineNow: () => number },
  { world }: Pick<Tenant, 'world'>,
  { preset, seed, moment }: Restart,
): World {
  const { kind, site, domainName, corporationName, domainId } = onlyOf(world.profile)
  const clock = restartedClock(world, machineNow(), moment)
  const fresh = startWorld({ id: world.id, site, kind, seed, preset, clock, domainName, corporationName })
  adoptAccount(fresh, domainId)
  keepAccess(world, fresh)
  if (preset !== 'empty') {
    fillDemo(fresh)
    keepAccess(world, fresh)
  }
  for (const token of world.tokens.values()) if (token.isLasting === true) fresh.tokens.set(token)
  const lasting = world.counters.get('lasting-token')
  if (lasting !== undefined) fresh.counters.set(lasting)
  return fresh
}

/** The account that owns the world has the id that it had, and nobody yet. */
function adoptAccount(fresh: World, domainId: string): void {
  fresh.profile.set({ ...onlyOf(fresh.profile), domainId })
  fresh.users.clear()
  fresh.accessKeys.clear()
  fresh.projects.clear()
  addProject(fresh, domainId, firstProject)
}

/** Lets every user and lasting key in again whose account is there, in the place of who came with the preset. */
function keepAccess(before: World, fresh: World): void {
  for (const user of before.users.values()) {
    const account = accountOf(fresh, user.account)
    if (account === undefined) continue
    for (const userId of [...fresh.users.keysOf('byName', `${account.domainName}/${user.name}`)])
      if (userId !== user.userId) fresh.users.delete(userId)
    fresh.users.set({ ...user, account })
  }
  for (const key of before.accessKeys.values()) {
    const account = accountOf(fresh, key.caller)
    if (account !== undefined && key.securityToken === undefined)
      fresh.accessKeys.set({ ...key, caller: { ...key.caller, ...account } })
  }
}

/** The account of that name in a world. Another seed gives accounts of the preset other ids. */
function accountOf(world: World, { kind, domainName }: Account): Account | undefined {
  const own = ownAccount(world)
  if (own.domainName === domainName) return own
  const name = domainName.toLowerCase()
  const domainId =
    kind === 'reseller'
      ? world.resellers.firstOf('byName', name)?.resellerId
      : world.customers.firstOf('byName', name)?.customerId
  return domainId === undefined ? undefined : { kind, domainId, domainName }
}

/** Puts what another world remembers in the place of everything that this one does. */
export function refill(world: World, fresh: World): void {
  const tables = new Map(tablesOf(fresh).map((table) => [table.name, table]))
  for (const table of tablesOf(world)) {
    table.clear()
    for (const record of tables.get(table.name)?.values() ?? []) table.insert(record)
  }
  world.now = fresh.now
}
