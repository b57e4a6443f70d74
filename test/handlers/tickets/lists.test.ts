import { expect, it } from 'vitest'
import { addUser, callerOf, ownAccount } from '../../../src/state/accounts/accounts.ts'
import { recordOf } from '../../../src/state/engine/table.ts'
import { startPlatform } from '../../helpers/platform.ts'
import { consultation, filedTicket } from '../../helpers/ticket-filing.ts'
import { download } from '../../helpers/ticket-files.ts'

const root = '/v2/servicerequest'
const old = '/osm/incidentservice/api/v1/queryincident'

/** An account whose tickets were filed one minute after the other. */
async function filed(count: number) {
  const platform = startPlatform({ preset: 'empty' })
  const as = platform.userOf(platform.world.id)
  const ids: string[] = []
  for (let at = 0; at < count; at++) {
    ids.push(await filedTicket(platform, as))
    await platform.post('/_sandbox/clock/advance', { duration: 'PT1M' }, { as: null })
  }
  const at = (minute: number): string => encodeURIComponent(`2026-05-06 20:${String(minute).padStart(2, '0')}:00`)
  const exported = async (query: string): Promise<string[]> => {
    const { bytes } = await download(platform, as, `${root}/cases/export?language=en&timezone=GMT%2B8&${query}`)
    return Buffer.from(bytes).toString().trim().split('\r\n').slice(1)
  }
  return { platform, as, ids, at, exported }
}

it('tickets are listed in pages, the newest first, of a span of time or with a word', async () => {
  const { platform, ids, at, exported } = await filed(4)
  const [first, second, third, fourth] = ids
  const listed = async (query: string): Promise<unknown[]> => {
    const { body } = await platform.get(`${root}/cases?${query}`)
    const { total_count, incident_info_list } = body as {
      total_count: number
      incident_info_list: { incident_id: string }[]
    }
    const found = incident_info_list.map((each) => each.incident_id)
    expect((await exported(query)).map((line) => line.split(',')[0])).toEqual(found)
    return [total_count, ...found]
  }
  const span = `query_start_time=${at(1)}&query_end_time=${at(2)}`
  for (const word of ['', '&search_key=renew']) {
    expect(await listed(`limit=10${word}`)).toEqual([4, fourth, third, second, first])
    expect(await listed(`offset=1&limit=2${word}`)).toEqual([4, third, second])
    expect(await listed(`offset=3&limit=2${word}`)).toEqual([4, first])
    expect(await listed(`offset=4&limit=2${word}`)).toEqual([4])
    expect(await listed(`${span}&limit=10${word}`)).toEqual([2, third, second])
    expect(await listed(`${span}&limit=1${word}`)).toEqual([2, third])
    expect(await listed(`${span}&offset=1&limit=5${word}`)).toEqual([2, second])
    expect(await listed(`${span}&offset=2&limit=5${word}`)).toEqual([2])
  }
})

it('a list has ten tickets where nobody says how many, and a file all', async () => {
  const { platform, exported } = await filed(11)
  const { body } = await platform.get(`${root}/cases`)
  expect((body as { incident_info_list: object[] }).incident_info_list).toHaveLength(10)
  const earlier = (await platform.get(old)).body as { totalCount: number; incidentInfoList: object[] }
  expect([earlier.totalCount, earlier.incidentInfoList.length]).toEqual([11, 10])
  expect(await exported('')).toHaveLength(11)
})

it('what was done with a ticket is listed in pages, the newest first', async () => {
  const { platform, ids } = await filed(1)
  const [id = ''] = ids
  for (const content of ['one', 'two']) await platform.post(`${root}/cases/${id}/message`, { message: { content } })
  await platform.post(`${root}/cases/${id}/action?action_id=cancel`, { operate_desc: 'No need.' })
  const page = async (query: string): Promise<unknown[]> => {
    const { body } = await platform.get(`${root}/cases/${id}/operate-logs?${query}`)
    const { total_count, incident_operate_log_list: rows } = body as {
      total_count: number
      incident_operate_log_list: { operate_type: number }[]
    }
    return [total_count, ...rows.map((each) => each.operate_type)]
  }
  expect(await page('')).toEqual([4, 9, 12, 12, 0])
  expect(await page('offset=1&limit=2')).toEqual([4, 12, 12])
  expect(await page('offset=3&limit=2')).toEqual([4, 0])
  expect(await page('offset=9&limit=2')).toEqual([4])
})

