import { platformIds } from '../accounts/profile.ts'
import type { Instant } from '../../units/instant.ts'
import type { World } from '../engine/world.ts'

/** What the metadata of a partner's sales platform says of its single sign-on. */
export interface IdentityProvider {
  readonly entityId: string
  /** Certificates that may have signed, base64 of their DER form; more than one while keys change. */
  readonly certificates: readonly string[]
  /** Where a browser is sent with an authentication request in the query. */
  readonly redirectLocation: string
  readonly uploadedAt: Instant
}

/** What becomes of a user of the platform that has no account of the cloud yet. */
export type BindingAnswer =
  | { readonly by: 'form' }
  | { readonly by: 'register' }
  /** The account of that name is bound without a password: a test stands in for its owner. */
  | { readonly by: 'existing'; readonly accountName: string }

/** Access parameters of a sales platform, as they are configured in the Partner Center (access_00011). */
export interface SsoConfiguration {
  /** The platform id; a partner may have several. */
  readonly platformId: string
  readonly provider?: IdentityProvider
  /** Where the result of a binding is told; absent tells nobody. */
  readonly notificationUrl?: string
  readonly bindingAnswer: BindingAnswer
}

/** The configuration of a platform of this partner; undefined where the platform is somebody else's. */
export function configurationOf(world: World, platformId: string): SsoConfiguration | undefined {
  const stored = world.ssoConfigurations.get(platformId)
  if (stored !== undefined) return stored
  return platformIds(world).includes(platformId) ? { platformId, bindingAnswer: { by: 'form' } } : undefined
}

/** The configurations of all platforms of this partner, its own platform first. */
export function allConfigurations(world: World): SsoConfiguration[] {
  return platformIds(world).flatMap((each) => configurationOf(world, each) ?? [])
}
