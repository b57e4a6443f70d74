import { expect, it } from 'vitest'
import { recordOf } from '../../../src/state/engine/table.ts'
import {
  retrievableOf,
  transferableOf,
  transferMoney,
  type TransferOrder,
} from '../../../src/state/members/transfers.ts'
import { setCredit } from '../../../src/state/ledger/wallets.ts'
import { amountText, toAmount, zero } from '../../../src/units/amount.ts'
import { later, second } from '../../../src/units/instant.ts'
import { emptyWorld } from '../../helpers/crowd.ts'
import { granted, told } from '../../helpers/told.ts'
import { type Enterprise, enterpriseIn, refusedAs, walletOfUnits } from '../../helpers/enterprise.ts'

type Step = readonly [direction: 'give' | 'take', account: 'cash' | 'credit', amount: string, transId?: string]

function orderOf([direction, account, amount, transId]: Step, memberId: string): TransferOrder {
  return { direction, account, amount: toAmount(amount), transId, memberId, expiresAt: undefined }
}

/** A master with 500 cash and 200 credit, and a member with what it has. */
function pair(has = walletOfUnits(0)): Enterprise & { readonly memberId: string } {
  const enterprise = enterpriseIn(emptyWorld(1))
  const { world } = enterprise
  const { memberId } = enterprise.member('acme-one')
  world.customers.set({ ...recordOf(world.customers, memberId), wallet: has })
  return { ...enterprise, memberId }
}

it.each<
  readonly [steps: readonly Step[], master: readonly string[], member: readonly string[], last: string | undefined]
>([
  [[['give', 'cash', '500']], ['0', '200', '0'], ['500', '0', '0'], undefined],
  [[['give', 'cash', '500.01']], ['500', '200', '0'], ['0', '0', '0'], 'balance_insufficient'],
  [[['give', 'credit', '150']], ['500', '50', '0'], ['0', '150', '0'], undefined],
  [[['give', 'credit', '200.01']], ['500', '200', '0'], ['0', '0', '0'], 'balance_insufficient'],
  [
    [
      ['give', 'cash', '80'],
      ['take', 'cash', '30.5'],
    ],
    ['450.5', '200', '0'],
    ['49.5', '0', '0'],
    undefined,
  ],
  [
    [
      ['give', 'cash', '80'],
      ['take', 'cash', '80.01'],
    ],
    ['420', '200', '0'],
    ['80', '0', '0'],
    'balance_insufficient',
  ],
  [
    [
      ['give', 'credit', '80'],
      ['take', 'credit', '80'],
    ],
    ['500', '200', '0'],
    ['0', '0', '0'],
    undefined,
  ],
  [[['take', 'cash', '0.01']], ['500', '200', '0'], ['0', '0', '0'], 'balance_insufficient'],
  [
    [
      ['give', 'cash', '10', 't'],
      ['give', 'cash', '10', 't'],
    ],
    ['490', '200', '0'],
    ['10', '0', '0'],
    'transaction_repeated',
  ],
  [
    [
      ['give', 'cash', '10', 't'],
      ['take', 'cash', '10', 't'],
    ],
    ['490', '200', '0'],
    ['10', '0', '0'],
    'transaction_repeated',
  ],
  [
    [
      ['give', 'cash', '10', 't'],
      ['give', 'credit', '10', 't'],
    ],
    ['490', '200', '0'],
    ['10', '0', '0'],
    'transaction_repeated',
  ],
  [
    [
      ['give', 'cash', '10'],
      ['give', 'cash', '10'],
    ],
    ['480', '200', '0'],
    ['20', '0', '0'],
    undefined,
  ],
  [
    [
      ['give', 'cash', '600', 't'],
      ['give', 'cash', '10', 't'],
    ],
    ['490', '200', '0'],
    ['10', '0', '0'],
    undefined,
  ],
])('%j leaves the master %j and the member %j: %s', (steps, master, member, last) => {
  const {
    world,
    master: { customerId },
    caller,
    memberId,
    purse,
  } = pair()
  const answers = steps.map((step) => transferMoney(world, caller, orderOf(step, memberId)))
  expect(refusedAs(answers.at(-1))).toBe(last)
  expect([purse(customerId), purse(memberId)]).toEqual([master, member])
})

it('takes back no more than it gave, and no more than is there', () => {
  const { world, caller, memberId, purse } = pair(walletOfUnits(40, 30, 10))
  const move = (...step: Step) => refusedAs(transferMoney(world, caller, orderOf(step, memberId)))
  expect(move('take', 'cash', '0.01')).toBe('balance_insufficient')
  expect(move('take', 'credit', '0.01')).toBe('balance_insufficient')
  move('give', 'credit', '5')
  expect(purse(memberId)).toEqual(['40', '35', '10'])
  move('give', 'cash', '25')
  expect(purse(memberId)).toEqual(['55', '35', '0'])
  expect(move('take', 'cash', '25.01')).toBe('balance_insufficient')
  expect(move('take', 'cash', '25')).toBeUndefined()
  expect(move('take', 'credit', '5.01')).toBe('balance_insufficient')
  expect(move('take', 'credit', '5')).toBeUndefined()
  expect(purse(memberId)).toEqual(['30', '30', '0'])
})

it('gives unused credit only', () => {
  const { world, caller, memberId, master, purse } = pair()
  world.customers.set({ ...recordOf(world.customers, master.customerId), wallet: walletOfUnits(0, 200, 50) })
  expect(refusedAs(transferMoney(world, caller, orderOf(['give', 'credit', '150.01'], memberId)))).toBe(
    'balance_insufficient',
  )
  granted(transferMoney(world, caller, orderOf(['give', 'credit', '150'], memberId)))
  expect([purse(master.customerId), purse(memberId)]).toEqual([
    ['0', '50', '50'],
    ['0', '150', '0'],
  ])
})

