import { expect, it } from 'vitest'
import { isRefusal } from '../../../src/contract/refusals.ts'
import {
  type AccountChange,
  type AccountChangesQuery,
  listAccountChanges,
} from '../../../src/state/ledger/account-changes.ts'
import { changeSpan } from '../../../src/state/ledger/change-span.ts'
import { recordDraw } from '../../../src/state/ledger/wallet-changes.ts'
import { drawWallet, setCredit } from '../../../src/state/ledger/wallets.ts'
import type { Wallet } from '../../../src/state/customers/customers.ts'
import type { World } from '../../../src/state/engine/world.ts'
import { amountText, toAmount, zero } from '../../../src/units/amount.ts'
import { fromInstant, hour, instantOf, later, toInstant } from '../../../src/units/instant.ts'
import { changeByHand } from '../../helpers/change-by-hand.ts'
import { addChinaCustomer, allocate, changesOf, chinaWorld, deposit, fill } from '../../helpers/china-world.ts'
import { brokenLaws, emptyWorld } from '../../helpers/crowd.ts'
import { required } from '../../helpers/required.ts'

type Money = readonly [cash: string, credit: string, creditUsed: string]

const walletOf = ([cash, credit, creditUsed]: Money): Wallet => ({
  cash: toAmount(cash),
  credit: toAmount(credit),
  creditUsed: toAmount(creditUsed),
})

// What a wallet was, what it became and by what; the changes of its cash and of its credit.
it.each<readonly [Money, Money, AccountChange['trade']['kind'], cash: string[], credit: string[]]>([
  [['10', '5', '0'], ['4', '5', '0'], 'usage', ['usage -6 = 4'], []],
  [['10', '5', '0'], ['0', '5', '2'], 'purchase', ['purchase -10 = 0'], ['purchase -2 = 3']],
  [['0', '5', '4'], ['0', '5', '8'], 'usage', [], ['usage -1 = 0']],
  [['0', '5', '6'], ['0', '5', '8'], 'usage', [], []],
  [['0', '5', '8'], ['2', '5', '0'], 'top_up', ['top_up +10 = 10', 'repayment -8 = 2'], ['repayment +5 = 5']],
  [['0', '5', '8'], ['0', '5', '6'], 'top_up', ['top_up +2 = 2', 'repayment -2 = 0'], []],
  [['1', '0', '0'], ['4', '0', '0'], 'allocation', ['allocation +3 = 4'], []],
  [['0', '5', '4'], ['3', '5', '0'], 'refund', ['refund +3 = 3'], ['refund +4 = 5']],
  [['0', '5', '8'], ['1', '5', '0'], 'refund', ['refund +4 = 4', 'repayment -3 = 1'], ['refund +5 = 5']],
  [['2', '5', '0'], ['2', '9', '0'], 'credit_limit', [], ['credit_limit +4 = 9']],
  [['2', '5', '1'], ['2', '3', '1'], 'credit_limit', [], ['credit_limit -2 = 2']],
  [['2', '5', '4'], ['2', '3', '4'], 'credit_limit', [], ['credit_limit -1 = 0']],
  [['0', '5', '8'], ['0', '9', '8'], 'credit_limit', [], ['credit_limit +4 = 4', 'repayment -3 = 1']],
  [['0', '5', '8'], ['0', '6', '8'], 'credit_limit', [], ['credit_limit +1 = 1', 'repayment -1 = 0']],
  [['0', '5', '8'], ['0', '4', '8'], 'credit_limit', [], []],
])('a wallet of %j that becomes %j by %s has the changes %j and %j', (before, after, kind, cash, credit) => {
  const world = chinaWorld()
  recordDraw(world, {
    accountId: 'a',
    before: walletOf(before),
    after: walletOf(after),
    trade: { kind, id: 't' },
    at: world.now,
  })
  expect(changesOf(world, 'a')).toEqual(cash)
  expect(changesOf(world, 'a', 'credit')).toEqual(credit)
})

it('the International site keeps no changes', () => {
  const world = emptyWorld(1)
  const { customer, id } = addChinaCustomer(world, { domainName: 'payer', model: 'referral' })
  setCredit(world, customer, { amount: toAmount(5) })
  drawWallet(world, id, { amount: toAmount(2), trade: { kind: 'usage', id: 'use' } })
  expect(world.accountChanges.size).toBe(0)
})

