import { add, type Amount, least, negate, sumOf, zero } from '../../units/amount.ts'
import type { BillingMonth } from '../../units/calendar.ts'
import { accountsPaidBy, payingAccountOf } from '../customers/custody.ts'
import type { Slices } from '../engine/slices.ts'
import { all, type World } from '../engine/world.ts'
import type { Charge } from '../ledger/charges.ts'
import { debtOf } from '../ledger/wallets.ts'
import { isPaidByPeak, lastSecondOf, paidPart, peakUseOf } from '../pay-per-use/peak-bandwidth.ts'
import { check, type Check, type CustomerMonth, differ } from './check.ts'
import { chargesIn, modeOf, paidTogether, partWithin, spanOfMonth } from './bill-records.ts'
import { listCosts } from './costs.ts'
import { customerSumsUntil, spendersIn, sumCustomers } from './customer-sums.ts'
import { breakDownMonth } from './monthly-breakdown.ts'
import { transactionsOf } from './transactions.ts'

/** A month of what a partner or one of its resellers sold. */
interface SellerMonth {
  readonly resellerId: string
  readonly month: BillingMonth
}

/** Holds the views that only a site has whose partners see what their customers used against the ledger. */
export function reconcileSales(world: World, months: readonly CustomerMonth[]): Slices<Check>[] {
  const customers = [...new Set(months.map((each) => each.customerId))]
  const sellers = sellerMonths(world)
  const peaks = world.charges.sliceOf('all', all, { from: 0, to: Infinity }).filter((each) => isPeak(world, each))
  return [
    check('the transactions of a month are its charges', months, (each) => transactionsAgree(world, each)),
    check('transactions owe what their customer owes', customers, (id) => debtAgrees(world, id)),
    check('coupons paid, and got back, what bills say', customers, (id) => couponsAgree(world, id)),
    check('the sums for the partner are the charges of its customers', sellers, (each) => sumsAgree(world, each)),
    check('who spent something is who was charged', sellers, (each) => spendersAgree(world, each)),
    check('the amortised costs of a month are those by service', months, (each) => breakdownAgrees(world, each)),
    check('a bandwidth is charged by its points', peaks, (charge) => peakAgrees(world, charge)),
  ]
}

function sellerMonths(world: World): SellerMonth[] {
  const known = new Map<string, SellerMonth>()
  for (const { sale, month } of world.charges.values())
    if (sale !== undefined) known.set(`${sale.resellerId} ${month}`, { resellerId: sale.resellerId, month })
  return [...known.values()]
}

const everything = {
  service: undefined,
  resourceType: undefined,
  region: undefined,
  mode: undefined,
  kinds: undefined,
  resourceId: undefined,
  tradeId: undefined,
  withZero: true,
} as const

function transactionsAgree(world: World, { customerId, month }: CustomerMonth): string | undefined {
  const span = spanOfMonth(month)
  let listed = zero
  for (const each of transactionsOf(world, [customerId], { ...everything, span })) {
    const parts = paidTogether(each)
    const wrong = differ(`transaction ${each.tradeId}`, parts, each.payable)
    if (wrong !== undefined) return wrong
    listed = add(listed, each.payable)
  }
  const charged = sumOf(chargesIn(world, customerId, span).map((each) => add(each.amount, each.coupons)))
  return differ(`${customerId} in ${month}`, listed, charged)
}

/** Where a smaller credit made a debt, no charge owes it: then charges owe all that they can. */
function debtAgrees(world: World, customerId: string): string | undefined {
  let owed = zero
  let could = zero
  const payerId = payingAccountOf(world, customerId)
  for (const account of accountsPaidBy(world, payerId))
    for (const month of new Set(chargesOf(world, account).map((each) => each.month)))
      for (const each of transactionsOf(world, [account], { ...everything, span: spanOfMonth(month) })) {
        owed = add(owed, each.debt)
        const made = add(each.debt, each.paidOff)
        if (made > zero) could = add(could, made)
      }
  return differ(payerId, owed, least(debtOf(world, payerId), could))
}

