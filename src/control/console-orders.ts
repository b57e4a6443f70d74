import type { Operation, RequestBody } from '../contract/operations.ts'
import { isRefusal, refuse, type Refusal } from '../contract/refusals.ts'
import { drawnId } from '../state/engine/ids.ts'
import type { World } from '../state/engine/world.ts'
import { adjustFee, confirmOrder } from '../state/ordering/fee-adjustments.ts'
import type { Order } from '../state/ordering/orders.ts'
import { isGone } from '../state/ordering/resources.ts'
import { orderChange } from '../state/ordering/change-orders.ts'
import { orderTrial } from '../state/ordering/purchases.ts'
import { orderCommercial, orderTermOfUse } from '../state/ordering/use-subscriptions.ts'
import { changeUse, closeUse } from '../state/pay-per-use/changes.ts'
import { amountText, toAmount } from '../units/amount.ts'
import { statusCodes, typeCodes } from '../handlers/bss/order-lines.ts'
import { controlHandlers } from './define-control.ts'
import { toBasketItem } from './purchases.ts'

const usualTrialDays = 30
const usualSeconds = 60

export const consoleOrderControl = controlHandlers({
  AddTrial({ tenant: { world }, path, body, reply }) {
    const customer = world.customers.get(path.id)
    if (customer === undefined) return refuse('control_unknown', `customer ${path.id}`)
    const order = orderTrial(world, customer, {
      item: toBasketItem(body.item),
      days: body.days ?? usualTrialDays,
    })
    return isRefusal(order) ? order : reply(201, fromMade(order))
  },

  AddCommercialOrder({ tenant: { world }, path, body, reply }) {
    const tried = world.resources.get(path.id)
    if (tried === undefined) return refuse('control_unknown', `resource ${path.id}`)
    const order = orderCommercial(world, tried, toTerm(body))
    return isRefusal(order) ? order : reply(201, fromMade(order))
  },

  AddSpecChange({ tenant: { world }, path, body, reply }) {
    const held = world.resources.get(path.id)
    if (held === undefined || isGone(held)) return refuse('control_unknown', `resource ${path.id}`)
    if (body.resource_spec === undefined && body.size === undefined)
      return refuse('control_parameter_wrong', 'resource_spec or size is required')
    const order = orderChange(world, held, {
      spec: body.resource_spec ?? held.spec,
      size: body.size,
      fails: body.provisioning === 'failure',
    })
    return isRefusal(order) ? order : reply(201, fromMade(order))
  },

  AddTermOrder({ tenant: { world }, path, body, reply }) {
    const used = world.onDemandResources.get(path.id)
    if (used === undefined) return refuse('control_unknown', `pay-per-use resource ${path.id}`)
    const order = orderTermOfUse(world, used, toTerm(body))
    return isRefusal(order) ? order : reply(201, fromMade(order))
  },

  ChangeUse({ tenant: { world }, path, body, reply }) {
    const used = world.onDemandResources.get(path.id)
    if (used === undefined) return refuse('control_unknown', `pay-per-use resource ${path.id}`)
    const fault = faultOfChange(body)
    if (fault !== undefined) return refuse('control_parameter_wrong', fault)
    const { seconds = usualSeconds, resource_spec: spec = used.spec, size } = body
    const changed = body.close
      ? closeUse(world, used, seconds)
      : changeUse(world, used, { spec, seconds, ...(size === undefined ? {} : { size }) })
    return isRefusal(changed) ? changed : reply(204)
  },

  AddFeeAdjustment({ tenant: { world }, path, body, reply }) {
    const adjusted = orderNamed(world, path.id)
    if (isRefusal(adjusted)) return adjusted
    const order = adjustFee(world, adjusted, {
      amount: toAmount(body.amount),
      awaitsConfirmation: body.confirm ?? false,
    })
    return isRefusal(order) ? order : reply(201, fromMade(order))
  },

  ConfirmOrder({ tenant: { world }, path, reply }) {
    const order = orderNamed(world, path.id)
    if (isRefusal(order)) return order
    const confirmed = confirmOrder(world, order)
    return isRefusal(confirmed) ? confirmed : reply(201, fromMade(confirmed))
  },

  AdjustPrice({ tenant: { world }, path, body, reply }) {
    const order = orderNamed(world, path.id)
    if (isRefusal(order)) return order
    if (order.status !== 'pending_payment' || order.mainOrderId !== undefined)
      return refuse('control_state_unfit', 'only an order that waits for its payment, by its own number, is adjusted')
    const { customerId, orderId } = order
    const discountId = drawnId(world, 'adjusted-price', orderId)
    const { percent } = body
    world.discounts.set({ discountId, customerId, orderId, kind: 'adjusted', name: 'Adjusted price', percent })
    return reply(201, { discount_id: discountId, discount_type: 609, percent })
  },
})

/** A resource is changed or closed, not both. */
function faultOfChange({ resource_spec: spec, size, close = false }: RequestBody<Operation<'control', 'ChangeUse'>>) {
  const changes = spec !== undefined || size !== undefined
  if (changes && close) return 'resource_spec and size are not for what is closed'
  return changes || close ? undefined : 'resource_spec, size or close is required'
}

function orderNamed(world: World, orderId: string): Order | Refusal<'control_unknown'> {
  return world.orders.get(orderId) ?? refuse('control_unknown', `order ${orderId}`)
}

function toTerm({ period_type: type = 2, period_num: periods = 1 }: { period_type?: 2 | 3; period_num?: number }) {
  return { period: type === 3 ? 'year' : 'month', periods } as const
}

function fromMade({ orderId, type, status, amount }: Order) {
  return { order_id: orderId, order_type: typeCodes[type], status: statusCodes[status], amount: amountText(amount) }
}
