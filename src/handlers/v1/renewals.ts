import { isRefusal } from '../../contract/refusals.ts'
import { success } from '../../contract/envelopes/v1.ts'
import { cancelAutoRenewal, setAutoRenewal } from '../../state/ordering/renewal-settings.ts'
import { renew } from '../../state/ordering/renewals.ts'
import { unsubscribe } from '../../state/ordering/unsubscriptions.ts'
import { wholeRefusal } from '../bss/partial-failures.ts'
import { toTerm } from '../bss/renewals.ts'
import { oldHandlers } from '../define-handlers.ts'

export const oldRenewalHandlers = oldHandlers({
  RenewResources({ world, caller, body, reply }) {
    const { orders, failures } = renew(world, caller, {
      resourceIds: body.resource_ids,
      ...toTerm(body),
      payNow: body.isAutoPay === 1,
    })
    const refusal = wholeRefusal(failures, orders.length)
    return refusal ?? reply(200, { ...success, order_ids: orders.map((each) => each.orderId) })
  },

  DeleteResources({ world, caller, body, reply }) {
    const orders = unsubscribe(world, caller, {
      resourceIds: body.resourceIds,
      what: body.unSubType === 1 ? 'resources' : 'renewals',
    })
    if (isRefusal(orders)) return orders
    const ids = orders.map((each) => each.orderId)
    return reply(200, { ...success, orderIds: ids, order_ids: ids })
  },

  SetAutoRenewal({ world, caller, path, reply }) {
    const set = setAutoRenewal(world, caller, { resourceId: path.resource_id, times: undefined, period: undefined })
    return isRefusal(set) ? set : reply(200, success)
  },

  EndAutoRenewal({ world, caller, path, reply }) {
    const ended = cancelAutoRenewal(world, caller, path.resource_id)
    return isRefusal(ended) ? ended : reply(200, success)
  },
})
