import { expect, it } from 'vitest'
import { addUser, callerOf, ownAccount } from '../../../src/state/accounts/accounts.ts'
import { recordOf } from '../../../src/state/engine/table.ts'
import { startPlatform } from '../../helpers/platform.ts'
import { filedTicket } from '../../helpers/ticket-filing.ts'

it('finds tickets by each of its filters, the newest first', async () => {
  const platform = startPlatform({ preset: 'empty' })
  const { world } = platform
  const as = platform.userOf(world.id)
  const account = ownAccount(world)
  const other = callerOf(addUser(world, { account, name: 'other', password: 'Correct-7-horses', permissionItems: [] }))
  const first = await filedTicket(platform, as)
  await platform.post('/_sandbox/clock/advance', { duration: 'PT1M' }, { as: null })
  const second = await filedTicket(platform, other)
  world.tickets.set({
    ...recordOf(world.tickets, second),
    productId: 'p1',
    problemId: 'q1',
    description: 'A disk hangs.',
  })
  const found = async (query: string): Promise<unknown> => {
    const { body } = await platform.get(`/osm/incidentservice/api/v1/queryincident?${query}`, { as })
    return (body as { incidentInfoList: { incidentId: string }[] }).incidentInfoList.map((each) => each.incidentId)
  }
  expect(await found('')).toEqual([second, first])
  const both = [second, first]
  for (const [query, ids] of [
    ['productCategoryId=p1', [second]],
    ['businessTypeId=q1', [second]],
    [`xCustomerId=${other.userId}`, [second]],
    [`xCustomerId=${as.userId}`, [first]],
    ['appKey=disk', [second]],
    [`appKey=${first}`, [first]],
    ['appKey=TT2026', both],
    ['appKey=nothing-of-this', []],
    [`incidentId=${first}`, [first]],
  ] as const)
    expect(await found(query), query).toEqual(ids)
})

const tooMuch = Buffer.alloc(4 * 1024 * 1024 + 1).toString('base64')

const reply = (count: number, file: object = {}) => ({
  do: 'reply',
  content: 'See the files.',
  files: Array.from({ length: count }, (_, at) => ({ name: `${at}.txt`, content: 'SGVsbG8=', ...file })),
})

it.each([
  ['five', reply(5), 5],
  ['six', reply(6), 'files must have at most 5 items'],
  ['of another type', reply(1, { name: 'a.exe' }), 'the name of a.exe must end in one of .jpg'],
  ['too large', reply(1, { content: tooMuch }), 'the content of 0.txt must have at most 4 MB'],
  ['no base64', reply(1, { content: 'no base64' }), 'files.content must be base64'],
])('support adds five good files at most: %s', async (_files, act, expected) => {
  const platform = startPlatform({ preset: 'empty' })
  const id = await filedTicket(platform, platform.userOf(platform.world.id))
  const tell = (body: object) => platform.post(`/_sandbox/tickets/${id}/support`, body, { as: null })
  await tell({ do: 'accept' })
  const messages = platform.world.ticketMessages.size
  const { status, body } = await tell(act)
  if (typeof expected === 'string') {
    expect([status, body]).toMatchObject([400, { error_msg: expect.stringContaining(expected) as string }])
    expect([platform.world.ticketMessages.size, platform.world.accessories.size]).toEqual([messages, 0])
  } else {
    expect(status).toBeLessThan(300)
    expect([...platform.world.ticketMessages.values()].at(-1)?.files).toHaveLength(expected)
  }
})
