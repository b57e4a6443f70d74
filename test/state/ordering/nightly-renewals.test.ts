import { expect, it } from 'vitest'
import { runAutoRenewal } from '../../../src/state/ordering/nightly-renewals.ts'
import { setAutoRenewal } from '../../../src/state/ordering/renewal-settings.ts'
import type { Resource } from '../../../src/state/ordering/resources.ts'
import { toAmount, zero } from '../../../src/units/amount.ts'
import { fromInstant } from '../../../src/units/instant.ts'
import { type CustomerWorld, customerWorld } from '../../helpers/customer-world.ts'
import { granted } from '../../helpers/told.ts'
import { moment } from '../../helpers/crowd.ts'
import { server } from '../../helpers/baskets.ts'
import { required } from '../../helpers/required.ts'

const wish = { times: undefined, period: undefined }

function dueOf({ world }: CustomerWorld, { resourceId }: Resource): string | undefined {
  const due = world.dueEvents.get(`auto-renewal ${resourceId}`)
  return due === undefined ? undefined : fromInstant(due.at)
}

it('a try that is kept from renewing says so, writes a mail, and comes again the next day', () => {
  const opened = customerWorld()
  const { world, buy, caller, customer, freeze, budget } = opened
  const [vm] = buy(server)
  granted(setAutoRenewal(world, caller, { ...wish, resourceId: vm.resourceId }))
  const primary = required(world.resources.get(vm.resourceId), 'it')
  const rows: [() => void, string][] = [
    [
      () => {
        freeze('account')
        const frozen = required(world.customers.get(customer.customerId), 'the customer')
        world.customers.set({ ...frozen, association: 'left' })
        world.resources.set({ ...primary, openOrderId: 'CS1' })
      },
      'the customer is not associated any more',
    ],
    [
      () => {
        world.customers.set(customer)
        freeze('account')
      },
      'the customer is frozen',
    ],
    [
      () => {
        freeze(undefined)
        budget(63.08)
      },
      'order CS1 is about it',
    ],
    [
      () => {
        world.resources.set(primary)
      },
      '63.07 USD are to be paid, 0.01 are available',
    ],
  ]
  world.now = moment('2026-05-29T19:00:00Z')
  for (const [mend, obstacle] of rows) {
    mend()
    const sent = world.mails.size
    expect(runAutoRenewal(world, vm.resourceId)).toBe(`${vm.name} could not be renewed: ${obstacle}`)
    expect(dueOf(opened, vm)).toBe('2026-05-30T19:00:00Z')
    expect(world.mails.size).toBe(sent + 1)
    expect([...world.mails.values()].at(-1)).toMatchObject({
      kind: 'renewal-failed',
      to: customer.email,
      customerId: customer.customerId,
      text: expect.stringContaining(`paid until 2026-06-06T15:59:59Z, could not be renewed: ${obstacle}.`) as string,
    })
  }
  budget(63.07 * 2)
  expect(runAutoRenewal(world, vm.resourceId)).toBe(`${vm.name} is renewed until 2026-07-06T15:59:59Z`)
  expect(dueOf(opened, vm)).toBe('2026-06-28T19:00:00Z')
  expect([...world.orders.values()].at(-1)).toMatchObject({ source: 'system', type: 'renewal', status: 'completed' })
})

it('counts down how often it still may, and then stops', () => {
  const opened = customerWorld()
  const { world, buy, caller, again } = opened
  const [vm] = buy(server)
  granted(setAutoRenewal(world, caller, { ...wish, times: 2, resourceId: vm.resourceId }))
  runAutoRenewal(world, vm.resourceId)
  expect(again(vm)).toMatchObject({ expirePolicy: 'auto_renew', autoRenewal: { timesLeft: 1 } })
  runAutoRenewal(world, vm.resourceId)
  expect(again(vm)).toMatchObject({ expirePolicy: 'grace', expiresAt: moment('2026-08-06T15:59:59Z') })
  expect(again(vm)).not.toHaveProperty('autoRenewal')
  expect(runAutoRenewal(world, vm.resourceId)).toBe('the resource does not renew itself any more')
  expect(runAutoRenewal(world, 'nothing')).toBe('the resource does not renew itself any more')
  world.resources.set({ ...again(vm), autoRenewal: { period: 'month', periods: 1 }, status: 'deleted' })
  expect(runAutoRenewal(world, vm.resourceId)).toBe('the resource does not renew itself any more')
})

it('what is given for nothing renews itself whatever the budget', () => {
  const { world, buy, caller, budget, customer } = customerWorld()
  const [vm] = buy(server)
  granted(setAutoRenewal(world, caller, { ...wish, resourceId: vm.resourceId }))
  budget(63.07)
  world.discounts.set({ discountId: 'd', customerId: customer.customerId, kind: 'set', name: '', percent: 100 })
  expect(runAutoRenewal(world, vm.resourceId)).toBe(`${vm.name} is renewed until 2026-07-06T15:59:59Z`)
  expect([...world.orders.values()].at(-1)).toMatchObject({ amount: zero, official: toAmount(63.07) })
})
