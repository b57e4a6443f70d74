import { expect, it } from 'vitest'
import { ownCaller } from '../../../src/state/accounts/accounts.ts'
import { listOnDemandResources, type OnDemandQuery } from '../../../src/state/pay-per-use/listing.ts'
import { endUse } from '../../../src/state/pay-per-use/resources.ts'
import { later } from '../../../src/units/instant.ts'
import { customerWorld } from '../../helpers/customer-world.ts'
import { granted, told } from '../../helpers/told.ts'
import { moment } from '../../helpers/crowd.ts'
import { disk, server, traffic } from '../../helpers/baskets.ts'
import { use } from '../../helpers/pay-per-use.ts'

const noon = moment('2026-05-06T12:00:00Z')

/** A customer that uses a server from noon on, a disk a second later, and used traffic in another region after that. */
function threeInUse() {
  const opened = customerWorld()
  const { world, customer } = opened
  const first = use(opened, server)
  world.now = later(noon, 1000)
  const second = use(opened, disk)
  world.now = later(noon, 2000)
  const third = use(opened, { ...traffic, region: 'ap-southeast-1' })
  endUse(world, third)
  const ids = [first, second, third].map((each) => each.resourceId)
  const query: OnDemandQuery = {
    customerId: customer.customerId,
    indirectPartnerId: undefined,
    resourceIds: [],
    region: undefined,
    service: undefined,
    effectiveFrom: undefined,
    effectiveUntil: undefined,
    status: undefined,
    offset: 0,
    limit: 10,
  }
  return { ...opened, ids, query }
}

it.each<readonly [asked: Partial<OnDemandQuery>, count: number, page: readonly number[]]>([
  [{}, 3, [0, 1, 2]],
  [{ limit: 2 }, 3, [0, 1]],
  [{ limit: 2, offset: 1 }, 3, [1, 2]],
  [{ limit: 1, offset: 1 }, 3, [1]],
  [{ offset: 3 }, 3, []],
  [{ region: 'la-north-2' }, 2, [0, 1]],
  [{ region: 'ap-southeast-1' }, 1, [2]],
  [{ region: 'la-south-2' }, 0, []],
  [{ service: 'hws.service.type.ebs' }, 1, [1]],
  [{ service: 'HWS.SERVICE.TYPE.EC2' }, 1, [0]],
  [{ service: 'hws.service.type.obs' }, 0, []],
  [{ effectiveFrom: noon }, 3, [0, 1, 2]],
  [{ effectiveFrom: later(noon, 1) }, 2, [1, 2]],
  [{ effectiveFrom: later(noon, 1000) }, 2, [1, 2]],
  [{ effectiveFrom: later(noon, 2001) }, 0, []],
  [{ effectiveUntil: later(noon, -1) }, 0, []],
  [{ effectiveUntil: noon }, 1, [0]],
  [{ effectiveUntil: later(noon, 1999) }, 2, [0, 1]],
  [{ effectiveUntil: later(noon, 2000) }, 3, [0, 1, 2]],
  [{ effectiveFrom: later(noon, 1000), effectiveUntil: later(noon, 1000) }, 1, [1]],
  [{ status: 'normal' }, 2, [0, 1]],
  [{ status: 'closed' }, 1, [2]],
  [{ status: 'freezing' }, 0, []],
  [{ status: 'normal', region: 'ap-southeast-1' }, 0, []],
  [{ status: 'closed', region: 'ap-southeast-1', service: 'hws.service.type.vpc', effectiveFrom: noon }, 1, [2]],
])('asked for %j, %i fit, and the page is %j', (asked, count, page) => {
  const { world, ids, query } = threeInUse()
  const listed = granted(listOnDemandResources(world, ownCaller(world), { ...query, ...asked }))
  expect(listed.count).toBe(count)
  expect(listed.page.map((each) => ids.indexOf(each.resourceId))).toEqual(page)
})

it.each<readonly [asked: readonly number[], page: readonly number[]]>([
  [[], [0, 1, 2]],
  [[1], [1]],
  [
    [2, 0],
    [0, 2],
  ],
])('asked for the ids of %j, it lists %j', (asked, page) => {
  const { world, ids, query } = threeInUse()
  const resourceIds = asked.map((at) => ids[at] ?? '')
  const listed = (more: Partial<OnDemandQuery>) =>
    granted(listOnDemandResources(world, ownCaller(world), { ...query, resourceIds, ...more })).page
  expect(listed({}).map((each) => ids.indexOf(each.resourceId))).toEqual(page)
  expect(listed({ resourceIds: ['nothing'] })).toEqual([])
})

it('lists by how it is shown, not by how it is kept', () => {
  const { world, query, freeze } = threeInUse()
  freeze('account_and_resource')
  const count = (status: OnDemandQuery['status']) =>
    granted(listOnDemandResources(world, ownCaller(world), { ...query, status })).count
  expect([count('freezing'), count('normal'), count('closed')]).toEqual([2, 0, 1])
})

it('refuses whoever is no customer of the caller', () => {
  const { world, query } = threeInUse()
  const ask = (asked: Partial<OnDemandQuery>) =>
    told(listOnDemandResources(world, ownCaller(world), { ...query, ...asked }))
  expect([ask({ customerId: 'nobody' }), ask({})]).toEqual(['customer_not_yours', undefined])
})
