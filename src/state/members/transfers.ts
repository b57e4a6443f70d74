import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import { add, type Amount, amountText, least, negate, zero } from '../../units/amount.ts'
import type { Instant } from '../../units/instant.ts'
import type { Caller } from '../accounts/accounts.ts'
import { nextId } from '../engine/ids.ts'
import { recordOf } from '../engine/table.ts'
import type { World } from '../engine/world.ts'
import { moveCash, moveCredit } from '../ledger/member-money.ts'
import { creditPartsOf } from '../ledger/credit-parts.ts'
import { walletOf } from '../ledger/wallets.ts'
import { associationOf, siteOf } from '../sites/site-of.ts'
import { findMember, type MemberRefusal, type Membership } from './members.ts'
import { rootOf } from './organizations.ts'

export type MemberAccount = 'cash' | 'credit'

/** Something that went from a master account to a member, or back; each happens once. */
export interface MemberTransfer {
  /** The master account and the number by which it told this transfer from others. */
  readonly id: string
  readonly masterId: string
  readonly memberId: string
  readonly what: MemberAccount | 'coupon'
  /** Below zero what came back. */
  readonly amount: Amount
  readonly at: Instant
  /** What changed the accounts of both; absent of coupons, and in worlds of before it was kept. */
  readonly tradeId?: string
  /** The end of the credit that was moved; absent of what has none. */
  readonly expiresAt?: Instant
}

export interface TransferOrder {
  readonly direction: 'give' | 'take'
  readonly memberId: string
  readonly account: MemberAccount
  readonly amount: Amount
  /** The caller's number of this transfer, by which it is done once; absent, the system makes one. */
  readonly transId: string | undefined
  /** The end of the credit that is meant; undefined of credit without an end, and of cash. */
  readonly expiresAt: Instant | undefined
}

export type TransferRefusal =
  | MemberRefusal
  | Refusal<'transaction_repeated' | 'account_absent' | 'credit_expired' | 'parameter_wrong' | 'balance_insufficient'>

/** Moves cash or unused credit from the master account that calls to a member of its, or takes back what it gave. */
export function transferMoney(world: World, caller: Caller, order: TransferOrder): MemberTransfer | TransferRefusal {
  const member = findMember(world, caller, order.memberId)
  if (isRefusal(member)) return member
  const refusal = refuseTransfer(world, member, order)
  if (refusal !== undefined) return refusal

  const { direction, account, amount, expiresAt } = order
  const { masterId, memberId } = member
  const isGiving = direction === 'give'
  const [from, to] = isGiving ? [masterId, memberId] : [memberId, masterId]
  const move = account === 'cash' ? moveCash : moveCredit
  const { id: tradeId } = move(world, { from, to, amount, expiresAt })
  return recordTransfer(world, member, {
    what: account,
    amount: isGiving ? amount : negate(amount),
    transId: order.transId,
    tradeId,
    ...(expiresAt === undefined ? {} : { expiresAt }),
  })
}

function refuseTransfer(world: World, member: Membership, order: TransferOrder): TransferRefusal | undefined {
  const { account, amount, transId } = order
  const { masterId, memberId } = member
  if (member.isCustodial)
    return refuse('member_check_failed', 'the finances of the member are those of its master account')
  if (isRepeated(world, masterId, transId)) return refuse('transaction_repeated')
  const lacksCredit = [masterId, memberId].some((each) => !hasCredit(world, each))
  if (account === 'credit' && lacksCredit) return refuse('account_absent')
  const part = findPart(world, member, order)
  if (isRefusal(part)) return part
  const { movable: available } = part
  if (available >= amount) return undefined
  const { currency } = siteOf(world)
  return refuse(
    'balance_insufficient',
    `${amountText(amount)} ${currency} are to be moved, ${amountText(available)} can be`,
  )
}

/** The part of the money that an order is about, by its end. */
function findPart(
  world: World,
  member: Membership,
  { direction, account, expiresAt }: TransferOrder,
): MovablePart | Refusal<'credit_expired' | 'parameter_wrong'> {
  if (account === 'cash' && expiresAt !== undefined)
    return refuse('parameter_wrong', words`{expireTime} is of credit, and cash has no end`)
  if (expiresAt !== undefined && expiresAt <= world.now) return refuse('credit_expired')
  const parts = direction === 'give' ? partsOf(world, member.masterId, account) : retrievable(world, member, account)
  const part = parts.find((each) => each.expiresAt === expiresAt)
  if (part !== undefined) return part
  return refuse(
    'parameter_wrong',
    expiresAt === undefined
      ? words`{expireTime} is missing: all credit of the account ends`
      : words`{expireTime} names no end that credit of the account has`,
  )
}

