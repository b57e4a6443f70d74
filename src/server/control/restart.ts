import { addDemoCustomers, addDemoResellers } from '../../fixtures/demo.ts'
import { startWorld } from '../../fixtures/start-world.ts'
import { type Tenant } from '../../gateway/tenants.ts'
import { type AccessKey, addProject, firstProject, type IamUser, ownCaller } from '../../state/accounts.ts'
import { restartedClock } from '../../state/clock.ts'
import { type Instant } from '../../state/instant.ts'
import { onlyOf, tablesOf, type World } from '../../state/world.ts'
import { type Preset } from '../platform.ts'

export interface Restart {
  readonly preset: Preset
  readonly seed: number
  /** Where the clock begins. Absent, it begins where it did at the start. */
  readonly moment?: Instant
}

/** The world of a tenant afresh from a preset and a seed. Its account, credentials and lasting tokens stay as they were. */
export function restarted(
  { machineNow }: { readonly machineNow: () => number },
  { world }: Pick<Tenant, 'world'>,
  { preset, seed, moment }: Restart,
): World {
  const { kind, domainName, corporationName, domainId } = onlyOf(world.profile)
  const { userId } = ownCaller(world)
  const users = [...world.users.values()].filter((each) => each.userId === userId)
  const keys = [...world.accessKeys.values()].filter(
    (each) => each.caller.domainId === domainId && each.securityToken === undefined,
  )
  const clock = restartedClock(world, machineNow(), moment)
  const fresh = startWorld({ id: world.id, kind, seed, preset, clock, domainName, corporationName })
  keepAccess(fresh, { domainId, users, keys })
  for (const token of world.tokens.values()) if (token.isLasting === true) fresh.tokens.set(token)
  const lasting = world.counters.get('lasting-token')
  if (lasting !== undefined) fresh.counters.set(lasting)
  if (preset === 'demo') fill(fresh)
  return fresh
}

function keepAccess(
  world: World,
  {
    domainId,
    users,
    keys,
  }: { readonly domainId: string; readonly users: readonly IamUser[]; readonly keys: readonly AccessKey[] },
): void {
  world.profile.set({ ...onlyOf(world.profile), domainId })
  world.users.clear()
  world.accessKeys.clear()
  for (const user of users) world.users.set(user)
  for (const key of keys) world.accessKeys.set(key)
  world.projects.clear()
  addProject(world, domainId, firstProject)
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

/** Fills the world with the demo's customers, or resellers where it is a distributor's. */
export function fill(world: World): void {
  if (onlyOf(world.profile).kind === 'distributor') addDemoResellers(world)
  else addDemoCustomers(world)
}
