import { expect, it } from 'vitest'
import { addUser, callerOf, ownAccount, ownCaller } from '../../src/state/accounts/accounts.ts'
import { groupPermission } from '../../src/state/tickets/tickets.ts'
import { bodyText } from '../helpers/body-text.ts'
import { partnerAddress } from '../../src/state/engine/mails.ts'
import { type Answered, startPlatform, type TestPlatform } from '../helpers/platform.ts'

const cases = '/v2/servicerequest/cases'
const sourceId = '83aeb0f2834c4df49826c781d32a963e'
const renewal = '9b1a349c3a2849a391d58c10f9dc55a1'

interface Done {
  readonly error_code?: string
  readonly incident_id?: string
}

/** The address that the partner is registered with: it needs no code. */
const registered = partnerAddress('sandbox-partner')

function told({ body }: Answered): Record<string, unknown> {
  return body as Record<string, unknown>
}

function codeOf(answer: Answered): string | undefined {
  return (answer.body as Done).error_code
}

/** A platform, and a ticket that the partner filed. */
async function filed(platform = startPlatform(), wishes: Record<string, unknown> = {}) {
  const answer = await platform.post(cases, {
    business_type_id: renewal,
    simple_description: 'May I renew for one month?',
    source_id: sourceId,
    remind_mail: registered,
    ...wishes,
  })
  const id = (answer.body as Done).incident_id ?? ''
  return {
    platform,
    id,
    state: async () => told(await platform.get(`${cases}/${id}/status`))['status'],
    act: (action: string, body: Record<string, unknown> = {}) =>
      platform.post(`${cases}/${id}/action?action_id=${action}`, body),
    write: (content: string) => platform.post(`${cases}/${id}/message`, { message: { content } }),
    support: (act: Record<string, unknown>) => platform.post(`/_sandbox/tickets/${id}/support`, act, { as: null }),
    pass: (duration: string) => platform.post('/_sandbox/clock/advance', { duration }, { as: null }),
  }
}

async function settle(platform: TestPlatform, tickets: Record<string, unknown>): Promise<void> {
  await platform.call('PUT', '/_sandbox/settings', { as: null, body: { tickets } })
}

it('is filed, accepted, asked about, answered, proposed, closed and scored; the log has each act', async () => {
  const { id, state, act, write, support, platform } = await filed()
  expect(id).toMatch(/^TT20260506\d{4}$/)
  expect(await state()).toBe(0)
  await support({ do: 'accept' })
  expect(await state()).toBe(1)
  await support({ do: 'ask', content: 'For which resource?', files: [{ name: 'how.txt', content: 'SGVsbG8=' }] })
  expect(await state()).toBe(17)
  expect(told(await write('For the server of May.'))).toEqual({})
  expect(await state()).toBe(1)
  await support({ do: 'propose', resolution: 'Yes, by the console.', root_cause: 'A question.' })
  expect(await state()).toBe(2)
  expect(told(await act('close', { operate_desc: 'Thank you.' }))).toEqual({})
  expect(await state()).toBe(3)
  const scores = { judgement: 'Quick.', incident_satisfaction_list: [{ satisfaction_id: 1, satisfaction_value: 5 }] }
  expect(told(await platform.post(`${cases}/${id}/score`, scores))).toEqual({})
  expect(codeOf(await platform.post(`${cases}/${id}/score`, scores))).toBe('OSM.01010014')

  const detail = told(await platform.get(`${cases}/${id}`, { headers: { 'x-language': 'en-us' } }))
  expect(detail['incident_detail_info']).toMatchObject({
    status: 3,
    judgement: 'Quick.',
    business_type_name: 'Consulting about renewal',
    incident_satisfaction: [{ satisfaction_id: 1, satisfaction_value: 5, satisfaction_name: 'Timeliness' }],
    message_list: [
      { content: 'May I renew for one month?', is_first_message: 1, type: 0 },
      { content: 'For which resource?', type: 1, accessory_list: [{ file_actual_name: 'how.txt' }] },
      { content: 'For the server of May.', type: 0 },
    ],
    ext_info: { remind_mail: registered },
  })
  const logs = told(await platform.get(`${cases}/${id}/operate-logs?limit=3`))
  expect(logs).toMatchObject({
    total_count: 7,
    incident_operate_log_list: [
      { operate_type: 13 },
      { operate_type: 10, operate_desc: 'Thank you.', operate_time: '2026-05-06 20:00:00' },
      { operate_type: 4, operator_type: 1 },
    ],
  })
  const outbox = told(await platform.get('/_sandbox/outbox', { as: null }))
  const mails = (outbox['messages'] as { kind: string }[]).filter(({ kind }) => kind === 'ticket')
  expect(mails).toMatchObject(
    [
      { to: registered, text: /^Support proposes a result/ },
      { to: registered, text: 'Support asks you something: For which resource?' },
    ].map((each) => ({ ...each, text: expect.stringMatching(each.text) as unknown })),
  )
  expect(told(await act('delete'))).toEqual({})
  expect(codeOf(await platform.get(`${cases}/${id}/status`))).toBe('OSM.01010015')
})

