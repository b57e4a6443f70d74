import { type Page, pageOf, type PageQuery } from '../engine/listing.ts'
import type { Catalog, ServiceType } from './catalog.ts'

/** What sales of a service count for: as of any product, as of a specific one, for nothing, or without a rebate. */
export type Incentive = 'usual' | 'specific' | 'none' | 'performance'

/** What holds for a service from the beginning of a month on. */
interface Rule {
  readonly service: string
  readonly from: string
  readonly incentive: Incentive
  readonly allowsDiscount: boolean
}

/** Where a service is not as any other. The contents are the sandbox's own (docs/decisions/china-bills.md). */
const rules: readonly Rule[] = [
  { service: 'hws.service.type.cbr', from: '2020-01', incentive: 'specific', allowsDiscount: true },
  { service: 'hws.service.type.rds', from: '2020-01', incentive: 'specific', allowsDiscount: true },
  { service: 'hws.service.type.waf', from: '2020-01', incentive: 'performance', allowsDiscount: true },
  { service: 'hws.service.type.ces', from: '2020-01', incentive: 'none', allowsDiscount: false },
  { service: 'hws.service.type.natgateway', from: '2020-01', incentive: 'usual', allowsDiscount: false },
  { service: 'hws.service.type.natgateway', from: '2026-01', incentive: 'usual', allowsDiscount: true },
]

/** What holds for a service in the last second of a month. */
export interface IncentivePolicy extends Pick<Rule, 'incentive' | 'allowsDiscount'> {
  readonly service: ServiceType
}

export interface PoliciesQuery extends PageQuery {
  /** The month, `2026-05`. */
  readonly month: string
  readonly service: string | undefined
}

/** One page of the policies of all services of the catalog, or of one, as they are at the end of a month. */
export function listIncentivePolicies({ serviceTypes }: Catalog, query: PoliciesQuery): Page<IncentivePolicy> {
  const { month, service: wanted } = query
  const fitting = serviceTypes.filter(({ code }) => wanted === undefined || code === wanted)
  const { count, page } = pageOf(fitting, query)
  return { count, page: page.map((service) => ({ service, ...policyOf(service.code, month) })) }
}

function policyOf(service: string, month: string): Pick<Rule, 'incentive' | 'allowsDiscount'> {
  const rule = rules.findLast((each) => each.service === service && each.from <= month)
  return { incentive: rule?.incentive ?? 'usual', allowsDiscount: rule?.allowsDiscount ?? true }
}
