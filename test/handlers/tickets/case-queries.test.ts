import { expect, it } from 'vitest'
import { addUser, type Caller, callerOf, ownAccount, ownCaller } from '../../../src/state/accounts/accounts.ts'
import { mostCopies } from '../../../src/state/tickets/ticket-fields.ts'
import { groupPermission } from '../../../src/state/tickets/tickets.ts'
import { startPlatform, type TestPlatform } from '../../helpers/platform.ts'
import { consultation, refusedWith } from '../../helpers/ticket-filing.ts'
import { download } from '../../helpers/ticket-files.ts'

const root = '/v2/servicerequest'
const old = '/osm/incidentservice/api/v1/queryincident'

async function filed(simple_description: string): Promise<TestPlatform> {
  const platform = startPlatform({ preset: 'empty' })
  await platform.post(`${root}/cases`, { ...consultation, simple_description })
  return platform
}

async function count(platform: TestPlatform, target: string): Promise<unknown> {
  const { body } = await platform.get(target)
  const { total_count, totalCount } = body as { total_count?: number; totalCount?: number }
  return total_count ?? totalCount ?? body
}

it.each([
  ['reached server', 1],
  ['server,reached', 1],
  [' server ', 1],
  [' ', 1],
  ['', 1],
  ['reached disk', 0],
  ['server,disk', 0],
])('commas and blanks separate the words of %j', async (words, found) => {
  const platform = await filed('A server cannot be reached.')
  const asked = encodeURIComponent(words)
  expect(await count(platform, `${root}/cases?search_key=${asked.replaceAll('%2C', ',')}`)).toBe(found)
  const texts = words.split(',').map((each) => `searchKey=${encodeURIComponent(each)}`)
  expect(await count(platform, `${old}?${texts.join('&')}&pageNo=1&pageSize=5`)).toBe(found)
})

it('a list of tickets takes three texts, and no fourth', async () => {
  const platform = await filed('A server cannot be reached.')
  expect(await count(platform, `${root}/cases?search_key=a,server,reached`)).toBe(1)
  expect(await platform.get(`${root}/cases?search_key=a,server,be,reached`)).toMatchObject(
    refusedWith('OSM.01010001', /search_key/),
  )
})

it.each([
  ['0', true],
  ['0,1', true],
  [' 12 , 0 ', true],
  ['1,12', true],
  ['99', false],
  ['0,99', false],
  ['0,', false],
  ['0,open', false],
  ['1.5', false],
  ['0000', false],
])('tickets are looked for by the states of %j: %s', async (codes, areStates) => {
  const platform = await filed('A question.')
  const asked = encodeURIComponent(codes)
  const lists = [
    [`${root}/cases?incident_status=${asked}`, /incident_status/],
    [`${old}?pageNo=1&pageSize=5&incidentStatus=${asked}`, /incidentStatus/],
  ] as const
  for (const [target, field] of lists) {
    const found = codes.includes('0') ? 1 : 0
    if (areStates) expect(await count(platform, target), target).toBe(found)
    else expect(await platform.get(target), target).toMatchObject(refusedWith('OSM.01010001', field))
  }
})

it.each(['GMT+14', 'GMT-14:00', 'UTC+05:45', '+8', 'gmt'])('there is a time zone %s', async (zone) => {
  const platform = await filed('A question.')
  const answer = await platform.get(`${root}/cases?query_start_time=2026-05-01`, { headers: { 'x-time-zone': zone } })
  expect(answer).toMatchObject({ status: 200, body: { total_count: 1 } })
})

it.each(['GMT+15', 'GMT+99', 'GMT-14:60', 'GMT+08:99', 'Asia/Shanghai', 'GMT+'])(
  'there is no time zone %s',
  async (zone) => {
    const platform = await filed('A question.')
    const [ticket] = platform.world.tickets.values()
    const wrong = refusedWith('OSM.01010001', /zone/)
    const headers = { 'x-time-zone': zone }
    expect(await platform.get(`${root}/cases`, { headers })).toMatchObject(wrong)
    expect(await platform.get(`${root}/cases/${ticket?.ticketId ?? ''}/operate-logs`, { headers })).toMatchObject(wrong)
    const asked = `language=en-us&timezone=${encodeURIComponent(zone)}`
    expect(await platform.get(`${root}/cases/export?${asked}`)).toMatchObject(wrong)
  },
)