it('refuses an act in a state that it is not for, with status 200, and changes nothing', async () => {
  const { act, state, write, support } = await filed()
  expect(await act('close')).toMatchObject({ status: 200, body: { error_code: 'OSM.01010014' } })
  expect(await act('reopen')).toMatchObject({ status: 200, body: { error_code: 'OSM.01010013' } })
  expect(await support({ do: 'propose', resolution: 'Done.' })).toMatchObject({ status: 409 })
  expect(await state()).toBe(0)
  expect(told(await act('cancel'))).toEqual({})
  expect(codeOf(await write('Still there?'))).toBe('OSM.01010014')
  expect(await state()).toBe(4)
})

it('is urged again only after the cool-down', async () => {
  const { act, pass, platform } = await filed()
  expect(told(await act('press'))).toEqual({})
  expect(codeOf(await act('press'))).toBe('OSM.01010004')
  await pass('PT29M')
  expect(codeOf(await act('press'))).toBe('OSM.01010004')
  await pass('PT1M')
  expect(told(await act('press'))).toEqual({})
  await settle(platform, { urge_cooldown_minutes: 0 })
  expect(told(await act('press'))).toEqual({})
})

it('is completed by itself when its customer says nothing for a week', async () => {
  const { state, support, pass } = await filed()
  await support({ do: 'accept' })
  await support({ do: 'ask', content: 'Which one?' })
  await pass('P6D')
  expect(await state()).toBe(17)
  await pass('P1D')
  expect(await state()).toBe(3)
})

it('goes its way by itself with the autopilot', async () => {
  const platform = startPlatform()
  await settle(platform, { autopilot_minutes: 10 })
  const { id, state, write, pass } = await filed(platform)
  await pass('PT10M')
  expect(await state()).toBe(1)
  await pass('PT20M')
  expect(await state()).toBe(2)
  const { message_list: said } = told(await platform.get(`${cases}/${id}/messages`))
  expect(said).toMatchObject([{ replier_type: 0 }, { replier_type: 1, replier_name: 'Huawei Cloud Support' }])
  await write('Not yet.')
  expect(await state()).toBe(1)
  await pass('PT20M')
  expect(await state()).toBe(2)
})

it('the autopilot takes up what is open as it is set, and lets go of it as it is taken back', async () => {
  const { state, pass, platform } = await filed()
  await settle(platform, { autopilot_minutes: 10 })
  await pass('PT10M')
  expect(await state()).toBe(1)
  await settle(platform, { urge_cooldown_minutes: 5 })
  await pass('PT10M')
  expect(await state()).toBe(1)
  await settle(platform, { autopilot_minutes: 0 })
  await pass('P1D')
  expect(await state()).toBe(1)
})

