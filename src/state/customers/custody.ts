import type { World } from '../engine/world.ts'

/**
 * The account whose money pays what a customer orders and uses: its own, or that of its master account where its finances are
 * in the custody of that one (docs/decisions/china-members.md).
 */
export function payingAccountOf({ memberships }: World, customerId: string): string {
  const membership = memberships.get(customerId)
  return membership?.isCustodial === true && membership.state === 'normal' ? membership.masterId : customerId
}

/** The accounts that the money of one pays for: itself, and the members whose finances are in its custody. */
export function accountsPaidBy({ memberships }: World, payerId: string): string[] {
  const members = memberships
    .sliceOf('byMaster', payerId, { from: 0, to: Infinity })
    .filter(({ isCustodial, state }) => isCustodial && state === 'normal')
  return [payerId, ...members.map((each) => each.memberId)]
}
