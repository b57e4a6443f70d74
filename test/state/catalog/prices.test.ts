import { expect, it } from 'vitest'
import { addCustomer } from '../../../src/fixtures/add-customer.ts'
import { isRefusal } from '../../../src/contract/refusals.ts'
import { type Caller, ownCaller } from '../../../src/state/accounts/accounts.ts'
import { projectIdIn } from '../../../src/state/accounts/projects.ts'
import type { Product } from '../../../src/state/catalog/catalog.ts'
import {
  customerOfProject,
  priceOfUse,
  priceRenewal,
  priceSubscription,
  productOfUse,
  type Quote,
  quotePeriod,
  quoteUsage,
  type WantedPeriod,
  type WantedUsage,
} from '../../../src/state/catalog/prices.ts'
import type { World } from '../../../src/state/engine/world.ts'
import { amountText } from '../../../src/units/amount.ts'
import { decimalText } from '../../../src/units/decimal.ts'
import { addMember, emptyWorld } from '../../helpers/crowd.ts'
import { required } from '../../helpers/required.ts'
import { toldOf } from '../../helpers/told.ts'

const hours = 4
const days = 3
const gigabytes = 17
const product = (spec: string, more: Partial<Product>): Product => ({
  ...{ service: 'compute', resource: 'vm', spec, english: spec, chinese: spec },
  ...more,
})
const byTheHour = { usageFactor: 'Duration', usageUnit: hours }

const products: readonly Product[] = [
  product('server', { ...byTheHour, usagePrice: '0.5', monthPrice: '10.005' }),
  product('disk', { ...byTheHour, usagePrice: '0.02', monthPrice: '0.1', sizeUnit: gigabytes }),
  product('line', { ...byTheHour, usagePrice: '1', furtherSizePrice: '0.3', sizeUnit: gigabytes }),
  product('archive', { ...byTheHour, usagePrice: '6', usagePriceUnits: 24 }),
  product('monthly', { monthPrice: '7' }),
  product('hourly', { ...byTheHour, usagePrice: '2' }),
  product('palace', { ...byTheHour, usagePrice: '9999999999', monthPrice: '9999999999' }),
]

/** A world that sells only what is above. */
function shop(): World {
  const world = emptyWorld(1)
  const conversions = [
    { id: days, reference: hours, ratio: 24, type: 2 },
    { id: days, reference: 99, ratio: 7, type: 2 },
  ]
  const regions = [{ code: 'north', zones: ['North-1a', 'north-1b'], english: 'North', chinese: '北' }]
  return { ...world, catalog: { ...world.catalog, products, conversions, regions } }
}

const place = { service: 'compute', resource: 'vm', region: 'north', zone: undefined }
const used: WantedUsage = {
  ...place,
  ...{ id: 'row', spec: 'server', size: undefined, sizeUnit: undefined, count: 1 },
  ...{ factor: 'duration', amount: '1', unit: hours },
}
const subscribed: WantedPeriod = {
  ...place,
  ...{ id: 'row', spec: 'server', size: undefined, sizeUnit: undefined, count: 1 },
  ...{ period: 'month', periods: 1 },
}
const sized = { size: 10, sizeUnit: gigabytes }
const sizeMissing = 'parameter_wrong {resourceSize} and {sizeMeasureId} are required for disk'

const useSeen = (wanted: WantedUsage): string => {
  const priced = priceOfUse(shop(), wanted)
  return isRefusal(priced) ? [priced.refusal, toldOf(priced)].join(' ') : decimalText(priced.official)
}