it('another number of days counts for what waits now', async () => {
  const { state, support, pass, platform } = await filed()
  await support({ do: 'accept' })
  await support({ do: 'ask', content: 'Which one?' })
  await settle(platform, { waiting_days: 0 })
  await pass('P8D')
  expect(await state()).toBe(17)
  await settle(platform, { waiting_days: 2 })
  await pass('P1D')
  expect(await state()).toBe(17)
  await pass('P1D')
  expect(await state()).toBe(3)
})

it('refuses to file what support does not take, in the documented order', async () => {
  const platform = startPlatform()
  const problems = told(await platform.get('/v2/servicerequest/config/problems'))
  const fault = (problems['incident_business_type_list'] as { case_type: string; business_type_id: string }[]).find(
    (each) => each.case_type === '5',
  )
  const wish = { business_type_id: fault?.business_type_id, simple_description: 'Down.', source_id: sourceId }
  const { world } = platform
  const before = world.tickets.size
  expect(await platform.post(cases, wish)).toMatchObject({ status: 200, body: { error_code: 'OSM.01010001' } })
  const region_id = world.catalog.regions[0]?.code
  expect(codeOf(await platform.post(cases, { ...wish, region_id, severity_id: 'none' }))).toBe('OSM.01010006')
  expect(codeOf(await platform.post(cases, { ...wish, region_id, extension_map: { cc_email: 'nobody' } }))).toBe(
    'OSM.01010008',
  )
  expect(codeOf(await platform.post(cases, { ...wish, region_id, source_id: 'other' }))).toBe('OSM.01010001')
  await settle(platform, { fault_tickets: false })
  expect(codeOf(await platform.post(cases, { ...wish, region_id }))).toBe('OSM.01010009')
  await settle(platform, { fault_tickets: true, open_quota: 0 })
  expect(codeOf(await platform.post(cases, { ...wish, region_id }))).toBe('OSM.01010014')
  expect(world.tickets.size).toBe(before)
  await settle(platform, { open_quota: 5 })
  const quota = `/v2/servicerequest/quotas?business_type_id=${renewal}`
  const { un_used: left } = told(await platform.get(quota))
  expect(told(await platform.post(cases, { ...wish, region_id }))).toHaveProperty('incident_id')
  expect(told(await platform.get(quota))).toEqual({ total: 5, un_used: Number(left) - 1 })
  await settle(platform, { open_quota: 5 - Number(left) + 2 })
  expect(told(await platform.post(cases, { ...wish, region_id }))).toHaveProperty('incident_id')
  expect(codeOf(await platform.post(cases, { ...wish, region_id }))).toBe('OSM.01010014')
  expect(told(await platform.get(quota))).toMatchObject({ un_used: 0 })
})

it('belongs to its account, and within it to who filed it; a group member needs the group and the right', async () => {
  const { id, platform } = await filed()
  const { world } = platform
  const account = ownAccount(world)
  const user = (name: string, permissionItems: readonly string[]) =>
    callerOf(addUser(world, { account, name, password: 'Correct-7-horses', permissionItems }))
  const [plain, agent] = [user('plain', []), user('agent', [groupPermission])]
  const target = `${cases}/${id}`
  expect(codeOf(await platform.get(target, { as: platform.userOf('demo-customer-01') }))).toBe('OSM.01010015')
  expect(codeOf(await platform.get(target, { as: plain }))).toBe('OSM.01010002')
  expect(codeOf(await platform.get(`${target}?group_id=g1`, { as: plain }))).toBe('OSM.01010002')
  expect(codeOf(await platform.get(target, { as: agent }))).toBe('OSM.01010002')
  expect(told(await platform.get(`${target}?group_id=g1`, { as: agent }))).toHaveProperty('incident_detail_info')
  expect(told(await platform.get(cases, { as: plain }))).toEqual({ total_count: 0, incident_info_list: [] })
  expect(told(await platform.get(`${cases}?group_id=g1&incident_id=${id}`, { as: agent }))['total_count']).toBe(1)
})

