import { addDemoCustomers, addDemoResellers } from '../../fixtures/demo.ts'
import { startWorld } from '../../fixtures/start-world.ts'
import { type Tenant } from '../../gateway/tenants.ts'
import { type AccessKey, addProject, firstProject, type IamUser, ownCaller } from '../../state/accounts.ts'
import { type ClockState } from '../../state/clock.ts'
import { onlyOf, type World } from '../../state/world.ts'
import { type Preset } from '../platform.ts'

/** The world of a tenant afresh from a preset and a seed. Its account and credentials stay as they were. */
export function restarted(
  { machineNow }: { readonly machineNow: () => number },
  { world }: Tenant,
  { preset, seed }: { readonly preset: Preset; readonly seed: number },
): World {
  const { kind, domainName, corporationName, domainId } = onlyOf(world.profile)
  const { userId } = ownCaller(world)
  const users = [...world.users.values()].filter((each) => each.userId === userId)
  const keys = [...world.accessKeys.values()].filter(
    (each) => each.caller.domainId === domainId && each.securityToken === undefined,
  )
  const clock: ClockState = { ...onlyOf(world.clock), at: world.now, anchor: machineNow() }
  const fresh = startWorld({ id: world.id, kind, seed, preset, clock, domainName, corporationName })
  keepAccess(fresh, { domainId, users, keys })
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

/** Fills the world with the demo's customers, or resellers where it is a distributor's. */
export function fill(world: World): void {
  if (onlyOf(world.profile).kind === 'distributor') addDemoResellers(world)
  else addDemoCustomers(world)
}
