import { describe, expect, it } from 'vitest'
import { addUser, type Caller, callerOf } from '../../../src/state/accounts/accounts.ts'
import { startPlatform, type TestPlatform } from '../../helpers/platform.ts'
import { required } from '../../helpers/required.ts'
import { runningServer } from '../../helpers/running-server.ts'
import { done, filedTicket, refusedWith } from '../../helpers/ticket-filing.ts'

const root = '/v2/servicerequest/authorizations'
const diagnose = '/v2.0/servicerequest/diagnose'

interface Stage {
  readonly platform: TestPlatform
  readonly as: Caller
  /** The server of the customer. */
  readonly server: string
}

function start(): Stage {
  const platform = startPlatform()
  const as = platform.userOf('demo-customer-01')
  return { platform, as, server: runningServer(platform.world, as.domainId) }
}

async function ask({ platform, as, server }: Stage, isConsole = false): Promise<{ id: string; detail: number }> {
  const ticket = await filedTicket(platform, as)
  const wish = { description: 'To read its logs.', ...(isConsole ? {} : { instance_ids: [server] }) }
  const { body } = await platform.post(`/_sandbox/tickets/${ticket}/authorizations`, wish, { as: null })
  const { id, details } = body as { id: string; details: { id: number }[] }
  return { id, detail: details[0]?.id ?? 0 }
}

const put = ({ platform, as }: Stage, target: string, body: object) => platform.call('PUT', target, { as, body })
const advance = ({ platform }: Stage, duration: string) =>
  platform.post('/_sandbox/clock/advance', { duration }, { as: null })

async function statusOf({ platform, as }: Stage, id: string): Promise<unknown> {
  return (await platform.get(`${root}/${id}`, { as })).body
}

