import { expect, it } from 'vitest'
import { ownCaller } from '../../../src/state/accounts/accounts.ts'
import {
  allocateToCustomer,
  allocateToReseller,
  findPrepaidCustomers,
  passToPartner,
  reclaimFromCustomer,
  reclaimFromReseller,
} from '../../../src/state/ledger/allocations.ts'
import { listAllocations } from '../../../src/state/ledger/allocation-listing.ts'
import { disassociateCustomer, refuseLeaving, switchAssociation } from '../../../src/state/ledger/disassociation.ts'
import { allocatable, partnerAccountOf } from '../../../src/state/ledger/partner-accounts.ts'
import { cashOf, debtOf, drawWallet, setCredit } from '../../../src/state/ledger/wallets.ts'
import { orderOnConsole } from '../../../src/state/ordering/purchases.ts'
import { toAmount, zero } from '../../../src/units/amount.ts'
import {
  addChinaCustomer,
  allocate,
  changesOf,
  type ChinaMember,
  chinaWorld,
  deposit,
  fill,
  short,
} from '../../helpers/china-world.ts'
import { basketItem, brokenLaws } from '../../helpers/crowd.ts'
import { required } from '../../helpers/required.ts'

const agency = { domainName: 'agency-1' }
const used = { kind: 'usage', id: 'use-1' } as const
type World = ReturnType<typeof chinaWorld>

const cashOfPartner = (world: World, reseller = ''): string => short(partnerAccountOf(world, reseller).cash)
const latest = (world: World, { id }: ChinaMember) => required(world.customers.get(id), 'the customer')

// What the partner has, how much of it is designated, what the customer has; what is asked for; what follows.
it.each<
  readonly [cash: string, designated: string, has: string, verb: 'give' | 'take', amount: string, result: string]
>([
  ['100', '0', '0', 'give', '40', '60 | 40'],
  ['100', '0', '0', 'give', '100', '0 | 100'],
  ['100', '0', '0', 'give', '100.01', 'balance_insufficient'],
  ['100', '30', '0', 'give', '70', '30 | 70'],
  ['100', '30', '0', 'give', '70.01', 'balance_insufficient'],
  ['100', '0', '60', 'take', '60', '100 | 0'],
  ['100', '0', '60', 'take', '0.01', '40.01 | 59.99'],
  ['100', '0', '60', 'take', '60.01', 'balance_insufficient'],
])('with %s, %s of it designated, and %s at the customer, to %s %s gives %s', (...row) => {
  const [cash, designated, has, verb, asked, result] = row
  const world = chinaWorld()
  const member = addChinaCustomer(world, agency)
  fill(world, cash, { designated })
  if (has !== '0') allocate(world, member, has)
  const move = verb === 'give' ? allocateToCustomer : reclaimFromCustomer
  const before = world.log.entries.length
  const moved = move(world, ownCaller(world), {
    customerId: member.id,
    indirectPartnerId: undefined,
    amount: toAmount(asked),
  })
  if ('refusal' in moved) expect(world.log.entries.length).toBe(before)
  const after = `${cashOfPartner(world)} | ${short(cashOf(world, member.id))}`
  expect('refusal' in moved ? moved.refusal : after).toBe(result)
  expect(brokenLaws(world)).toEqual([])
})

it('an allocation and its reclaim have one record each, and a change of either account by the same trade', () => {
  const world = chinaWorld()
  const member = addChinaCustomer(world, agency)
  fill(world, '100')
  allocate(world, member, '60')
  reclaimFromCustomer(world, ownCaller(world), {
    customerId: member.id,
    indirectPartnerId: null,
    amount: toAmount(10),
  })
  const { domainId } = ownCaller(world)
  expect(changesOf(world, domainId)).toEqual(['top_up +100 = 100', 'allocation -60 = 40', 'reclaim +10 = 50'])
  expect(changesOf(world, member.id)).toEqual(['allocation +60 = 60', 'reclaim -10 = 50'])
  expect([...world.allocations.values()].map(({ tradeId }) => tradeId)).toEqual([
    'AD260101000000000002',
    'RE260101000000000003',
  ])
  const ofCustomer = { counterpartId: member.id, indirectPartnerId: undefined, offset: 0, limit: 10 }
  const open = { kind: undefined, from: undefined, until: undefined, tradeId: undefined }
  const { count, page } = listAllocations(world, ownCaller(world), { ...ofCustomer, ...open })
  expect([count, page.map((each) => each.kind)]).toEqual([2, ['reclaim', 'allocation']])
  expect(brokenLaws(world)).toEqual([])
})

