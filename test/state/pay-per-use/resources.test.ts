import { expect, it } from 'vitest'
import { continueByUse, endUse, type OnDemandResource, startUse } from '../../../src/state/pay-per-use/resources.ts'
import type { BasketItem } from '../../../src/state/ordering/purchases.ts'
import { hour, hourStart, later } from '../../../src/units/instant.ts'
import { customerWorld } from '../../helpers/customer-world.ts'
import { moment } from '../../helpers/crowd.ts'
import { disk, server, traffic } from '../../helpers/baskets.ts'
import { use } from '../../helpers/pay-per-use.ts'
import { required } from '../../helpers/required.ts'

const now = moment('2026-05-06T12:34:56Z')

function atHalfPast() {
  const opened = customerWorld()
  opened.world.now = now
  const { customerId } = opened.customer
  return { ...opened, customerId, planned: () => opened.world.dueEvents.get(`use-charging ${customerId}`)?.at }
}

it.each<readonly [item: BasketItem, expected: Partial<OnDemandResource>, isPlanned: boolean]>([
  [server, { factor: 'Duration', isHourly: true, zone: 'la-north-2a' }, true],
  [{ ...server, zone: 'la-north-2c' }, { zone: 'la-north-2c' }, true],
  [{ ...server, region: 'ap-southeast-3' }, { zone: 'ap-southeast-3a' }, true],
  [disk, { factor: 'Duration', isHourly: true, size: 100, sizeUnit: 17 }, true],
  [traffic, { factor: 'upflow', isHourly: false }, false],
])('the use of %j begins as %j, and is planned: %s', (item, expected, isPlanned) => {
  const opened = atHalfPast()
  const { world, customerId, planned } = opened
  const started = use(opened, item)
  expect(started).toMatchObject({
    ...{ customerId, status: 'normal', service: item.service, spec: item.spec, region: item.region },
    ...{ effectiveAt: now, chargedUntil: moment('2026-05-06T12:00:00Z') },
    ...{ name: `${item.resource.split('.').pop() ?? ''}-${started.resourceId.slice(0, 4)}` },
    ...expected,
  })
  expect(started.runId).toBeUndefined()
  expect(world.onDemandResources.get(started.resourceId)).toEqual(started)
  expect(planned()).toBe(isPlanned ? later(hourStart(now), hour) : undefined)
})

it('what the catalog does not sell is neither metered nor in a zone', () => {
  const { world, customerId, planned } = atHalfPast()
  const { service, resource } = server
  const wanted = { customerId, service, resource, spec: 'unknown', productId: 'p', region: 'nowhere', zone: undefined }
  expect(startUse(world, wanted)).toMatchObject({ factor: '', isHourly: false, zone: '' })
  expect(planned()).toBeUndefined()
})

it('a resource goes on by use under its id and name, from the hour in which its term ended', () => {
  const opened = customerWorld()
  const [held, attached] = opened.buy({ ...server, region: 'ap-southeast-3' }, disk)
  const { world, customer } = opened
  world.now = now
  for (const ended of [held, required(attached, 'a disk')])
    continueByUse(world, { ...ended, name: `named ${ended.spec}` })
  const { service, resource, spec, productId, region } = held
  expect(world.onDemandResources.get(held.resourceId)).toEqual({
    ...{ resourceId: held.resourceId, customerId: customer.customerId, name: `named ${spec}` },
    ...{ service, resource, spec, productId, region, zone: 'ap-southeast-3a', status: 'normal', effectiveAt: now },
    ...{ factor: 'Duration', isHourly: true, chargedUntil: hourStart(now) },
  })
  expect(world.onDemandResources.get(attached?.resourceId ?? '')).toMatchObject({ size: 100, sizeUnit: 17 })
  expect(world.dueEvents.get(`use-charging ${customer.customerId}`)?.at).toBe(later(hourStart(now), hour))
})

it('what is no longer used is closed, and the use of the rest is looked at again', () => {
  const opened = atHalfPast()
  const [first, second] = [use(opened), use(opened)]
  const { world, customerId, planned } = opened
  world.dueEvents.delete(`use-charging ${customerId}`)
  world.now = later(now, hour)
  endUse(world, first)
  expect(world.onDemandResources.get(first.resourceId)).toEqual({ ...first, status: 'closed', closedAt: world.now })
  expect(world.onDemandResources.get(second.resourceId)).toEqual(second)
  expect(planned()).toBe(later(hourStart(now), 2 * hour))
})
