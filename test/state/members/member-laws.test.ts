import { giveCouponPart } from '../../../src/state/members/coupon-parts.ts'
import { type MemberTransfer, transferMoney } from '../../../src/state/members/transfers.ts'
import { grantCoupon } from '../../../src/state/benefits/coupons.ts'
import { add, toAmount } from '../../../src/units/amount.ts'
import { day, later } from '../../../src/units/instant.ts'
import { type Change, changeByHand } from '../../helpers/change-by-hand.ts'
import { addChinaCustomer, allocate, chinaWorld, deposit, fill } from '../../helpers/china-world.ts'
import { enterpriseIn, walletOfUnits } from '../../helpers/enterprise.ts'
import { itBreaks, itKeeps } from '../../helpers/laws.ts'
import { drawWallet } from '../../../src/state/ledger/wallets.ts'
import { required } from '../../helpers/required.ts'
import { granted } from '../../helpers/told.ts'

const world = chinaWorld()
fill(world, '900')
const { master, caller, member } = enterpriseIn(world, { wallet: walletOfUnits(0) })
const id = master.customerId
deposit(world, { customer: master, id, caller }, '500')
const { memberId } = member('acme-one')
const { memberId: poor } = member('acme-two')
drawWallet(world, poor, { amount: toAmount('-1'), trade: { kind: 'top_up', id: 'one' } })
drawWallet(world, poor, { amount: toAmount('1'), trade: { kind: 'usage', id: 'two' } })
const move = { memberId, account: 'cash', transId: undefined, expiresAt: undefined } as const
const given = granted(transferMoney(world, caller, { ...move, direction: 'give', amount: toAmount(80) }))
granted(transferMoney(world, caller, { ...move, direction: 'take', amount: toAmount(30) }))
const whole = grantCoupon(world, {
  ownerId: id,
  name: 'whole',
  faceValue: toAmount(100),
  validFrom: world.now,
  expiresAt: later(world.now, 40 * day),
  reusable: true,
  services: [],
  withDiscounts: true,
  leastPercent: 0,
}).couponId
const claim = { memberId, couponId: whole, amount: toAmount(20), transId: undefined }
granted(giveCouponPart(world, caller, claim))
const agency = addChinaCustomer(world, { domainName: 'agency-1' })
allocate(world, agency, '40')

const least = toAmount('0.00000001')
const moved = 'a transfer to a member, or back, changed the accounts of both by as much'
const back = 'no master account has taken back more than it gave'
const parts = 'a coupon handed on what its parts are worth less what came back of them'
const partners = 'no partner can take back more than it put in'
const owns = 'no customer has more money of its own than it paid in'

const transfer = (change: Change<MemberTransfer>): string =>
  changeByHand(
    world.memberTransfers,
    (each) => each.id === given.id,
    () => change,
  ).id

itBreaks(world, [
  [
    'an account in custody pays nothing itself',
    'one has paid for use',
    () => {
      world.memberships.set({ ...required(world.memberships.get(poor), 'a membership'), isCustodial: true })
      return poor
    },
  ],
  [moved, 'it was less', () => transfer({ amount: add(given.amount, least) })],
  [moved, 'nothing was changed by it', () => transfer({ tradeId: 'another' })],
  [
    back,
    'more came back',
    () => {
      transfer({ amount: toAmount(20), tradeId: undefined })
      return `${memberId}/cash`
    },
  ],
  [
    parts,
    'a part is of another coupon',
    () => {
      world.couponChanges.delete(`${whole}-000002`)
      changeByHand(
        world.coupons,
        (each) => each.couponId === whole,
        () => ({ balance: toAmount(100) }),
      )
      return whole
    },
  ],
  [
    'a member belongs to the partner as its master account does',
    'it is of another type',
    () => {
      changeByHand(
        world.customers,
        (each) => each.customerId === poor,
        () => ({ model: 'agency' as const }),
      )
      return poor
    },
  ],
  [
    partners,
    'the customer had paid in itself',
    () => {
      changeByHand(
        world.allocations,
        (each) => each.counterpartId === agency.id,
        () => ({ kind: 'reclaim' as const }),
      )
      return agency.id
    },
  ],
  [
    owns,
    'it was adjusted',
    () => {
      changeByHand(
        world.accountChanges,
        (each) => each.accountId === id && each.trade.kind === 'top_up',
        (was) => ({ trade: { ...was.trade, kind: 'adjustment' as const } }),
      )
      return id
    },
  ],
])

itKeeps(world, [['a transfer of before trades were kept', () => transfer({ tradeId: undefined })]])
