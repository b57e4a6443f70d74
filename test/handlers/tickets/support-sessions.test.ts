import { expect, it } from 'vitest'
import { addSession } from '../../../src/state/tickets/support-sessions.ts'
import { instantOf, second } from '../../../src/units/instant.ts'
import { startPlatform } from '../../helpers/platform.ts'
import { required } from '../../helpers/required.ts'
import { filedTicket } from '../../helpers/ticket-filing.ts'

/** A customer, and the sessions of support by its authorization as it reads them. */
async function start() {
  const platform = startPlatform()
  const { world } = platform
  const as = platform.userOf('demo-customer-01')
  const ticket = await filedTicket(platform, as)
  const wish = { description: 'To look at the console.' }
  const { body } = await platform.post(`/_sandbox/tickets/${ticket}/authorizations`, wish, { as: null })
  const { id, details } = body as { id: string; details: { id: number }[] }
  const detail = required(details[0], 'a detail').id
  await platform.call('PUT', `/v2/servicerequest/authorizations/${id}`, { as, body: {} })
  return {
    /** Support worked so long, and moved files of these sizes. */
    work: (seconds: number, sizes: readonly number[] = []): number =>
      addSession(world, {
        detailNumber: detail,
        beganAt: instantOf(world.now - seconds * second),
        endedAt: world.now,
        commands: sizes.map((size) => ({ text: `ls ${size}`, at: world.now })),
        files: sizes.map((size) => ({
          name: `file-${size}`,
          direction: 'upload',
          from: '/a',
          to: '/b',
          size,
          seconds,
          at: world.now,
        })),
      }).number,
    read: async (rest: string): Promise<unknown> =>
      (await platform.get(`/v2/servicerequest/authorizations/${id}/authorization-details/${detail}/${rest}`, { as }))
        .body,
  }
}

it.each([
  [0, '00:00:00'],
  [59, '00:00:59'],
  [60, '00:01:00'],
  [3599, '00:59:59'],
  [3600, '01:00:00'],
  [360_061, '100:01:01'],
])('a session of %d seconds took %s', async (seconds, duration) => {
  const { work, read } = await start()
  const number = work(seconds, [1])
  expect(await read('history-sessions')).toMatchObject({ session_list: [{ duration, session_id: number }] })
  expect(await read(`sessions/${number}/operation-file-logs`)).toMatchObject({ file_ops_list: [{ duration }] })
})

it.each([
  [0, '0.0K'],
  [512, '0.5K'],
  [1024 ** 2 - 1024, '1023.0K'],
  [1024 ** 2, '1.0M'],
  [1024 ** 3 - 1024 ** 2, '1023.0M'],
  [1024 ** 3, '1.0G'],
  [1024 ** 4, '1024.0G'],
])('a file of %d bytes has %s', async (size, text) => {
  const { work, read } = await start()
  const number = work(1, [size])
  expect(await read(`sessions/${number}/operation-file-logs`)).toEqual({
    total_count: 1,
    file_ops_list: [
      {
        duration: '00:00:01',
        operate_time: '2026-05-06T12:00:00Z',
        operate_type: 'upload',
        file_name: `file-${size}`,
        from_path: '/a',
        to_path: '/b',
        file_size: text,
        oper_result: 'success',
      },
    ],
  })
})

it('sessions come in pages, the latest first', async () => {
  const { work, read } = await start()
  const numbers = [work(1), work(2), work(3)]
  const page = async (query: string): Promise<unknown> => {
    const { total_count, session_list } = (await read(`history-sessions${query}`)) as {
      total_count: number
      session_list: { session_id: number }[]
    }
    return [total_count, ...session_list.map((each) => each.session_id)]
  }
  expect(await page('')).toEqual([3, ...numbers.toReversed()])
  expect(await page('?offset=1&limit=1')).toEqual([3, numbers[1]])
  expect(await page('?offset=2&limit=5')).toEqual([3, numbers[0]])
})

it('what was done in a session is of that session, the latest first or in the order of time', async () => {
  const { work, read } = await start()
  const [first, second] = [work(1, [1, 2, 3]), work(1, [4])]
  const logs = async (of: number, query: string): Promise<unknown[]> => {
    const done = (await read(`sessions/${of}/operation-logs${query}`)) as { total_count: number; ops_list: object[] }
    const moved = (await read(`sessions/${of}/operation-file-logs${query}`)) as {
      total_count: number
      file_ops_list: { file_name: string }[]
    }
    const files = moved.file_ops_list.map((each) => each.file_name.replace('file-', 'ls '))
    expect(done).toMatchObject({ total_count: moved.total_count, ops_list: files.map((oper) => ({ oper })) })
    return [moved.total_count, ...files]
  }
  expect(await logs(first, '')).toEqual([3, 'ls 3', 'ls 2', 'ls 1'])
  expect(await logs(first, '?sort=0')).toEqual([3, 'ls 3', 'ls 2', 'ls 1'])
  expect(await logs(first, '?sort=1')).toEqual([3, 'ls 1', 'ls 2', 'ls 3'])
  expect(await logs(first, '?sort=1&offset=1&limit=1')).toEqual([3, 'ls 2'])
  expect(await logs(second, '')).toEqual([1, 'ls 4'])
})