it('a change is no earlier than the one before it', () => {
  const world = chinaWorld()
  const { id } = addChinaCustomer(world, { domainName: 'payer', model: 'referral' })
  setCredit(world, required(world.customers.get(id), 'the customer'), { amount: toAmount(50) })
  const draw = (hours: number) =>
    drawWallet(world, id, {
      amount: toAmount(1),
      at: later(world.now, hours * hour),
      trade: { kind: 'usage', id: 'u' },
    })
  draw(2)
  draw(1)
  const { page } = listAccountChanges(world, { ...everything(id, 'credit'), offset: 0, limit: 9 })
  expect(page.map(({ at, after }) => [(at - world.now) / hour, amountText(after, 0)])).toEqual([
    [2, '48'],
    [2, '49'],
    [0, '50'],
  ])
})

function everything(accountId: string, account: AccountChange['account']) {
  return { accountId, account, from: instantOf(0), until: instantOf(8e12) }
}

/** A referral customer with four changes of its cash, an hour apart. */
function payer(): { world: World; id: string } {
  const world = chinaWorld()
  const member = addChinaCustomer(world, { domainName: 'payer', model: 'referral' })
  deposit(world, member, '10')
  for (const id of ['one', 'two']) {
    world.now = later(world.now, hour)
    drawWallet(world, member.id, { amount: toAmount(2), trade: { kind: 'purchase', id } })
  }
  world.now = later(world.now, hour)
  drawWallet(world, member.id, { amount: toAmount(-1), trade: { kind: 'refund', id: 'one' } })
  return { world, id: member.id }
}

/** Stands for the number of the payment that came in. */
const ownNumber = 'its own'

it.each<readonly [Partial<AccountChangesQuery>, count: number, kinds: readonly string[]]>([
  [{}, 4, ['refund', 'purchase', 'purchase', 'top_up']],
  [{ limit: 2 }, 4, ['refund', 'purchase']],
  [{ offset: 1, limit: 2 }, 4, ['purchase', 'purchase']],
  [{ offset: 3, limit: 2 }, 4, ['top_up']],
  [{ offset: 4 }, 4, []],
  [{ kinds: ['purchase'] }, 2, ['purchase', 'purchase']],
  [{ kinds: ['purchase'], limit: 1, offset: 1 }, 2, ['purchase']],
  [{ kinds: [] }, 0, []],
  [{ direction: 'income' }, 2, ['refund', 'top_up']],
  [{ direction: 'expense' }, 2, ['purchase', 'purchase']],
  [{ tradeId: 'one' }, 2, ['refund', 'purchase']],
  [{ tradeId: 'three' }, 0, []],
  [{ channelIds: ['1', '2'] }, 1, ['top_up']],
  [{ channelIds: ['1'] }, 0, []],
  [{ channelIds: [] }, 4, ['refund', 'purchase', 'purchase', 'top_up']],
  [{ channelNumber: 'none' }, 0, []],
  [{ channelNumber: ownNumber }, 1, ['top_up']],
])('changes that fit %j are %i: %j', (asked, count, kinds) => {
  const { world, id } = payer()
  const [topUp] = world.accountChanges.values()
  if (asked.channelNumber === ownNumber) asked = { channelNumber: required(topUp?.trade.channel, 'its channel').number }
  const found = listAccountChanges(world, { ...everything(id, 'cash'), offset: 0, limit: 10, ...asked })
  expect([found.count, found.page.map(({ trade }) => trade.kind)]).toEqual([count, kinds])
})

it('the ids of changes count them by account, and an unfiltered page is taken without looking at the others', () => {
  const { world, id } = payer()
  const ids = world.accountChanges.sliceOf('byAccount', `${id}/cash`, { from: 0, to: 9 }).map((each) => each.id)
  expect(ids).toEqual([1, 2, 3, 4].map((number) => `${id}-cash-0000000${number}`))
  const slices: number[] = []
  const counted: (typeof world.accountChanges)['sliceOf'] = (...asked) => {
    const found = world.accountChanges.sliceOf(...asked)
    slices.push(found.length)
    return found
  }
  const watched = { ...world, accountChanges: { ...world.accountChanges, sliceOf: counted } }
  listAccountChanges(watched, { ...everything(id, 'cash'), offset: 1, limit: 2 })
  expect(slices).toEqual([2])
})

