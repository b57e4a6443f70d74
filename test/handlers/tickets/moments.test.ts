import { expect, it } from 'vitest'
import { startPlatform } from '../../helpers/platform.ts'
import { consultation, filedTicket, refusedWith } from '../../helpers/ticket-filing.ts'

const cases = '/v2/servicerequest/cases'

/** A ticket that was filed at noon UTC, with a message of a minute later. */
async function start() {
  const platform = startPlatform({ preset: 'empty' })
  const id = await filedTicket(platform, platform.userOf(platform.world.id))
  await platform.post('/_sandbox/clock/advance', { duration: 'PT1M' }, { as: null })
  await platform.post(`${cases}/${id}/message`, { message: { content: 'Later.' } })
  return {
    get: (target: string, zone?: string) =>
      platform.get(`${cases}${target}`, { headers: zone === undefined ? {} : { 'x-time-zone': zone } }),
    id,
  }
}

it.each([
  [undefined, '20:00:00'],
  ['GMT+8', '20:00:00'],
  ['GMT', '12:00:00'],
  ['+0', '12:00:00'],
  ['UTC+05:45', '17:45:00'],
  ['GMT-3', '09:00:00'],
  ['gmt-0330', '08:30:00'],
])('in the zone %s a log has the local time, and a list looks from it', async (zone, local) => {
  const { get, id } = await start()
  const logs = await get(`/${id}/operate-logs?offset=1`, zone)
  expect(logs.body).toMatchObject({
    incident_operate_log_list: [
      { operate_time: `2026-05-06 ${local}`, timestamp_operate_time: '2026-05-06T12:00:00Z' },
    ],
  })
  const from = encodeURIComponent(`2026-05-06 ${local}`)
  const later = encodeURIComponent(`2026-05-06 ${local.slice(0, -1)}1`)
  expect((await get(`?query_start_time=${from}`, zone)).body).toMatchObject({ total_count: 1 })
  expect((await get(`?query_start_time=${later}`, zone)).body).toMatchObject({ total_count: 0 })
})

it.each([
  '2026-05-06T12:00:30Z',
  '2026-05-06T12:00:30.000Z',
  '2026-05-06T17:45:30+05:45',
  '2026-05-06T09:00:30-0300',
  '2026-05-06 20:00:30',
  '2026-05-06T20:00:30',
  String(Date.UTC(2026, 4, 6, 12, 0, 30)),
])('messages before and after %s are those before and after that moment', async (moment) => {
  const { get, id } = await start()
  const next = async (type: 0 | 1): Promise<unknown> => {
    const query = `create_time=${encodeURIComponent(moment)}&type=${type}&limit=9`
    const { body } = await get(`/${id}/instant-messages/more?${query}`)
    return (body as { message_list: { content: string }[] }).message_list.map((each) => each.content)
  }
  expect(await next(0)).toEqual([consultation.simple_description])
  expect(await next(1)).toEqual(['Later.'])
})

it.each([
  'May',
  'May 6 2026 12:00 Z',
  'noon 2026 Z',
  '2026-05-06T12:00:00 Z',
  '2026-02-30T12:00:00Z',
  '2026-05-06T12:00:00+5',
  '2026-05-06T25:00:00Z',
  '221845392000001',
  '1234567890123456',
  '-1',
  '1e3',
])('%s is no moment of a message', async (moment) => {
  const { get, id } = await start()
  const query = `create_time=${encodeURIComponent(moment)}&type=0&limit=9`
  expect(await get(`/${id}/instant-messages/more?${query}`)).toMatchObject(refusedWith('OSM.01010001', /create_time/))
})

it('the last moment of a clock is one of a message too', async () => {
  const { get, id } = await start()
  const { body } = await get(`/${id}/instant-messages/more?create_time=221845392000000&type=0&limit=9`)
  expect(body).toMatchObject({ count: 2 })
})
