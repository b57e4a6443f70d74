import { expect, it } from 'vitest'
import { startPlatform } from '../../helpers/platform.ts'
import { sendBytes, uploadedId } from '../../helpers/ticket-files.ts'
import { consultation, done, filedTicket, refusedWith } from '../../helpers/ticket-filing.ts'

const root = '/v2/servicerequest'

function start() {
  const platform = startPlatform({ preset: 'empty' })
  const as = platform.userOf(platform.world.id)
  return { platform, as, file: () => filedTicket(platform, as) }
}

it('an address of a file is given for the ticket and the message that it is part of, and for no other', async () => {
  const { platform, as, file } = start()
  const accessory = await uploadedId(platform, as)
  const other = await file()
  const { body } = await platform.post(`${root}/cases`, { ...consultation, accessory_ids: [accessory] })
  const { incident_id: id } = body as { incident_id: string }
  const messageOf = (ticket: string): string =>
    [...platform.world.ticketMessages.values()].find((each) => each.ticketId === ticket)?.messageId ?? ''
  const asked = async (query: string): Promise<boolean> => {
    const answer = await platform.get(`${root}/accessorys/${accessory}/access-url?relation_type=${query}`)
    if (!('accessory_url' in (answer.body as object)))
      expect(answer).toMatchObject(refusedWith('OSM.01010001', /no part of/))
    return 'accessory_url' in (answer.body as object)
  }
  const given = ['DEFAULT', 'INCIDENT', 'MESSAGE', `DEFAULT&incident_id=${id}`, `DEFAULT&relation_id=${id}`]
  for (const query of [...given, `MESSAGE&relation_id=${messageOf(id)}`]) expect(await asked(query), query).toBe(true)
  const refused = ['NO_RELATION', 'CONNECT', `DEFAULT&incident_id=${other}`, `DEFAULT&relation_id=${other}`]
  for (const query of [...refused, `MESSAGE&relation_id=${messageOf(other)}`])
    expect(await asked(query), query).toBe(false)
})

it('an address of a file that was deleted leads nowhere', async () => {
  const { platform, as } = start()
  const accessory = await uploadedId(platform, as)
  const { body } = await platform.get(`${root}/accessorys/${accessory}/access-url?relation_type=DEFAULT`)
  const { pathname, search } = new URL((body as { accessory_url: string }).accessory_url)
  await platform.call('DELETE', `${root}/accessorys/${accessory}`)
  expect(await sendBytes(platform.answer, { method: 'GET', target: pathname + search })).toMatchObject({
    status: 403,
    body: { error_code: 'OSM.0003' },
  })
})

it('further fields are added to an open ticket, and for a message of its own', async () => {
  const { platform, file } = start()
  const [id, other] = [await file(), await file()]
  const messageOf = (ticket: string): string =>
    [...platform.world.ticketMessages.values()].find((each) => each.ticketId === ticket)?.messageId ?? ''
  const add = (extends_map: object, message_id?: string) =>
    platform.post(`${root}/cases/${id}/extends-param`, { extends_map, message_id })
  const shown = async (): Promise<unknown> => (await platform.get(`${root}/cases/${id}/extends-param`)).body
  for (const strange of ['unknown', messageOf(other)])
    expect(await add({ size: '1' }, strange)).toMatchObject(refusedWith('OSM.01010001', /message_id/))
  expect(await shown()).toEqual({ extends_map: {} })
  expect(await add({ size: '1' }, messageOf(id))).toMatchObject(done)
  await platform.post(`${root}/cases/${id}/action?action_id=cancel`, {})
  expect(await add({ size: '2' })).toMatchObject(refusedWith('OSM.01010014', /./))
  expect(await shown()).toEqual({ extends_map: { size: '1' } })
})

