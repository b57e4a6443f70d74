import { nameOfFirst } from '../engine/slices.ts'
import type { Law } from '../invariants.ts'

/** What always holds of the switch to the console. */
export const ssoLaws: Readonly<Record<string, Law>> = {
  'what is bound to an account of a platform is a customer, and each customer is bound once': (world) =>
    nameOfFirst(
      world.accountBindings.values(),
      ({ customerId }) =>
        world.customers.get(customerId) === undefined || world.accountBindings.countOf('byCustomer', customerId) !== 1,
      (each) => each.customerId,
    ),
  'a notice of a binding that failed or is on its way is tried again': (world) =>
    nameOfFirst(
      world.bindingNotices.values(),
      ({ noticeId, state }) => {
        const isPlanned = world.dueEvents.get(`binding-notice ${noticeId}`) !== undefined
        return isPlanned !== (state === 'sending' || state === 'waiting')
      },
      (each) => each.noticeId,
    ),
  'a login is answered within its time': (world) =>
    nameOfFirst(
      world.loginRequests.values(),
      ({ issuedAt, usedAt }) => usedAt !== undefined && usedAt < issuedAt,
      (each) => each.requestId,
    ),
}