describe('an authorization', () => {
  it('is asked for, confirmed once, and expires by the clock', async () => {
    const stage = start()
    const { id, detail } = await ask(stage)
    expect(await statusOf(stage, id)).toMatchObject({
      status: 0,
      resource_type_id: '1',
      incident_auth_detail_list: [{ id: detail, type: 1, instance_id: stage.server, region_id: 'la-north-2' }],
    })
    const login = { auth_detail_id: detail, port: 22, account: 'root', password: 'Correct-7-horses' }
    expect(await put(stage, `${root}/${id}`, { auth_detail_list: [login] })).toMatchObject(done)
    expect(await put(stage, `${root}/${id}`, {})).toMatchObject(refusedWith('OSM.01010014', /it is confirmed/))
    expect(await statusOf(stage, id)).toMatchObject({
      status: 1,
      auth_expire_time: '2026-05-07T12:00:00Z',
      auth_handler_name: stage.as.userName,
      incident_auth_detail_list: [{ port: 22, account: 'root' }],
    })
    expect(JSON.stringify([...stage.platform.world.authorizationDetails.values()])).not.toContain('horses')
    await advance(stage, 'P1D')
    expect(await statusOf(stage, id)).toMatchObject({ status: 4 })
  })

  it('is rejected while it is asked for, and cancelled while it is confirmed', async () => {
    const stage = start()
    const { id } = await ask(stage, true)
    const act = (of: string, action: string) =>
      put(stage, `${root}/${of}/action?action_id=${action}`, { reject_reason: 'Not now.' })
    expect(await act(id, 'cancel')).toMatchObject(refusedWith('OSM.01010014', /it is asked/))
    expect(await act(id, 'reject')).toMatchObject(done)
    expect(await statusOf(stage, id)).toMatchObject({ status: 2, reject_reason: 'Not now.', resource_type_id: '0' })

    const other = await ask(stage, true)
    await put(stage, `${root}/${other.id}`, {})
    expect(await act(other.id, 'reject')).toMatchObject(refusedWith('OSM.01010014', /it is confirmed/))
    expect(await act(other.id, 'cancel')).toMatchObject(done)
    await advance(stage, 'P2D')
    expect(await statusOf(stage, other.id)).toMatchObject({ status: 3 })
    expect(await act(id, 'forget')).toMatchObject(refusedWith('OSM.01010001', /action_id/))
  })

  it('is confirmed by an agency of the account, whose name it has from then on', async () => {
    const stage = start()
    const { platform, as } = stage
    const { body } = await platform.get('/v2/servicerequest/agencies', { as })
    const [{ id: agency_id, name } = { id: '', name: '' }] = (body as { agency_list: { id: string; name: string }[] })
      .agency_list
    const { id } = await ask(stage, true)
    expect(await put(stage, `${root}/${id}`, { agency_id })).toMatchObject(done)
    expect(await statusOf(stage, id)).toMatchObject({ status: 1, agency_name: name })
    const without = await ask(stage, true)
    await put(stage, `${root}/${without.id}`, {})
    expect(await statusOf(stage, without.id)).not.toHaveProperty('agency_name')
  })

  it.each([
    [/auth_detail_id: 999 is no detail/, { auth_detail_list: [{ auth_detail_id: 999 }] }],
    [/auth_expire_time must be later/, { auth_expire_time: 1 }],
    [/agency_id: there is no agency/, { agency_id: 'none' }],
  ])('is not confirmed with what is not of it: %s', async (words, body) => {
    const stage = start()
    const { id } = await ask(stage)
    expect(await put(stage, `${root}/${id}`, body)).toMatchObject(refusedWith('OSM.01010001', words))
    expect(await statusOf(stage, id)).toMatchObject({ status: 0 })
  })

  it("is the ticket's: another account finds none, and a list has what fits", async () => {
    const stage = start()
    const { platform, as } = stage
    const { id } = await ask(stage)
    const other = platform.userOf('demo-customer-02')
    expect(await platform.get(`${root}/${id}`, { as: other })).toMatchObject(
      refusedWith('OSM.01010001', /authorization_id/),
    )
    const count = async (query: string, who = as): Promise<unknown> =>
      ((await platform.get(`${root}?${query}`, { as: who })).body as { count: number }).count
    expect([await count(''), await count('', other)]).toEqual([1, 0])
    expect([await count('status=0'), await count('status=1'), await count('status=9')]).toEqual([1, 0, 0])
    expect([await count('simple_description=RENEW'), await count('incident_id=x')]).toEqual([1, 0])
    expect([await count('sub_customer_name=demo'), await count('limit=0')]).toEqual([1, 1])
  })

  it('is one of a list that is given in pages', async () => {
    const stage = start()
    const asked = [await ask(stage), await ask(stage), await ask(stage)].map(({ id }) => id)
    const page = async (query: string): Promise<unknown> => {
      const { body } = await stage.platform.get(`${root}?${query}`, { as: stage.as })
      const { count, incident_auth_list: rows } = body as { count: number; incident_auth_list: { id: string }[] }
      return [count, ...rows.map((each) => each.id)]
    }
    const [, ...listed] = (await page('')) as string[]
    expect([...listed].sort()).toEqual(asked.sort())
    expect(await page('offset=1&limit=1')).toEqual([3, listed[1]])
    expect(await page('offset=2&limit=9')).toEqual([3, listed[2]])
  })
})

