import { expect, it } from 'vitest'
import { ownCaller } from '../../../src/state/accounts/accounts.ts'
import { listResources, type ResourcesQuery } from '../../../src/state/ordering/resource-listing.ts'
import { later } from '../../../src/units/instant.ts'
import { customerWorld } from '../../helpers/customer-world.ts'
import { granted, told } from '../../helpers/told.ts'
import { disk, server } from '../../helpers/baskets.ts'

const all: ResourcesQuery = {
  customerId: undefined,
  resourceIds: [],
  orderId: undefined,
  onlyPrimary: false,
  statuses: [],
  service: undefined,
  expiresFrom: undefined,
  expiresUntil: undefined,
  offset: 0,
  limit: 10,
}

it('lists resources by every filter, what is attached with what it is attached to', () => {
  const { world, caller, buy, customer, freeze } = customerWorld()
  const [vm, volume] = buy(server, disk)
  world.now = later(world.now, 1000)
  const [other] = buy({ ...server, periods: 2 })
  world.now = later(world.now, 1000)
  const [gone] = buy(server)
  world.resources.set({ ...gone, status: 'deleted' })
  world.resources.set({ ...other, status: 'grace' })
  const shelved = [vm, volume, other, gone].map((each) => each?.resourceId ?? '')
  const [vmId = '', volumeId = ''] = shelved
  const list = (wish: Partial<ResourcesQuery>, who = caller): string => {
    const { page } = granted(listResources(world, who, { ...all, ...wish }))
    return page.map((each) => shelved.indexOf(each.resourceId)).join('')
  }
  expect(list({})).toBe('012')
  expect(list({ onlyPrimary: true })).toBe('02')
  expect(list({ resourceIds: [vmId] })).toBe('01')
  expect(list({ resourceIds: [vmId], onlyPrimary: true })).toBe('0')
  expect(list({ resourceIds: [volumeId] })).toBe('1')
  expect(list({ orderId: vm.orderId })).toBe('01')
  expect(list({ statuses: ['grace', 'retention'] })).toBe('2')
  expect(list({ service: 'HWS.service.type.EBS' })).toBe('1')
  expect(list({ expiresFrom: other.expiresAt })).toBe('2')
  expect(list({ expiresFrom: later(other.expiresAt, 1) })).toBe('')
  expect(list({ expiresUntil: vm.expiresAt })).toBe('01')
  expect(list({ expiresUntil: later(vm.expiresAt, -1) })).toBe('')
  expect(list({ offset: 1, limit: 1 })).toBe('1')
  expect(listResources(world, caller, { ...all, limit: 1 })).toMatchObject({ count: 3 })
  expect(list({ customerId: 'other' })).toBe('012')
  const partner = ownCaller(world)
  expect(list({ customerId: customer.customerId }, partner)).toBe('012')
  expect(told(listResources(world, partner, all))).toBe('customer_not_yours')
  expect(told(listResources(world, partner, { ...all, customerId: 'other' }))).toBe('customer_not_yours')
  freeze('account_and_resource')
  expect(list({ statuses: ['retention'] })).toBe('012')
})