it('changes between two moments are those at both and between', () => {
  const { world, id } = payer()
  const from = later(world.now, -2 * hour)
  const between = { from, until: later(from, hour), offset: 0, limit: 10 }
  expect(listAccountChanges(world, { ...everything(id, 'cash'), ...between }).count).toBe(2)
  const kinds = ['purchase'] as const
  expect(listAccountChanges(world, { ...everything(id, 'cash'), ...between, kinds }).count).toBe(2)
  const before = { ...between, from: later(from, 1) }
  expect(listAccountChanges(world, { ...everything(id, 'cash'), ...before }).count).toBe(1)
})

// The clock shows 2026-05-06 20:00 of UTC+8.
it.each<readonly [begin: string | undefined, end: string | undefined, expected: string]>([
  [undefined, undefined, '2025-05-05T16:00:00Z 2026-05-06T15:59:59Z'],
  ['2026-05-06', undefined, '2026-05-05T16:00:00Z 2026-05-06T15:59:59Z'],
  [undefined, '2026-01-31', '2025-01-30T16:00:00Z 2026-01-31T15:59:59Z'],
  ['2025-05-06', '2026-05-06', '2025-05-05T16:00:00Z 2026-05-06T15:59:59Z'],
  ['2025-05-05', '2026-05-06', 'query_span_too_long'],
  ['2024-02-29', '2025-02-28', '2024-02-28T16:00:00Z 2025-02-28T15:59:59Z'],
  ['2024-02-28', '2025-03-01', 'query_span_too_long'],
  ['2026-05-07', '2026-05-06', 'parameter_wrong'],
  ['2026-02-30', undefined, 'parameter_wrong'],
  [undefined, 'today', 'parameter_wrong'],
])('from %s to %s is %s', (begin, end, expected) => {
  const world = chinaWorld()
  world.now = required(toInstant('2026-05-06T12:00:00Z'), 'a moment')
  const span = changeSpan(world, { begin, end })
  expect(isRefusal(span) ? span.refusal : `${fromInstant(span.from)} ${fromInstant(span.until)}`).toBe(expected)
})

const adds = 'an account has what its changes add up to, one after the other'
const pairs = 'each allocation has one change of either account, by its trade'
const holds = 'no partner can take back more than it put in'
const keeps = 'what moves between accounts is neither more nor less afterwards'

it.each<readonly [string, (world: World, id: string) => void, laws: readonly string[]]>([
  ['nothing', () => undefined, []],
  [
    'cash without a change',
    (world, id) => {
      changeByHand(
        world.customers,
        (each) => each.customerId === id,
        () => ({ wallet: walletOf(['61', '0', '0']) }),
      )
    },
    [adds, holds],
  ],
  [
    'a change by another amount',
    (world, id) => {
      changeByHand(
        world.accountChanges,
        (each) => each.accountId === id,
        () => ({ amount: toAmount(59) }),
      )
    },
    [adds, pairs, keeps],
  ],
  [
    'an allocation of another amount',
    (world) => {
      changeByHand(
        world.allocations,
        () => true,
        () => ({ amount: toAmount(59) }),
      )
    },
    [pairs, holds],
  ],
  [
    'an allocation to somebody else',
    (world) => {
      changeByHand(
        world.allocations,
        () => true,
        () => ({ counterpartId: 'else' }),
      )
    },
    [pairs, holds],
  ],
  [
    'changes of an account that nobody has',
    (world) => {
      const [change] = world.accountChanges.values()
      world.accountChanges.set({ ...required(change, 'a change'), id: 'x', accountId: 'nobody', after: zero })
    },
    [adds],
  ],
])('the laws of money notice %s', (_what, spoil, laws) => {
  const world = chinaWorld()
  const member = addChinaCustomer(world, { domainName: 'agency' })
  fill(world, '100')
  allocate(world, member, '60')
  spoil(world, member.id)
  expect(brokenLaws(world).map((each) => (each as { name: string }).name)).toEqual(laws)
})
