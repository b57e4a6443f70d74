import { isRefusal, refuse, type Refusal } from '../contract/refusals.ts'
import { direct } from '../state/accounts/resellers.ts'
import { showsFault } from '../state/clock.ts'
import type { Customer, EndingCredit } from '../state/customers/customers.ts'
import { paymentBy } from '../state/ledger/account-changes.ts'
import { switchAssociation } from '../state/ledger/disassociation.ts'
import {
  adjustPartner,
  allocatable,
  type PartnerAccount,
  partnerAccountOf,
  setPartnerCredit,
  topUpPartner,
} from '../state/ledger/partner-accounts.ts'
import { debtOf, paysInItself, setCredit } from '../state/ledger/wallets.ts'
import type { World } from '../state/engine/world.ts'
import { amountText, subtract, toAmount } from '../units/amount.ts'
import { fromInstant, type Instant, instantOf, second, toInstant } from '../units/instant.ts'
import { controlHandlers } from './define-control.ts'
import { refuseSite } from './refuse-site.ts'

export const partnerMoneyControl = controlHandlers({
  ShowPartnerMoney({ tenant, query, reply }) {
    const account = findAccount(tenant.world, query.reseller_id)
    return isRefusal(account) ? account : reply(200, fromAccount(account))
  },

  TopUpPartner({ tenant, body, reply }) {
    const { world } = tenant
    const account = findAccount(world, body.reseller_id)
    if (isRefusal(account)) return account
    const [amount, designated] = [toAmount(body.amount), toAmount(body.designated_amount ?? '0')]
    if (designated > amount) return refuse('control_parameter_wrong', 'designated_amount is more than amount')
    const channel = paymentBy(world, body.payment_channel_id)
    return reply(201, fromAccount(topUpPartner(world, account, { amount, designated, channel })))
  },

  SetPartnerCredit({ tenant, body, reply }) {
    const account = findAccount(tenant.world, body.reseller_id)
    if (isRefusal(account)) return account
    const expiresAt = findEnd(tenant.world, body.expire_time)
    if (isRefusal(expiresAt)) return expiresAt
    return reply(
      200,
      fromAccount(setPartnerCredit(tenant.world, account, { credit: toAmount(body.credit_amount), expiresAt })),
    )
  },

  AdjustPartnerMoney({ tenant, body, reply }) {
    const account = findAccount(tenant.world, body.reseller_id)
    if (isRefusal(account)) return account
    const adjusted = adjustPartner(tenant.world, account, toAmount(body.amount))
    if (isRefusal(adjusted)) return refuse('control_state_unfit', adjusted.detail ?? 'there is not as much cash')
    return reply(201, fromAccount(adjusted))
  },

  SetCustomerCredit({ tenant, path, body, reply }) {
    const { world } = tenant
    const customer = findCustomer(world, path.id)
    if (isRefusal(customer)) return customer
    if (!paysInItself(world, customer))
      return refuse('control_state_unfit', `customer ${path.id} is of the ${customer.model} model and has no credit`)
    const expiresAt = findEnd(world, body.expire_time)
    if (isRefusal(expiresAt)) return expiresAt
    const wallet = setCredit(world, customer, { amount: toAmount(body.credit_amount), expiresAt })
    const { cash, credit, creditUsed, ending = [] } = wallet
    const debt = debtOf(world, path.id)
    return reply(200, {
      cash_amount: amountText(cash, 8),
      credit_amount: amountText(credit, 8),
      credit_used: amountText(subtract(creditUsed, debt), 8),
      debt_amount: amountText(debt, 8),
      ...(ending.length === 0 ? {} : { ending: ending.map(fromEnding) }),
    })
  },

  SwitchAssociation({ tenant, path, body, reply }) {
    const customer = findCustomer(tenant.world, path.id)
    if (isRefusal(customer)) return customer
    if (customer.association !== 'associated')
      return refuse('control_state_unfit', `customer ${path.id} is not associated`)
    const switched = switchAssociation(tenant.world, customer, body.model)
    return isRefusal(switched) ? switched : reply(204)
  },
})

/** The end of a credit, to the second; undefined for none. */
function findEnd(world: World, text: string | undefined): Instant | undefined | Refusal<'control_parameter_wrong'> {
  if (text === undefined) return undefined
  const moment = toInstant(text)
  const fault = moment === undefined ? 'expire_time is no moment' : showsFault(moment)
  if (moment === undefined || fault !== undefined) return refuse('control_parameter_wrong', fault ?? '')
  const end = instantOf(Math.floor(moment / second) * second)
  return end > world.now ? end : refuse('control_parameter_wrong', 'expire_time has passed')
}

function fromEnding({ amount, expiresAt }: EndingCredit) {
  return { credit_amount: amountText(amount, 8), expire_time: fromInstant(expiresAt) }
}

function findCustomer(world: World, id: string): Customer | Refusal<'control_unknown'> {
  return world.customers.get(id) ?? refuse('control_unknown', `customer ${id}`)
}

/** The account of the partner, or of a reseller, on a site where there are such accounts. */
function findAccount(
  world: World,
  resellerId: string | undefined,
): PartnerAccount | Refusal<'control_unknown' | 'control_state_unfit'> {
  const refusal = refuseSite(world, (site) => site.keepsAccountChanges, 'accounts of partners are')
  if (refusal !== undefined) return refusal
  if (resellerId !== undefined && world.resellers.get(resellerId) === undefined)
    return refuse('control_unknown', `reseller ${resellerId}`)
  return partnerAccountOf(world, resellerId ?? direct)
}

function fromAccount(account: PartnerAccount) {
  const { accountId, cash, designated, credit, creditEnds } = account
  return {
    account_id: accountId,
    cash_amount: amountText(cash, 8),
    designated_amount: amountText(designated, 8),
    allocatable_amount: amountText(allocatable(account), 8),
    ...(credit === undefined ? {} : { credit_amount: amountText(credit, 8) }),
    ...(creditEnds === undefined ? {} : { expire_time: fromInstant(creditEnds) }),
  }
}
