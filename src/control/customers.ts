import { isRefusal, refuse, type Refusal } from '../contract/refusals.ts'
import { fromRealNameState } from '../handlers/bss/customers.ts'
import { amountText, subtract, toAmount, zero } from '../units/amount.ts'
import { paymentBy } from '../state/ledger/account-changes.ts'
import type { Charge } from '../state/ledger/charges.ts'
import type { Customer } from '../state/customers/customers.ts'
import { chargeAmount, meterUsage } from '../state/pay-per-use/metering.ts'
import { disassociateCustomer, refuseLeaving } from '../state/ledger/disassociation.ts'
import { fromInstant } from '../units/instant.ts'
import { review } from '../state/customers/real-name.ts'
import { spendingIn } from '../state/ledger/spending.ts'
import { debtOf, payIn, paysInItself, walletOf } from '../state/ledger/wallets.ts'
import { all, type World } from '../state/engine/world.ts'
import { fromMail } from './shown-mail.ts'
import { controlHandlers } from './define-control.ts'

/** The contract bounds numbers; an amount in text is held to the same. */
const largestUsage = toAmount(2_147_483_647)

interface UsageBody {
  readonly amount?: number | string
  readonly service_type_code?: string
  readonly resource_type_code?: string
  readonly description?: string
  readonly usage?: {
    readonly service_type_code: string
    readonly resource_type_code: string
    readonly resource_spec: string
    readonly region_code: string
    readonly size?: number
    readonly size_measure_id?: number
    readonly usage_factor: string
    readonly usage_value: string
    readonly usage_measure_id: number
    readonly resource_id?: string
  }
}

/** Charges an amount as it is given, or a quantity at its price. */
function chargeFor(
  world: World,
  customer: Customer,
  { amount, usage, description, ...body }: UsageBody,
): Charge | Refusal<'control_parameter_wrong' | 'control_state_unfit'> {
  if ((amount === undefined) === (usage === undefined))
    return refuse('control_parameter_wrong', 'exactly one of amount and usage is required')
  if (usage !== undefined) {
    return meterUsage(world, customer, {
      service: usage.service_type_code,
      resource: usage.resource_type_code,
      spec: usage.resource_spec,
      region: usage.region_code,
      size: usage.size,
      sizeUnit: usage.size_measure_id,
      factor: usage.usage_factor,
      amount: usage.usage_value,
      unit: usage.usage_measure_id,
      resourceId: usage.resource_id,
    })
  }
  const value = toAmount(amount ?? 0)
  if (value <= 0n || value > largestUsage) {
    return refuse('control_parameter_wrong', `amount must be above 0 and at most ${amountText(largestUsage, 0)}`)
  }
  return chargeAmount(world, customer.customerId, {
    amount: value,
    service: body.service_type_code ?? 'hws.service.type.ec2',
    ...(body.resource_type_code === undefined ? {} : { resource: body.resource_type_code }),
    ...(description === undefined ? {} : { description }),
  })
}

export const customerControl = controlHandlers({
  AddUsage({ tenant, path, body, reply }) {
    const { world } = tenant
    const customer = world.customers.get(path.id)
    if (customer === undefined) return refuse('control_unknown', `customer ${path.id}`)
    if (customer.association !== 'associated')
      return refuse('control_state_unfit', `customer ${path.id} is not associated`)
    const charge = chargeFor(world, customer, body)
    if (isRefusal(charge)) return charge
    return reply(201, {
      charge_id: charge.id,
      at: fromInstant(charge.at),
      amount: amountText(charge.amount, 8),
      month: charge.month,
      month_to_date: amountText(spendingIn(world, path.id, charge.month).inMonth, 8),
      ...(charge.metered === undefined ? {} : { from_packages: charge.metered.fromPackages }),
      frozen: world.customers.get(path.id)?.freeze !== undefined,
    })
  },

  AddPayment({ tenant, path, body, reply }) {
    const { world } = tenant
    const customer = world.customers.get(path.id)
    if (customer === undefined) return refuse('control_unknown', `customer ${path.id}`)
    if (!paysInItself(world, customer))
      return refuse('control_state_unfit', `customer ${path.id} is of the ${customer.model} model and pays its partner`)
    payIn(world, customer, { amount: toAmount(body.amount), channel: paymentBy(world) })
    const { cash, creditUsed } = walletOf(world, path.id) ?? { cash: zero, creditUsed: zero }
    const debt = debtOf(world, path.id)
    return reply(201, {
      cash_amount: amountText(cash, 8),
      credit_used: amountText(subtract(creditUsed, debt), 8),
      debt_amount: amountText(debt, 8),
    })
  },

  DisassociateCustomer({ tenant, path, reply }) {
    const customer = tenant.world.customers.get(path.id)
    if (customer === undefined) return refuse('control_unknown', `customer ${path.id}`)
    if (customer.association !== 'associated')
      return refuse('control_state_unfit', `customer ${path.id} is not associated`)
    const refusal = refuseLeaving(tenant.world, customer)
    if (refusal !== undefined) return refusal
    disassociateCustomer(tenant.world, customer)
    return reply(204)
  },

  ReviewRealName({ tenant, path, body, reply }) {
    if (body.result === 'rejected' && body.opinion === undefined) {
      return refuse('control_parameter_wrong', 'opinion is required when result is rejected')
    }
    if (tenant.world.customers.get(path.customer) === undefined)
      return refuse('control_unknown', `customer ${path.customer}`)
    const customer = review(tenant.world, path.customer, { result: body.result, opinion: body.opinion })
    if (customer === undefined)
      return refuse('control_state_unfit', `customer ${path.customer} has nothing under review`)
    return reply(200, {
      customer_id: path.customer,
      result: body.result,
      verified_status: fromRealNameState(customer.realName),
    })
  },

  ListMessages({ tenant, query, reply }) {
    const mails = tenant.world.mails
      .sliceOf('all', all, { from: 0, to: Infinity })
      .filter((each) => query.to === undefined || each.to === query.to)
      .filter((each) => query.kind === undefined || each.kind === query.kind)
      .reverse()
    return reply(200, {
      messages: mails.slice(0, query.limit ?? 100).map(fromMail),
    })
  },

  ListCharges({ tenant, query, reply }) {
    const { world } = tenant
    const { offset = 0, limit = 100, customer_id: customerId } = query
    const range = { from: offset, to: offset + limit }
    const [index, group] = customerId === undefined ? (['all', all] as const) : (['byCustomer', customerId] as const)
    return reply(200, {
      total_count: world.charges.countOf(index, group),
      charges: world.charges.sliceOf(index, group, range).map((each) => ({
        id: each.id,
        at: fromInstant(each.at),
        customer_id: each.customerId,
        month: each.month,
        kind: each.kind,
        official_amount: amountText(each.official, 8),
        discount_amount: amountText(each.discount, 8),
        coupon_amount: amountText(each.coupons, 8),
        amount: amountText(each.amount, 8),
        cash_amount: amountText(each.cash, 8),
        credit_amount: amountText(each.credit, 8),
        ...(each.orderId === undefined ? {} : { order_id: each.orderId }),
        ...(each.resourceId === undefined ? {} : { resource_id: each.resourceId }),
        service_type_code: each.service,
        ...(each.resource === undefined ? {} : { resource_type_code: each.resource }),
        ...(each.description === undefined ? {} : { description: each.description }),
      })),
    })
  },
})
