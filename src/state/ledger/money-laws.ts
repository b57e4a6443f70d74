import { add, type Amount, sumOf, zero } from '../../units/amount.ts'
import type { Instant } from '../../units/instant.ts'
import type { Wallet } from '../customers/customers.ts'
import { goThrough, groupInSlices, nameOfFirst, type Slices } from '../engine/slices.ts'
import type { World } from '../engine/world.ts'
import type { Law } from '../invariants.ts'
import { siteOf } from '../sites/site-of.ts'
import { type AccountChange, groupOfChanges, type TradeKind } from './account-changes.ts'
import { creditLeft } from './wallet-changes.ts'

/** What the money of partners, resellers and customers keeps to on a site that writes its changes down. */
export const moneyLaws: Readonly<Record<string, Law>> = {
  'an account has what its changes add up to, one after the other': unfitAccount,
  'each allocation has one change of either account, by its trade': unfitAllocation,
  'what moves between accounts is neither more nor less afterwards': unfitTrade,
  'credit that ends is a part of what there is, and its end is on the agenda': unfitCredit,
}

function* unfitAccount(world: World): Slices<string | undefined> {
  if (!siteOf(world).keepsAccountChanges) return undefined
  const changes = yield* groupInSlices(world.accountChanges.values(), groupOfChanges)
  const balances = yield* balancesOf(world)
  const unfit = yield* nameOfFirst(
    balances,
    ([group, balance]) => balance !== lastOf(changes.get(group) ?? []),
    ([group]) => group,
  )
  return (
    unfit ??
    (yield* nameOfFirst(
      changes.keys(),
      (group) => !balances.has(group),
      (group) => group,
    ))
  )
}

function* unfitAllocation(world: World): Slices<string | undefined> {
  if (!siteOf(world).keepsAccountChanges) return undefined
  const moved = yield* changesByTrade(world)
  return yield* nameOfFirst(
    world.allocations.values(),
    ({ tradeId, amount, holderId, counterpartId }) => {
      const changes = moved.get(tradeId) ?? []
      const accounts = changes.map((each) => each.accountId).sort()
      return (
        accounts.join() !== [holderId, counterpartId].sort().join() ||
        changes.some((each) => each.amount !== amount && add(each.amount, amount) !== zero)
      )
    },
    (each) => each.tradeId,
  )
}

function* unfitTrade(world: World): Slices<string | undefined> {
  if (!siteOf(world).keepsAccountChanges) return undefined
  return yield* nameOfFirst(
    yield* changesByTrade(world),
    ([, changes]) => sumOf(changes.map((each) => each.amount)) !== zero,
    ([trade]) => trade,
  )
}

function* unfitCredit(world: World): Slices<string | undefined> {
  const customer = yield* nameOfFirst(
    world.customers.values(),
    ({ customerId, wallet }) => !endsWell(world, customerId, wallet),
    (each) => each.customerId,
  )
  return (
    customer ??
    (yield* nameOfFirst(
      world.partnerAccounts.values(),
      ({ accountId, creditEnds }) => !isDue(world, accountId, creditEnds),
      (each) => each.accountId,
    ))
  )
}

function endsWell(world: World, customerId: string, { credit, ending = [] }: Wallet = noWallet): boolean {
  const isPart = ending.every(({ amount }) => amount > zero) && sumOf(ending.map((each) => each.amount)) <= credit
  const isInOrder = ending.every(({ expiresAt }, at) => expiresAt > (ending[at - 1]?.expiresAt ?? world.now))
  return isPart && isInOrder && isDue(world, customerId, ending[0]?.expiresAt)
}

const noWallet: Wallet = { cash: zero, credit: zero, creditUsed: zero }

/** Whether the end of a credit, or that there is none, is what the agenda has. */
function isDue(world: World, accountId: string, ends: Instant | undefined): boolean {
  return world.dueEvents.get(`credit-expiry ${accountId}`)?.at === ends
}

/** Kinds of trades that take from one account what they give to another. */
const inner: ReadonlySet<TradeKind> = new Set(['allocation', 'reclaim', 'unbinding'])

function* changesByTrade(world: World): Slices<Map<string, AccountChange[]>> {
  const changes: AccountChange[] = []
  yield* goThrough(world.accountChanges.values(), (each) => {
    if (inner.has(each.trade.kind)) changes.push(each)
  })
  return yield* groupInSlices(changes, ({ trade }) => trade.id)
}

/** What an account has after its changes; undefined when one does not follow the one before. */
function lastOf(changes: readonly AccountChange[]): Amount | undefined {
  let balance = zero
  for (const { amount, after } of changes) {
    if (add(balance, amount) !== after) return undefined
    balance = after
  }
  return balance
}

function* balancesOf(world: World): Slices<Map<string, Amount>> {
  const balances = new Map<string, Amount>()
  yield* goThrough(world.partnerAccounts.values(), ({ accountId, cash, credit = zero }) => {
    balances.set(groupOfChanges({ accountId, account: 'cash' }), cash)
    balances.set(groupOfChanges({ accountId, account: 'credit' }), credit)
  })
  yield* goThrough(world.customers.values(), ({ customerId: accountId, wallet }) => {
    if (wallet === undefined) return
    balances.set(groupOfChanges({ accountId, account: 'cash' }), wallet.cash)
    balances.set(groupOfChanges({ accountId, account: 'credit' }), creditLeft(wallet))
  })
  return balances
}
