import { onlyOf } from '../state/engine/world.ts'
import type { Refused } from './hints.ts'

const partnerBalance =
  'GET /v2/accounts/partner-accounts/balances tells what the account has that pays; POST /_sandbox/partner-money/top-ups {"amount":"1000.00"} pays into it, with reseller_id into that of a reseller'
const transferable = 'GET /v2/enterprises/multi-accounts/transfer-amount tells what the master account can hand on'

/** Where to look when a balance does not suffice, by the operation that moves the money. */
const byMover: Readonly<Record<string, string>> = {
  UpdateCustomerAccountAmount: partnerBalance,
  ReclaimToPartnerAccount:
    'no more comes back than the customer has: POST /v2/accounts/customer-accounts/balances/batch-query tells how much',
  UpdateIndirectPartnerAccount: partnerBalance,
  ReclaimIndirectPartnerAccount:
    'no more comes back than the reseller has: GET /v2/accounts/partner-accounts/balances?indirect_partner_id=ID tells how much',
  UpdateSubEnterpriseAmount: transferable,
  ReclaimSubEnterpriseAmount:
    'no more comes back than the member has: GET /v2/enterprises/multi-accounts/retrieve-amount tells how much',
}

/** Whether a call is about a partner of the China site. */
export function isOfChina(tenant: Refused['tenant']): boolean {
  return tenant !== undefined && onlyOf(tenant.world.profile).site === 'cn'
}

/** Where to look, and who gives more, when a balance does not suffice: that of a mover of money, or of a customer that pays. */
export function explainBalance({ tenant, identified }: Refused): string {
  const moved = byMover[identified?.operation.id ?? '']
  if (moved !== undefined) return moved
  return isOfChina(tenant)
    ? 'the partner allocates more with POST /v2/accounts/partner-accounts/adjust-amount; GET /v2/accounts/customer-accounts/balances tells what the customer has; POST /_sandbox/partner-money/top-ups fills the partner'
    : 'the partner raises the budget with POST /v2/partners/sub-customers/budget; GET of the same tells what is used of it'
}
