import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { control, type Fields } from '../helpers/control.ts'
import { startPlatform } from '../helpers/platform.ts'
import { required } from '../helpers/required.ts'

it.each<readonly [name: string, harm: (rows: readonly unknown[]) => unknown[], words: string]>([
  ['no record', (rows) => [...rows, 5], 'must be object'],
  ['a record twice', (rows) => [...rows, rows[0]], 'customers'],
  [
    'a record whose key is empty',
    ([row, ...rows]) => [{ ...(row as Fields), customerId: '' }, ...rows],
    'records.customers has records without a key of their own',
  ],
  [
    'a record that has no key',
    ([row, ...rows]) => [{ ...(row as Fields), customerId: undefined }, ...rows],
    'records.customers has records without a key of their own',
  ],
  [
    'a field of another kind',
    ([row, ...rows]) => [{ ...(row as Fields), domainName: 5 }, ...rows],
    '.domainName has no',
  ],
])('refuses a snapshot with %s under a checksum that fits, and keeps the world', async (_name, harm, words) => {
  const platform = startPlatform()
  const saved = (await control(platform, 'GET', 'snapshots')).body as Fields
  const tables = saved['records'] as Record<string, unknown[]>
  const records = { ...tables, customers: harm(required(tables['customers'], 'customers')) }
  const checksum = createHash('sha256').update(JSON.stringify(records)).digest('hex')
  expect(await control(platform, 'POST', 'snapshots', { ...saved, records, checksum })).toMatchObject({
    status: 400,
    body: { error_msg: expect.stringContaining(words) as string },
  })
  expect((await control(platform, 'GET', 'snapshots')).body).toEqual(saved)
})
