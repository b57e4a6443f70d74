import { type Refusal, refuse } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import { later, second } from '../../units/instant.ts'
import type { Caller } from '../accounts/accounts.ts'
import type { Customer } from '../customers/customers.ts'
import { addCustomerUser, associateCustomer, isNameTaken } from '../customers/registration.ts'
import {
  sendCode,
  type VerificationCode,
  type VerificationRefusal,
  verifyCode,
} from '../customers/verification-codes.ts'
import { plan } from '../engine/agenda.ts'
import { nextId } from '../engine/ids.ts'
import { recordOf } from '../engine/table.ts'
import { onlyOf, type World } from '../engine/world.ts'
import { type Membership, membersOf } from './members.ts'
import { rootOf } from './organizations.ts'

export interface NewMember {
  readonly organizationId: string
  readonly accountName: string
  readonly displayName: string
  readonly password: string
  /** Absent takes the phone of the master account, which needs no code. */
  readonly phone: { readonly number: string; readonly code: string } | undefined
  readonly permissionIds: readonly string[]
  readonly isCustodial: boolean
}

/** What the master account of a member whose finances are its own may do, whatever is asked for (ep_00023). */
const custodialPermissions = ['READ_FINANCE_INFO', 'READ_CONSUME_BILL', 'SHARE-BIZ-DISCOUNT-TO-SUB']

/** An enterprise has so many member accounts (docs/decisions/china-members.md). */
const membersPerEnterprise = 32

type CreationRefusal = Refusal<'member_relation_absent' | 'business_check_failed'> | VerificationRefusal

/**
 * Creates a member account below the master account that calls. It is a customer of the same partner, with the real name,
 * level and type of its master account and credentials of its own; it is ready a moment later, by the clock.
 */
export function createMember(
  world: World,
  { domainId: masterId }: Caller,
  wanted: NewMember,
): Membership | CreationRefusal {
  const isMaster =
    recordOf(world.customers, masterId).association === 'associated' && rootOf(world, masterId) !== undefined
  if (!isMaster) return refuse('member_relation_absent')
  const refusal = refuseMember(world, masterId, wanted) ?? refusePhone(world, wanted)
  if (refusal !== undefined) return refusal

  const member = addMemberAccount(world, recordOf(world.customers, masterId), wanted)
  addCustomerUser(world, member, wanted.password)
  const { organizationId, displayName, isCustodial, permissionIds } = wanted
  const membership: Membership = {
    memberId: member.customerId,
    masterId,
    organizationId,
    displayName: displayName === '' ? member.domainName : displayName,
    state: 'creating',
    permissionIds: isCustodial ? custodialPermissions : permissionIds,
    isCustodial,
    since: world.now,
    number: world.memberships.size + 1,
  }
  world.memberships.set(membership)
  const seconds = onlyOf(world.settings).associationDelaySeconds
  plan(world, { kind: 'member-creation', at: later(world.now, seconds * second), subject: member.customerId })
  return membership
}

function refuseMember(
  world: World,
  masterId: string,
  { organizationId, accountName }: NewMember,
): Refusal<'business_check_failed'> | undefined {
  if (world.organizations.get(organizationId)?.masterId !== masterId)
    return refuse('business_check_failed', words`{partyId} names no organization unit of the enterprise`)
  if (isNameTaken(world, accountName)) return refuse('business_check_failed', words`{customerName} is taken`)
  const open = membersOf(world, masterId).filter((each) => each.state !== 'closed')
  return open.length < membersPerEnterprise
    ? undefined
    : refuse('business_check_failed', `an enterprise has at most ${membersPerEnterprise} member accounts`)
}

function refusePhone(world: World, { phone }: NewMember): VerificationRefusal | undefined {
  return phone === undefined ? undefined : verifyCode(world, phone.number, { code: phone.code, purpose: 'member' })
}

/** A member takes over what its master account is (docs/decisions/china-members.md). */
function addMemberAccount(world: World, master: Customer, { accountName, phone }: NewMember): Customer {
  const { domainArea, resellerId, model, name, realName, type, level, telephone } = master
  const member: Customer = {
    customerId: nextId(world, 'customer'),
    domainName: accountName,
    name,
    domainArea,
    xaccountId: '',
    xaccountType: '',
    resellerId,
    association: 'registered',
    model,
    registeredAt: world.now,
    label: '',
    telephone: phone?.number ?? telephone,
    realName,
    type,
    level,
    marketingClosed: false,
  }
  world.customers.set(member)
  return member
}

/** A member account is ready: it is a customer of its master account's partner from now on. */
export function completeMember(world: World, memberId: string): string {
  const member = world.memberships.get(memberId)
  if (member?.state !== 'creating') return 'no member account is being created'
  world.memberships.set({ ...member, state: 'normal' })
  return associateCustomer(world, memberId)
}

/** Sends the code by which a member account may be created with a phone number of its own. */
export function sendMemberCode(
  world: World,
  { domainId }: Caller,
  order: {
    readonly phone: string
    readonly lifeMinutes: number
    readonly language: 'en' | 'zh'
    readonly accountName: string | undefined
  },
): VerificationCode | Refusal<'member_relation_absent' | 'member_is_custodial' | 'verification_code_capped'> {
  if (world.memberships.get(domainId)?.isCustodial === true) return refuse('member_is_custodial')
  if (rootOf(world, domainId) === undefined) return refuse('member_relation_absent')
  const { phone, lifeMinutes, language, accountName } = order
  return sendCode(world, { address: phone, lifeMinutes, language, purpose: 'member', subject: accountName })
}
