import { expect, it } from 'vitest'
import type { Page } from '../../../src/state/engine/listing.ts'
import {
  type Catalog,
  listConversions,
  listResourceTypes,
  listServiceResources,
  listServiceTypes,
  listSpecs,
  listUsageTypes,
  type Product,
  productOf,
  type SpecsQuery,
  unknownRegion,
} from '../../../src/state/catalog/catalog.ts'

const named = (english: string, chinese: string): Pick<Product, 'english' | 'chinese'> => ({ english, chinese })
const product = (resource: string, spec: string, more: Partial<Product> = {}): Product => ({
  ...{ service: 'compute', resource, spec },
  ...named(spec, spec),
  ...more,
})

const small: Catalog = {
  serviceTypes: [
    { code: 'compute', abbreviation: 'CMP', ...named('Elastic Server', '弹性服务器') },
    { code: 'storage', abbreviation: 'STO', ...named('Elastic Volume', '云硬盘') },
    { code: 'network', abbreviation: 'NET', ...named('Network', '网络') },
  ],
  resourceTypes: [
    { code: 'vm', service: 'compute', ...named('Host', '主机') },
    { code: 'gpu', service: 'compute', ...named('Accelerator', '加速器') },
    { code: 'volume', service: 'storage', ...named('Disk', '磁盘') },
    { code: 'orphan', service: 'sold no more', ...named('Orphan', '孤儿') },
  ],
  usageTypes: [
    { code: 'duration', resource: 'vm', ...named('Duration', '时长') },
    { code: 'size', resource: 'volume', ...named('Size', '大小') },
    { code: 'lost', resource: 'nothing', ...named('Lost', '丢失') },
    { code: 'stray', resource: 'orphan', ...named('Stray', '流浪') },
  ],
  measureUnits: [],
  conversions: [
    { id: 3, reference: 4, ratio: 24, type: 2 },
    { id: 10, reference: 11, ratio: 1024, type: 3 },
  ],
  products: [
    product('vm', 'both', { monthPrice: '10', usagePrice: '1' }),
    product('vm', 'monthly', { monthPrice: '20' }),
    product('vm', 'hourly', { usagePrice: '2' }),
    product('gpu', 'both', { monthPrice: '30' }),
    product('vm', 'large', { monthPrice: '40', usagePrice: '4' }),
    product('vm', 'both', { service: 'storage', monthPrice: '50' }),
  ],
  geography: new Map(),
  regions: [
    { code: 'north', zones: ['north-a'], ...named('North', '北') },
    { code: 'south', zones: [], ...named('South', '南') },
  ],
}

const whole = { offset: 0, limit: 100 }
const codes = (list: Page<{ readonly code: string }>): unknown[] => [list.count, ...list.page.map(({ code }) => code)]

it.each([
  [undefined, 'english', [3, 'compute', 'storage', 'network']],
  ['elastic', 'english', [2, 'compute', 'storage']],
  ['VOLUME', 'english', [1, 'storage']],
  ['硬盘', 'chinese', [1, 'storage']],
  ['elastic', 'chinese', [0]],
  ['', 'english', [3, 'compute', 'storage', 'network']],
] as const)('looks for services by %j in %s: %j', (name, language, found) => {
  expect(codes(listServiceTypes(small, { ...whole, name, language }))).toEqual(found)
})

it.each([
  [0, 2, [4, 'vm', 'gpu']],
  [2, 2, [4, 'volume', 'orphan']],
  [3, 2, [4, 'orphan']],
  [4, 2, [4]],
])('from %i on, %i resource types are %j', (offset, limit, found) => {
  expect(codes(listResourceTypes(small, { offset, limit }))).toEqual(found)
})

it.each([
  ['compute', 0, [2, 'vm', 'gpu']],
  ['compute', 1, [2, 'gpu']],
  ['storage', 0, [1, 'volume']],
  ['unknown', 0, [0]],
])('lists the resource types of %s from %i on: %j', (service, offset, found) => {
  expect(codes(listServiceResources(small, { offset, limit: 5, service }))).toEqual(found)
})

it.each([
  [undefined, [4, ['duration', 'vm', 'compute'], ['size', 'volume', 'storage']]],
  ['vm', [1, ['duration', 'vm', 'compute']]],
  ['nothing', [1]],
  ['', [0]],
])('shows the usage types of %j with what they belong to: %j', (resource, found) => {
  const { count, page } = listUsageTypes(small, { ...whole, resource })
  expect([count, ...page.map((each) => [each.usage.code, each.resource.code, each.service.code])]).toEqual(found)
})

it.each([
  [undefined, [3, 10]],
  [2, [3]],
  [3, [10]],
  [9, []],
])('has for measures of the kind %j the conversions %j', (type, found) => {
  expect(listConversions(small, type).map((each) => each.id)).toEqual(found)
})

it.each([
  ['north', undefined],
  ['south', undefined],
  ['west', 'west is unknown; the regions are north, south'],
])('says of the region %s: %j', (region, said) => {
  expect(unknownRegion(small, region)).toBe(said)
})

it.each([
  ['compute', 'vm', 'both', '10'],
  ['compute', 'gpu', 'both', '30'],
  ['storage', 'vm', 'both', '50'],
  ['storage', 'vm', 'monthly', undefined],
  ['compute', 'gpu', 'hourly', undefined],
])('finds by %s, %s and %s together the product of %j a month', (service, resource, spec, price) => {
  expect(productOf(small, { service, resource, spec })?.monthPrice).toBe(price)
})

it.each<readonly [asked: Partial<SpecsQuery>, specs: readonly string[], next: string | undefined]>([
  [{}, ['both', 'monthly', 'large'], undefined],
  [{ charging: 'usage' }, ['both', 'hourly', 'large'], undefined],
  [{ region: 'south' }, ['both', 'monthly', 'large'], undefined],
  [{ region: 'west' }, [], undefined],
  [{ service: 'storage' }, ['both'], undefined],
  [{ service: 'network' }, [], undefined],
  [{ resource: 'gpu' }, ['both'], undefined],
  [{ resource: 'gpu', charging: 'usage' }, [], undefined],
  [{ spec: 'large' }, ['large'], undefined],
  [{ spec: 'hourly' }, [], undefined],
  [{ limit: 3 }, ['both', 'monthly', 'large'], undefined],
  [{ limit: 2 }, ['both', 'monthly'], 'monthly'],
  [{ limit: 2, marker: 'monthly' }, ['large'], undefined],
  [{ limit: 1, marker: 'both' }, ['monthly'], 'monthly'],
  [{ limit: 2, marker: 'both' }, ['monthly', 'large'], undefined],
  [{ marker: 'large' }, [], undefined],
  [{ limit: 1, marker: 'unknown' }, ['both'], 'both'],
  [{ limit: 0 }, [], undefined],
])('lists for %j the specs %j, and goes on after %j', (asked, specs, next) => {
  const { page, nextMarker } = listSpecs(small, {
    ...{ service: 'compute', resource: 'vm', region: 'north', charging: 'period', spec: undefined },
    ...{ marker: undefined, limit: 10 },
    ...asked,
  })
  expect([page.map((each) => each.spec), nextMarker]).toEqual([specs, next])
})