it('the labels of a ticket stand in its row, in both lists, and find it', async () => {
  const { platform, ids } = await filed(2)
  const [id = '', other = ''] = ids
  for (const name of ['first', 'second', 'third']) await platform.post(`${root}/labels`, { name, color: '#00ff00' })
  const [first = 0, second = 0, third = 0] = [...platform.world.ticketLabels.values()].map((each) => each.number)
  await platform.call('POST', `${root}/cases/${id}/labels?label_ids=${first},${second}`)
  const rows = [{ label_id: first, name: 'first', color: '#00ff00' }, { label_id: second }]
  expect((await platform.get(`${root}/cases?incident_id=${id}`)).body).toMatchObject({
    incident_info_list: [{ label_list: rows }],
  })
  expect((await platform.get(`${old}?incidentId=${id}`)).body).toMatchObject({
    incidentInfoList: [
      { labelList: [{ labelId: String(first), name: 'first', color: '#00ff00' }, { labelId: String(second) }] },
    ],
  })
  const found = async (labels: string): Promise<unknown> => {
    const { body } = await platform.get(`${root}/cases?label_id_list=${labels}`)
    return (body as { incident_info_list: { incident_id: string }[] }).incident_info_list.map(
      (each) => each.incident_id,
    )
  }
  expect(await found(`${third},${second}`)).toEqual([id])
  expect(await found(String(third))).toEqual([])
  expect((await platform.get(`${root}/cases?incident_id=${other}`)).body).toMatchObject({
    incident_info_list: [{ label_list: [] }],
  })
})

it('tickets are found by a part of the name of their user, in any case of letters, and by the user', async () => {
  const { platform, as } = await filed(1)
  const account = ownAccount(platform.world)
  const other = callerOf(
    addUser(platform.world, { account, name: 'Carla', password: 'Correct-7-horses', permissionItems: [] }),
  )
  const id = await filedTicket(platform, other)
  const count = async (query: string): Promise<unknown> =>
    ((await platform.get(`${root}/cases?${query}`)).body as { total_count: number }).total_count
  expect(await count('x_customer_name=CARL')).toBe(1)
  expect(await count('x_customer_name=nobody')).toBe(0)
  expect(await count(`x_customer_id=${other.userId}`)).toBe(1)
  expect(await count(`x_customer_id=${as.userId}`)).toBe(1)
  expect(await count(`app_key=${id.slice(2)}`)).toBe(1)
  expect(await count('app_key=RENEW')).toBe(2)
  expect(await count(`incident_id=${id.toLowerCase()}`)).toBe(1)
  expect(await count('incident_id=renew')).toBe(0)
})

it.each([
  ['plain', 'plain'],
  ['-5', "'-5"],
  ['@me', "'@me"],
  ['+1', "'+1"],
  ['a,b', '"a,b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['a=b', 'a=b'],
])('the text %j has the cell %j in a file', async (text, cell) => {
  const { platform, ids, exported } = await filed(1)
  const { world } = platform
  const [id = ''] = ids
  world.tickets.set({ ...recordOf(world.tickets, id), description: text, resolution: 'Done.' })
  expect((await exported('')).join('\r\n')).toContain(`,${cell},partner-admin,2026-05-06 20:00:00,Done.`)
  expect(await exported('status=0')).toHaveLength(1)
  expect(await exported('status=3')).toHaveLength(0)
  expect(await exported(`incident_id=${id}`)).toHaveLength(1)
  expect(await exported('incident_id=other')).toHaveLength(0)
  expect(await exported('sub_customer_id=other')).toHaveLength(0)
  expect(await exported('x_customer_name=other')).toHaveLength(0)
})

it('a message says who wrote it: the owner, another user, support or a third party', async () => {
  const { platform, as } = await filed(0)
  const account = ownAccount(platform.world)
  const other = callerOf(
    addUser(platform.world, { account, name: 'carla', password: 'Correct-7-horses', permissionItems: [] }),
  )
  const id = await filedTicket(platform, other)
  await platform.post(`${root}/cases/${id}/message`, { message: { content: 'From the owner.' } }, { as })
  const support = (act: object) => platform.post(`/_sandbox/tickets/${id}/support`, act, { as: null })
  await support({ do: 'accept' })
  await support({ do: 'reply', content: 'Yes.' })
  await support({ do: 'reply', content: 'Yes, too.', as_third_party: true })
  const { body } = await platform.get(`${root}/cases/${id}/messages`)
  expect(body).toMatchObject({
    count: 4,
    message_list: [
      { content: consultation.simple_description, type: 0, replier_type: 0, iam_user_type: 1, is_first_message: 1 },
      { content: 'From the owner.', type: 0, replier_type: 0, iam_user_type: 0, is_first_message: 0 },
      { content: 'Yes.', type: 1, replier_type: 1, iam_user_type: 0, replier_name: 'Huawei Cloud Support' },
      { content: 'Yes, too.', type: 1, replier_type: 2, iam_user_type: 0, replier_name: 'Partner Support' },
    ],
  })
  expect((await platform.get(`${root}/cases/${id}`)).body).toMatchObject({
    incident_detail_info: {
      message_list: [{ type: 0, is_first_message: 1 }, { type: 0, is_first_message: 0 }, { type: 1 }, { type: 1 }],
    },
  })
  const { body: logs } = await platform.get(`${root}/cases/${id}/operate-logs?limit=2`)
  expect(logs).toMatchObject({
    incident_operate_log_list: [
      { operator_name: 'Partner Support', operator_type: 1 },
      { operator_name: 'Huawei Cloud Support', operator_type: 1 },
    ],
  })
})
