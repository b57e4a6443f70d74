import type { Law } from '../invariants.ts'

/** What always holds of the switch to the console. */
export const ssoLaws: Readonly<Record<string, Law>> = {
  'what is bound to an account of a platform is a customer, and each customer is bound once': (world) =>
    [...world.accountBindings.values()].find(
      ({ customerId }) =>
        world.customers.get(customerId) === undefined || world.accountBindings.countOf('byCustomer', customerId) !== 1,
    )?.customerId,
  'a notice of a binding that failed or is on its way is tried again': (world) =>
    [...world.bindingNotices.values()].find(({ noticeId, state }) => {
      const isPlanned = world.dueEvents.get(`binding-notice ${noticeId}`) !== undefined
      return isPlanned !== (state === 'sending' || state === 'waiting')
    })?.noticeId,
  'a login is answered within its time': (world) =>
    [...world.loginRequests.values()].find(({ issuedAt, usedAt }) => usedAt !== undefined && usedAt < issuedAt)
      ?.requestId,
}
