import type { Instant } from '../../units/instant.ts'
import type { SiteName } from '../../contract/operations.ts'
import { onlyOf, type World } from '../engine/world.ts'

/** What a world begins with (docs/decisions/demo.md). */
export type Preset = 'demo' | 'quiet' | 'empty'

/** The partner or distributor whose world this is. */
export interface Profile {
  readonly kind: 'partner' | 'distributor'
  readonly site: SiteName
  readonly seed: number
  /** What the world was filled with when it began. */
  readonly preset: Preset
  readonly domainId: string
  readonly domainName: string
  readonly corporationName: string
  /** Platform id of the partner, the name of the agency that its customers grant it. */
  readonly xaccountType: string
  readonly createdAt: Instant
}

/** The platform ids that the partner was assigned, its first one before the others. */
export function platformIds(world: World): string[] {
  return [onlyOf(world.profile).xaccountType, ...(onlyOf(world.settings).xaccountTypes ?? [])]
}

/** Whether somebody assigned that platform id to the partner (docs/decisions/platform-ids.md). */
export function isPlatformId(world: World, id: string): boolean {
  return platformIds(world).includes(id)
}