it('pays debt of a member first', () => {
  const { world, caller, memberId, purse } = pair(walletOfUnits(0, 0, 30))
  const give = (...step: Step) => granted(transferMoney(world, caller, orderOf(step, memberId)))
  give('give', 'cash', '20')
  expect(purse(memberId)).toEqual(['0', '0', '10'])
  give('give', 'credit', '10')
  expect(purse(memberId)).toEqual(['0', '10', '10'])
  expect(recordOf(world.customers, memberId).arrears).toBeUndefined()
})

it('moves the part of credit whose end is named', () => {
  const { world, caller, memberId, master } = pair()
  const order = orderOf(['give', 'credit', '1'], memberId)
  const give = (change: object) => told(transferMoney(world, caller, { ...order, ...change }))
  const [soon, never] = [later(world.now, second), later(world.now, 2 * second)]
  expect(give({ expiresAt: soon })).toBe('parameter_wrong: {expireTime} names no end that credit of the account has')
  expect(give({ expiresAt: world.now })).toBe('credit_expired')
  expect(give({ account: 'cash', expiresAt: world.now })).toBe(
    'parameter_wrong: {expireTime} is of credit, and cash has no end',
  )
  const current = () => recordOf(world.customers, master.customerId)
  setCredit(world, current(), { amount: toAmount(30), expiresAt: soon })
  setCredit(world, current(), { amount: zero })
  expect(give({})).toBe('parameter_wrong: {expireTime} is missing: all credit of the account ends')
  expect(give({ expiresAt: never })).toContain('names no end')
  expect(give({ expiresAt: soon, amount: toAmount('30.01') })).toContain('balance_insufficient')
  granted(transferMoney(world, caller, { ...order, expiresAt: soon }))
  expect(recordOf(world.customers, memberId).wallet).toMatchObject({
    credit: toAmount(1),
    ending: [{ amount: toAmount(1), expiresAt: soon }],
  })
})

it('has no credit account where the site gives the association none', () => {
  const { world, caller, memberId, master } = pair()
  world.customers.set({ ...recordOf(world.customers, master.customerId), model: 'resale' })
  expect(told(transferMoney(world, caller, orderOf(['give', 'credit', '1'], memberId)))).toBe('account_absent')
  expect(transferableOf(world, caller, 'credit')).toEqual([])
  const { wallet: _wallet, ...purseless } = recordOf(world.customers, master.customerId)
  world.customers.set(purseless)
  expect(transferableOf(world, caller, 'cash')).toEqual([])
})

it('is between a master account and its own members, which are ready', () => {
  const { world, caller, memberId, member, callerOfMember } = pair()
  const other = member('acme-two')
  const order = orderOf(['give', 'cash', '1'], memberId)
  expect(refusedAs(transferMoney(world, callerOfMember(other), order))).toBe('member_relation_absent')
  expect(refusedAs(transferMoney(world, caller, { ...order, memberId: 'nobody' }))).toBe('member_relation_absent')
  expect(refusedAs(transferMoney(world, caller, { ...order, memberId: caller.domainId }))).toBe(
    'member_relation_absent',
  )
  world.memberships.set({ ...other, state: 'creating' })
  expect(refusedAs(transferMoney(world, caller, { ...order, memberId: other.memberId }))).toBe('member_check_failed')
  world.memberships.set({ ...other, state: 'closed' })
  expect(refusedAs(transferMoney(world, caller, { ...order, memberId: other.memberId }))).toBe('member_relation_absent')
  expect(refusedAs(transferableOf(world, callerOfMember(other), 'cash'))).toBe('member_relation_absent')
  expect(refusedAs(retrievableOf(world, caller, { memberId: 'nobody', account: 'cash' }))).toBe(
    'member_relation_absent',
  )
})

it('tells what can be moved', () => {
  const { world, caller, memberId } = pair()
  const give = (...step: Step) => granted(transferMoney(world, caller, orderOf(step, memberId)))
  give('give', 'cash', '12.5')
  give('give', 'credit', '7')
  const shown = (answer: ReturnType<typeof transferableOf> | ReturnType<typeof retrievableOf>) =>
    granted(answer).map(({ movable, credit }) =>
      [movable, credit?.left, credit?.limit].map((each) => (each === undefined ? '-' : amountText(each))).join(' '),
    )
  expect(shown(transferableOf(world, caller, 'cash'))).toEqual(['487.50 - -'])
  expect(shown(transferableOf(world, caller, 'credit'))).toEqual(['193.00 193.00 193.00'])
  expect(shown(retrievableOf(world, caller, { memberId, account: 'cash' }))).toEqual(['12.50 - -'])
  expect(shown(retrievableOf(world, caller, { memberId, account: 'credit' }))).toEqual(['7.00 7.00 7.00'])
})

it('a number counts for the master account that used it', () => {
  const world = emptyWorld(1)
  const giveTo = ({ caller, member }: Enterprise, name: string): unknown => {
    const { memberId } = member(name)
    return told(transferMoney(world, caller, orderOf(['give', 'cash', '1', 'a1'], memberId)))
  }
  const [one, two] = [enterpriseIn(world), enterpriseIn(world, { domainName: 'other-master' })]
  for (const each of [giveTo(one, 'one'), giveTo(two, 'two')]) expect(each).not.toBe('transaction_repeated')
  expect(giveTo(one, 'three')).toBe('transaction_repeated')
})
