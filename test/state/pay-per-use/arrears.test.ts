import { expect, it } from 'vitest'
import type { Customer } from '../../../src/state/customers/customers.ts'
import { isUseStopped, runArrears, shownUse } from '../../../src/state/pay-per-use/arrears.ts'
import { endUse } from '../../../src/state/pay-per-use/resources.ts'
import { day, later } from '../../../src/units/instant.ts'
import type { Change } from '../../helpers/change-by-hand.ts'
import { moment } from '../../helpers/crowd.ts'
import { changeCustomer, payerWorld, showTime, use } from '../../helpers/pay-per-use.ts'
import { required } from '../../helpers/required.ts'

const since = moment('2026-05-06T12:00:00Z')
const freezeOf = (kind: 'account' | 'account_and_resource') =>
  ({ freeze: { kind, by: 'partner', reason: 'r' } }) as const

it.each<readonly [state: Change<Customer>, isStopped: boolean, shown: string]>([
  [{}, false, 'normal'],
  [freezeOf('account'), false, 'normal'],
  [freezeOf('account_and_resource'), true, 'freezing'],
  [{ arrears: { since, stage: 'grace' } }, false, 'grace'],
  [{ arrears: { since, stage: 'grace' }, ...freezeOf('account') }, false, 'grace'],
  [{ arrears: { since, stage: 'grace' }, ...freezeOf('account_and_resource') }, true, 'freezing'],
  [{ arrears: { since, stage: 'retention' } }, true, 'freezing'],
  [{ arrears: { since, stage: 'released' } }, true, 'freezing'],
])('with %j that use is stopped is %s, and it is shown as %s', (state, isStopped, shown) => {
  const opened = payerWorld('10', '0')
  const used = use(opened)
  changeCustomer(opened, state)
  expect(isUseStopped(opened.world, opened.customer.customerId)).toBe(isStopped)
  expect(shownUse(opened.world, used)).toBe(shown)
  expect(shownUse(opened.world, { ...used, status: 'closed' })).toBe('closed')
})

it('has nothing to do where the debt is paid, or the customer is gone', () => {
  const { world, customer } = payerWorld('10', '0')
  expect([customer.customerId, 'nobody'].map((id) => runArrears(world, id))).toEqual([
    'the debt is paid',
    'the debt is paid',
  ])
})

it.each<readonly [count: number, closed: number, released: string]>([
  [0, 0, '0 pay-per-use resources of payer are released'],
  [1, 0, '1 pay-per-use resource of payer is released'],
  [2, 0, '2 pay-per-use resources of payer are released'],
  [2, 1, '1 pay-per-use resource of payer is released'],
])('%s resources, %s of them closed, stand still after grace and are released after retention', (...row) => {
  const [count, closed, released] = row
  const opened = payerWorld('10', '0')
  const { world, customer } = opened
  const id = customer.customerId
  const used = Array.from({ length: count }, () => use(opened))
  const closedAt = later(world.now, 1)
  world.now = closedAt
  for (const each of used.slice(0, closed)) endUse(world, each)
  changeCustomer(opened, { arrears: { since, stage: 'grace' } })

  showTime(world, '2026-05-21T12:00:00Z')
  expect(runArrears(world, id)).toBe('the pay-per-use resources of payer stand still')
  expect(world.customers.get(id)?.arrears).toEqual({ since, stage: 'retention' })
  expect(world.dueEvents.get(`arrears ${id}`)?.at).toBe(later(since, 30 * day))
  expect(statuses(opened)).toEqual([...used.keys()].map((at) => (at < closed ? 'closed' : 'normal')))

  showTime(world, '2026-06-05T12:00:00Z')
  expect(runArrears(world, id)).toBe(released)
  expect(world.customers.get(id)?.arrears).toEqual({ since, stage: 'released' })
  expect(statuses(opened)).toEqual(used.map(() => 'closed'))
  const ends = used.map((each) => required(world.onDemandResources.get(each.resourceId), 'a resource').closedAt)
  expect(ends).toEqual(used.map((_, at) => (at < closed ? closedAt : world.now)))
  expect([...world.mails.values()].map((each) => each.text)).toEqual([
    'Pay-per-use resources stand still; they are kept for 15 days.',
    'Pay-per-use resources are released.',
  ])
  expect(runArrears(world, id)).toBe('the resources are gone already')
  expect(world.mails.size).toBe(2)
})

function statuses({ world }: ReturnType<typeof payerWorld>): string[] {
  return [...world.onDemandResources.values()].map((each) => each.status)
}
