import { expect, it } from 'vitest'
import { type Problem, supportCatalog } from '../../../src/state/tickets/support-catalog.ts'
import { startPlatform } from '../../helpers/platform.ts'
import { required } from '../../helpers/required.ts'
import { consultation, refusedWith } from '../../helpers/ticket-filing.ts'
import { download } from '../../helpers/ticket-files.ts'

const cases = '/v2/servicerequest/cases'
const old = '/osm/incidentservice/api/v1/queryincident?pageNo=1&pageSize=5'

const { problems, products, severities, subTypes } = supportCatalog
const problemOf = (kind: Problem['kind']): Problem =>
  required(
    problems.find((each) => each.kind === kind && each.id !== problems[0]?.id),
    kind,
  )
const [fault, question] = [problemOf('fault'), problemOf('question')]
const product = required(products[1], 'a product')
const severity = required(severities[1], 'a severity')
/** A category that is not that of the fault. */
const category = required(
  subTypes.find((each) => each.id !== fault.subTypeId),
  'a category',
)

async function filed(wish: Record<string, unknown>) {
  const platform = startPlatform({ preset: 'empty' })
  const region = required(platform.world.catalog.regions[1], 'a region')
  const body = { ...consultation, ...wish, ...('region_id' in wish ? { region_id: region.code } : {}) }
  const answer = await platform.post(cases, body)
  const { incident_id: id } = answer.body as { incident_id: string }
  return { platform, region, id }
}

it.each([
  ['zh-cn', 'chinese'],
  ['en-us', 'english'],
] as const)('a ticket shows the names of all that it is about, in %s', async (code, language) => {
  const { platform, region, id } = await filed({
    business_type_id: fault.id,
    incident_sub_type_id: category.id,
    product_category_id: product.id,
    severity_id: severity.id,
    region_id: 'one',
  })
  const headers = { 'x-language': code }
  const names = {
    business_type_name: fault.name[language],
    incident_type_name: category.name[language],
    dc_name: region[language],
  }
  expect((await platform.get(cases, { headers })).body).toMatchObject({
    incident_info_list: [{ ...names, product_category_name: product.name[language], incident_service_type: '5' }],
  })
  expect((await platform.get(`${cases}/${id}`, { headers })).body).toMatchObject({
    incident_detail_info: { ...names, severity_name: severity.name[language], business_ownership: 0, resolve_time: 0 },
  })
  expect((await platform.get(old)).body).toMatchObject({
    incidentInfoList: [{ type: 5, businessTypeName: fault.name.chinese, dcName: region.chinese, status: 0 }],
  })
  const { bytes } = await download(
    platform,
    platform.userOf(platform.world.id),
    `${cases}/export?language=${code}&timezone=GMT`,
  )
  const [, line = ''] = Buffer.from(bytes).toString().split('\r\n')
  expect(line.split(',').slice(2, 6)).toEqual([
    fault.name[language],
    category.name[language],
    product.name[language],
    region[language],
  ])
})

it('a question shows the category of its problem, and nothing of what was not said', async () => {
  const { platform, id } = await filed({ business_type_id: question.id })
  const english = { 'x-language': 'en-us' }
  const category = subTypes.find((each) => each.id === question.subTypeId)
  expect((await platform.get(cases, { headers: english })).body).toMatchObject({
    incident_info_list: [
      {
        business_type_name: question.name.english,
        incident_type_name: category?.name.english,
        product_category_name: '',
        incident_service_type: '0',
        dc_name: '',
      },
    ],
  })
  expect((await platform.get(`${cases}/${id}`, { headers: english })).body).toMatchObject({
    incident_detail_info: { severity_name: '', dc_name: '', judgement: '', incident_satisfaction: [] },
  })
})