it('tickets are listed at the older address too by the number of a page', async () => {
  const { platform, file } = start()
  const ids = [await file(), await file(), await file()].toReversed()
  const page = async (query: string): Promise<unknown> => {
    const { body } = await platform.get(`/osm/incidentservice/api/v1/queryincident?${query}`)
    const { totalCount, incidentInfoList: rows } = body as {
      totalCount: number
      incidentInfoList: Record<string, unknown>[]
    }
    for (const row of rows) expect(row['gray']).toBe(false)
    return [totalCount, ...rows.map((each) => each['incidentId'])]
  }
  expect(await page('pageNo=1&pageSize=2')).toEqual([3, ids[0], ids[1]])
  expect(await page('pageNo=2&pageSize=2')).toEqual([3, ids[2]])
  expect(await page('pageNo=3&pageSize=1')).toEqual([3, ids[2]])
})

it('a client that polls gets messages of the tickets that have new ones only', async () => {
  const { platform, file } = start()
  const [quiet, busy] = [await file(), await file()]
  const poll = async (since = '') => {
    const query = `case_ids=${quiet},${busy}&last_message_time_id=${since}`
    const { body } = await platform.get(`${root}/cases/instant-messages?${query}`)
    return body as { immsg: { incident_id: string }[]; imstatus: unknown[]; last_message_time_id: string }
  }
  const { last_message_time_id: last } = await poll()
  await platform.post(`${root}/cases/${busy}/message`, { message: { content: 'New.' } })
  const told = await poll(last)
  expect([told.immsg.map((each) => each.incident_id), told.imstatus.length]).toEqual([[busy], 2])
})

it.each([
  ['', true],
  ['0', true],
  ['-1', false],
  ['1.5', false],
  ['9007199254740992', false],
  ['new', false],
])('a client polls from what the last call gave, and from %j: %s', async (since, isGiven) => {
  const { platform, file } = start()
  const id = await file()
  const answer = await platform.get(
    `${root}/cases/instant-messages?case_ids=${id}&last_message_time_id=${encodeURIComponent(since)}`,
  )
  if (isGiven) expect(answer.body).toMatchObject({ immsg: [{ incident_id: id }] })
  else expect(answer).toMatchObject(refusedWith('OSM.01010001', /last_message_time_id/))
})

it('a message has five files at most', async () => {
  const { platform, as, file } = start()
  const id = await file()
  const accessory_ids: string[] = []
  for (let at = 0; at < 6; at++) accessory_ids.push(await uploadedId(platform, as))
  const write = (ids: readonly string[]) =>
    platform.post(`${root}/cases/${id}/message`, { message: { content: 'See.', accessory_ids: ids } })
  expect(JSON.stringify((await write(accessory_ids)).body)).toMatch(/accessory_ids/)
  const [first = '', ...others] = accessory_ids
  expect(await write([...others.slice(1), first, first])).toMatchObject(refusedWith('OSM.01010001', /accessory_ids/))
  expect(await write(others)).toMatchObject(done)
})

it('a customer that has left has no agency for its partner', async () => {
  const platform = startPlatform()
  const customer = platform.customer('demo-customer-01')
  const as = platform.userOf('demo-customer-01')
  const count = async (): Promise<unknown> =>
    ((await platform.get(`${root}/agencies`, { as })).body as { total_count: number }).total_count
  expect(await count()).toBe(1)
  platform.world.customers.set({ ...customer, association: 'left' })
  expect(await count()).toBe(0)
})

it('an authorization of nothing in particular has one detail without a resource', async () => {
  const { platform, file } = start()
  const target = `/_sandbox/tickets/${await file()}/authorizations`
  const { body } = await platform.post(target, { description: 'The console.' }, { as: null })
  expect(body).toMatchObject({ details: [{ instance_id: null }] })
  expect(Object.hasOwn([...platform.world.authorizationDetails.values()][0] ?? {}, 'instance')).toBe(false)
  const { id, details } = body as { id: string; details: { id: number }[] }
  const shown = (await platform.get(`${root}/authorizations/${id}`)).body
  expect((shown as { incident_auth_detail_list: object[] }).incident_auth_detail_list).toEqual([
    { id: details[0]?.id, type: 0 },
  ])
})
