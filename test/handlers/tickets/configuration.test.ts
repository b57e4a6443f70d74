import { expect, it } from 'vitest'
import { supportCatalog } from '../../../src/state/tickets/support-catalog.ts'
import { startPlatform } from '../../helpers/platform.ts'
import { required } from '../../helpers/required.ts'

type Row = Record<string, unknown>

const root = '/v2/servicerequest/config'
const { subTypes, products, problems, templates, severities, extraFields, dimensions, areaCodes } = supportCatalog
const languages = ['chinese', 'english'] as const

/** What a path tells in a language. */
async function told(path: string, language: (typeof languages)[number] = 'english'): Promise<Row> {
  const headers = language === 'english' ? { 'x-language': 'en-us' } : {}
  return (await startPlatform({ preset: 'empty' }).get(`${root}/${path}`, { headers })).body as Row
}

const rowsOf = (body: Row, field: string): Row[] => body[field] as Row[]

it.each(languages)('tells what tickets may be about, in %s', async (language) => {
  const body = await told('categories', language)
  expect(body['total_count']).toBe(subTypes.length)
  const rows = rowsOf(body, 'incident_sub_type_list')
  expect(rows.map((each) => each['incident_sub_type_name'])).toEqual(subTypes.map((each) => each.name[language]))
  expect(rows.map((each) => rowsOf(each, 'incident_product_category_list').length)).toEqual(
    subTypes.map(({ id }) => products.filter((each) => each.subTypeId === id).length),
  )
  const first = required(products[0], 'a product')
  expect(rows.flatMap((each) => rowsOf(each, 'incident_product_category_list'))).toContainEqual({
    incident_product_category_id: first.id,
    incident_product_category_name: first.name[language],
    incident_product_category_desc: first.description[language],
    incident_product_category_acronym: first.acronym,
    can_use_support_plan: first.usesSupportPlan,
  })
})

it('finds products by a part of any of their names, in any case of letters', async () => {
  const ids = async (part: string): Promise<unknown[]> => {
    const body = await told(`product-categories?product_category_name=${encodeURIComponent(part)}`)
    const rows = rowsOf(body, 'incident_product_category_list')
    expect(body['total_count']).toBe(rows.length)
    return rows.map((each) => each['incident_product_category_id'])
  }
  const [first, second] = [required(products[0], 'a product'), required(products[1], 'another')]
  expect(await ids('')).toEqual(products.map((each) => each.id))
  for (const name of [first.name.chinese, first.name.english.toUpperCase(), first.acronym.toLowerCase()]) {
    expect(await ids(name)).toContain(first.id)
    expect(await ids(name)).not.toContain(second.id)
  }
  expect(await ids('no such product')).toEqual([])
})

it('tells the kinds of problem, of all products or of one, and which of them are faults', async () => {
  const rows = async (query = ''): Promise<Row[]> => {
    const body = await told(`problems${query}`)
    const list = rowsOf(body, 'incident_business_type_list')
    expect(body['total_count']).toBe(list.length)
    return list
  }
  const asRow = ({ id, name, kind, usesSupportPlan }: (typeof problems)[number]): Row => ({
    business_type_id: id,
    business_type_name: name.english,
    case_type: kind === 'fault' ? '5' : '0',
    can_use_support_plan: usesSupportPlan,
  })
  expect(await rows()).toEqual(problems.map(asRow))
  const product = required(problems.find((each) => each.productIds.length > 0)?.productIds[0], 'a product')
  const ofProduct = problems.filter((each) => each.productIds.includes(product))
  expect(ofProduct.length).toBeLessThan(problems.length)
  expect(await rows(`?product_category_id=${product}`)).toEqual(ofProduct.map(asRow))
  expect(await rows('?product_category_id=none')).toEqual([])
})

