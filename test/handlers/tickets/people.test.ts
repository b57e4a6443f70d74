import { expect, it } from 'vitest'
import { addUser, type Caller, callerOf } from '../../../src/state/accounts/accounts.ts'
import { ticketPermission } from '../../../src/state/tickets/privileges.ts'
import { startPlatform, type TestPlatform } from '../../helpers/platform.ts'
import { required } from '../../helpers/required.ts'
import { consultation, done, refusedWith } from '../../helpers/ticket-filing.ts'
import { uploadedId } from '../../helpers/ticket-files.ts'

const root = '/v2/servicerequest'

function start(): { platform: TestPlatform; as: Caller } {
  const platform = startPlatform()
  return { platform, as: platform.userOf('demo-customer-01') }
}

function operatorOf({ world }: TestPlatform): Caller {
  return callerOf(required(world.users.firstOf('byName', `${world.id}/partner-operator`), 'partner-operator'))
}

it('an agreement is signed once a version', async () => {
  const { platform, as } = start()
  const signed = async (): Promise<unknown> => (await platform.get(`${root}/agreements/signed-latest`, { as })).body
  const sign = async (id: string): Promise<unknown> =>
    (await platform.post(`${root}/agreements/${id}/signed`, {}, { as })).body
  const english = { as, headers: { 'x-language': 'en-us' } }
  const { body } = await platform.get(`${root}/agreements/published-agreement?agreement_type=0`, english)
  expect(body).toMatchObject({ case_agreement: { id: '100', agreement_name: 'Service Ticket Agreement', version: 1 } })

  expect(await signed()).toEqual({ is_signed_latest: false })
  expect(await sign('100')).toEqual({ agreement_signed_record_id: 1 })
  expect(await sign('100')).toEqual({ agreement_signed_record_id: 1 })
  expect(await signed()).toEqual({ is_signed_latest: true })
  await platform.call('PUT', '/_sandbox/settings', { as: null, body: { tickets: { agreement_version: 2 } } })
  expect(await signed()).toEqual({ is_signed_latest: false })
  expect(await sign('100')).toMatchObject({ error_code: 'OSM.01010001' })
  expect(await sign('one')).toMatchObject({ error_code: 'OSM.01010001' })
  expect(await sign('200')).toEqual({ agreement_signed_record_id: 2 })
})

it('users are shown anonymously: all to who runs the account, itself to another', async () => {
  const { platform } = start()
  const users = async (as: Caller, query = ''): Promise<{ customer_id: string; customer_name: string }[]> => {
    const { body } = await platform.get(`${root}/customers/sub-customers${query}`, { as })
    return (body as { sub_customer_infos: { customer_id: string; customer_name: string }[] }).sub_customer_infos
  }
  const owner = platform.userOf(platform.world.id)
  const operator = operatorOf(platform)
  expect((await users(owner)).map((each) => each.customer_name)).toEqual(
    expect.arrayContaining(['p****n', 'p****r']) as string[],
  )
  expect((await users(operator)).map((each) => each.customer_id)).toEqual([operator.userId])
  expect((await users(owner, '?sub_customer_name=OPERATOR')).map((each) => each.customer_id)).toEqual([operator.userId])
  expect(await users(owner, '?sub_customer_id=none')).toEqual([])
})

it('a policy keeps tickets for who holds the permission; only who runs the account sets it', async () => {
  const { platform } = start()
  const owner = platform.userOf(platform.world.id)
  const operator = operatorOf(platform)
  const may = async (as: Caller): Promise<unknown> =>
    (await platform.get(`${root}/privileges?privilege=createCase`, { as })).body
  const file = (as: Caller) => platform.post(`${root}/cases`, consultation, { as })
  const change = { operation: 'create', privilege: 'createCase' }

  expect(await may(operator)).toEqual({ has_privilege: 1 })
  expect(await platform.post(`${root}/privileges`, change, { as: operator })).toMatchObject(
    refusedWith('OSM.01010002', /No operation permission/),
  )
  await platform.post(`${root}/privileges`, change, { as: owner })
  expect((await platform.get(`${root}/privileges/privilege-policy`, { as: operator })).body).toEqual({
    policy_switch: true,
  })
  expect([await may(operator), await may(owner)]).toEqual([{ has_privilege: 0 }, { has_privilege: 1 }])
  expect(await file(operator)).toMatchObject(refusedWith('OSM.01010007', /no role to create a case/))
  expect((await file(owner)).body).toHaveProperty('incident_id')
  const { kind, domainId, domainName } = owner
  const account = { kind, domainId, domainName }
  const [able, unable] = [[ticketPermission], ['Another right']].map((permissionItems, at) =>
    callerOf(addUser(platform.world, { account, name: `user-${at}`, password: 'Correct-7-horses', permissionItems })),
  )
  expect((await file(required(able, 'a user'))).body).toHaveProperty('incident_id')
  expect(await file(required(unable, 'another'))).toMatchObject(refusedWith('OSM.01010007', /no role/))
  await platform.post(`${root}/privileges`, { ...change, operation: 'delete' }, { as: owner })
  expect((await file(operator)).body).toHaveProperty('incident_id')
})

