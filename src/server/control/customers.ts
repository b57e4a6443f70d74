import { refuse } from '../../contract/refusals.ts'
import { fromRealNameState } from '../../handlers/customers.ts'
import { amountText, toAmount } from '../../state/amount.ts'
import { chargeCustomer } from '../../state/charges.ts'
import { disassociateCustomer } from '../../state/disassociation.ts'
import { fromInstant } from '../../state/instant.ts'
import { review } from '../../state/real-name.ts'
import { spendingIn } from '../../state/spending.ts'
import { all } from '../../state/world.ts'
import { controlHandlers } from './define-control.ts'

/** The contract bounds numbers; an amount in text is held to the same. */
const largestUsage = toAmount(2_147_483_647)

export const customerControl = controlHandlers({
  AddUsage({ tenant, path, body, reply }) {
    const { world } = tenant
    const customer = world.customers.get(path.id)
    if (customer === undefined) return refuse('control_unknown', `customer ${path.id}`)
    if (customer.association !== 'associated')
      return refuse('control_state_unfit', `customer ${path.id} is not associated`)
    const amount = toAmount(body.amount)
    if (amount <= 0n || amount > largestUsage) {
      return refuse('control_parameter_wrong', `amount must be above 0 and at most ${amountText(largestUsage, 0)}`)
    }
    const charge = chargeCustomer(world, {
      customerId: path.id,
      amount,
      serviceTypeCode: body.service_type_code ?? 'hws.service.type.ec2',
      ...(body.resource_type_code === undefined ? {} : { resourceTypeCode: body.resource_type_code }),
      ...(body.description === undefined ? {} : { description: body.description }),
    })
    return reply(201, {
      charge_id: charge.id,
      at: fromInstant(charge.at),
      amount: amountText(amount, 8),
      month: charge.month,
      month_to_date: amountText(spendingIn(world, path.id, charge.month).inMonth, 8),
      frozen: world.customers.get(path.id)?.freeze !== undefined,
    })
  },

  DisassociateCustomer({ tenant, path, reply }) {
    const customer = tenant.world.customers.get(path.id)
    if (customer === undefined) return refuse('control_unknown', `customer ${path.id}`)
    if (customer.association !== 'associated')
      return refuse('control_state_unfit', `customer ${path.id} is not associated`)
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
      messages: mails.slice(0, query.limit ?? 100).map(({ id, at, kind, to, subject, text, code, customerId }) => ({
        id,
        at: fromInstant(at),
        kind,
        to,
        subject,
        text,
        ...(code === undefined ? {} : { code }),
        ...(customerId === undefined ? {} : { customer_id: customerId }),
      })),
    })
  },

  ListCharges({ tenant, query, reply }) {
    const { world } = tenant
    const { offset = 0, limit = 100, customer_id: customerId } = query
    const range = { from: offset, to: offset + limit }
    const [index, group] = customerId === undefined ? (['all', all] as const) : (['byCustomer', customerId] as const)
    return reply(200, {
      total_count: world.charges.keysOf(index, group).length,
      charges: world.charges.sliceOf(index, group, range).map((each) => ({
        id: each.id,
        at: fromInstant(each.at),
        customer_id: each.customerId,
        month: each.month,
        amount: amountText(each.amount, 8),
        service_type_code: each.serviceTypeCode,
        ...(each.resourceTypeCode === undefined ? {} : { resource_type_code: each.resourceTypeCode }),
        ...(each.description === undefined ? {} : { description: each.description }),
      })),
    })
  },
})