it('what a customer owes is repaid out of an allocation, and its arrears end', () => {
  const world = chinaWorld()
  const member = addChinaCustomer(world, agency)
  fill(world, '100')
  allocate(world, member, '5')
  drawWallet(world, member.id, { amount: toAmount(12), trade: used })
  expect([short(debtOf(world, member.id)), latest(world, member).arrears?.stage]).toEqual(['7', 'grace'])
  allocate(world, member, '50')
  expect([short(debtOf(world, member.id)), latest(world, member).arrears]).toEqual(['0', undefined])
  expect(changesOf(world, member.id)).toEqual([
    'allocation +5 = 5',
    'usage -5 = 0',
    'allocation +50 = 50',
    'repayment -7 = 43',
  ])
  expect(changesOf(world, member.id, 'credit')).toEqual([])
  expect(brokenLaws(world)).toEqual([])
})

it.each<readonly [model: 'referral' | 'agency', association: 'associated' | 'left', id: string, refusal: string]>([
  ['referral', 'associated', '', 'association_type_unfit'],
  ['agency', 'left', '', 'customer_not_yours'],
  ['agency', 'associated', 'nobody', 'customer_not_yours'],
])('to a %s customer that is %s nothing is allocated', (model, association, id, refusal) => {
  const world = chinaWorld()
  const member = addChinaCustomer(world, { ...agency, model, association })
  fill(world, '100')
  const asked = { customerId: id === '' ? member.id : id, indirectPartnerId: undefined, amount: toAmount(1) }
  expect(allocateToCustomer(world, ownCaller(world), asked)).toMatchObject({ refusal })
  expect(reclaimFromCustomer(world, ownCaller(world), asked)).toMatchObject({ refusal })
})

it('a distributor fills its reseller, and that its customers, each out of its own account', () => {
  const world = chinaWorld('distributor')
  const caller = ownCaller(world)
  const member = addChinaCustomer(world, { domainName: 'below', resellerId: 'reseller-1' })
  const move = { resellerId: 'reseller-1', amount: toAmount(30) }
  expect(allocateToReseller(world, caller, move)).toMatchObject({ refusal: 'balance_insufficient' })
  fill(world, '100')
  expect(allocateToReseller(world, caller, move)).toMatchObject({ kind: 'allocation', counterpartId: 'reseller-1' })
  allocate(world, member, '20')
  expect([cashOfPartner(world), cashOfPartner(world, 'reseller-1'), short(cashOf(world, member.id))]).toEqual([
    '70',
    '10',
    '20',
  ])
  expect(reclaimFromReseller(world, caller, move)).toMatchObject({ refusal: 'balance_insufficient' })
  expect(reclaimFromReseller(world, caller, { ...move, amount: toAmount(10) })).toMatchObject({ kind: 'reclaim' })
  expect(allocateToReseller(world, caller, { ...move, resellerId: 'nobody' })).toMatchObject({
    refusal: 'reseller_not_yours',
  })
  expect(changesOf(world, 'reseller-1')).toEqual(['allocation +30 = 30', 'allocation -20 = 10', 'reclaim -10 = 0'])
  expect(changesOf(world, caller.domainId)).toEqual(['top_up +100 = 100', 'allocation -30 = 70', 'reclaim +10 = 80'])
  disassociateCustomer(world, latest(world, member))
  expect([cashOfPartner(world), cashOfPartner(world, 'reseller-1')]).toEqual(['80', '20'])
  expect(brokenLaws(world)).toEqual([])
})

it('what an agency customer has goes back when it leaves; it can pay in itself then', () => {
  const world = chinaWorld()
  const member = addChinaCustomer(world, agency)
  fill(world, '100')
  allocate(world, member, '60')
  drawWallet(world, member.id, { amount: toAmount('0.00000001'), trade: used })
  disassociateCustomer(world, latest(world, member))
  expect(changesOf(world, member.id).at(-1)).toBe('unbinding -59.99999999 = 0')
  expect(changesOf(world, ownCaller(world).domainId).at(-1)).toBe('unbinding +59.99999999 = 99.99999999')
  deposit(world, member, '5')
  expect([latest(world, member).association, short(cashOf(world, member.id))]).toEqual(['left', '5'])
  expect(brokenLaws(world)).toEqual([])
})