it.each<readonly [asked: Partial<WantedUsage>, price: string]>([
  [{}, '0.5'],
  [{ factor: 'DURATION' }, '0.5'],
  [{ amount: '2.5' }, '1.25'],
  [{ count: 3 }, '1.5'],
  [{ amount: '2', unit: days }, '24'],
  [{ zone: 'north-1A' }, '0.5'],
  [{ zone: 'NORTH-1b' }, '0.5'],
  [{ size: 7, sizeUnit: 1 }, '0.5'],
  [{ spec: 'disk', ...sized }, '0.2'],
  [{ spec: 'disk', ...sized, count: 2, amount: '3' }, '1.2'],
  [{ spec: 'line', ...sized }, '3.7'],
  [{ spec: 'line', ...sized, size: 1 }, '1'],
  [{ spec: 'line', ...sized, count: 2 }, '7.4'],
  [{ spec: 'archive' }, '0.25'],
  [{ spec: 'archive', amount: '48' }, '12'],
  [{ zone: 'south-1a' }, 'product_unknown server'],
  [{ region: 'south' }, 'product_unknown server'],
  [{ region: 'south', zone: 'north-1a' }, 'product_unknown server'],
  [{ spec: 'unknown' }, 'product_unknown unknown'],
  [{ spec: 'monthly' }, 'product_unknown monthly'],
  [{ factor: 'upflow' }, 'billing_item_unknown upflow'],
  [{ unit: 98 }, 'measure_unit_unfit {usageMeasureId} 98'],
  [{ spec: 'disk' }, sizeMissing],
  [{ spec: 'disk', size: 10 }, sizeMissing],
  [{ spec: 'disk', sizeUnit: gigabytes }, sizeMissing],
  [{ spec: 'disk', ...sized, sizeUnit: 18 }, 'measure_unit_unfit {sizeMeasureId} 18'],
])('prices the use of %j at %s', (asked, price) => {
  expect(useSeen({ ...used, ...asked })).toBe(price)
})

it.each<readonly [asked: Partial<WantedPeriod>, price: string]>([
  [{}, '10.00'],
  [{ periods: 2 }, '20.01'],
  [{ count: 2 }, '20.01'],
  [{ period: 'year' }, '100.05'],
  [{ period: 'year', periods: 2 }, '200.10'],
  [{ spec: 'disk', ...sized, periods: 3 }, '3.00'],
  [{ period: 'day' }, 'product_unknown server'],
  [{ period: 'hour' }, 'product_unknown server'],
  [{ spec: 'hourly' }, 'product_unknown hourly'],
  [{ spec: 'unknown' }, 'product_unknown unknown'],
  [{ spec: 'disk' }, sizeMissing],
])('prices the subscription of %j at %s, also when it is renewed', (asked, price) => {
  const world = shop()
  const wanted = { ...subscribed, ...asked }
  const priced = priceSubscription(world, wanted)
  const renewal = priceRenewal(world, { ...wanted })
  const seen = isRefusal(priced) ? [priced.refusal, toldOf(priced)].join(' ') : amountText(priced.official, 2)
  expect(seen).toBe(price)
  const single = wanted.count === 1
  if (single)
    expect(renewal === undefined ? undefined : amountText(renewal, 2)).toBe(isRefusal(priced) ? undefined : price)
})

it('gives use and subscription of one spec ids of their own, and the same ones again', () => {
  const world = shop()
  const idOf = (found: object): unknown => ('productId' in found ? found.productId : undefined)
  const ofUse = idOf(productOfUse(world, used))
  const ofPeriod = idOf(priceSubscription(world, subscribed))
  expect([ofUse, ofPeriod]).toEqual([
    expect.stringMatching(/^OFFI\d{18,19}$/),
    expect.stringMatching(/^OFFI\d{18,19}$/),
  ])
  expect(ofUse).not.toBe(ofPeriod)
  expect(idOf(priceOfUse(world, used))).toBe(ofUse)
  expect(idOf(productOfUse(world, { ...used, spec: 'hourly' }))).not.toBe(ofUse)
})

it.each([
  ['monthly', 'product_unknown monthly'],
  ['unknown', 'product_unknown unknown'],
  ['server', undefined],
])('sells %s by use, but for the reason %j', (spec, reason) => {
  const found = productOfUse(shop(), { ...used, spec })
  expect(isRefusal(found) ? [found.refusal, toldOf(found)].join(' ') : undefined).toBe(reason)
})

interface Buyer {
  readonly world: World
  readonly caller: Caller
  readonly projectId: string
}

/** A customer that asks for itself, with a discount of so many percent each. */
function buyer(percents: readonly number[]): Buyer {
  const world = shop()
  const { customer, caller } = addMember(world, 1, 0)
  const { customerId } = customer
  for (const percent of percents)
    world.discounts.set({ customerId, percent, kind: 'set', name: 'Promised', discountId: `d${percent}` })
  const projectId = required(world.projects.firstOf('byDomain', customerId), 'a project').projectId
  return { world, caller, projectId }
}