it('is found by its words, its times in a zone, its labels and its state', async () => {
  const { id, platform } = await filed(undefined, { simple_description: 'Renewal of the server in May' })
  await platform.post('/v2/servicerequest/labels', { name: 'blocker', color: '#00ff00' })
  const { label_list: labels } = told(await platform.get('/v2/servicerequest/labels?name=block'))
  const [{ label_id } = { label_id: 0 }] = labels as { label_id: number }[]
  expect(told(await platform.call('POST', `${cases}/${id}/labels?label_ids=${label_id}`))).toEqual({})
  const ids = async (query: string, headers: Record<string, string> = {}) => {
    const found = told(await platform.get(`${cases}?${query}`, { headers }))['incident_info_list']
    return (found as { incident_id: string }[]).map((each) => each.incident_id)
  }
  expect(await ids('search_key=renewal,may')).toEqual([id])
  expect(await ids('search_key=renewal,june')).toEqual([])
  expect(await ids(`label_id_list=${label_id}`)).toEqual([id])
  expect(await ids('query_start_time=2026-05-06%2020:00:00&search_key=renewal')).toEqual([id])
  expect(await ids('query_start_time=2026-05-06%2020:00:01&search_key=renewal')).toEqual([])
  const utc = { 'x-time-zone': 'GMT' }
  expect(await ids('query_start_time=2026-05-06%2012:00:00&search_key=renewal', utc)).toEqual([id])
  expect(await ids('incident_status=0,1&search_key=renewal')).toEqual([id])
  expect(await ids('status=3&search_key=renewal')).toEqual([])
  expect(codeOf(await platform.get(`${cases}?query_start_time=May`))).toBe('OSM.01010001')
  for (const field of ['query_start_time', 'query_end_time'])
    expect(JSON.stringify((await platform.get(`${cases}?${field}=May`)).body)).toContain(field)
  expect(JSON.stringify((await platform.get('/v1.0/servicerequest/case?endTime=May')).body)).toContain('endTime')
  const turned = 'query_start_time=2026-05-07%2000:00:00&query_end_time=2026-04-01%2000:00:00'
  expect((await platform.get(`${cases}?${turned}`)).body).toEqual({ total_count: 0, incident_info_list: [] })
})

it('tells a client that polls what is new and unread, and takes back what support has not read', async () => {
  const { id, platform, write, support } = await filed()
  const poll = async (since = '') =>
    told(await platform.get(`${cases}/instant-messages?case_ids=${id}&last_message_time_id=${since}`))
  const unread = async () => told(await platform.get(`${cases}/instant-messages/unread?case_ids=${id}`))['imunread']
  expect(await unread()).toEqual([{ status: 0, incident_id: id, unread_num: 0 }])
  const first = await poll()
  expect(first).toMatchObject({ imstatus: [{ status: 0, incident_id: id }], immsg: [{ incident_id: id }] })
  await write('One more thing.')
  const second = await poll(String(first['last_message_time_id']))
  const [{ message_list: [message = { message_id: '' }] } = { message_list: [] }] = second['immsg'] as {
    message_list: { message_id: string }[]
  }[]
  const revoke = () => platform.post(`${cases}/${id}/instant-messages/${message.message_id}/withdraw`, undefined)
  expect(told(await revoke())).toEqual({})
  expect(codeOf(await revoke())).toBe('OSM.01010001')
  await support({ do: 'accept' })
  await support({ do: 'reply', content: 'We look at it.' })
  expect(await unread()).toEqual([{ status: 1, incident_id: id, unread_num: 1 }])
  await platform.post(`${cases}/${id}/instant-messages/unread`, {})
  expect(await unread()).toEqual([{ status: 1, incident_id: id, unread_num: 0 }])
  expect(await poll(String(second['last_message_time_id']))).toMatchObject({ immsg: [{ incident_id: id }] })
})

