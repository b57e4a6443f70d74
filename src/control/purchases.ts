import { isRefusal, refuse } from '../contract/refusals.ts'
import { amountText } from '../units/amount.ts'
import { fromInstant } from '../units/instant.ts'
import { type BasketItem, orderCombined, orderOnConsole, useOnConsole } from '../state/ordering/purchases.ts'
import type { ExpirePolicy } from '../state/ordering/resources.ts'
import { controlHandlers } from './define-control.ts'

/** Seconds until the resources of a paid order are up, when nothing is said. */
const defaultProvisioning = 60

export const purchaseControl = controlHandlers({
  AddPurchase({ tenant, path, body, reply }) {
    const customer = tenant.world.customers.get(path.id)
    if (customer === undefined) return refuse('control_unknown', `customer ${path.id}`)
    if (customer.association !== 'associated')
      return refuse('control_state_unfit', `customer ${path.id} is not associated`)
    if (body.charging_mode === payPerUse) {
      const termed = body.items.findIndex((each) => each.period_type !== undefined || each.period_num !== undefined)
      if (termed !== -1) return refuse('control_parameter_wrong', `items.${termed}.period_type is not for pay-per-use`)
      const resources = useOnConsole(tenant.world, customer, body.items.map(toBasketItem))
      if (isRefusal(resources)) return resources
      return reply(201, { resource_ids: resources.map((each) => each.resourceId) })
    }
    const place = body.combined === true ? orderCombined : orderOnConsole
    const order = place(tenant.world, customer, {
      items: body.items.map(toBasketItem),
      provisioningSeconds: body.provisioning_seconds ?? defaultProvisioning,
      couponIds: body.coupon_ids ?? [],
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

const payPerUse = 3

const policies: Readonly<Record<0 | 1 | 2 | 3 | 4 | 5, ExpirePolicy>> = {
  0: 'grace',
  1: 'to_on_demand',
  2: 'delete',
  3: 'auto_renew',
  4: 'freeze',
  5: 'delete_after_retention',
}

/** An item of a basket as the domain has it. */
export function toBasketItem(item: {
  readonly service_type_code: string
  readonly resource_type_code: string
  readonly resource_spec: string
  readonly region_code: string
  readonly availability_zone_code?: string
  readonly size?: number
  readonly size_measure_id?: number
  readonly period_type?: 2 | 3
  readonly period_num?: number
  readonly count?: number
  readonly provisioning?: 'success' | 'failure'
  readonly expire_policy?: 0 | 1 | 2 | 3 | 4 | 5
}): BasketItem {
  return {
    service: item.service_type_code,
    resource: item.resource_type_code,
    spec: item.resource_spec,
    region: item.region_code,
    zone: item.availability_zone_code,
    size: item.size,
    sizeUnit: item.size_measure_id,
    period: item.period_type === 3 ? 'year' : 'month',
    periods: item.period_num ?? 1,
    count: item.count ?? 1,
    ...(item.provisioning === 'failure' ? { fails: true } : {}),
    ...(item.expire_policy === undefined ? {} : { expirePolicy: policies[item.expire_policy] }),
  }
}