const seenOf = (quote: Quote | { readonly refusal: string }): unknown =>
  'refusal' in quote
    ? quote.refusal
    : {
        total: decimalText(quote.official),
        saved: quote.discounts.map(({ discount, saved }) => [discount.discountId, decimalText(saved)]),
        rows: quote.rows.map((row) => [
          row.id,
          decimalText(row.official),
          ...row.discounted.map(({ discount, saved }) => [discount.discountId, decimalText(saved)]),
        ]),
      }

it('quotes each row and their sum, with what each discount of the customer takes off', () => {
  const { world, caller, projectId } = buyer([10, 15.5])
  const rows = [
    { ...used, id: 'a' },
    { ...used, id: 'b', spec: 'archive', amount: '0.333' },
  ]
  expect(seenOf(quoteUsage(world, caller, { projectId, decimals: 3, rows }))).toEqual({
    total: '0.583',
    saved: [
      ['d15.5', '0.090365'],
      ['d10', '0.0583'],
    ],
    rows: [
      ['a', '0.5', ['d15.5', '0.0775'], ['d10', '0.05']],
      ['b', '0.083', ['d15.5', '0.012865'], ['d10', '0.0083']],
    ],
  })
})

it('takes off a subscription what an order with the discount is not charged', () => {
  const { world, caller, projectId } = buyer([10])
  const rows = [
    { ...subscribed, id: 'a', periods: 3 },
    { ...subscribed, id: 'b', spec: 'monthly' },
  ]
  expect(seenOf(quotePeriod(world, caller, { projectId, rows }))).toEqual({
    total: '37.01',
    saved: [['d10', '3.71']],
    rows: [
      ['a', '30.01', ['d10', '3.01']],
      ['b', '7', ['d10', '0.7']],
    ],
  })
})

it.each<readonly [rows: readonly Partial<WantedUsage>[], seen: unknown]>([
  [[], { total: '0', saved: [], rows: [] }],
  [[{ spec: 'unknown' }], 'product_unknown'],
  [[{}, { spec: 'unknown' }], 'product_unknown'],
  [[{}, { factor: 'upflow' }], 'billing_item_unknown'],
  [[{ spec: 'palace' }], { total: '9999999999', saved: [], rows: [['row', '9999999999']] }],
  [[{ spec: 'palace' }, {}], 'price_too_large'],
])('answers an inquiry after the use of %j with %j', (rows, seen) => {
  const { world, caller, projectId } = buyer([])
  const asked = { projectId, decimals: 6, rows: rows.map((row) => ({ ...used, ...row })) }
  expect(seenOf(quoteUsage(world, caller, asked))).toEqual(seen)
  expect(seenOf(quoteUsage(world, caller, { ...asked, projectId: 'unknown' }))).toBe('project_unknown')
})

it('lets a partner ask for its own projects and those of its customers, a customer for its own', () => {
  const world = shop()
  const partner = ownCaller(world)
  const { customer, caller } = addMember(world, 1, 0)
  const others = {
    other: addCustomer(world, { domainName: 'other' }).customerId,
    left: addCustomer(world, { domainName: 'left', association: 'left' }).customerId,
    registered: addCustomer(world, { domainName: 'registered', association: 'registered' }).customerId,
  }
  const accounts = { partner: partner.domainId, own: customer.customerId, ...others }
  const seen = (asking: Caller): unknown =>
    Object.entries(accounts).flatMap(([name, id]) => {
      const project = required(world.projects.firstOf('byDomain', id), 'a project').projectId
      const found = customerOfProject(world, asking, project)
      return isRefusal(found) ? [] : [[name, found === id]]
    })
  expect(seen(partner)).toEqual([
    ['partner', true],
    ['own', true],
    ['other', true],
  ])
  expect(seen(caller)).toEqual([['own', true]])
  expect(customerOfProject(world, partner, projectIdIn(world, 'nobody', 'north'))).toMatchObject({
    refusal: 'project_unknown',
  })
})
