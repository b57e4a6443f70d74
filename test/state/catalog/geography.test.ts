import { expect, test } from 'vitest'
import { catalog } from '../../../src/fixtures/catalog.ts'
import { country, geographyOf, listPlaces } from '../../../src/state/catalog/geography.ts'

const { geography } = catalog

// within            offset limit  count first        last
test.each([
  [country, 0, 10, 34, 'CN-11', 'CN-32'],
  [country, 33, 10, 34, 'CN-92', 'CN-92'],
  [country, 34, 10, 34, undefined, undefined],
  ['CN-13', 0, 1000, 12, 'CN-13-001', 'CN-13-012'],
  ['CN-13', 5, 1, 12, 'CN-13-006', 'CN-13-006'],
  ['CN-11', 0, 10, 1, 'CN-11-001', 'CN-11-001'],
  ['CN-13-006', 0, 1, 21, 'CN-13-006-002', 'CN-13-006-002'],
  ['CN-44-019', 0, 10, 1, 'CN-44-019-000', 'CN-44-019-000'],
  ['CN-13-006-002', 0, 10, 0, undefined, undefined],
  ['CN-99', 0, 10, 0, undefined, undefined],
  ['', 0, 10, 0, undefined, undefined],
] as const)('places in %j from %i, %i at most: %i in all, %s to %s', (...row) => {
  const [within, offset, limit, count, first, last] = row
  const { page, ...rest } = listPlaces(geography, { within, offset, limit })
  expect(rest.count).toBe(count)
  expect([page[0]?.code, page.at(-1)?.code]).toStrictEqual([first, last])
})

test('the one place that was read stands as it was read', () => {
  expect(listPlaces(geography, { within: 'CN-13', offset: 0, limit: 1000 })).toMatchObject({
    count: 12,
    page: expect.arrayContaining([{ code: 'CN-13-006', name: '保定市' }]) as unknown,
  })
})

test('every place lies in one that there is, and its code and name keep to their bounds', () => {
  const places = [...geography.values()].flat()
  const codes = new Set(places.map((each) => each.code))
  expect(codes.size).toBe(places.length)
  for (const [within, inside] of geography) {
    expect(within === country || codes.has(within)).toBe(true)
    expect(inside.length).toBeLessThanOrEqual(1000)
  }
  for (const { code, name } of places) {
    expect(code).toMatch(/^CN-\d\d(-\d{3}){0,2}$/)
    expect(name).toMatch(/^\p{Script=Han}{1,100}$/u)
  }
  expect(geography.get(country)).toHaveLength(34)
})

test('places keep the order in which they are given', () => {
  const small = geographyOf({ 'CN-13': '河北省', 'CN-11': '北京市', 'CN-13-006': '保定市' })
  expect(small.get(country)?.map((each) => each.code)).toStrictEqual(['CN-13', 'CN-11'])
  expect(small.get('CN-13')).toStrictEqual([{ code: 'CN-13-006', name: '保定市' }])
})
