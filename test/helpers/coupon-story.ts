import { ownCaller, type Caller } from '../../src/state/accounts/accounts.ts'
import { changesOf } from '../../src/state/benefits/coupon-changes.ts'
import { checkInvariants } from '../../src/state/invariants.ts'
import type { World } from '../../src/state/engine/world.ts'
import { type Answered, startPlatform, type TestPlatform } from './platform.ts'

export type Fields = Record<string, unknown>

/** A partner of the China site, or a distributor, that gives coupons, and the control API beside it. */
export interface CouponStory {
  readonly platform: TestPlatform
  readonly world: World
  readonly post: (path: string, body: Fields, as?: Caller) => Promise<Answered>
  readonly get: (path: string, as?: Caller) => Promise<Answered>
  readonly control: (path: string, body: Fields, method?: string) => Promise<Answered>
  /** Gives the partner a quota and tells its id. */
  readonly quota: (wish?: Fields) => Promise<string>
  readonly advance: (duration: string) => Promise<unknown>
  readonly id: (name: string) => string
  /** The laws that the world breaks. */
  readonly broken: () => unknown[]
}

/** The demo partner of the China site, or its distributor, as if no partner had given any coupon before. */
export function couponStory(who: 'partner' | 'distributor' = 'partner'): CouponStory {
  const platform = startPlatform({ site: 'cn' })
  const tenant = platform[who]
  const { coupons, couponChanges, couponQuotas, couponQuotaRecords, failedIssues } = tenant.world
  for (const table of [couponQuotas, couponQuotaRecords, failedIssues]) table.clear()
  for (const { couponId, issue, kind } of [...coupons.values()]) {
    if (issue === undefined && kind !== 'card') continue
    for (const change of changesOf(tenant.world, couponId)) couponChanges.delete(change.id)
    coupons.delete(couponId)
  }
  const own = (): Caller => ownCaller(platform[who].world)
  const control = (path: string, body: Fields, method = 'POST'): Promise<Answered> =>
    platform.call(method, `/_sandbox/${path}?partner=${tenant.world.id}`, { as: null, body })
  return {
    platform,
    get world() {
      return platform[who].world
    },
    post: (path, body, as = own()) => platform.post(path, body, { as }),
    get: (path, as = own()) => platform.get(path, { as }),
    control,
    quota: async (wish = {}) => {
      const { body } = await control('coupon-quotas', { quota_value: '1000.00', ...wish })
      return (body as { quota_id: string }).quota_id
    },
    advance: (duration) => control('clock/advance', { duration }),
    id: (name) => platform.customer(name).customerId,
    broken: () => checkInvariants(platform[who].world).filter((each) => !each.holds),
  }
}