it('is related to three others at most', async () => {
  const { id, platform } = await filed()
  const others = [await filed(platform), await filed(platform), await filed(platform), await filed(platform)]
  const [first = '', second = '', third = '', fourth = ''] = others.map((each) => each.id)
  const relations = `${cases}/${id}/relations`
  const relate = (ids: string[]) => platform.post(relations, { related_id_list: ids })
  expect(codeOf(await relate([id]))).toBe('OSM.01010001')
  expect(told(await relate([first, second]))).toEqual({})
  expect(codeOf(await relate([third, fourth]))).toBe('OSM.01010001')
  expect(told(await relate([third]))).toEqual({})
  expect(told(await platform.call('DELETE', relations, { body: { related_id: second } }))).toEqual({})
  expect(told(await platform.get(relations))).toMatchObject({
    case_relation_list: [{ case_id: first }, { case_id: third }],
  })
})

it('comes as a line of a file, whose cells no spreadsheet takes for a formula', async () => {
  const platform = startPlatform()
  await filed(platform, { simple_description: '=1+1, "quoted"' })
  const token = platform.tokenOf(ownCaller(platform.world))
  const response = await platform.answer({
    method: 'GET',
    target: `${cases}/export?language=en-us&timezone=GMT%2B8&search_key=quoted`,
    headers: { host: '127.0.0.1:4010', 'x-auth-token': token },
    body: Buffer.alloc(0),
    sourceIp: '127.0.0.1',
    receivedAt: platform.machine.now,
  })
  const text = bodyText(response.body) ?? ''
  expect(text.startsWith('\uFEFFTicket,Status,')).toBe(true)
  expect(text).toContain(`,"'=1+1, ""quoted""",partner-admin,2026-05-06 20:00:00,`)
})

it('nobody gets copies as long as none was asked for; then the last ticket says who, and all ever are known', async () => {
  const { platform } = await filed(startPlatform({ preset: 'empty' }))
  const copies = async () => told(await platform.get('/v2/servicerequest/carbon-copy-emails'))
  expect(await copies()).toEqual({ mc_email_infos: [] })
  for (const cc_email of ['a@example.com;b@example.com', 'b@example.com, c@example.com']) {
    await platform.post('/_sandbox/clock/advance', { duration: 'PT1M' }, { as: null })
    await filed(platform, { extension_map: { cc_email } })
  }
  await platform.post('/_sandbox/clock/advance', { duration: 'PT1M' }, { as: null })
  await filed(platform)
  const { userId, domainId } = ownCaller(platform.world)
  expect(await copies()).toEqual({
    cc_email_info: { user_id: userId, customer_id: domainId, cc_email: 'b@example.com,c@example.com' },
    mc_email_infos: ['b@example.com', 'c@example.com', 'a@example.com'],
  })
})

it('keeps the fields beyond the usual ones, and how its customer is reached', async () => {
  const { id, platform } = await filed(undefined, {
    extends_map: { quotaName: 'ECS', size: 3 },
    extension_map: { cc_email: 'lead@example.com' },
  })
  const extras = `${cases}/${id}/extends-param`
  expect(told(await platform.get(extras))).toEqual({ extends_map: { quotaName: 'ECS', size: '3' } })
  expect(told(await platform.post(extras, { extends_map: { size: '4' } }))).toEqual({})
  expect(told(await platform.get(extras))).toEqual({ extends_map: { quotaName: 'ECS', size: '4' } })
  const contact = { remind_time: '09:00-18:00' }
  expect(told(await platform.call('PUT', `${cases}/${id}/contact-info`, { body: contact }))).toEqual({})
  expect(told(await platform.get(`${cases}/${id}`))['incident_detail_info']).toMatchObject({
    ext_info: { remind_mail: registered, remind_time: '09:00-18:00', cc_email: 'lead@example.com' },
  })
  expect(told(await platform.get('/v2/servicerequest/carbon-copy-emails'))).toMatchObject({
    cc_email_info: { cc_email: 'lead@example.com' },
    mc_email_infos: ['lead@example.com'],
  })
})
