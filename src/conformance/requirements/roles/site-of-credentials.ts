import type { Fault, TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isSigned } from '../../trace/credentials.ts'
import { refusalText } from '../../trace/refusals.ts'
import { isOfOneSite, isOfOtherSite } from '../../trace/sites.ts'
import type { TracedExchange } from '../../trace/trace.ts'

export const siteOfCredentials = {
  id: 'ROLE-06',
  area: 'roles',
  level: 'MUST',
  text: 'What one site alone has is called with credentials of an account of that site, at its host.',
  harm: 'refused',
  fix: 'Keep keys and host together, a pair for each site: an account of the International site is none of the China site.',
  source: 'error-codes, CBC.0150; docs/decisions/china-site.md',
  check: eachExchange((each) => isOfOneSite(each) || isOfOtherSite(each), faultOf),
} as const satisfies TestedRequirement

function faultOf(each: TracedExchange): Fault | undefined {
  if (!isOfOtherSite(each)) return undefined
  const { method, path, hint = '' } = each
  return {
    expected: `credentials of the site that has ${method} ${path}`,
    actual: hint === '' ? refusalText(each) : hint,
    field: isSigned(each) ? 'Authorization' : 'X-Auth-Token',
  }
}