describe('what support does', () => {
  it('is read by the customer, and happens only while support is let in', async () => {
    const stage = start()
    const { platform, as } = stage
    const { id, detail } = await ask(stage)
    const work = {
      seconds: 3725,
      commands: ['df -h', 'ls'],
      files: [{ name: 'messages', direction: 'download', from: '/var/log', to: '/tmp', size: 3_670_016, seconds: 2 }],
    }
    const session = () => platform.post(`/_sandbox/ticket-authorizations/${id}/sessions`, work, { as: null })
    expect(await session()).toMatchObject({ status: 409 })
    await put(stage, `${root}/${id}`, {})
    expect(await session()).toMatchObject({ status: 201, body: { session_id: 1, detail_id: detail } })

    const sessions = `${root}/${id}/authorization-details/${detail}`
    const get = async (target: string): Promise<unknown> => (await platform.get(target, { as })).body
    expect(await get(`${sessions}/history-sessions`)).toMatchObject({
      total_count: 1,
      session_list: [{ duration: '01:02:05', session_id: 1, end_time: '2026-05-06T12:00:00Z' }],
    })
    expect(await get(`${sessions}/sessions/1/operation-logs?limit=1`)).toMatchObject({
      total_count: 2,
      ops_list: [{ oper: 'ls' }],
    })
    expect(await get(`${sessions}/sessions/1/operation-logs?limit=1&sort=1`)).toMatchObject({
      ops_list: [{ oper: 'df -h' }],
    })
    expect(await get(`${sessions}/sessions/1/operation-file-logs`)).toMatchObject({
      file_ops_list: [{ duration: '00:00:02', file_size: '3.5M', operate_type: 'download' }],
    })
    expect(await get(`${sessions}/sessions/2/operation-logs`)).toMatchObject({ error_code: 'OSM.01010001' })
    expect(await get(`${root}/${id}/authorization-details/99/history-sessions`)).toMatchObject({
      error_code: 'OSM.01010001',
    })
  })

  it('needs a ticket and resources that are there', async () => {
    const stage = start()
    const asked = (ticket: string, body: object) =>
      stage.platform.post(`/_sandbox/tickets/${ticket}/authorizations`, body, { as: null })
    expect(await asked('TT1', { description: 'a' })).toMatchObject({ status: 404 })
    const ticket = await filedTicket(stage.platform, stage.as)
    expect(await asked(ticket, { description: 'a', instance_ids: ['none'] })).toMatchObject({ status: 404 })
    expect(stage.platform.world.authorizations.size).toBe(0)
  })

  it('is tried beforehand on a server that works', async () => {
    const stage = start()
    const { detail } = await ask(stage)
    const login = { port: 22, account: 'root', password: 'x' }
    const check = (number: number) =>
      stage.platform.post(`${root}/authorization-details/${number}/verify-host`, login, { as: stage.as })
    expect(await check(detail)).toMatchObject(done)
    const { detail: console } = await ask(stage, true)
    for (const number of [99, console])
      expect(await check(number)).toMatchObject(refusedWith('OSM.01010001', new RegExp(`there is no server ${number}`)))
    const server = stage.platform.world.onDemandResources.get(stage.server)
    if (server !== undefined) stage.platform.world.onDemandResources.set({ ...server, status: 'freezing' })
    expect(await check(detail)).toMatchObject(refusedWith('OSM.01010010', /not passed/))
  })

  it('is told how the customer logs in', async () => {
    const { platform } = start()
    const operator = platform.world.users.firstOf('byName', 'sandbox-partner/partner-operator')
    const typeOf = async (as: Caller): Promise<unknown> => (await platform.get(`${root}/login-type`, { as })).body
    expect(await typeOf(platform.userOf('sandbox-partner'))).toEqual({ login_type: 'account' })
    expect(await typeOf(callerOf(required(operator, 'partner-operator')))).toEqual({ login_type: 'iam' })
  })
})

