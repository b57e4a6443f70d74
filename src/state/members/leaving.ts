import { zero } from '../../units/amount.ts'
import { reconsiderUse } from '../ledger/use-agenda.ts'
import { debtOf } from '../ledger/wallets.ts'
import type { World } from '../engine/world.ts'
import { partsLeft } from './coupon-parts.ts'
import type { Membership } from './members.ts'
import { retrievable } from './transfers.ts'

/**
 * Ends a membership; the account goes on as a customer of its own. Says in words why it cannot end: what the master account
 * gave has to go back first (docs/decisions/china-members.md).
 */
export function endMembership(world: World, member: Membership): Membership | string {
  if (member.state !== 'normal') return `is ${member.state === 'closed' ? 'no member any more' : 'being created'}`
  const accounts = ['cash', 'credit'] as const
  const kept = accounts.find((account) => retrievable(world, member, account).some(({ movable }) => movable > zero))
  if (kept !== undefined) return `holds ${kept} of its master account`
  if (partsLeft(world, member).length > 0) return 'holds coupons of its master account'
  if (member.isCustodial && debtOf(world, member.masterId) > zero)
    return 'is paid for by a master account that owes money'
  const closed = { ...member, state: 'closed' } as const
  world.memberships.set(closed)
  for (const each of [member.masterId, member.memberId]) reconsiderUse(world, each)
  return closed
}