it.each([
  ['en', 'english'],
  ['en_US', 'english'],
  ['EN-us', 'english'],
  ['', 'chinese'],
  ['zh_CN', 'chinese'],
  ['fr', 'chinese'],
  ['french_en', 'chinese'],
  ['enough', 'chinese'],
] as const)('the language %j means %s', async (code, language) => {
  const { platform } = await filed({})
  const name = problems.find((each) => each.id === consultation.business_type_id)?.name[language]
  expect((await platform.get(cases, { headers: { 'x-language': code } })).body).toMatchObject({
    incident_info_list: [{ business_type_name: name }],
  })
})

it('a ticket tells when it was confirmed, its result and its root cause once there are any', async () => {
  const { platform, id } = await filed({})
  const row = async (): Promise<Record<string, unknown>> => {
    const { body } = await platform.get(`${cases}?incident_id=${id}`)
    return (body as { incident_info_list: Record<string, unknown>[] }).incident_info_list[0] ?? {}
  }
  const support = (act: object) => platform.post(`/_sandbox/tickets/${id}/support`, act, { as: null })
  const act = (action: string) => platform.post(`${cases}/${id}/action?action_id=${action}`, {})
  const pass = () => platform.post('/_sandbox/clock/advance', { duration: 'PT1M' }, { as: null })
  for (const field of ['confirmed_time', 'root_cause', 'resolution']) expect(await row()).not.toHaveProperty(field)
  await pass()
  await support({ do: 'accept' })
  await pass()
  await support({ do: 'propose', resolution: 'Restart it.', root_cause: 'It hung.' })
  expect(await row()).not.toHaveProperty('confirmed_time')
  await pass()
  await act('close')
  expect(await row()).toMatchObject({
    confirmed_time: '2026-05-06T12:03:00Z',
    resolution: 'Restart it.',
    root_cause: 'It hung.',
  })
  expect((await platform.get(`${cases}/${id}`)).body).toMatchObject({
    incident_detail_info: { resolve_time: 120_000, create_time: '2026-05-06T12:00:00Z' },
  })
})

it('a ticket that was cancelled was not confirmed', async () => {
  const { platform, id } = await filed({})
  await platform.post(`${cases}/${id}/action?action_id=cancel`, {})
  const { body } = await platform.get(cases)
  const [row] = (body as { incident_info_list: object[] }).incident_info_list
  expect(row).toMatchObject({ status: 4 })
  expect(row).not.toHaveProperty('confirmed_time')
})

it('a ticket tells how its customer is reached, by a number where there is one, else by mail', async () => {
  const { platform, id } = await filed({})
  const shown = async (): Promise<unknown> => {
    const { body } = await platform.get(`${cases}/${id}`)
    return (body as { incident_detail_info: { ext_info: unknown } }).incident_detail_info.ext_info
  }
  const none = { area_code: '', remind_mobile: '', remind_mail: '', contact_type: '1', remind_time: '0', cc_email: '' }
  expect(await shown()).toEqual(none)
  const contact = {
    area_code: '52',
    remind_mobile: '5512345678',
    remind_mail: 'ops@example.com',
    remind_time: '09:00-18:00',
  }
  await platform.call('PUT', `${cases}/${id}/contact-info`, { body: contact })
  expect(await shown()).toEqual({ ...none, ...contact, contact_type: '0' })
})

it('the last second of a list is part of it, and the next one is not', async () => {
  const { platform } = await filed({})
  for (const [until, count] of [
    ['19:59:59', 0],
    ['20:00:00', 1],
  ] as const) {
    const time = encodeURIComponent(`2026-05-06 ${until}`)
    expect((await platform.get(`${cases}?query_end_time=${time}`)).body).toMatchObject({ total_count: count })
    expect((await platform.get(`${old}&queryEndTime=${time}`)).body).toMatchObject({ totalCount: count })
    expect((await platform.get(`/v1.0/servicerequest/case?endTime=${time}`)).body).toMatchObject({ totalCount: count })
  }
  const exported = await platform.get(`${cases}/export?language=en&timezone=GMT&query_start_time=May`)
  expect(exported).toMatchObject(refusedWith('OSM.01010001', /query_start_time/))
})