/** Whether a master account has used a number before. */
export function isRepeated(world: World, masterId: string, transId: string | undefined): boolean {
  return transId !== undefined && world.memberTransfers.get(transferKey(masterId, transId)) !== undefined
}

/** Writes down what went from a master account to a member, or came back where the amount is below zero. */
export function recordTransfer(
  world: World,
  { masterId, memberId }: Membership,
  {
    what,
    amount,
    transId = nextId(world, 'member-transfer'),
    ...trade
  }: Pick<MemberTransfer, 'what' | 'amount' | 'tradeId' | 'expiresAt'> & { readonly transId: string | undefined },
): MemberTransfer {
  const transfer = { id: transferKey(masterId, transId), masterId, memberId, what, amount, at: world.now, ...trade }
  world.memberTransfers.set(transfer)
  return transfer
}

function transferKey(masterId: string, transId: string): string {
  return `${masterId}/${transId}`
}

/** The group of the index `byMember` that holds what went to and from a member's account. */
export function groupOfTransfers({ memberId, what }: Pick<MemberTransfer, 'memberId' | 'what'>): string {
  return `${memberId}/${what}`
}

/** What an account holds, or of credit a part of it that has the same end, and what of it can be moved. */
export interface MovablePart {
  readonly movable: Amount
  /** Of credit only: what is left of it, and how much it is in all. */
  readonly credit?: { readonly left: Amount; readonly limit: Amount }
  /** Absent of cash, and of credit without an end. */
  readonly expiresAt?: Instant
}

/** What the master account that calls can give: its cash, or the parts of its credit; none where it can have no credit. */
export function transferableOf(
  world: World,
  { domainId: masterId }: Caller,
  account: MemberAccount,
): MovablePart[] | Refusal<'member_relation_absent'> {
  if (rootOf(world, masterId) === undefined) return refuse('member_relation_absent')
  if (account === 'credit' && !hasCredit(world, masterId)) return []
  return partsOf(world, masterId, account)
}

/** What the master account that calls can take back from a member of its: what it gave, as far as it is still there. */
export function retrievableOf(
  world: World,
  caller: Caller,
  { memberId, account }: { readonly memberId: string; readonly account: MemberAccount },
): MovablePart[] | MemberRefusal {
  const member = findMember(world, caller, memberId)
  if (isRefusal(member)) return member
  if (account === 'credit' && !hasCredit(world, memberId)) return []
  return retrievable(world, member, account)
}

/** Customers whose cash only their partner fills have no credit account (mac_00003). */
function hasCredit(world: World, customerId: string): boolean {
  return associationOf(world, recordOf(world.customers, customerId)).funding === 'wallet'
}

/** What a customer has: its cash, or the parts of its credit, and all that is there of each can be moved. */
function partsOf(world: World, customerId: string, account: MemberAccount): MovablePart[] {
  const wallet = walletOf(world, customerId)
  if (wallet === undefined) return []
  if (account === 'cash') return [{ movable: wallet.cash }]
  return creditPartsOf(wallet).map(({ amount, left, ...end }) => ({
    movable: left,
    credit: { left, limit: amount },
    ...end,
  }))
}

/** What of an account of a member its master account can take back: what it gave of each part, as far as it is there. */
export function retrievable(world: World, { memberId }: Membership, account: MemberAccount): MovablePart[] {
  const given = givenTo(world, memberId, account)
  return partsOf(world, memberId, account).map((part) => ({
    ...part,
    movable: least(part.movable, given.get(part.expiresAt) ?? zero),
  }))
}

/** What a member has from its master account, less what went back, by its end. */
function givenTo(world: World, memberId: string, what: MemberTransfer['what']): Map<Instant | undefined, Amount> {
  const given = new Map<Instant | undefined, Amount>()
  const group = groupOfTransfers({ memberId, what })
  for (const { amount, expiresAt } of world.memberTransfers.sliceOf('byMember', group, { from: 0, to: Infinity }))
    given.set(expiresAt, add(given.get(expiresAt) ?? zero, amount))
  return given
}