it('a group is no way into the earlier list without its right', async () => {
  const platform = await filed('A question.')
  const { world } = platform
  const account = ownAccount(world)
  const user = (name: string, permissionItems: readonly string[]) =>
    callerOf(addUser(world, { account, name, password: 'Correct-7-horses', permissionItems }))
  const ask = (as: Caller, query: string) => platform.get(`${old}?pageNo=1&pageSize=5${query}`, { as })
  const [plain, agent] = [user('plain', []), user('agent', [groupPermission])]
  expect(await ask(plain, '&groupId=g1')).toMatchObject(refusedWith('OSM.01010002', /./))
  expect((await ask(agent, '&groupId=g1')).body).toMatchObject({ totalCount: 1 })
  for (const as of [plain, agent]) expect((await ask(as, '')).body).toMatchObject({ totalCount: 0 })
  const list = (as: Caller, query: string) => platform.get(`${root}/cases?${query}`, { as })
  expect(await list(plain, 'group_id=g1')).toMatchObject(refusedWith('OSM.01010002', /./))
  for (const query of ['', 'group_id=']) expect((await list(plain, query)).body).toMatchObject({ total_count: 0 })
  expect((await list(agent, 'group_id=g1')).body).toMatchObject({ total_count: 1 })
})

it('how many tickets may be filed is told for the problems that there are', async () => {
  const platform = await filed('A question.')
  const quotas = (problem: string) => platform.get(`${root}/quotas?business_type_id=${problem}`)
  expect((await quotas(consultation.business_type_id)).body).toHaveProperty('un_used')
  expect(await quotas('none')).toMatchObject(refusedWith('OSM.01010001', /business_type_id/))
})

it('a file has the tickets of the own account that came from the API', async () => {
  const platform = await filed('A question.')
  const { world } = platform
  const { domainId } = ownAccount(world)
  const lines = async (query: string): Promise<number> => {
    const { bytes } = await download(
      platform,
      ownCaller(world),
      `${root}/cases/export?language=en&timezone=GMT${query}`,
    )
    return Buffer.from(bytes).toString().trim().split('\r\n').length - 1
  }
  const fromApi = `&tenant_source_id_list=other,${consultation.source_id}`
  expect(await lines('')).toBe(1)
  expect(await lines(`&customer_id=${domainId}`)).toBe(1)
  expect(await lines(fromApi)).toBe(1)
  expect(await lines('&customer_id=another')).toBe(0)
  expect(await lines('&tenant_source_id_list=other')).toBe(0)
  expect(await lines(`&customer_id=another${fromApi}`)).toBe(0)
  expect(await lines(`&customer_id=${domainId}&tenant_source_id_list=other`)).toBe(0)
})

it('what cannot be read is refused by the earlier list too, and by messages around a moment', async () => {
  const platform = await filed('A question.')
  const [ticket] = platform.world.tickets.values()
  expect(await platform.get(`${old}?pageNo=1&pageSize=5&queryStartTime=May`)).toMatchObject(
    refusedWith('OSM.01010001', /queryStartTime/),
  )
  const more = `${root}/cases/${ticket?.ticketId ?? ''}/instant-messages/more?create_time=2026-05-06T12:00:00Z`
  const headers = { 'x-time-zone': 'GMT+15' }
  expect(await platform.get(`${more}&type=0&limit=1`, { headers })).toMatchObject(refusedWith('OSM.01010001', /zone/))
})

it('copies go to so many addresses at most', async () => {
  const platform = await filed('A question.')
  const file = (count: number) => {
    const cc_email = Array.from({ length: count }, (_, at) => `ops-${at}@example.com`).join(';')
    return platform.post(`${root}/cases`, { ...consultation, extension_map: { cc_email } })
  }
  expect((await file(mostCopies)).body).toHaveProperty('incident_id')
  expect(await file(mostCopies + 1)).toMatchObject(refusedWith('OSM.01010008', /./))
})
