import type { World } from '../engine/world.ts'
import { membersOf } from '../members/members.ts'

/** Whose bills are asked for: the account's own, those of a member of its enterprise, or all of these. */
export interface AccountsQuery {
  readonly whose: 'own' | 'member' | 'all'
  readonly memberId: string | undefined
}

/** What a member has to grant so that its master account sees what it spends (ep_00023). */
const seesSpending = 'READ_CONSUME_BILL'

/** Ids of the accounts whose bills an account asks for and may see, its own first; a member that it may not see is none. */
export function billedAccounts(world: World, accountId: string, { whose, memberId }: AccountsQuery): string[] {
  if (whose === 'own') return [accountId]
  const seen = membersOf(world, accountId)
    .filter(({ state, permissionIds }) => state === 'normal' && permissionIds.includes(seesSpending))
    .map((each) => each.memberId)
  return whose === 'member' ? seen.filter((each) => each === memberId) : [accountId, ...seen]
}
