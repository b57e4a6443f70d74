import { isRefusal, refuse } from '../../contract/refusals.ts'
import { amountText } from '../../state/amount.ts'
import { fromInstant } from '../../state/instant.ts'
import { orderOnConsole } from '../../state/purchases.ts'
import { controlHandlers } from './define-control.ts'

/** Seconds until the resources of a paid order are up, when nothing is said. */
const defaultProvisioning = 60

export const purchaseControl = controlHandlers({
  AddPurchase({ tenant, path, body, reply }) {
    const customer = tenant.world.customers.get(path.id)
    if (customer === undefined) return refuse('control_unknown', `customer ${path.id}`)
    if (customer.association !== 'associated')
      return refuse('control_state_unfit', `customer ${path.id} is not associated`)
    const order = orderOnConsole(tenant.world, customer, {
      items: body.items.map((each) => ({
        service: each.service_type_code,
        resource: each.resource_type_code,
        spec: each.resource_spec,
        region: each.region_code,
        size: each.size,
        sizeUnit: each.size_measure_id,
        period: each.period_type === 3 ? 'year' : 'month',
        periods: each.period_num,
        count: each.count ?? 1,
      })),
      provisioningSeconds: body.provisioning_seconds ?? defaultProvisioning,
    })
    if (isRefusal(order)) return order
    return reply(201, {
      order_id: order.orderId,
      status: 6,
      official_amount: amountText(order.official),
      pay_until: fromInstant(order.payUntil),
    })
  },
})
