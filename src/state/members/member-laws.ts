import { add, type Amount, negate, sumOf, zero } from '../../units/amount.ts'
import { changesOf, handedOn } from '../benefits/coupon-changes.ts'
import type { Coupon } from '../benefits/coupons.ts'
import type { Customer } from '../customers/customers.ts'
import { groupInSlices, nameOfFirst, type Slices } from '../engine/slices.ts'
import { sumsBy } from '../engine/sums.ts'
import type { World } from '../engine/world.ts'
import type { Law } from '../invariants.ts'
import { type AccountChange, type AccountKind, groupOfChanges, type TradeKind } from '../ledger/account-changes.ts'
import { groupOfCounterpart } from '../ledger/allocation-listing.ts'
import { partnerAccountOf } from '../ledger/partner-accounts.ts'
import { isFilledByPartner } from '../ledger/wallets.ts'
import { siteOf } from '../sites/site-of.ts'
import { groupOfTransfers } from './transfers.ts'

/** What the money and coupons of master accounts and their members keep to, and whose the money of all customers is. */
export const memberLaws: Readonly<Record<string, Law>> = {
  'a transfer to a member, or back, changed the accounts of both by as much': transferOfNothing,
  'no master account has taken back more than it gave': takenBackTooMuch,
  'a coupon handed on what its parts are worth less what came back of them': partsOutOfBalance,
  'a member belongs to the partner as its master account does': (world) =>
    nameOfFirst(
      world.memberships.values(),
      ({ state, memberId, masterId }) => {
        const [member, master] = [world.customers.get(memberId), world.customers.get(masterId)]
        return state === 'normal' && (member?.model !== master?.model || member?.resellerId !== master?.resellerId)
      },
      (each) => each.memberId,
    ),
  'an account in custody pays nothing itself': (world) =>
    nameOfFirst(
      world.memberships.values(),
      ({ isCustodial, state, memberId }) =>
        isCustodial &&
        state === 'normal' &&
        (['cash', 'credit'] as const).some((account) =>
          changesIn(world, memberId, account).some(({ trade }) => spending.has(trade.kind)),
        ),
      (each) => each.memberId,
    ),
  'no partner can take back more than it put in': (world) => firstOwner(world, takenFromOthers),
  'no customer has more money of its own than it paid in': (world) => firstOwner(world, ownOutOfNothing),
}

function* takenBackTooMuch(world: World): Slices<string | undefined> {
  const given = yield* sumsBy(world.memberTransfers.values(), (each) => [[groupOfTransfers(each), each.amount]])
  return yield* nameOfFirst(
    given,
    ([, sum]) => sum < zero,
    ([group]) => group,
  )
}

/** Each transfer of money is two changes by one trade: what one account gave, the other got. */
function* transferOfNothing(world: World): Slices<string | undefined> {
  if (!siteOf(world).keepsAccountChanges) return undefined
  const byTrade = yield* groupInSlices(world.accountChanges.values(), ({ trade }) => trade.id)
  return yield* nameOfFirst(
    world.memberTransfers.values(),
    ({ tradeId, what, masterId, memberId, amount }) => {
      if (tradeId === undefined) return false
      const moved = (byTrade.get(tradeId) ?? []).filter(
        ({ account, trade }) => account === what && trade.kind !== 'repayment',
      )
      const of = (id: string): Amount =>
        sumOf(moved.filter(({ accountId }) => accountId === id).map((each) => each.amount))
      return moved.length !== 2 || of(memberId) !== amount || of(masterId) !== negate(amount)
    },
    (each) => each.id,
  )
}

function* partsOutOfBalance(world: World): Slices<string | undefined> {
  const parts = yield* groupInSlices(world.coupons.values(), ({ partOf }) => partOf)
  const kept = (part: Coupon): Amount =>
    add(
      part.faceValue,
      sumOf(changesOf(world, part.couponId).flatMap(({ kind, amount }) => (kind === 'retrieved' ? [amount] : []))),
    )
  return yield* nameOfFirst(
    parts,
    ([couponId, of]) => couponId !== undefined && handedOn(world, couponId) !== sumOf(of.map(kept)),
    ([couponId]) => couponId ?? '',
  )
}

/** The customers that pass money to each other: a master account and all that are or were its members; else one. */
type Household = readonly Customer[]

/** What a household shows to be wrong with whose money it has, if anything; and nothing where no changes are kept. */
function* firstOwner(
  world: World,
  isWrong: (world: World, household: Household) => boolean,
): Slices<string | undefined> {
  if (!siteOf(world).keepsAccountChanges) return undefined
  const households = yield* groupInSlices(
    world.customers.values(),
    ({ customerId }) => world.memberships.get(customerId)?.masterId ?? customerId,
  )
  return yield* nameOfFirst(
    households,
    ([, household]) => isWrong(world, household),
    ([owner]) => owner,
  )
}

function cashOfAll(household: Household): Amount {
  return sumOf(household.map(({ wallet }) => wallet?.cash ?? zero))
}

/** Whether a partner or reseller fills accounts that have more cash than it gave the household and has not got back. */
function takenFromOthers(world: World, household: Household): boolean {
  const filled = household.filter((each) => isFilledByPartner(world, each))
  const byHolder = Map.groupBy(filled, ({ resellerId }) => partnerAccountOf(world, resellerId).accountId)
  return [...byHolder].some(([holderId, customers]) => {
    const given = household.flatMap(({ customerId }) =>
      world.allocations
        .sliceOf('byCounterpart', groupOfCounterpart(holderId, customerId), { from: 0, to: Infinity })
        .map(({ kind, amount }) => (kind === 'allocation' ? amount : negate(amount))),
    )
    return cashOfAll(customers) > sumOf(given)
  })
}

/** Whether customers that pay in themselves have more cash than the household paid in and was not paid out. */
function ownOutOfNothing(world: World, household: Household): boolean {
  const own = household.filter((each) => !isFilledByPartner(world, each))
  const changes = household.flatMap(({ customerId }) => changesIn(world, customerId, 'cash'))
  const paidIn = changes.filter(({ trade }) => trade.kind === 'top_up' || trade.kind === 'mode_change')
  return cashOfAll(own) > sumOf(paidIn.map((each) => each.amount))
}

/** Kinds of trades by which an account pays for what is ordered and used. */
const spending: ReadonlySet<TradeKind> = new Set(['purchase', 'usage', 'make_up'])

function changesIn(world: World, accountId: string, account: AccountKind): readonly AccountChange[] {
  return world.accountChanges.sliceOf('byAccount', groupOfChanges({ accountId, account }), { from: 0, to: Infinity })
}
