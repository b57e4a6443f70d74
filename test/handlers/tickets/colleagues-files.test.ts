import { expect, it } from 'vitest'
import { addUser, type Caller, callerOf, ownAccount } from '../../../src/state/accounts/accounts.ts'
import { groupPermission } from '../../../src/state/tickets/tickets.ts'
import { startPlatform } from '../../helpers/platform.ts'
import { download, everyByte, uploadedId } from '../../helpers/ticket-files.ts'
import { consultation, refusedWith } from '../../helpers/ticket-filing.ts'

const root = '/v2/servicerequest/accessorys'

function start() {
  const platform = startPlatform({ preset: 'empty' })
  const account = ownAccount(platform.world)
  const user = (name: string, permissionItems: readonly string[]): Caller =>
    callerOf(addUser(platform.world, { account, name, password: 'Correct-7-horses', permissionItems }))
  return {
    platform,
    owner: platform.userOf(platform.world.id),
    filer: user('filer', []),
    plain: user('plain', []),
    agent: user('agent', [groupPermission]),
  }
}

const missing = refusedWith('OSM.01010002', /No operation permission/)
const none = refusedWith('OSM.01010001', /accessory_id/)

it('a file of a ticket is read by whom may see the ticket, whoever uploaded it', async () => {
  const { platform, owner, filer, plain, agent } = start()
  const id = await uploadedId(platform, filer, 'a.png')
  await platform.post('/v2/servicerequest/cases', { ...consultation, accessory_ids: [id] }, { as: filer })
  const targets = [`${root}/${id}?`, `${root}/${id}/image?`, `${root}/access-urls?accessory_ids=${id}&`]
  for (const target of targets) {
    for (const [as, group] of [
      [plain, ''],
      [plain, 'g1'],
      [agent, ''],
    ] as const)
      expect(await platform.get(`${target}group_id=${group}`, { as }), target).toMatchObject(missing)
    for (const [as, group] of [
      [filer, ''],
      [owner, ''],
      [agent, 'g1'],
    ] as const)
      expect((await platform.get(`${target}group_id=${group}`, { as })).body).not.toHaveProperty('error_code')
  }
  expect((await download(platform, agent, `${root}/${id}?group_id=g1`)).bytes).toEqual(everyByte)
})

it('a file that is part of no ticket is read by who uploaded it and by the owner, in no group', async () => {
  const { platform, owner, filer, agent } = start()
  const [unused, reported] = [await uploadedId(platform, filer, 'a.png'), await uploadedId(platform, filer, 'b.png')]
  const contacts = { name: 'Ana', mobile: '5512345678', id_type: 20, id_files: [reported] }
  const report = { type: 'infringement', title: 'A shop', content: 'It shows our pictures.', files: [], contacts }
  await platform.post('/v2/servicerequest/feedbacks', report, { as: filer })
  expect(platform.world.accessories.get(reported)?.usedIn).toBeDefined()
  for (const id of [unused, reported]) {
    for (const as of [filer, owner]) expect((await download(platform, as, `${root}/${id}`)).bytes).toEqual(everyByte)
    expect(await platform.get(`${root}/${id}?group_id=g1`, { as: agent })).toMatchObject(none)
  }
})
