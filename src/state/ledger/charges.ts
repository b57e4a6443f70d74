import type { CouponParts, PaidByCoupon } from '../benefits/paid-by-kind.ts'
import { payingAccountOf } from '../customers/custody.ts'
import { productOf } from '../catalog/catalog.ts'
import { recordOf } from '../engine/table.ts'
import { siteOf } from '../sites/site-of.ts'
import type { AssociationModel } from '../sites/site.ts'
import type { Order, OrderItem } from '../ordering/orders.ts'
import type { World } from '../engine/world.ts'
import { add, type Amount, negate, sumOf, times, zero } from '../../units/amount.ts'
import { planUsageExport, reconsiderUse } from './use-agenda.ts'
import type { Trade, TradeKind } from './account-changes.ts'
import { fundingOf } from './funding.ts'
import { moneyOwnerOf, refundToOwner } from './refund-ways.ts'
import type { WalletDraw } from './wallets.ts'
import { nextKey } from '../engine/ids.ts'
import { type BillingMonth, billingMonthOf } from '../../units/calendar.ts'
import type { Instant } from '../../units/instant.ts'
import { spendingWith, type Spent, totalCharged } from './spending.ts'

/** What a charge is for; `make_up` is what was cut behind the cents of a month's use. */
export type ChargeKind = 'purchase' | 'renewal' | 'automatic_renewal' | 'unsubscription' | 'usage' | 'make_up'

/** What was used, and how much of it packages took. */
export interface Metered {
  readonly factor: string
  /** Plain digits, in units of measure `unit`. */
  readonly amount: string
  readonly fromPackages: string
  readonly unit: number
}

/** Hours of use that follow each other and cost the same, each. */
export interface HourlyRun {
  readonly from: Instant
  readonly hours: number
  readonly perHour: ChargeAmounts & {
    /** Hours that packages paid for, plain digits. */
    readonly fromPackages: string
  }
}

/** What is charged, before it is known who pays it. */
export interface ChargeLine extends CouponParts {
  readonly kind: ChargeKind
  readonly service: string
  readonly resource?: string
  readonly spec?: string
  readonly productId?: string
  readonly region?: string
  readonly resourceId?: string
  readonly orderId?: string
  readonly itemId?: string
  readonly description?: string
  readonly official: Amount
  readonly discount: Amount
  /** What was cut behind the cent and not charged; absent where nothing was. Below zero in what makes up for it. */
  readonly erased?: Amount
  /** What coupons of all kinds paid; official less discount less what was erased less coupons is the amount. */
  readonly coupons: Amount
  /** What is left to be paid in money; below zero it is given back. */
  readonly amount: Amount
  readonly metered?: Metered
  readonly run?: HourlyRun
  /** What each coupon paid of it. */
  readonly couponUses?: readonly PaidByCoupon[]
}

/** What a charge comes to, and what paid it. */
export type ChargeAmounts = CouponParts &
  Pick<Charge, 'official' | 'discount' | 'erased' | 'coupons' | 'amount' | 'cash' | 'credit'>

/** One line of what a customer has been charged: every sum and budget is a view of these. */
export interface Charge extends ChargeLine {
  readonly id: string
  readonly customerId: string
  readonly at: Instant
  readonly month: BillingMonth
  /** Who owes it to the platform: the partner for a resale customer, else the customer itself. */
  readonly payer: 'partner' | 'customer'
  /** The account whose money pays it where that is not the customer: the master account that has its finances in custody. */
  readonly payerId?: string
  /** What cash and credit of the account that pays paid of it; the rest is settled by the month, or owed. */
  readonly cash: Amount
  readonly credit: Amount
  /** Who sold it; absent of a customer without a partner, and where no partner can ask. */
  readonly sale?: Sale
}

/** Through whom something was sold, and under which association. */
export interface Sale {
  readonly model: AssociationModel
  /** The reseller; empty for the partner itself. */
  readonly resellerId: string
}

/** Whose money pays for a customer now, as its charges keep it: nothing where that is its own. */
export function payerOf(world: World, customerId: string): Pick<Charge, 'payerId'> {
  const payerId = payingAccountOf(world, customerId)
  return payerId === customerId ? {} : { payerId }
}

/** Who sells to a customer now, as its charges keep it. */
export function saleTo(world: World, customerId: string): Pick<Charge, 'sale'> {
  const { association, model, resellerId } = recordOf(world.customers, customerId)
  const isSold = siteOf(world).partnerSeesUse && association === 'associated'
  return isSold ? { sale: { model, resellerId } } : {}
}

/** The group of the charges of a month that a partner, named by "", or a reseller sold. */
export function sellerGroup(resellerId: string, month: BillingMonth): string {
  return `${month}/${resellerId}`
}

/** The name of the transaction by which hours of a resource, from a moment on, are charged. */
export function useTradeId(resourceId: string, from: Instant): string {
  return `use-${resourceId}-${from}`
}

/** What so many hours of a run come to. */
export function amountsOfHours(perHour: ChargeAmounts, hours: number): ChargeAmounts {
  return {
    official: times(perHour.official, hours),
    discount: times(perHour.discount, hours),
    ...(perHour.erased === undefined ? {} : { erased: times(perHour.erased, hours) }),
    coupons: times(perHour.coupons, hours),
    ...(perHour.flexi === undefined ? {} : { flexi: times(perHour.flexi, hours) }),
    ...(perHour.cards === undefined ? {} : { cards: times(perHour.cards, hours) }),
    amount: times(perHour.amount, hours),
    cash: times(perHour.cash, hours),
    credit: times(perHour.credit, hours),
  }
}

