import { describe, expect, it } from 'vitest'
import { addUser, callerOf, ownAccount } from '../../../src/state/accounts/accounts.ts'
import { startPlatform, type TestPlatform } from '../../helpers/platform.ts'
import { consultation, done, filedTicket, refusedWith } from '../../helpers/ticket-filing.ts'

const root = '/v2/servicerequest'
const scores = [{ satisfaction_id: 1, satisfaction_value: 5 }]

function start() {
  const platform = startPlatform({ preset: 'empty' })
  const as = platform.userOf(platform.world.id)
  return { platform, as, file: () => filedTicket(platform, as) }
}

/** A ticket whose result waits for its customer. */
async function proposed() {
  const { platform, file } = start()
  const id = await file()
  for (const act of [{ do: 'accept' }, { do: 'propose', resolution: 'Yes.' }])
    await platform.post(`/_sandbox/tickets/${id}/support`, act, { as: null })
  return {
    platform,
    act: (action: string, body: object) => platform.post(`${root}/cases/${id}/action?action_id=${action}`, body),
    score: () => platform.post(`${root}/cases/${id}/score`, { judgement: 'Late.', incident_satisfaction_list: scores }),
    shown: async () => {
      const { body } = await platform.get(`${root}/cases/${id}`)
      const { incident_detail_info: info } = body as { incident_detail_info: Record<string, unknown> }
      return [info['status'], info['judgement'], (info['incident_satisfaction'] as unknown[]).length]
    },
  }
}

it.each([
  [{ judgement: 'Good.' }, 'Good.', 0],
  [{ incident_satisfaction_list: scores }, '', 1],
  [{ judgement: 'Good.', incident_satisfaction_list: scores }, 'Good.', 1],
])('a close keeps %j, and the ticket is scored by it', async (said, judgement, count) => {
  const { act, score, shown } = await proposed()
  expect(await act('close', said)).toMatchObject(done)
  expect(await shown()).toEqual([3, judgement, count])
  expect(await score()).toMatchObject(refusedWith('OSM.01010014', /scored already/))
})

it.each([{}, { judgement: '' }, { judgement: null, incident_satisfaction_list: [] }])(
  'a close with %j leaves the scores for later',
  async (said) => {
    const { act, score, shown } = await proposed()
    await act('close', said)
    expect(await shown()).toEqual([3, '', 0])
    expect(await score()).toMatchObject(done)
    expect(await shown()).toEqual([3, 'Late.', 1])
  },
)

it.each([
  [[{ satisfaction_id: 99, satisfaction_value: 5 }], /satisfaction_id.*does not give it/],
  [[...scores, ...scores], /each dimension is scored once/],
  [[{ satisfaction_id: 1, satisfaction_value: 6 }], /satisfaction_value/],
  [[{ satisfaction_id: 1, satisfaction_value: 0 }], /satisfaction_value/],
])('a close with the scores %j is refused and closes nothing', async (incident_satisfaction_list, words) => {
  const { act, shown } = await proposed()
  const answer = await act('close', { judgement: 'Good.', incident_satisfaction_list })
  expect(answer.status === 400 || answer.status === 200).toBe(true)
  expect(JSON.stringify(answer.body)).toMatch(words)
  expect(await shown()).toEqual([2, '', 0])
})

it.each([1, 5])('a customer may be content by %d', async (satisfaction_value) => {
  const { act, shown } = await proposed()
  const said = { incident_satisfaction_list: [{ satisfaction_id: 1, satisfaction_value }] }
  expect(await act('close', said)).toMatchObject(done)
  expect(await shown()).toEqual([3, '', 1])
})

it.each([
  [{ product_category_id: 'none' }, /product_category_id/],
  [{ incident_sub_type_id: 'none' }, /incident_sub_type_id/],
  [{ business_type_id: 'none' }, /business_type_id/],
  [{ region_id: 'none' }, /region_id/],
])('a ticket with %j is not filed, and the field is named', async (wish, words) => {
  const { platform } = start()
  expect(await platform.post(`${root}/cases`, { ...consultation, ...wish })).toMatchObject(
    refusedWith('OSM.01010001', words),
  )
  expect(platform.world.tickets.size).toBe(0)
})

