import { chanceHex } from '../engine/chance.ts'
import { nextNumber } from '../engine/ids.ts'
import { type Instant, later } from '../../units/instant.ts'
import { onlyOf, type World } from '../engine/world.ts'
import type { Caller } from './accounts.ts'

export interface AccessKey {
  readonly access: string
  readonly secret: string
  readonly caller: Caller
  /** Temporary keys only: sent as X-Security-Token with each signed request. */
  readonly securityToken?: string
  readonly expiresAt?: Instant
}

/** Issues an access key that lives for a while, with the security token that goes with it. */
export function issueTemporaryKey(world: World, caller: Caller, lifeSeconds: number): Required<AccessKey> {
  const number = nextNumber(world, 'temporary-key')
  const draw = (what: string): string => chanceHex(onlyOf(world.profile).seed, world.id, what, number)
  const key = {
    access: `HST${draw('temporary-access').slice(0, 17).toUpperCase()}`,
    secret: draw('temporary-secret').slice(0, 40),
    securityToken: `gQ${draw('security-token-1')}${draw('security-token-2')}`,
    expiresAt: later(world.now, lifeSeconds * 1000),
    caller,
  }
  world.accessKeys.set(key)
  return key
}
