import { type Refusal, refuse } from '../../contract/refusals.ts'
import { zero } from '../../units/amount.ts'
import { returnPartnerCoupons } from '../benefits/partner-coupons.ts'
import type { Customer } from '../customers/customers.ts'
import { recordOf } from '../engine/table.ts'
import type { World } from '../engine/world.ts'
import type { AssociationModel } from '../sites/site.ts'
import { associationOf, siteOf } from '../sites/site-of.ts'
import { nextTrade } from './account-changes.ts'
import { withoutCredit } from './credit-parts.ts'
import { fundingOf } from './funding.ts'
import { changeCredit, drawWallet } from './wallets.ts'

/** Ends the association of a customer; what paid for it by that ends too. */
export function disassociateCustomer(world: World, customer: Customer): void {
  returnPartnerCoupons(world, customer, 'disassociated')
  fundingOf(world, customer.customerId).end(world, customer)
  const { freeze: _freeze, ...rest } = recordOf(world.customers, customer.customerId)
  world.customers.set({ ...rest, association: 'left' })
}

/**
 * Why a customer keeps its association as it is: where an
 * enterprise or an unpaid order holds it (docs/decisions/china-money.md); or undefined.
 */
export function refuseLeaving(world: World, { customerId }: Customer): Refusal<'control_state_unfit'> | undefined {
  if (isOfFamily(world, customerId))
    return refuse('control_state_unfit', `customer ${customerId} is of an enterprise; end the memberships first`)
  if (!siteOf(world).unpaidOrdersHold) return undefined
  const orders = world.orders.sliceOf('byCustomer', customerId, { from: 0, to: Infinity })
  const unpaid = orders.find((each) => each.status === 'pending_payment')
  return unpaid && refuse('control_state_unfit', `order ${unpaid.orderId} of customer ${customerId} is not paid`)
}

/** Whether a customer is the master account of an enterprise that has members, or a member of one. */
function isOfFamily({ memberships }: World, customerId: string): boolean {
  const members = memberships.sliceOf('byMaster', customerId, { from: 0, to: Infinity })
  const own = memberships.get(customerId)
  return [...members, ...(own === undefined ? [] : [own])].some((each) => each.state !== 'closed')
}

/**
 * Changes the type of an association. What the old one gave ends with it: cash that a partner had put in goes back to it; cash
 * and credit of the customer's own are paid out and end. Nothing may be owed, and no order may wait to be paid.
 */
export function switchAssociation(
  world: World,
  customer: Customer,
  model: AssociationModel,
): Customer | Refusal<'control_state_unfit'> {
  const { customerId } = customer
  const refusal = refuseSwitch(world, customer, model) ?? refuseLeaving(world, customer)
  if (refusal !== undefined) return refusal
  returnPartnerCoupons(world, customer, 'switched')
  fundingOf(world, customerId).end(world, customer)
  if (siteOf(world).associations[model]?.funding === 'prepaid') payOut(world, customer)
  const changed = { ...recordOf(world.customers, customerId), model }
  world.customers.set(changed)
  return changed
}

function refuseSwitch(
  world: World,
  customer: Customer,
  model: AssociationModel,
): Refusal<'control_state_unfit'> | undefined {
  const { customerId } = customer
  if (customer.model === model) return refuse('control_state_unfit', `customer ${customerId} is of that type already`)
  const rule = siteOf(world).associations[model]
  const switches = [rule, associationOf(world, customer)].every(
    (each) => each !== undefined && each.funding !== 'budget',
  )
  if (!switches) return refuse('control_state_unfit', `the site of the partner does not know this switch`)
  // What is owed beyond the credit is used credit too.
  const owes = (customer.wallet?.creditUsed ?? zero) > zero
  return owes ? refuse('control_state_unfit', `customer ${customerId} owes money to the platform`) : undefined
}

/** Cash of the customer's own goes back to it, and its credit ends: its partner pays in from now on. */
function payOut(world: World, customer: Customer): void {
  const { customerId, wallet } = customer
  if (wallet === undefined) return
  drawWallet(world, customerId, { amount: wallet.cash, trade: nextTrade(world, 'mode_change') })
  changeCredit(world, customerId, { change: withoutCredit, trade: nextTrade(world, 'credit_limit') })
}