it('tells how many tickets are in each state: of the account to its owner, of a user to itself', async () => {
  const { platform, as, file } = start()
  const { world } = platform
  const other = callerOf(
    addUser(world, { account: ownAccount(world), name: 'other', password: 'Correct-7-horses', permissionItems: [] }),
  )
  const [first] = [await file(), await file(), await filedTicket(platform, other)]
  await platform.post(`${root}/cases/${first}/action?action_id=cancel`, {})
  const counts = async (who = as, query = ''): Promise<Record<string, number>> => {
    const { body } = await platform.get(`${root}/cases/count${query}`, { as: who })
    const rows = (body as { incident_status_counts: { status: number; count: number }[] }).incident_status_counts
    return Object.fromEntries(rows.map(({ status, count }) => [status, count]))
  }
  const none = { 1: 0, 2: 0, 3: 0, 5: 0, 12: 0, 17: 0 }
  expect(await counts()).toEqual({ ...none, 0: 2, 4: 1 })
  expect(await counts(other)).toEqual({ ...none, 0: 1, 4: 0 })
  expect(await counts(as, '?status=0')).toEqual({ 0: 2 })
})

describe('labels', () => {
  const labels = (platform: TestPlatform, id: string) => ({
    put: (label: number) => platform.call('POST', `${root}/cases/${id}/labels?label_ids=${label}`),
    take: (label: number) => platform.call('DELETE', `${root}/cases/${id}/labels?label_ids=${label}`),
    shown: async () => {
      const { body } = await platform.get(`${root}/cases/${id}/labels`)
      return (body as { case_label_list: { label_id: number }[] }).case_label_list.map((each) => each.label_id)
    },
  })

  it('are put on a ticket and taken off one by one, as long as it is open and they are there', async () => {
    const { platform, file } = start()
    for (const name of ['first', 'second']) await platform.post(`${root}/labels`, { name, color: '#00ff00' })
    const [first = 0, second = 0] = [...platform.world.ticketLabels.values()].map((each) => each.number)
    const id = await file()
    const { put, take, shown } = labels(platform, id)
    expect(await put(99)).toMatchObject(refusedWith('OSM.01010001', /no label 99/))
    for (const label of [second, first, second]) await put(label)
    expect(await shown()).toEqual([second, first])
    await take(second)
    expect(await shown()).toEqual([first])
    await platform.post(`${root}/cases/${id}/action?action_id=cancel`, {})
    for (const change of [put, take])
      for (const label of [first, 99]) expect(await change(label)).toMatchObject(refusedWith('OSM.01010014', /./))
    expect(await shown()).toEqual([first])
  })

  it('are listed the oldest first: those with a part of a name, in any case of letters, or the one of a number', async () => {
    const { platform } = start()
    for (const name of ['Urgent', 'later', 'not urgent'])
      await platform.post(`${root}/labels`, { name, color: '#00ff00' })
    const listed = async (query: string): Promise<unknown> => {
      const { body } = await platform.get(`${root}/labels?${query}`)
      const { total_count, label_list: rows } = body as { total_count: number; label_list: { name: string }[] }
      return [total_count, ...rows.map((each) => each.name)]
    }
    const [, second = 0] = [...platform.world.ticketLabels.values()].map((each) => each.number)
    expect(await listed('')).toEqual([3, 'Urgent', 'later', 'not urgent'])
    expect(await listed('name=URGENT')).toEqual([2, 'Urgent', 'not urgent'])
    expect(await listed(`label_id=${second}`)).toEqual([1, 'later'])
    expect(await listed(`label_id=${second}&name=urgent`)).toEqual([0])
    expect(await listed('offset=1&limit=1')).toEqual([3, 'later'])
    expect(await listed('name=urgent&offset=1&limit=5')).toEqual([2, 'not urgent'])
  })

  it('have a name once in an account, and go from its tickets when they are deleted', async () => {
    const { platform, file } = start()
    const make = (name: string) => platform.post(`${root}/labels`, { name, color: '#00ff00' })
    const twice = refusedWith('OSM.01010001', /a label of that name/)
    await make('first')
    await make('second')
    expect(await make('first')).toMatchObject(twice)
    const [first = 0, second = 0] = [...platform.world.ticketLabels.values()].map((each) => each.number)
    const rename = (label: number, name: string) =>
      platform.call('PUT', `${root}/labels/${label}`, { body: { name, color: '#ff0000' } })
    expect(await rename(second, 'first')).toMatchObject(twice)
    expect(await rename(first, 'first')).toMatchObject(done)
    expect(await rename(99, 'third')).toMatchObject(refusedWith('OSM.01010001', /no label 99/))
    expect((await platform.get(`${root}/labels?label_id=${first}`)).body).toMatchObject({
      label_list: [{ label_id: first, name: 'first', color: '#ff0000' }],
    })
    const id = await file()
    const { put, shown } = labels(platform, id)
    for (const label of [first, second]) await put(label)
    expect(await platform.call('DELETE', `${root}/labels/${first}`)).toMatchObject(done)
    expect(await shown()).toEqual([second])
    expect(await platform.call('DELETE', `${root}/labels/${first}`)).toMatchObject(
      refusedWith('OSM.01010001', /no label/),
    )
    expect((await platform.get(`${root}/labels?limit=10`)).body).toEqual({
      total_count: 1,
      label_list: [{ label_id: second, name: 'second', color: '#00ff00' }],
    })
  })
})