/** Charges a customer at this moment and lets what pays for it react. */
export function chargeCustomer(world: World, customerId: string, lines: readonly ChargeLine[]): Charge[] {
  const month = billingMonthOf(world.now)
  const funding = fundingOf(world, customerId)
  const { payer } = funding
  const charges = lines.map((line): Charge => {
    const id = nextKey(world, 'charge')
    const draw = drawFor(world, customerId, { line, trade: { ...tradeOf(line, id), month } })
    const charge = {
      ...line,
      id,
      customerId,
      at: world.now,
      month,
      payer,
      ...payerOf(world, customerId),
      ...draw,
      ...saleOf(world, customerId, line),
    } as const
    world.charges.set(charge)
    return charge
  })
  addSpending(world, customerId, {
    month,
    amount: sumOf(charges.map((each) => each.amount)),
    official: sumOf(charges.map((each) => each.official)),
  })
  funding.follow(world, customerId)
  reconsiderUse(world, customerId)
  return charges
}

/** Takes what a line is charged, or gives it back: to who had paid for it, where that is not who pays now. */
function drawFor(
  world: World,
  customerId: string,
  { line, trade }: { readonly line: ChargeLine; readonly trade: Trade },
): WalletDraw {
  const ownerId = payerOfRefunded(world, line)
  const isForeign = ownerId !== undefined && ownerId !== moneyOwnerOf(world, recordOf(world.customers, customerId))
  return isForeign && line.amount < zero
    ? refundToOwner(world, customerId, { amount: negate(line.amount), trade, ownerId })
    : fundingOf(world, customerId).take(world, customerId, { amount: line.amount, trade })
}

/** Whose money had paid for what a line gives back; undefined of every other line. */
function payerOfRefunded(world: World, line: ChargeLine): string | undefined {
  return world.orders.get(refundedOrderOf(world, line) ?? '')?.paidBy
}

/** Through whom a line is sold; what is given back is of who had sold it. */
function saleOf(world: World, customerId: string, line: ChargeLine): Pick<Charge, 'sale'> {
  const [sold] = chargesPaying(world, world.orders.get(refundedOrderOf(world, line) ?? ''))
  if (sold === undefined) return saleTo(world, customerId)
  return sold.sale === undefined ? {} : { sale: sold.sale }
}

/** The lines of an order that were charged when it was paid; none of one that is not. */
export function chargesPaying(world: World, order: Order | undefined): Charge[] {
  if (order?.paidAt === undefined) return []
  const { orderId, customerId, paidAt } = order
  const from = world.charges.positionOf('byCustomer', customerId, paidAt)
  const to = world.charges.positionOf('byCustomer', customerId, paidAt + 1)
  return world.charges.sliceOf('byCustomer', customerId, { from, to }).filter((each) => each.orderId === orderId)
}

const tradeKinds = {
  purchase: 'purchase',
  renewal: 'purchase',
  automatic_renewal: 'purchase',
  unsubscription: 'refund',
  usage: 'usage',
  make_up: 'make_up',
} as const satisfies Readonly<Record<ChargeKind, TradeKind>>

/** What moves money for a line: its order, or the line itself where there is none. */
function tradeOf({ kind, orderId, service, resource }: ChargeLine, chargeId: string): Trade {
  return { kind: tradeKinds[kind], id: orderId ?? chargeId, service, ...(resource === undefined ? {} : { resource }) }
}

/** Adds to what a customer has spent in a month, and to what the partner owes for it. Daily files begin with the first. */
export function addSpending(world: World, customerId: string, spent: Spent): void {
  if (world.spendings.size === 0) planUsageExport(world)
  world.spendings.set(spendingWith(world, customerId, spent))
  if (fundingOf(world, customerId).payer === 'partner')
    world.totals.set({ charged: add(totalCharged(world), spent.amount) })
}

/** The item of an order that a charge is for; undefined for use. */
export function itemOf(world: World, { orderId = '', itemId }: ChargeLine): OrderItem | undefined {
  return world.orders.get(orderId)?.items.find((each) => each.itemId === itemId)
}

/** The name of the resource or package that a charge is for; empty for one that is not known. */
export function resourceNameOf(world: World, { resourceId = '' }: Charge): string {
  const held = world.onDemandResources.get(resourceId) ?? world.resources.get(resourceId)
  if (held !== undefined) return held.name
  const bought = world.packages.get(resourceId)
  return bought === undefined ? '' : (productOf(world.catalog, bought)?.english ?? bought.spec)
}

/** What was metered of the use that a charge is for; empty for what is not use. */
export function factorOf(world: World, { metered, kind, resourceId = '' }: Charge): string {
  if (metered !== undefined) return metered.factor
  return kind === 'usage' ? (world.onDemandResources.get(resourceId)?.factor ?? '') : ''
}

/** The order that a refund goes back to. */
export function refundedOrderOf(world: World, charge: ChargeLine): string | undefined {
  return itemOf(world, charge)?.refund?.baseOrderId
}
