import { isRefusal } from '../../contract/refusals.ts'
import { payOrder } from '../../state/ordering/payments.ts'
import { intlHandlers } from '../define-handlers.ts'
import { toWish } from '../bss/orders.ts'

export const firstPaymentHandlers = intlHandlers({
  PayCustomerOrder({ world, caller, body, reply }) {
    const wish = toWish(world, body)
    if (isRefusal(wish)) return wish
    const paid = payOrder(world, caller, wish)
    if (isRefusal(paid)) return paid
    return reply(204)
  },
})