it('gives the messages of a ticket in pages', async () => {
  const { platform, file } = start()
  const id = await file()
  for (const content of ['one', 'two']) await platform.post(`${root}/cases/${id}/message`, { message: { content } })
  const page = async (query: string): Promise<unknown> => {
    const { body } = await platform.get(`${root}/cases/${id}/messages?${query}`)
    const { count, message_list } = body as { count: number; message_list: { content: string }[] }
    return [count, ...message_list.map((each) => each.content)]
  }
  expect(await page('')).toEqual([3, consultation.simple_description, 'one', 'two'])
  expect(await page('offset=1&limit=1')).toEqual([3, 'one'])
  expect(await page('offset=2&limit=5')).toEqual([3, 'two'])
})

it('gives the messages before a moment and after it, without those of the moment, the nearest first of all', async () => {
  const { platform, file } = start()
  const id = await file()
  for (const content of ['one', 'two', 'three']) {
    await platform.post('/_sandbox/clock/advance', { duration: 'PT1M' }, { as: null })
    await platform.post(`${root}/cases/${id}/message`, { message: { content } })
  }
  const next = async (type: 0 | 1, minutes: number, limit = 9): Promise<unknown> => {
    const query = `create_time=2026-05-06T12:0${minutes}:00Z&type=${type}&limit=${limit}`
    const { body } = await platform.get(`${root}/cases/${id}/instant-messages/more?${query}`)
    const { count, message_list } = body as { count: number; message_list: { content: string }[] }
    return [count, ...message_list.map((each) => each.content)]
  }
  const first = consultation.simple_description
  expect(await next(0, 2)).toEqual([2, first, 'one'])
  expect(await next(1, 2)).toEqual([1, 'three'])
  expect(await next(0, 3, 1)).toEqual([3, 'two'])
  expect(await next(1, 0, 2)).toEqual([3, 'one', 'two'])
})

it('a message is taken back by who wrote it, whoever filed the ticket', async () => {
  const { platform, as } = start()
  const { world } = platform
  const filer = callerOf(
    addUser(world, { account: ownAccount(world), name: 'filer', password: 'Correct-7-horses', permissionItems: [] }),
  )
  const id = await filedTicket(platform, filer)
  await platform.post(`${root}/cases/${id}/message`, { message: { content: 'From the owner.' } }, { as })
  const message = [...world.ticketMessages.values()].at(-1)?.messageId ?? ''
  const withdraw = (who: typeof as) =>
    platform.post(`${root}/cases/${id}/instant-messages/${message}/withdraw`, undefined, { as: who })
  expect(await withdraw(filer)).toMatchObject(refusedWith('OSM.01010001', /message_id/))
  expect(await withdraw(as)).toMatchObject(done)
  const { body } = await platform.get(`${root}/cases/${id}/messages`, { as: filer })
  expect(body).toMatchObject({ count: 1, message_list: [{ content: consultation.simple_description }] })
})

it('a message that support has read stays, the last one too', async () => {
  const { platform, file } = start()
  const id = await file()
  const write = async (): Promise<string> => {
    await platform.post(`${root}/cases/${id}/message`, { message: { content: 'One more.' } })
    return [...platform.world.ticketMessages.values()].at(-1)?.messageId ?? ''
  }
  const withdraw = (message: string) =>
    platform.post(`${root}/cases/${id}/instant-messages/${message}/withdraw`, undefined)
  const read = await write()
  await platform.post(`/_sandbox/tickets/${id}/support`, { do: 'accept' }, { as: null })
  expect(await withdraw(read)).toMatchObject(refusedWith('OSM.01010014', /support has read/))
  expect(await withdraw(await write())).toMatchObject(done)
})

it('a ticket that is deleted is related to nothing any more, and one that is named twice is told of once', async () => {
  const { platform, file } = start()
  const [id, gone, other] = [await file(), await file(), await file()]
  const relations = `${root}/cases/${id}/relations`
  await platform.post(relations, { related_id_list: [gone, other] })
  for (const act of ['cancel', 'delete']) await platform.post(`${root}/cases/${gone}/action?action_id=${act}`, {})
  const { body } = await platform.get(relations)
  expect((body as { case_relation_list: { case_id: string }[] }).case_relation_list).toMatchObject([{ case_id: other }])
  const polled = await platform.get(`${root}/cases/instant-messages?case_ids=${id},${other},${id}`)
  expect((polled.body as { imstatus: { incident_id: string }[] }).imstatus.map((each) => each.incident_id)).toEqual([
    id,
    other,
  ])
})
