import { kindOf, couponsOf } from '../state/benefits/coupons.ts'
import { leftOf, type Package, packagesOf } from '../state/benefits/packages.ts'
import { type Product, productOf } from '../state/catalog/catalog.ts'
import { type Caller, callerOf, ownerOf } from '../state/accounts/accounts.ts'
import { shownStatus } from '../state/customers/freeze-effects.ts'
import type { Customer } from '../state/customers/customers.ts'
import type { World } from '../state/engine/world.ts'
import { viewBudget } from '../state/ledger/budgets.ts'
import { fundingOf } from '../state/ledger/funding.ts'
import { debtOf, expenditureQuota, walletOf } from '../state/ledger/wallets.ts'
import type { Order, OrderItem } from '../state/ordering/orders.ts'
import { planAutomaticPayment } from '../state/ordering/payments.ts'
import { quoteRenewals } from '../state/ordering/renewals.ts'
import { isPrimary, type Resource } from '../state/ordering/resources.ts'
import { shownUse } from '../state/pay-per-use/arrears.ts'
import type { OnDemandResource } from '../state/pay-per-use/resources.ts'
import { add, amountText, subtract, sumOf, zero } from '../units/amount.ts'
import { fromInstant } from '../units/instant.ts'
import { statusCodes, typeCodes } from '../handlers/bss/order-lines.ts'
import { onDemandCodes, stateCodes } from '../handlers/bss/resources.ts'

/** The customer as the caller that it is on its own console. */
export function consoleCaller(world: World, { customerId }: Customer): Caller {
  const owner = ownerOf(world, customerId)
  if (owner === undefined) throw new Error(`Failed to act as ${customerId}: the account has no user.`)
  return callerOf(owner)
}

/** What something is, by its codes and in both languages. */
export function fromProduct(world: World, sold: Pick<Product, 'service' | 'resource' | 'spec'>) {
  const { english, chinese } = productOf(world.catalog, sold) ?? { english: sold.spec, chinese: sold.spec }
  return {
    service_type_code: sold.service,
    resource_type_code: sold.resource,
    resource_spec: sold.spec,
    name_en: english,
    name_zh: chinese,
  }
}

/** The budget that bounds a customer; null of one that has none. */
export function budgetOf(world: World, { customerId }: Customer) {
  if (world.budgets.get(customerId) === undefined) return null
  const { period, limit, used } = viewBudget(world, customerId)
  const left = subtract(limit, used)
  return { period, limit: amountText(limit), used: amountText(used), left: amountText(left) } as const
}

/** The money of a customer's own; null of one that its partner pays for. */
export function balanceOf(world: World, { customerId }: Customer) {
  const wallet = walletOf(world, customerId)
  if (wallet === undefined || fundingOf(world, customerId).payer === 'partner') return null
  const { granted, used } = expenditureQuota(world, customerId)
  return {
    cash: amountText(wallet.cash),
    credit_limit: amountText(granted),
    credit_used: amountText(used),
    debt: amountText(debtOf(world, customerId)),
  }
}

/** Coupons that can still pay, the oldest first. */
export function shownCoupons(world: World, { customerId }: Customer) {
  return couponsOf(world, customerId)
    .filter((each) => each.state === 'available' && each.balance > zero && kindOf(each) !== 'card')
    .map(({ couponId, balance, expiresAt }) => ({
      id: couponId,
      balance: amountText(balance),
      expires_at: fromInstant(expiresAt),
    }))
}

/** An order; of one that waits for its payment, with what that would take. */
export function fromOrder(world: World, order: Order) {
  const { orderId, type, status, createdAt, payUntil, official, mainOrderId, items } = order
  return {
    order_id: orderId,
    order_type: typeCodes[type],
    status: statusCodes[status],
    created_at: fromInstant(createdAt),
    pay_until: fromInstant(payUntil),
    official_amount: amountText(official),
    ...amountsOf(world, order),
    ...(mainOrderId === undefined ? {} : { paid_with: mainOrderId }),
    items: items.map((each) => fromOrderItem(world, each)),
  }
}

function amountsOf(world: World, order: Order): { readonly amount: string; readonly by_coupons?: string } {
  if (order.status !== 'pending_payment') return { amount: amountText(order.amount) }
  const { amount, coupons } = planAutomaticPayment(world, order)
  const byCoupons = sumOf(coupons.map((each) => each.amount))
  return {
    amount: amountText(add(amount, byCoupons)),
    ...(byCoupons === zero ? {} : { by_coupons: amountText(byCoupons) }),
  }
}

function fromOrderItem(world: World, { period, periods, count, resourceId, ...sold }: OrderItem) {
  return {
    ...fromProduct(world, sold),
    period_type: period === 'year' ? 3 : 2,
    period_num: periods,
    count,
    ...(resourceId === undefined ? {} : { resource_id: resourceId }),
  } as const
}

/** A resource by term, with what another month of it costs. */
export function fromTermResource(world: World, caller: Caller, held: Resource) {
  return {
    ...fromProduct(world, held),
    resource_id: held.resourceId,
    resource_name: held.name,
    region_code: held.region,
    status: stateCodes[shownStatus(world, held)],
    effective_at: fromInstant(held.effectiveAt),
    expires_at: fromInstant(held.expiresAt),
    auto_renewal: held.autoRenewal !== undefined,
    is_primary: isPrimary(held),
    renewal_price: renewalPrice(world, caller, held.resourceId),
    order_in_work: held.openOrderId ?? null,
  }
}

function renewalPrice(world: World, caller: Caller, resourceId: string): string | null {
  const wish = { resourceIds: [resourceId], attachedApart: false, period: 'month', periods: 1 } as const
  const { official, failures } = quoteRenewals(world, caller, wish)
  return failures.length > 0 ? null : amountText(official)
}

/** A resource by use. */
export function fromUsedResource(world: World, used: OnDemandResource) {
  return {
    ...fromProduct(world, used),
    resource_id: used.resourceId,
    resource_name: used.name,
    region_code: used.region,
    status: onDemandCodes[shownUse(world, used)],
    effective_at: fromInstant(used.effectiveAt),
  }
}

/** Packages that have not expired, the newest first. */
export function shownPackages(world: World, { customerId }: Customer, most: number) {
  return packagesOf(world, customerId)
    .filter((each) => each.state === 'held')
    .slice(-most)
    .reverse()
    .map((each) => fromPackage(world, each))
}

function fromPackage(world: World, held: Package) {
  return {
    ...fromProduct(world, held),
    package_id: held.packageId,
    left: leftOf(world, held),
    effective_at: fromInstant(held.effectiveAt),
    expires_at: fromInstant(held.expiresAt),
  }
}
