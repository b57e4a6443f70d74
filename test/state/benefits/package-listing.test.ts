import { expect, it } from 'vitest'
import {
  findQuotas,
  listPackages,
  listPackageUses,
  type PackagesQuery,
  type PackageUsesQuery,
} from '../../../src/state/benefits/package-listing.ts'
import { type Package, type UseOfPackages, usePackages } from '../../../src/state/benefits/packages.ts'
import { decimalOf, decimalText } from '../../../src/units/decimal.ts'
import { addMonths } from '../../../src/units/calendar.ts'
import { later } from '../../../src/units/instant.ts'
import { type CustomerWorld, customerWorld } from '../../helpers/customer-world.ts'
import { moment } from '../../helpers/crowd.ts'
import { trafficPackage } from '../../helpers/baskets.ts'
import { required } from '../../helpers/required.ts'

/** Buys packages of traffic; gives them. */
function packagesOf(opened: CustomerWorld, count = 1): Package[] {
  opened.pay(opened.order([{ ...trafficPackage, count }]))
  return [...opened.world.packages.values()]
}

const traffic: UseOfPackages = {
  service: trafficPackage.service,
  resource: trafficPackage.resource,
  region: trafficPackage.region,
  factor: 'upflow',
  unit: 10,
  resourceId: undefined,
}

const use = ({ world, customer }: CustomerWorld, amount: string, more: Partial<UseOfPackages> = {}): string =>
  decimalText(usePackages(world, { ...traffic, ...more, customerId: customer.customerId }, decimalOf(amount)))

it('lists packages by every filter, and none that ended 18 months ago', () => {
  const opened = customerWorld()
  const { world, caller } = opened
  const [first, second] = packagesOf(opened, 2).sort((a, b) => (a.packageId < b.packageId ? -1 : 1))
  if (first === undefined || second === undefined) throw new Error('the test needs two packages')
  const other: Package = {
    ...second,
    region: 'r',
    orderId: 'o',
    productId: 'p',
    service: 's',
    left: '0',
    quotaId: '7',
  }
  world.packages.set(other)
  const all: PackagesQuery = {
    region: undefined,
    orderId: undefined,
    productId: undefined,
    named: undefined,
    services: [],
    state: undefined,
    offset: 0,
    limit: 10,
  }
  const list = (wish: Partial<PackagesQuery>): readonly Package[] =>
    listPackages(world, caller, { ...all, ...wish }).page
  expect(list({})).toEqual([first, other])
  for (const wish of [
    { region: 'r' },
    { orderId: 'o' },
    { productId: 'p' },
    { services: ['t', 's'] },
    { state: 'used_up' },
    { named: (held) => held === other },
  ] satisfies Partial<PackagesQuery>[])
    expect(list(wish)).toEqual([other])
  expect(listPackages(world, caller, { ...all, offset: 1, limit: 1 })).toEqual({ count: 2, page: [other] })
  expect(findQuotas(world, caller, ['7', '8'])).toEqual([other])
  world.now = later(addMonths(first.expiresAt, 18), -1)
  expect(list({})).toHaveLength(2)
  world.now = later(world.now, 1)
  expect(list({})).toHaveLength(0)
})

it('lists what packages paid for on whole days of UTC+8, by every filter', () => {
  const opened = customerWorld()
  const { world, caller } = opened
  const held = required(packagesOf(opened)[0], 'a package')
  const at = (text: string): void => {
    world.now = moment(text)
    use(opened, '1')
  }
  for (const text of [
    '2026-05-06T15:59:59.999Z',
    '2026-05-06T16:00:00Z',
    '2026-05-08T15:59:59.999Z',
    '2026-05-08T16:00:00Z',
  ])
    at(text)
  const days: PackageUsesQuery = {
    quotaId: undefined,
    productId: undefined,
    resource: undefined,
    from: '2026-05-07',
    until: '2026-05-08',
    offset: 0,
    limit: 10,
  }
  const list = (wish: Partial<PackageUsesQuery>): string[] =>
    listPackageUses(world, caller, { ...days, ...wish }).page.map(({ use: each }) => each.left)
  expect(list({})).toEqual(['48', '47'])
  expect(list({ from: '2026-05-06' })).toEqual(['49', '48', '47'])
  expect(list({ until: '2026-05-09' })).toEqual(['48', '47', '46'])
  expect(listPackageUses(world, caller, { ...days, offset: 1, limit: 1 })).toMatchObject({
    count: 2,
    page: [{ use: { left: '47' }, held: { packageId: held.packageId } }],
  })
  for (const fit of [{ quotaId: held.quotaId }, { productId: held.productId }, { resource: held.resource }])
    expect(list(fit)).toHaveLength(2)
  for (const unfit of [{ quotaId: 'x' }, { productId: 'x' }, { resource: 'x' }]) expect(list(unfit)).toEqual([])
})
