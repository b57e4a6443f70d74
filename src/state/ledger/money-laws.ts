import { add, type Amount, sumOf, zero } from '../../units/amount.ts'
import type { Instant } from '../../units/instant.ts'
import type { Wallet } from '../customers/customers.ts'
import type { World } from '../engine/world.ts'
import type { Law } from '../invariants.ts'
import { siteOf } from '../sites/site-of.ts'
import { type AccountChange, groupOfChanges, type TradeKind } from './account-changes.ts'
import { creditLeft } from './wallet-changes.ts'

/** What the money of partners, resellers and customers keeps to on a site that writes its changes down. */
export const moneyLaws: Readonly<Record<string, Law>> = {
  'an account has what its changes add up to, one after the other': (world) =>
    firstOf(world, () => {
      const changes = changesByAccount(world)
      const balances = balancesOf(world)
      const unfit = [...balances].find(([group, balance]) => balance !== lastOf(changes.get(group) ?? []))
      return unfit?.[0] ?? [...changes.keys()].find((group) => !balances.has(group))
    }),
  'each allocation has one change of either account, by its trade': (world) =>
    firstOf(world, () => {
      const moved = changesByTrade(world)
      return [...world.allocations.values()].find(({ tradeId, amount, holderId, counterpartId }) => {
        const changes = moved.get(tradeId) ?? []
        const accounts = changes.map((each) => each.accountId).sort()
        return (
          accounts.join() !== [holderId, counterpartId].sort().join() ||
          changes.some((each) => each.amount !== amount && add(each.amount, amount) !== zero)
        )
      })?.tradeId
    }),
  'what moves between accounts is neither more nor less afterwards': (world) =>
    firstOf(
      world,
      () => [...changesByTrade(world)].find(([, changes]) => sumOf(changes.map((each) => each.amount)) !== zero)?.[0],
    ),
  'credit that ends is a part of what there is, and its end is on the agenda': (world) =>
    [...world.customers.values()].find(({ customerId, wallet }) => !endsWell(world, customerId, wallet))?.customerId ??
    [...world.partnerAccounts.values()].find(({ accountId, creditEnds }) => !isDue(world, accountId, creditEnds))
      ?.accountId,
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

function firstOf(world: World, search: () => string | undefined): string | undefined {
  return siteOf(world).keepsAccountChanges ? search() : undefined
}

function changesByTrade(world: World): Map<string, AccountChange[]> {
  const changes = [...world.accountChanges.values()].filter(({ trade }) => inner.has(trade.kind))
  return Map.groupBy(changes, ({ trade }) => trade.id)
}

function changesByAccount(world: World): Map<string, AccountChange[]> {
  return Map.groupBy(world.accountChanges.values(), groupOfChanges)
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

function balancesOf(world: World): Map<string, Amount> {
  const balances = new Map<string, Amount>()
  for (const { accountId, cash, credit = zero } of world.partnerAccounts.values()) {
    balances.set(groupOfChanges({ accountId, account: 'cash' }), cash)
    balances.set(groupOfChanges({ accountId, account: 'credit' }), credit)
  }
  for (const { customerId: accountId, wallet } of world.customers.values()) {
    if (wallet === undefined) continue
    balances.set(groupOfChanges({ accountId, account: 'cash' }), wallet.cash)
    balances.set(groupOfChanges({ accountId, account: 'credit' }), creditLeft(wallet))
  }
  return balances
}
