import { describe, expect, it } from 'vitest'
import { addUser, type Caller, callerOf } from '../../../src/state/accounts/accounts.ts'
import { recordOf } from '../../../src/state/engine/table.ts'
import { addSession } from '../../../src/state/tickets/support-sessions.ts'
import { groupPermission } from '../../../src/state/tickets/tickets.ts'
import { startPlatform, type TestPlatform } from '../../helpers/platform.ts'
import { required } from '../../helpers/required.ts'
import { runningServer } from '../../helpers/running-server.ts'
import { done, filedTicket, refusedWith } from '../../helpers/ticket-filing.ts'

const root = '/v2/servicerequest/authorizations'

interface Row {
  readonly id: number
  readonly port?: number
  readonly account?: string
}

async function start() {
  const platform = startPlatform()
  const as = platform.userOf('demo-customer-01')
  const ticket = await filedTicket(platform, as)
  return {
    platform,
    as,
    askFor: (instance_ids: readonly string[]) =>
      platform.post(
        `/_sandbox/tickets/${ticket}/authorizations`,
        { description: 'To read its logs.', instance_ids },
        { as: null },
      ),
    advance: async (duration: string) => {
      const { body } = await platform.post('/_sandbox/clock/advance', { duration }, { as: null })
      return (body as { happened: { kind: string; detail: string }[] }).happened
    },
  }
}

/** An authorization that was asked for: its id, and that of its first detail. */
function idsOf({ body }: { readonly body: unknown }): { id: string; detail: number } {
  const { id, details } = body as { id: string; details: { id: number }[] }
  return { id, detail: required(details[0], 'a detail').id }
}

function colleagueOf(
  { world }: TestPlatform,
  { kind, domainId, domainName }: Caller,
  rights: readonly string[],
): Caller {
  const account = { kind, domainId, domainName }
  const name = `colleague-${rights.length}`
  return callerOf(addUser(world, { account, name, password: 'Correct-7-horses', permissionItems: rights }))
}

it('support asks for what the customer has now, bought for a term or paid by use, and for nothing else', async () => {
  const { platform, as, askFor } = await start()
  const { world } = platform
  const bought = required(world.resources.firstOf('byCustomer', as.domainId), 'a resource')
  const used = recordOf(world.onDemandResources, runningServer(world, as.domainId))
  const foreign = runningServer(world, platform.customer('demo-customer-02').customerId)
  const { id } = idsOf(await askFor([bought.resourceId, used.resourceId]))
  expect((await platform.get(`${root}/${id}`, { as })).body).toMatchObject({
    incident_auth_detail_list: [
      { instance_id: bought.resourceId, region_id: bought.region },
      { instance_id: used.resourceId, region_id: used.region },
    ],
  })

  const asked = world.authorizations.size
  world.onDemandResources.set({ ...used, status: 'closed' })
  expect(await askFor([used.resourceId])).toMatchObject({ status: 404 })
  for (const status of ['deleted', 'converted'] as const) {
    world.resources.set({ ...bought, status })
    expect(await askFor([bought.resourceId])).toMatchObject({ status: 404 })
  }
  expect(await askFor([foreign])).toMatchObject({ status: 404 })
  expect(world.authorizations.size).toBe(asked)
})

it.each([
  ['bought, in use', 'in_use', true],
  ['bought, in grace', 'grace', true],
  ['bought, kept only', 'retention', false],
] as const)('a login is tried on a server that is %s', async (_state, status, works) => {
  const { platform, as, askFor } = await start()
  const server = required(platform.world.resources.firstOf('byCustomer', as.domainId), 'a resource')
  const { detail } = idsOf(await askFor([server.resourceId]))
  platform.world.resources.set({ ...server, status })
  const login = { port: 22, account: 'root', password: 'x' }
  const answer = await platform.post(`${root}/authorization-details/${detail}/verify-host`, login, { as })
  expect(answer).toMatchObject(works ? done : refusedWith('OSM.01010010', /not passed/))
})

it('a colleague handles the authorization in the group only, and with its right', async () => {
  const { platform, as, askFor } = await start()
  const { id, detail } = idsOf(await askFor([runningServer(platform.world, as.domainId)]))
  const [plain, agent] = [colleagueOf(platform, as, []), colleagueOf(platform, as, [groupPermission])]
  const login = { port: 22, account: 'root', password: 'x' }
  const { world } = platform
  const { now } = world
  const { number } = addSession(world, { detailNumber: detail, beganAt: now, endedAt: now, commands: [], files: [] })
  const session = `${root}/${id}/authorization-details/${detail}/sessions/${number}`
  const calls: readonly ((who: Caller, group_id?: string) => Promise<{ status: number; body: unknown }>)[] = [
    (who, group) => platform.get(`${root}/${id}?group_id=${group ?? ''}`, { as: who }),
    (who, group_id) =>
      platform.post(`${root}/authorization-details/${detail}/verify-host`, { ...login, group_id }, { as: who }),
    (who, group) =>
      platform.get(`${root}/${id}/authorization-details/${detail}/history-sessions?group_id=${group ?? ''}`, {
        as: who,
      }),
    (who, group) => platform.get(`${session}/operation-logs?group_id=${group ?? ''}`, { as: who }),
    (who, group) => platform.get(`${session}/operation-file-logs?group_id=${group ?? ''}`, { as: who }),
    (who, group_id) => platform.call('PUT', `${root}/${id}`, { as: who, body: { group_id } }),
    (who, group_id) => platform.call('PUT', `${root}/${id}/action?action_id=cancel`, { as: who, body: { group_id } }),
  ]
  for (const call of calls) {
    for (const [who, group] of [[plain], [plain, 'g1'], [agent]] as const)
      expect(await call(who, group)).toMatchObject(refusedWith('OSM.01010002', /No operation permission/))
    expect((await call(agent, 'g1')).body).not.toHaveProperty('error_code')
  }
  expect(platform.world.authorizations.get(id)).toMatchObject({ state: 'cancelled', handledBy: agent.userName })
})

