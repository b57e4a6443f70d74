import { expect, it } from 'vitest'
import { control } from '../helpers/control.ts'
import { startPlatform } from '../helpers/platform.ts'
import { runningServer } from '../helpers/running-server.ts'
import { filedTicket } from '../helpers/ticket-filing.ts'

const work = { seconds: 60 }

/** A ticket of a customer for which support asked to be let into two servers. */
async function asked() {
  const platform = startPlatform()
  const as = platform.userOf('demo-customer-01')
  const use = () => runningServer(platform.world, as.domainId)
  const ticket = await filedTicket(platform, as)
  const instance_ids = [use(), use()]
  const { body } = await control(platform, 'POST', `tickets/${ticket}/authorizations`, {
    description: 'a',
    instance_ids,
  })
  const { id, details } = body as { id: string; details: { id: number }[] }
  return {
    platform,
    id,
    details: details.map((each) => each.id),
    confirm: (more: object = {}) => platform.call('PUT', `/v2/servicerequest/authorizations/${id}`, { as, body: more }),
    enter: (more: object = {}, of = id) =>
      control(platform, 'POST', `ticket-authorizations/${of}/sessions`, { ...work, ...more }),
  }
}

it('support enters by the detail that is named, or by the first', async () => {
  const { details, confirm, enter } = await asked()
  const [first = 0, second = first] = details
  await confirm()
  expect((await enter()).body).toMatchObject({ detail_id: first })
  expect((await enter({ detail_id: second })).body).toMatchObject({ detail_id: second })
})

it('support does not enter what is not there, or before the customer lets it in', async () => {
  const { platform, id, confirm, enter } = await asked()
  const told = async (answer: ReturnType<typeof enter>): Promise<unknown[]> => {
    const { status, body } = await answer
    return [status, (body as { error_msg: string }).error_msg.replace(/^[^:]*: /, '')]
  }
  expect(await told(enter())).toEqual([409, `authorization ${id} lets nobody in now: it is asked`])
  const tomorrow = platform.world.now + 86_400_000
  expect((await confirm({ auth_effective_time: tomorrow, auth_expire_time: tomorrow + 86_400_000 })).body).toEqual({})
  expect(await told(enter())).toEqual([409, `authorization ${id} lets nobody in now: it is confirmed`])
  expect(await told(enter({ detail_id: 999 }))).toEqual([404, expect.stringMatching(/or its detail 999$/)])
  expect(await told(enter({}, 'none'))).toEqual([404, expect.stringMatching(/or its detail$/)])
  await control(platform, 'POST', 'clock/advance', { duration: 'P1D' })
  expect((await enter()).status).toBe(201)
})

it('support asks to be let in for a ticket and resources that are there, or into the console', async () => {
  const platform = startPlatform()
  const as = platform.userOf('demo-customer-01')
  const ticket = await filedTicket(platform, as)
  const ask = async (of: string, more: object = {}) => {
    const { status, body } = await control(platform, 'POST', `tickets/${of}/authorizations`, {
      description: 'a',
      ...more,
    })
    return [status, body]
  }
  const unknown = (words: string): unknown[] => [
    404,
    expect.objectContaining({ error_msg: expect.stringContaining(words) as string }),
  ]
  expect(await ask(ticket)).toEqual([201, expect.objectContaining({ details: [{ id: 1, instance_id: null }] })])
  expect(await ask(ticket, { instance_ids: ['none'] })).toEqual(unknown('resource none of this customer'))
  expect(await ask('none')).toEqual(unknown('ticket none'))
  for (const act of ['cancel', 'delete'])
    await platform.post(`/v2/servicerequest/cases/${ticket}/action?action_id=${act}`, {}, { as })
  expect(await ask(ticket)).toEqual(unknown(`ticket ${ticket}`))
  expect(platform.world.authorizations.size).toBe(1)
})
