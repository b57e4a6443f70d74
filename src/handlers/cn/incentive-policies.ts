import { type Incentive, listIncentivePolicies } from '../../state/catalog/incentive-policies.ts'
import { siteOf } from '../../state/sites/site-of.ts'
import { pageOf } from '../bss/wire.ts'
import { cnHandlers } from '../define-handlers.ts'

export const incentivePolicyHandlers = cnHandlers({
  ListIncentiveDiscountPolicies({ world, query, reply }) {
    const service = query.service_type_code
    const { count, page } = listIncentivePolicies(world.catalog, {
      month: query.time,
      service: service !== undefined && service !== '' && service.trim() === '' ? undefined : service,
      ...pageOf(query),
    })
    const { language } = siteOf(world)
    return reply(200, {
      policies: page.map((each) => ({
        service_type_code: each.service.code,
        service_type_name: each.service[language],
        incentive_policy: incentiveCodes[each.incentive],
        allow_discount: each.allowsDiscount ? ('YES' as const) : ('NO' as const),
      })),
      total_count: count,
    })
  },
})

const incentiveCodes = { usual: '0', specific: '1', none: '2', performance: '13' } as const satisfies Readonly<
  Record<Incentive, string>
>
