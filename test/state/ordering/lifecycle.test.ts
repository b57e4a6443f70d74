import { expect, it } from 'vitest'
import { endTerm, planTerm, removeFamily } from '../../../src/state/ordering/lifecycle.ts'
import { renew } from '../../../src/state/ordering/renewals.ts'
import {
  type ExpirePolicy,
  familyOf,
  holdResources,
  releaseResources,
  type ResourceStatus,
} from '../../../src/state/ordering/resources.ts'
import { fromInstant, later, second } from '../../../src/units/instant.ts'
import { type CustomerWorld, customerWorld } from '../../helpers/customer-world.ts'
import { moment } from '../../helpers/crowd.ts'
import { disk, server } from '../../helpers/baskets.ts'
import { required } from '../../helpers/required.ts'

/** When the next stretch of a resource's life ends, by the agenda. */
function nextEnd({ world }: CustomerWorld, resourceId: string): string | undefined {
  const due = world.dueEvents.get(`resource-term ${resourceId}`)
  return due === undefined ? undefined : fromInstant(due.at)
}

it.each<[ExpirePolicy, [string, ResourceStatus][]]>([
  [
    'grace',
    [
      ['2026-06-06T16:00:00Z', 'grace'],
      ['2026-06-21T16:00:00Z', 'retention'],
      ['2026-07-06T16:00:00Z', 'deleted'],
    ],
  ],
  [
    'delete_after_retention',
    [
      ['2026-06-06T16:00:00Z', 'grace'],
      ['2026-06-21T16:00:00Z', 'retention'],
      ['2026-07-06T16:00:00Z', 'deleted'],
    ],
  ],
  [
    'freeze',
    [
      ['2026-06-06T16:00:00Z', 'retention'],
      ['2026-06-21T16:00:00Z', 'deleted'],
    ],
  ],
  ['delete', [['2026-06-06T16:00:00Z', 'deleted']]],
  ['to_on_demand', [['2026-06-06T16:00:00Z', 'converted']]],
])('a family of policy %s lives through %j', (expirePolicy, stages) => {
  const opened = customerWorld()
  const [primary, attached] = opened.buy({ ...server, expirePolicy }, disk)
  const states = (): unknown[] => [primary, attached].map((each) => each && opened.again(each).status)
  for (const [at, status] of stages) {
    expect(nextEnd(opened, primary.resourceId)).toBe(at)
    opened.advance(fromInstant(later(moment(at), -second)))
    expect(states()).not.toContain(status)
    opened.advance(at)
    expect(states()).toEqual([status, status])
  }
  expect(nextEnd(opened, primary.resourceId)).toBeUndefined()
  expect(opened.again(primary).updatedAt).toBe(opened.world.now)
})

it.each<[ExpirePolicy, string, boolean]>([
  ['grace', '2026-06-06T16:00:00Z', true],
  ['grace', '2026-06-21T16:00:00Z', true],
  ['grace', '2026-07-06T16:00:00Z', false],
  ['freeze', '2026-06-06T16:00:00Z', true],
  ['delete', '2026-06-06T16:00:00Z', false],
  ['to_on_demand', '2026-06-06T16:00:00Z', false],
])('a renewal of a family of policy %s that waits for its payment still waits after %s: %j', (policy, at, waits) => {
  const opened = customerWorld()
  const [primary] = opened.buy({ ...server, expirePolicy: policy })
  opened.advance(fromInstant(later(moment(at), -second)))
  const wish = { resourceIds: [primary.resourceId], period: 'month', periods: 2, payNow: false } as const
  const [order] = renew(opened.world, opened.caller, wish).orders
  const { orderId } = required(order, 'a renewal')
  opened.advance(at)
  expect(opened.world.orders.get(orderId)?.status).toBe(waits ? 'pending_payment' : 'cancelled')
  expect(opened.again(primary).openOrderId).toBe(waits ? orderId : undefined)
})

it('says what became of a resource', () => {
  const { world, buy } = customerWorld()
  const [vm] = buy(server)
  const [other] = buy({ ...server, expirePolicy: 'to_on_demand' }, disk)
  const say = (id: string): string => endTerm(world, id)
  expect(say(vm.resourceId)).toBe(`${vm.name} is in grace`)
  expect(say(vm.resourceId)).toBe(`${vm.name} is in retention`)
  expect(say(vm.resourceId)).toBe(`${vm.name} is deleted`)
  expect(world.dueEvents.get(`resource-term ${vm.resourceId}`)).toBeUndefined()
  expect(say(vm.resourceId)).toBe('the resource is gone')
  expect(say('nothing')).toBe('the resource is gone')
  expect(say(other.resourceId)).toBe(`${other.name} is pay-per-use`)
  expect([...world.onDemandResources.keys()]).toHaveLength(2)
  expect(familyOf(world, other.resourceId)).toEqual([])
  expect(world.dueEvents.get(`resource-term ${other.resourceId}`)).toBeUndefined()
})

it('an end that has passed comes at once, and what is removed leaves the agenda', () => {
  const opened = customerWorld()
  const { world, buy } = opened
  const [vm, volume] = buy({ ...server, expirePolicy: 'auto_renew' }, disk)
  const end = moment('2026-06-06T16:00:00Z')
  for (const [now, at] of [
    [later(end, -1), '2026-06-06T16:00:00Z'],
    [later(end, second), '2026-06-06T16:00:01Z'],
  ] as const) {
    world.now = now
    planTerm(world, vm)
    expect(nextEnd(opened, vm.resourceId)).toBe(at)
  }
  expect(world.dueEvents.get(`auto-renewal ${vm.resourceId}`)).toBeDefined()
  const others = [...world.dueEvents.keys()].filter((each) => !each.endsWith(vm.resourceId))
  removeFamily(world, vm.resourceId)
  expect([...world.dueEvents.keys()]).toEqual(others)
  expect([vm, volume].map((each) => each && opened.again(each).status)).toEqual(['deleted', 'deleted'])
  expect(opened.again(vm)).not.toHaveProperty('autoRenewal')
})

it('an order lets go of what it holds, and of nothing that another holds', () => {
  const opened = customerWorld()
  const { world, buy, order } = opened
  const [vm, volume] = buy(server, disk)
  const [other] = buy(server)
  const about = order([server])
  holdResources(world, familyOf(world, vm.resourceId), about.orderId)
  holdResources(world, [other], 'CS2')
  expect(volume && opened.again(volume).openOrderId).toBe(about.orderId)
  const items = [vm, volume, other].flatMap((each) =>
    about.items.map((item) => ({ ...item, ...(each === undefined ? {} : { resourceId: each.resourceId }) })),
  )
  releaseResources(world, { ...about, items: [...items, ...about.items] })
  expect(opened.again(vm)).toEqual(vm)
  expect(volume && opened.again(volume)).toEqual(volume)
  expect(opened.again(other).openOrderId).toBe('CS2')
})