it('finds agency customers of the reseller that is named, each once, in the order asked', () => {
  const world = chinaWorld('distributor')
  const add = (domainName: string, resellerId: string, model: 'agency' | 'referral' = 'agency') =>
    addChinaCustomer(world, { domainName, resellerId, model }).id
  const [first, second] = [add('first', 'reseller-1'), add('second', 'reseller-1')]
  const [referral, direct] = [add('referral', 'reseller-1', 'referral'), add('direct', '')]
  const customerIds = [second, referral, direct, 'nobody', first, second]
  const find = (indirectPartnerId: string | undefined) => {
    const found = findPrepaidCustomers(world, ownCaller(world), { customerIds, indirectPartnerId })
    return 'refusal' in found ? found.refusal : found.map((each) => each.customerId)
  }
  expect(find('reseller-1')).toEqual([second, first])
  expect(find(undefined)).toEqual([])
  expect(find('nobody')).toBe('reseller_not_yours')
})

it('what was paid with money of a reseller goes back to it, with a record, and the trade for the customer', () => {
  const world = chinaWorld('distributor')
  const trade = passToPartner(world, { accountId: 'reseller-1', customerId: 'c', amount: toAmount(7) })
  const { id: tradeId } = trade
  expect(trade).toMatchObject({ kind: 'unbinding', counterpartId: 'reseller-1' })
  expect(changesOf(world, 'reseller-1')).toEqual(['unbinding +7 = 7'])
  const of = { holderId: 'reseller-1', counterpartId: 'c', kind: 'unbinding', amount: toAmount(7) }
  expect([...world.allocations.values()]).toMatchObject([{ ...of, tradeId, at: world.now }])
  const [change] = world.accountChanges.values()
  expect(change?.trade).toMatchObject({ id: tradeId, counterpartId: 'c' })
})

it('a distributor allocates to resellers only, and its customers go on using when they have money again', () => {
  const world = chinaWorld('distributor')
  fill(world, '100')
  const asked = { resellerId: '', amount: toAmount(1) }
  expect(allocateToReseller(world, ownCaller(world), asked)).toMatchObject({ refusal: 'reseller_not_yours' })
  expect(reclaimFromReseller(world, ownCaller(world), asked)).toMatchObject({ refusal: 'reseller_not_yours' })
})

it('one without money leaves without a record', () => {
  const world = chinaWorld()
  disassociateCustomer(world, addChinaCustomer(world, agency).customer)
  expect([world.allocations.size, world.accountChanges.size]).toEqual([0, 0])
})

it('a switch to referral gives the cash back to the partner; one to agency pays out cash and ends credit', () => {
  const world = chinaWorld()
  const member = addChinaCustomer(world, agency)
  fill(world, '100')
  allocate(world, member, '60')
  expect(switchAssociation(world, latest(world, member), 'agency')).toMatchObject({ refusal: 'control_state_unfit' })
  expect(switchAssociation(world, latest(world, member), 'resale')).toMatchObject({ refusal: 'control_state_unfit' })
  switchAssociation(world, latest(world, member), 'referral')
  expect([latest(world, member).model, cashOfPartner(world)]).toEqual(['referral', '100'])
  deposit(world, member, '20')
  setCredit(world, latest(world, member), { amount: toAmount(50) })
  drawWallet(world, member.id, { amount: toAmount(30), trade: used })
  expect(switchAssociation(world, latest(world, member), 'agency')).toMatchObject({ refusal: 'control_state_unfit' })
  deposit(world, member, '15')
  switchAssociation(world, latest(world, member), 'agency')
  expect(latest(world, member)).toMatchObject({
    model: 'agency',
    wallet: { cash: zero, credit: zero, creditUsed: zero },
  })
  expect(changesOf(world, member.id)).toEqual([
    'allocation +60 = 60',
    'unbinding -60 = 0',
    'top_up +20 = 20',
    'usage -20 = 0',
    'top_up +15 = 15',
    'repayment -10 = 5',
    'mode_change -5 = 0',
  ])
  expect(changesOf(world, member.id, 'credit')).toEqual([
    'credit_limit +50 = 50',
    'usage -10 = 40',
    'repayment +10 = 50',
    'credit_limit -50 = 0',
  ])
  expect(brokenLaws(world)).toEqual([])
})

it('a customer with an unpaid order keeps its association', () => {
  const world = chinaWorld()
  const { customer } = addChinaCustomer(world, agency)
  const items = [basketItem(0.1, { period: 'month', periods: 1 })]
  expect(refuseLeaving(world, customer)).toBeUndefined()
  orderOnConsole(world, customer, { items, provisioningSeconds: 0, couponIds: [] })
  expect(refuseLeaving(world, customer)).toMatchObject({ refusal: 'control_state_unfit' })
  expect(switchAssociation(world, customer, 'referral')).toMatchObject({ refusal: 'control_state_unfit' })
})

it('where more is designated than there is, nothing can be allocated', () => {
  const account = { accountId: 'a', cash: toAmount(5), designated: toAmount(8) }
  expect(allocatable(account)).toBe(zero)
})