describe('a diagnosis', () => {
  it('is done after a minute of the clock, with one result a resource that is there then', async () => {
    const stage = start()
    const { platform, as, server } = stage
    const begun = await platform.post(
      `${diagnose}/job/start`,
      { type: 1, params: { eip: '1.2.3.4' }, region_id: 'la-north-2' },
      { as },
    )
    expect(begun.body).toEqual({ job_id: '1' })
    const job = async (query = '?job_id=1'): Promise<unknown> =>
      (await platform.get(`${diagnose}/job${query}`, { as })).body
    expect(await job()).toMatchObject({ status: 2, job_id: 1, items_result: [] })
    const resource = platform.world.onDemandResources.get(server)
    if (resource !== undefined) platform.world.onDemandResources.set({ ...resource, status: 'freezing' })
    await advance(stage, 'PT1M')
    expect(await job('')).toMatchObject({ status: 3, items_result: [{ check_id: server, problem_level: 4 }] })

    const items = (item_ids: string) => platform.post(`${diagnose}/job/show-items`, { job_id: '1', item_ids }, { as })
    expect((await items(server)).body).toMatchObject({ item_results: [{ check_id: server, level: 4 }] })
    expect(await items('none')).toMatchObject(refusedWith('OSM.01010001', /item_ids/))
    expect((await platform.get(`${diagnose}/records?type=1`, { as })).body).toMatchObject({
      total_count: 1,
      records: [{ job_id: '1', status: '3', params: { eip: '1.2.3.4' }, abnormal_items: [server], red_count: 1 }],
    })
    expect((await platform.get(`${diagnose}/records?type=2`, { as })).body).toMatchObject({ total_count: 0 })
  })

  it('is the one of that number, with the English name of the service, or the latest', async () => {
    const stage = start()
    const { platform, as, server } = stage
    for (const type of [1, 2]) await platform.post(`${diagnose}/job/start`, { type, region_id: 'la-north-2' }, { as })
    await advance(stage, 'PT1M')
    const job = async (query: string): Promise<unknown> => (await platform.get(`${diagnose}/job${query}`, { as })).body
    const name = platform.world.catalog.serviceTypes.find(({ code }) => code === 'hws.service.type.ec2')?.english
    expect(await job('?job_id=1')).toMatchObject({
      job_id: 1,
      items_result: [{ check_id: server, resource_id: 'hws.service.type.ec2', resource_name: name }],
    })
    expect(await job('')).toMatchObject({ job_id: 2, items_result: [] })
  })

  it('is one of a list that is given in pages, the latest first', async () => {
    const { platform, as } = start()
    for (const type of [1, 2, 1]) await platform.post(`${diagnose}/job/start`, { type }, { as })
    const page = async (query: string): Promise<unknown> => {
      const { body } = await platform.get(`${diagnose}/records?${query}`, { as })
      const { total_count, records } = body as { total_count: number; records: { job_id: string }[] }
      return [total_count, ...records.map((each) => each.job_id)]
    }
    expect(await page('')).toEqual([3, '3', '2', '1'])
    expect(await page('page_no=2&page_size=1')).toEqual([3, '2'])
    expect(await page('page_no=2&page_size=2')).toEqual([3, '1'])
    expect(await page('type=1')).toEqual([2, '3', '1'])
  })

  it('looks at what the account has, of its kind, in its region', async () => {
    const stage = start()
    const { platform, as, server } = stage
    const run = async (body: object): Promise<unknown> => {
      await platform.post(`${diagnose}/job/start`, body, { as })
      await advance(stage, 'PT1M')
      const { body: found } = await platform.get(`${diagnose}/job`, { as })
      return (found as { items_result: { check_id: string }[] }).items_result.map((each) => each.check_id)
    }
    expect(await run({ type: 1, params: { instanceId: server } })).toEqual([server])
    expect(await run({ type: 1, region_id: 'ap-southeast-3' })).toEqual([])
    expect(await run({ type: 2 })).toEqual([])
    const unknown = { type: 1, params: { instanceId: 'none' } }
    expect(await platform.post(`${diagnose}/job/start`, unknown, { as })).toMatchObject(
      refusedWith('OSM.01010001', /params.instanceId/),
    )
    const other = platform.userOf('demo-customer-02')
    expect(await platform.get(`${diagnose}/job?job_id=1`, { as: other })).toMatchObject(
      refusedWith('OSM.01010001', /job_id/),
    )
    expect(await platform.get(`${diagnose}/job`, { as: other })).toMatchObject(refusedWith('OSM.01010001', /job_id/))
    expect(await platform.get(`${diagnose}/job?job_id=99`, { as })).toMatchObject(
      refusedWith('OSM.01010001', /job_id: there is no diagnosis 99/),
    )
    const servers = await platform.post(`${diagnose}/job/vm/resources`, { region: 'la-north-2' }, { as })
    expect(servers.body).toMatchObject({ total_count: 1, result: [{ id: server, status: 'ACTIVE' }] })
    const all = servers.body as { result: { tenantId: string }[] }
    const count = async (body: object, who = as): Promise<unknown> =>
      (await platform.post(`${diagnose}/job/vm/resources`, body, { as: who })).body
    expect(await count({ project_id: all.result[0]?.tenantId })).toEqual(servers.body)
    expect(await count({ project_id: 'none' })).toEqual({ total_count: 0, result: [] })
    expect(await count({ region: 'ap-southeast-3' })).toEqual({ total_count: 0, result: [] })
    const { kind, domainId, domainName } = as
    const account = { kind, domainId, domainName }
    const added = addUser(platform.world, {
      account,
      name: 'colleague',
      password: 'Correct-7-horses',
      permissionItems: 'all',
    })
    expect(await count({ region: 'la-north-2' }, callerOf(added))).toMatchObject({
      result: [{ id: server, userId: as.userId }],
    })
  })

  it('is said to have helped or not, with words or without', async () => {
    const { platform, as } = start()
    const say = (said: object) => platform.post(`${diagnose}/feedback`, said, { as })
    expect((await say({ type: 1, is_helpful: false })).body).toEqual({})
    expect((await say({ type: 3, is_helpful: true, content: 'It named the gateway.' })).body).toEqual({})
    expect([...platform.world.diagnosisFeedbacks.values()]).toMatchObject([
      { kind: 'servers', isHelpful: false, content: '' },
      { kind: 'networks', isHelpful: true, content: 'It named the gateway.' },
    ])
  })
})
