import { zero } from '../../units/amount.ts'
import type { World } from '../engine/world.ts'
import { nextTrade } from './account-changes.ts'
import { withoutEnded } from './credit-parts.ts'
import { changePartnerCredit } from './partner-accounts.ts'
import { changeCredit } from './wallets.ts'

/**
 * Credit of a customer, a partner or a reseller ends. What is not used of it is cleared; what is used of it a customer owes
 * from now on, as where the platform makes a credit smaller (docs/decisions/china-money.md).
 */
export function expireCredit(world: World, accountId: string): string {
  const trade = nextTrade(world, 'expiry')
  const account = world.partnerAccounts.get(accountId)
  if (account !== undefined) changePartnerCredit(world, account, { credit: zero, trade })
  else changeCredit(world, accountId, { change: (wallet) => withoutEnded(wallet, world.now), trade })
  return 'the credit that has ended is cleared'
}
