import { refuse, type Refusal } from '../../contract/refusals.ts'
import type { Caller } from '../accounts/accounts.ts'
import type { Customer } from '../customers/customers.ts'
import { allOf, type Page, pageOf, type PageQuery, whereAsked } from '../engine/listing.ts'
import { recordOf } from '../engine/table.ts'
import type { World } from '../engine/world.ts'
import type { Instant } from '../../units/instant.ts'

/** The states of a membership that the sandbox knows; a member is there once its creation is done (ep_00021). */
export type MemberState = 'creating' | 'normal' | 'closed'

/** That an account, a customer of its own, belongs to an enterprise. */
export interface Membership {
  /** The customer that is the member account. */
  readonly memberId: string
  /** The customer that is the enterprise's master account. */
  readonly masterId: string
  /** The unit that it belongs to. */
  readonly organizationId: string
  readonly displayName: string
  readonly state: MemberState
  /** What the master account may see and do for it. */
  readonly permissionIds: readonly string[]
  /** Whether its finances are the master account's. */
  readonly isCustodial: boolean
  readonly since: Instant
  /** Which membership of all it is, from 1: members of one moment stand in this order. */
  readonly number: number
}

export type MemberRefusal = Refusal<'member_relation_absent' | 'member_check_failed'>

/** A member whose creation is done, if it is one of the caller's enterprise. */
export function findMember(world: World, { domainId: masterId }: Caller, memberId: string): Membership | MemberRefusal {
  const member = world.memberships.get(memberId)
  if (member?.masterId !== masterId || member.state === 'closed') return refuse('member_relation_absent')
  return member.state === 'normal' ? member : refuse('member_check_failed', 'the member account is being created')
}

export interface MembersQuery extends PageQuery {
  readonly accountName: string | undefined
  readonly displayName: string | undefined
  /** Whether a part of a name is enough, in any case of letters. */
  readonly isFuzzy: boolean
  readonly organizationId: string | undefined
}

/** A membership with the account and the unit that it joins. */
export interface MemberView extends Membership {
  readonly accountName: string
  readonly organizationName: string
}

/** One page of the members of the enterprise whose master account calls, the oldest first; none for any other account. */
export function listMembers(world: World, { domainId: masterId }: Caller, query: MembersQuery): Page<MemberView> {
  const isNamed = query.isFuzzy ? containsInAnyCase : (name: string, wanted: string) => name === wanted
  const fits = allOf<MemberView>([
    whereAsked(query.accountName, ({ accountName }, wanted) => isNamed(accountName, wanted)),
    whereAsked(query.displayName, ({ displayName }, wanted) => isNamed(displayName, wanted)),
    whereAsked(query.organizationId, ({ organizationId }, wanted) => organizationId === wanted),
  ])
  return pageOf(
    membersOf(world, masterId)
      .map((each) => viewOf(world, each))
      .filter(fits),
    query,
  )
}

/** The members of an enterprise, those that have left too; there are few (docs/decisions/china-members.md). */
export function membersOf(world: World, masterId: string): Membership[] {
  return world.memberships.sliceOf('byMaster', masterId, { from: 0, to: Infinity })
}

function viewOf(world: World, member: Membership): MemberView {
  const { domainName: accountName }: Customer = recordOf(world.customers, member.memberId)
  return { ...member, accountName, organizationName: recordOf(world.organizations, member.organizationId).name }
}

/** A text that has nothing in it is in no name: an empty filter finds nothing (ep_00021). */
function containsInAnyCase(name: string, part: string): boolean {
  return part !== '' && name.toLowerCase().includes(part.toLowerCase())
}