it('tells the templates of a kind of problem, and no others', async () => {
  const { problemId } = required(templates[0], 'a template')
  const body = await told(`templates?business_type_id=${problemId}`)
  const own = templates.filter((each) => each.problemId === problemId)
  expect(own.length).toBeLessThan(templates.length + 1)
  expect(body).toEqual({
    total_count: own.length,
    incident_template_list: own.map(({ id, name, content }) => ({
      incident_template_id: id,
      incident_template_name: name.english,
      incident_template_content: content.english,
    })),
  })
  expect(await told('templates?business_type_id=none')).toEqual({ total_count: 0, incident_template_list: [] })
})

it('shows grades of severity for a fault of a product that a support plan covers, and for nothing else', async () => {
  const shows = async (problem: string, product: string): Promise<unknown> => {
    const body = await told(`severities?business_type_id=${problem}&product_category_id=${product}`)
    expect(body['severity_list']).toEqual(
      severities.map(({ id, name }) => ({ language: 'en-us', severity_name: name.english, severity_id: id })),
    )
    return body['show']
  }
  const idOf = (kind: string): string =>
    required(
      problems.find((each) => each.kind === kind),
      kind,
    ).id
  const productOf = (covered: boolean): string =>
    required(
      products.find((each) => each.usesSupportPlan === covered),
      'a product',
    ).id
  expect(await shows(idOf('fault'), productOf(true))).toBe(true)
  expect(await shows(idOf('fault'), productOf(false))).toBe(false)
  expect(await shows(idOf('question'), productOf(true))).toBe(false)
  expect(await shows('none', 'none')).toBe(false)
})

it('asks for a region of a fault, and for the further fields of a kind of problem', async () => {
  const common = async (problem: string): Promise<unknown> =>
    (await told(`extends-map?business_type_id=${problem}`))['common_params']
  const region = (asked: 0 | 1): Row[] => [
    { param_key: 'region_id', param_name: 'Region', is_show: asked, is_required: asked },
  ]
  const [fault, question] = ['fault', 'question'].map((kind) => problems.find((each) => each.kind === kind)?.id ?? '')
  expect(await common(fault ?? '')).toEqual(region(1))
  expect(await common(question ?? '')).toEqual(region(0))
  const { problemId, key } = required(extraFields[0], 'a field')
  const rows = rowsOf(await told(`extends-map?business_type_id=${problemId}`), 'extends_params')
  expect(rows.map((each) => each['param_key'])).toEqual(
    extraFields.filter((each) => each.problemId === problemId).map((each) => each.key),
  )
  expect(rows.map((each) => each['param_key'])).toContain(key)
  expect(rowsOf(await told('extends-map?business_type_id=none'), 'extends_params')).toEqual([])
})

it.each(languages)(
  'tells codes of countries, what a customer may be content in, and regions, in %s',
  async (language) => {
    expect(rowsOf(await told('area-codes', language), 'area_code_list')).toEqual(
      areaCodes.map(({ number, code, name }) => ({ id: number, area_code: code, area_name: name[language] })),
    )
    const scored = rowsOf(await told('satisfaction-dimensions', language), 'satisfaction_dimension_list')
    expect(scored.map((each) => [each['satisfaction_id'], each['satisfaction_name'], each['value']])).toEqual(
      dimensions.map(({ number, name }) => [number, name[language], 5]),
    )
    const { regions } = startPlatform({ preset: 'empty' }).world.catalog
    expect(rowsOf(await told('regions', language), 'data_center_list')).toEqual(
      regions.map((each) => ({
        type: each.code.startsWith('cn-') ? 0 : 1,
        region_id: each.code,
        region_name: each[language],
        is_sensitive: 0,
      })),
    )
  },
)

it.each(['intl', 'cn'] as const)('says which regions are in China, on the site %s', async (site) => {
  const platform = startPlatform({ preset: 'empty', site })
  const rows = rowsOf((await platform.get(`${root}/regions`)).body as Row, 'data_center_list')
  const typesOf = (inChina: boolean): unknown[] => [
    ...new Set(
      rows.filter((each) => String(each['region_id']).startsWith('cn-') === inChina).map((each) => each['type']),
    ),
  ]
  expect(typesOf(true)).toEqual(site === 'cn' ? [0] : [])
  expect(typesOf(false)).toEqual([1])
})