function couponsAgree(world: World, customerId: string): string | undefined {
  const family = sharingCoupons(world, customerId)
  const changes = family.flatMap((each) => world.couponChanges.sliceOf('byOwner', each, { from: 0, to: Infinity }))
  const spent = changes.filter(({ kind }) => kind === 'paid' || kind === 'used' || kind === 'refunded')
  const billed = sumOf(family.flatMap((each) => chargesOf(world, each)).map((each) => each.coupons))
  return differ(customerId, negate(sumOf(spent.map((each) => each.amount))), billed)
}

/** The accounts whose coupons paid for each other: a master account and those whose finances are, or were, in its custody. */
function sharingCoupons({ memberships }: World, customerId: string): string[] {
  const own = memberships.get(customerId)
  const masterId = own?.isCustodial === true ? own.masterId : customerId
  const members = memberships.sliceOf('byMaster', masterId, { from: 0, to: Infinity })
  return [masterId, ...members.filter((each) => each.isCustodial).map((each) => each.memberId)]
}

function chargesOf(world: World, customerId: string): Charge[] {
  return world.charges.sliceOf('byCustomer', customerId, { from: 0, to: Infinity })
}

function sumsAgree(world: World, { resellerId, month }: SellerMonth): string | undefined {
  const { from, until } = spanOfMonth(month)
  const span = { from, until: until < customerSumsUntil(world.now) ? until : customerSumsUntil(world.now) }
  for (const mode of ['period', 'usage'] as const) {
    const query = { month, resellerId, mode, customerId: undefined, service: undefined, type: undefined }
    const sums = sumCustomers(world, query)
    const charged = soldBy(world, { resellerId, month })
      .filter((each) => each.sale?.model === 'agency' && modeOf(each) === mode)
      .map((each) => partWithin(each, span)?.payable ?? zero)
    const parts = sums.map(paidTogether)
    const wrong =
      differ(`${mode} in ${month}`, sumOf(sums.map((each) => each.consumed)), sumOf(charged)) ??
      differ(`parts of ${mode} in ${month}`, sumOf(parts), sumOf(charged))
    if (wrong !== undefined) return wrong
  }
  return undefined
}

function soldBy(world: World, { resellerId, month }: SellerMonth): Charge[] {
  return [...world.charges.values()].filter((each) => each.month === month && each.sale?.resellerId === resellerId)
}

function spendersAgree(world: World, seller: SellerMonth): string | undefined {
  const listed = new Set(spendersIn(world, seller.month))
  return soldBy(world, seller).find((each) => each.official !== zero && !listed.has(each.customerId))?.customerId
}

function breakdownAgrees(world: World, { customerId, month }: CustomerMonth): string | undefined {
  const rows = breakDownMonth(world, customerId, { ...everything, resourceName: undefined, month })
  for (const { past, current, future, consumed, charge } of rows) {
    const wrong = differ(charge.id, sumOf([past, current, future]), consumed)
    if (wrong !== undefined) return wrong
  }
  const costs = listCosts(world, customerId, {
    span: spanOfMonth(month),
    bucket: 'month',
    keys: ['service'],
    filters: [],
    codes: { kinds: noCodes, modes: { period: '', usage: '' } },
    amortized: true,
    net: false,
  })
  const spread: Amount = sumOf(costs.map((each) => each.total.amount))
  return differ(`${customerId} in ${month}`, sumOf(rows.map((each) => each.current)), spread)
}

const noCodes = { purchase: '', renewal: '', automatic_renewal: '', unsubscription: '', usage: '', make_up: '' }

/** Bandwidths are charged in the last second of a month; what a control call meters of them is something else. */
function isPeak(world: World, { metered, resourceId = '', month, at }: Charge): boolean {
  const held = world.onDemandResources.get(resourceId)
  return metered !== undefined && held !== undefined && isPaidByPeak(held) && at === lastSecondOf(month)
}

function peakAgrees(world: World, { metered, resourceId = '', month }: Charge): string | undefined {
  const held = world.onDemandResources.get(resourceId)
  const use = held && peakUseOf(world, held, month)
  const owed = use?.percentile === undefined ? '0' : paidPart(use.percentile, use.points.length, month)
  return owed === metered?.amount ? undefined : `${resourceId} in ${month}: ${owed} and ${metered?.amount ?? 'nothing'}`
}