it('a policy for exports keeps files of tickets for who holds the permission, and filing for nobody', async () => {
  const { platform } = start()
  const owner = platform.userOf(platform.world.id)
  const operator = operatorOf(platform)
  const may = async (as: Caller, privilege: string): Promise<unknown> =>
    (await platform.get(`${root}/privileges?privilege=${privilege}`, { as })).body
  const status = async (as: Caller): Promise<unknown> => {
    const { headers, body } = await platform.get(`${root}/cases/export?language=en&timezone=GMT`, { as })
    return headers['Content-Disposition'] ?? (body as { error_code?: string }).error_code
  }
  const file = 'attachment; filename="tickets.csv"'
  expect([await status(owner), await status(operator)]).toEqual([file, file])
  const change = { operation: 'create', privilege: 'export' }
  expect(await platform.post(`${root}/privileges`, change, { as: owner })).toMatchObject(done)
  expect([await status(owner), await status(operator)]).toEqual([file, 'OSM.01010002'])
  expect([await may(operator, 'export'), await may(operator, 'createCase')]).toEqual([
    { has_privilege: 0 },
    { has_privilege: 1 },
  ])
  await platform.post(`${root}/privileges`, { ...change, operation: 'delete' }, { as: owner })
  expect(await status(operator)).toBe(file)
})

it('agencies, regions and partners are those of the accounts', async () => {
  const { platform, as } = start()
  const partner = platform.userOf(platform.world.id)
  expect((await platform.get(`${root}/agencies`, { as })).body).toMatchObject({
    total_count: 1,
    agency_list: [{ name: 'sandbox_partner_IDP', trust_domain_name: 'sandbox-partner' }],
  })
  expect((await platform.get(`${root}/agencies`)).body).toEqual({ total_count: 0, agency_list: [] })
  expect((await platform.get(`${root}/customers/regions`, { as })).body).toMatchObject({
    region_infos: [{ region_id: 'ap-southeast-1', region_name: '中国-香港' }],
  })
  const handles = async (who: Caller): Promise<unknown> =>
    (await platform.get(`${root}/cases/partners/privilege/cases-processing`, { as: who })).body
  const service = async (): Promise<unknown> => (await platform.get(`${root}/cases/partners/service-info`, { as })).body
  expect([await handles(partner), await service()]).toEqual([{ has_privilege: false }, {}])
  await platform.call('PUT', '/_sandbox/settings', { as: null, body: { tickets: { partner_support: true } } })
  expect([await handles(partner), await handles(as)]).toEqual([{ has_privilege: true }, { has_privilege: false }])
  expect(await service()).toMatchObject({ partners_service_info: { customer_id: partner.domainId } })
})

it('a report takes the attachments of its reporter, and no others', async () => {
  const { platform, as } = start()
  const proof = await uploadedId(platform, as, 'id.png')
  const report = (id_files: readonly string[]) => ({
    type: 'infringement',
    title: 'https://shop.example.com',
    content: 'It shows our pictures.',
    files: [],
    contacts: { name: 'Ana', mobile: '5512345678', id_type: 20, id_files },
  })
  const send = (ids: readonly string[]) => platform.post(`${root}/feedbacks`, report(ids), { as })
  expect(await send(['none'])).toMatchObject(refusedWith('OSM.01010001', /no attachment none/))
  expect(await send([])).toMatchObject(refusedWith('OSM.01010001', /id_files/))
  expect(platform.world.infringementReports.size).toBe(0)
  expect(await send([proof])).toMatchObject(done)
  expect(await send([proof])).toMatchObject(refusedWith('OSM.01010001', /is part of/))
  const other = await uploadedId(platform, as, 'other.png')
  expect(await send([other])).toMatchObject(done)
  const reports = [...platform.world.infringementReports.values()]
  expect(reports).toMatchObject([
    { reporter: 'Ana', identityProofs: [proof] },
    { reporter: 'Ana', identityProofs: [other] },
  ])
  expect(reports.map(({ reportId }) => platform.world.infringementReports.get(reportId))).toEqual(reports)
})

it('single settings are read by their keys', async () => {
  const { platform, as } = start()
  const read = async (key: string): Promise<unknown> =>
    (await platform.get(`${root}/configurations/${key}`, { as })).body
  expect(await read('accessory_daily_size')).toEqual({ config_key: 'accessory_daily_size', config_value: '100' })
  expect(await read('constructor')).toMatchObject({ error_code: 'OSM.01010001' })
})
