import type { SiteName } from '../../src/contract/operations.ts'
import { onlyOf } from '../../src/state/engine/world.ts'
import type { TestPlatform } from './platform.ts'

export const siteNames: readonly [SiteName, SiteName] = ['intl', 'cn']

/** The site of the partner that a platform's calls are made as. */
export function siteNameOf({ world }: Pick<TestPlatform, 'world'>): SiteName {
  return onlyOf(world.profile).site
}

/** The name of a customer of the demo partner by its number, `01`; both sites number them alike. */
export function customerName(platform: Pick<TestPlatform, 'world'>, number: string): string {
  return siteNameOf(platform) === 'cn' ? `demo-customer-cn-${number}` : `demo-customer-${number}`
}

/** The name of a reseller of the demo distributor by its number, `01`. */
export function resellerName(platform: Pick<TestPlatform, 'world'>, number: string): string {
  return siteNameOf(platform) === 'cn' ? `demo-reseller-cn-${number}` : `demo-reseller-${number}`
}