it('the list of authorizations has those of the own tickets, and of the account in the group', async () => {
  const { platform, as, askFor } = await start()
  await askFor([])
  const [plain, agent] = [colleagueOf(platform, as, []), colleagueOf(platform, as, [groupPermission])]
  const count = async (who: Caller, query = ''): Promise<unknown> =>
    ((await platform.get(`${root}${query}`, { as: who })).body as { count: number }).count
  expect([await count(as), await count(plain), await count(agent), await count(agent, '?group_id=g1')]).toEqual([
    1, 0, 0, 1,
  ])
  expect(await platform.get(`${root}?group_id=g1`, { as: plain })).toMatchObject(refusedWith('OSM.01010002', /./))
})

it('each server has the login that the customer gives for it', async () => {
  const { platform, as, askFor } = await start()
  const servers = [0, 1, 2].map(() => runningServer(platform.world, as.domainId))
  const { body } = await askFor(servers)
  const { id, details } = body as { id: string; details: { id: number }[] }
  const [first = 0, second = 0, third = 0] = details.map((each) => each.id)
  const logins = [
    { auth_detail_id: second, port: 22, account: 'root' },
    { auth_detail_id: third, account: 'ops' },
  ]
  const strange = [...logins, { auth_detail_id: third + 1 }]
  expect(await platform.call('PUT', `${root}/${id}`, { as, body: { auth_detail_list: strange } })).toMatchObject(
    refusedWith('OSM.01010001', /is no detail/),
  )
  expect(await platform.call('PUT', `${root}/${id}`, { as, body: { auth_detail_list: logins } })).toMatchObject(done)
  const shown = (await platform.get(`${root}/${id}`, { as })).body as { incident_auth_detail_list: Row[] }
  expect(shown.incident_auth_detail_list.map((each) => [each.id, each.port, each.account])).toEqual([
    [first, undefined, undefined],
    [second, 22, 'root'],
    [third, undefined, 'ops'],
  ])
})

describe('the end of an authorization', () => {
  it('comes by the clock when it was confirmed, and once only', async () => {
    const { platform, as, askFor, advance } = await start()
    const { id } = idsOf(await askFor([]))
    await platform.call('PUT', `${root}/${id}`, { as, body: {} })
    const ends = (await advance('P2D')).filter((each) => each.kind === 'authorization-expiry')
    expect(ends.map((each) => each.detail)).toEqual([expect.stringContaining('expired')])
  })

  it('does not come any more to one that was taken back', async () => {
    const { platform, as, askFor, advance } = await start()
    const { id } = idsOf(await askFor([]))
    await platform.call('PUT', `${root}/${id}`, { as, body: {} })
    expect(await platform.call('PUT', `${root}/${id}/action?action_id=cancel`, { as, body: {} })).toMatchObject(done)
    expect((await advance('P2D')).filter((each) => each.kind === 'authorization-expiry')).toEqual([])
    expect(Object.hasOwn(platform.world.authorizations.get(id) ?? {}, 'rejectReason')).toBe(false)
  })

  it('has to lie after its beginning and after the present', async () => {
    const { platform, as, askFor } = await start()
    const { id } = idsOf(await askFor([]))
    const noon = platform.world.now
    const confirm = (auth_effective_time: number | undefined, auth_expire_time: number) =>
      platform.call('PUT', `${root}/${id}`, { as, body: { auth_effective_time, auth_expire_time } })
    const wrong = refusedWith('OSM.01010001', /auth_expire_time/)
    expect(await confirm(noon - 2000, noon)).toMatchObject(wrong)
    expect(await confirm(noon + 2000, noon + 2000)).toMatchObject(wrong)
    expect(await confirm(noon + 2000, noon + 1000)).toMatchObject(wrong)
    expect(await confirm(undefined, noon)).toMatchObject(wrong)
    expect(await confirm(noon + 1000, noon + 2000)).toMatchObject(done)
    expect((await platform.get(`${root}/${id}`, { as })).body).toMatchObject({
      auth_effective_time: '2026-05-06T12:00:01Z',
      auth_expire_time: '2026-05-06T12:00:02Z',
    })
  })
})
