import { expect, it } from 'vitest'
import type { Caller } from '../../../src/state/accounts/accounts.ts'
import { partnerAddress } from '../../../src/state/engine/mails.ts'
import { startPlatform } from '../../helpers/platform.ts'
import { uploadedId } from '../../helpers/ticket-files.ts'
import { consultation, done, filedTicket, refusedWith } from '../../helpers/ticket-filing.ts'

const root = '/v2/servicerequest'

function start() {
  const platform = startPlatform({ preset: 'empty' })
  const as = platform.userOf(platform.world.id)
  return {
    platform,
    as,
    file: () => filedTicket(platform, as),
    write: (id: string, message: object) => platform.post(`${root}/cases/${id}/message`, { message }),
    shown: async (id: string): Promise<unknown> => (await platform.get(`${root}/cases/${id}/messages`)).body,
    act: (id: string, action: string) => platform.post(`${root}/cases/${id}/action?action_id=${action}`, {}),
    support: (id: string, act: object) => platform.post(`/_sandbox/tickets/${id}/support`, act, { as: null }),
  }
}

it('a message has its files, and with a file that is used it is not written', async () => {
  const { platform, as, file, write, shown } = start()
  const [id, accessory] = [await file(), await uploadedId(platform, as, 'trace.log')]
  const message = { content: 'The trace.', accessory_ids: [accessory] }
  expect(await write(id, message)).toMatchObject(done)
  const written = [{}, { accessory_list: [{ accessory_id: accessory, file_actual_name: 'trace.log' }] }]
  expect(await shown(id)).toMatchObject({ count: 2, message_list: written })
  expect(await write(id, message)).toMatchObject(refusedWith('OSM.01010001', /accessory_ids/))
  expect(await shown(id)).toMatchObject({ count: 2 })
})

it('only a message of the ticket is taken back, and never its description', async () => {
  const { platform, file, write, shown } = start()
  const [id, other] = [await file(), await file()]
  await write(other, { content: 'Elsewhere.' })
  const [description, , elsewhere] = [...platform.world.ticketMessages.keys()]
  const withdraw = (message = '') =>
    platform.post(`${root}/cases/${id}/instant-messages/${message}/withdraw`, undefined)
  const none = refusedWith('OSM.01010001', /message_id/)
  expect(await withdraw('unknown')).toMatchObject(none)
  expect(await withdraw(elsewhere)).toMatchObject(none)
  expect(await withdraw(description)).toMatchObject(refusedWith('OSM.01010014', /the description of the ticket/))
  expect([await shown(id), await shown(other)]).toMatchObject([{ count: 1 }, { count: 2 }])
})

it('a relation is taken back of an open ticket that has it', async () => {
  const { platform, file, act } = start()
  const [id, other] = [await file(), await file()]
  const relations = `${root}/cases/${id}/relations`
  const unrelate = (related_id: string) => platform.call('DELETE', relations, { body: { related_id } })
  expect(await unrelate(other)).toMatchObject(refusedWith('OSM.01010001', /related_id.*not related/))
  await platform.post(relations, { related_id_list: [other] })
  await act(id, 'cancel')
  for (const related of [other, 'unknown'])
    expect(await unrelate(related)).toMatchObject(refusedWith('OSM.01010014', /./))
  expect(platform.world.tickets.get(id)?.related).toEqual([other])
})

it('what support proposes is the result of the ticket, and stands in its log and in a mail', async () => {
  const { platform, as, file, write, support } = start()
  const id = await file()
  await support(id, { do: 'accept', content: 'We begin.' })
  expect(JSON.stringify((await platform.get(`${root}/cases`)).body)).not.toMatch(/root_cause|resolution/)
  await support(id, { do: 'propose', resolution: 'Restart it.', root_cause: 'It hung.' })
  expect(platform.world.tickets.get(id)).toMatchObject({ resolution: 'Restart it.', rootCause: 'It hung.' })
  expect((await platform.get(`${root}/cases`)).body).toMatchObject({
    incident_info_list: [{ root_cause: 'It hung.', resolution: 'Restart it.' }],
  })
  const { body } = await platform.get(`${root}/cases/${id}/operate-logs`, { as })
  expect(body).toMatchObject({
    incident_operate_log_list: [{ operate_desc: 'Restart it.' }, { operate_desc: 'We begin.' }, {}],
  })
  expect([...platform.world.mails.values()].at(-1)?.text).toContain('Restart it.')
  await write(id, { content: 'It hangs again.' })
  await support(id, { do: 'reply', content: 'We look again.' })
  expect(platform.world.tickets.get(id)).toMatchObject({ resolution: 'Restart it.', rootCause: 'It hung.' })
})

it.each([
  ['2026-05-06 12:00:00', true],
  ['2026-05-06', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30 12:00:00', false],
  ['2026-13-01', false],
  ['2026-05-06 24:00:00', false],
  ['2026-05-06 12:60:00', false],
  ['06.05.2026', false],
])('tickets are looked for from %s: %s', async (moment, isMoment) => {
  const { platform } = start()
  const { body } = await platform.get(`${root}/cases?query_start_time=${encodeURIComponent(moment)}`)
  expect('incident_info_list' in (body as object)).toBe(isMoment)
  if (!isMoment) expect(body).toMatchObject({ error_code: 'OSM.01010001' })
})

it.each([['r1'], [undefined], ['']])('an agreement is signed for a relation, or for none: %j', async (relation_id) => {
  const { platform } = start()
  const published = `${root}/agreements/published-agreement?agreement_type=0`
  const { case_agreement: agreement } = (await platform.get(published)).body as { case_agreement: { id: string } }
  const signed = await platform.post(`${root}/agreements/${agreement.id}/signed`, { relation_id })
  expect(signed.status).toBe(200)
  const relationId = relation_id === 'r1' ? { relationId: 'r1' } : {}
  const [signature] = [...platform.world.agreementSignatures.values()]
  expect(signature).toStrictEqual({ ...signature, ...relationId })
  expect(Object.hasOwn(signature ?? {}, 'relationId')).toBe(relation_id === 'r1')
})

it('word of a ticket goes to its contact, else to the address of its account', async () => {
  const platform = startPlatform()
  const { world } = platform
  const mailedTo = async (as: Caller, more: object = {}): Promise<unknown[]> => {
    const { body } = await platform.post(`${root}/cases`, { ...consultation, ...more }, { as })
    const { incident_id: id } = body as { incident_id: string }
    const before = new Set(world.mails.keys())
    for (const act of [{ do: 'accept' }, { do: 'reply', content: 'Yes.' }])
      await platform.post(`/_sandbox/tickets/${id}/support`, act, { as: null })
    return [...world.mails.values()]
      .filter((each) => !before.has(each.id))
      .map(({ to, customerId }) => [to, customerId])
  }
  const customer = platform.customer('demo-customer-01')
  const as = platform.userOf(customer.domainName)
  const { email: _email, ...silent } = customer
  world.customers.set(silent)
  expect(await mailedTo(as)).toEqual([['demo-customer-01@customers.example', customer.customerId]])
  world.customers.set({ ...silent, email: 'ana@example.com' })
  expect(await mailedTo(as)).toEqual([['ana@example.com', customer.customerId]])
  const copies = { extension_map: { cc_email: 'lead@example.com' } }
  expect(await mailedTo(platform.userOf(world.id), copies)).toEqual([
    [partnerAddress(world.id), undefined],
    ['lead@example.com', undefined],
  ])
})
