import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createPlatform } from '../../src/server/platform.ts'
import { control, type Fields } from '../helpers/control.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { start, useStores } from '../helpers/store-engines.ts'
import { type Answer, everyByte, type FileAnswer, sendBytes, uploadedId } from '../helpers/ticket-files.ts'

const { engines } = useStores()
const target = '/_sandbox/snapshots/file'

async function take(platform: { readonly answer: Answer }): Promise<Uint8Array> {
  const { status, headers, bytes } = await sendBytes(platform.answer, { method: 'GET', target })
  expect([status, headers['Content-Type']]).toEqual([200, 'application/gzip'])
  return bytes
}

function bringBack({ answer }: { readonly answer: Answer }, body: Uint8Array, partner?: string): Promise<FileAnswer> {
  const address = partner === undefined ? target : `${target}?partner=${partner}`
  return sendBytes(answer, { method: 'POST', target: address, headers: { 'content-type': 'application/gzip' }, body })
}

async function exported(platform: TestPlatform): Promise<Fields> {
  return (await control(platform, 'GET', 'snapshots')).body as Fields
}

/** The lines of a file without those that end them. */
function linesOf(file: Uint8Array): string[] {
  return gunzipSync(file).toString().trimEnd().split('\n')
}

/** A file of those lines, with the checksum that fits them in its last. */
function fileOf(lines: readonly string[]): Uint8Array {
  const text = lines.map((each) => `${each}\n`).join('')
  const checksum = createHash('sha256').update(text).digest('hex')
  return gzipSync(`${text}${JSON.stringify({ records: lines.length - 1, checksum })}\n`)
}

/** Whatever is kept of a kind that JSON has no form for: amounts, and the bytes of a file. */
async function live(platform: TestPlatform): Promise<void> {
  const { customerId } = platform.customer('demo-customer-24')
  await control(platform, 'POST', `customers/${customerId}/usage`, { amount: '12.34567891' })
  await uploadedId(platform, platform.userOf('demo-customer-01'))
  await control(platform, 'POST', 'clock/advance', { duration: 'P40D' })
}

it('brings a world back as it was saved, here and elsewhere, from what this program packed and from what another did', async () => {
  const platform = startPlatform()
  await live(platform)
  const saved = await exported(platform)
  const file = await take(platform)
  await control(platform, 'POST', 'clock/advance', { duration: 'P1Y' })
  const repacked = gzipSync(gunzipSync(file), { level: 9 })
  for (const each of [platform, startPlatform({ preset: 'empty', seed: 9 })])
    for (const bytes of [file, repacked]) {
      const records = linesOf(file).length - 2
      expect(await bringBack(each, bytes)).toMatchObject({ status: 200, body: { partner: 'sandbox-partner', records } })
      expect(await exported(each)).toEqual(saved)
      expect(await take(each)).toEqual(file)
    }
})

it('packs a large world in pieces of many lines, and brings all of it back', async () => {
  const platform = startPlatform({ preset: 'demo' })
  const saved = await exported(platform)
  const file = await take(platform)
  expect(file.length).toBeLessThan(gunzipSync(file).length / 4)
  const other = startPlatform({ preset: 'empty', seed: 9 })
  expect(await bringBack(other, file)).toMatchObject({ status: 200, body: { records: linesOf(file).length - 2 } })
  expect(await exported(other)).toEqual(saved)
})

it('says on its first line whose world it is, then a record a line, and last how many there are', async () => {
  const platform = startPlatform({ site: 'cn' })
  const [head = '', first = '', ...more] = linesOf(await take(platform))
  expect(JSON.parse(head)).toEqual({
    format: 'partner-sandbox-snapshot',
    version: 2,
    partner: 'sandbox-partner-cn',
    site: 'cn',
    clock: '2026-05-06T12:00:00Z',
  })
  expect(JSON.parse(first)).toMatchObject({ table: 'profile', key: 'only', place: 0, record: { kind: 'partner' } })
  expect(JSON.parse(more.at(-1) ?? '')).toMatchObject({ records: more.length })
})

/** Lines with one in the place of another: that of the first record of a table. */
function changed(lines: readonly string[], table: string, change: (line: string) => string): string[] {
  const at = lines.findIndex((each) => each.startsWith(`{"table":"${table}"`))
  return lines.map((each, index) => (index === at ? change(each) : each))
}

const isBudget = (line: string): boolean => line.startsWith('{"table":"budgets"')
const keyOf = /"key":"([^"]*)"/

it.each<readonly [name: string, harm: (lines: string[]) => readonly string[], words: RegExp]>([
  ['no JSON', (lines) => changed(lines, 'customers', (each) => each.slice(0, -9)), /line \d+: it is no record$/],
  ['no record', (lines) => changed(lines, 'customers', () => '[]'), /line \d+: it is no record$/],
  [
    'a field of another kind',
    (lines) => changed(lines, 'customers', (each) => each.replace('"domainName":"', '"domainName":5,"x":"')),
    /line \d+: customers \w+ has no value of its kind in domainName$/,
  ],
  [
    'an amount that is none',
    (lines) => changed(lines, 'budgets', (each) => each.replace(/"\$amount":"\d+"/, '"$amount":"much"')),
    /line \d+: budgets \w+ has no value of its kind in \w+$/,
  ],
  ...['"12x"', '"x12"', '""', '5', 'null'].map(
    (amount) =>
      [
        `the amount ${amount}`,
        (lines: string[]) => changed(lines, 'budgets', (each) => each.replace(/(?<="\$amount":)"\d+"/, amount)),
        /line \d+: budgets \w+ has no value of its kind in \w+$/,
      ] as const,
  ),
  [
    'a customer without a name',
    (lines) => changed(lines, 'customers', (each) => each.replace('"domainName":', '"formerName":')),
    /line \d+: customers \w+ is no record of that table$/,
  ],
  [
    'an unknown table',
    (lines) => changed(lines, 'budgets', (each) => each.replace('"budgets"', '"b\\u0007"')),
    /line \d+: b\\u0007 is no table of this sandbox$/,
  ],
  [
    'another key',
    (lines) => changed(lines, 'customers', (each) => each.replace(keyOf, '"key":"other"')),
    /line \d+: customers other has another key$/,
  ],
  [
    'a record that is there twice',
    (lines) => [...lines, (lines.find(isBudget) ?? '').replace(/"place":\d+/, '"place":99999')],
    /line \d+: budgets \w+ is there twice$/,
  ],
  [
    'a place that is taken',
    (lines) => lines.map((each) => each.replace(/^(\{"table":"customers".*?"place":)\d+/, '$10')),
    /line \d+: customers \w+ has no place behind the one before it$/,
  ],
  ['no clock', (lines) => lines.filter((each) => !each.startsWith('{"table":"clock"')), /clock must have one record$/],
])('refuses a file with %s in one sentence, and keeps the world', async (_name, harm, words) => {
  const platform = startPlatform()
  const saved = await exported(platform)
  const lines = linesOf(await take(platform)).slice(0, -1)
  const harmed = harm(lines)
  expect(harmed).not.toEqual(lines)
  const { status, body } = await bringBack(platform, fileOf(harmed))
  expect([status, body['error_code']]).toEqual([400, 'SANDBOX.0400'])
  expect(body['error_msg']).toMatch(words)
  expect(await exported(platform)).toEqual(saved)
})

it.each(['"A"', '"AAA "', '[]', '5', 'null'])('refuses a file with the bytes %s, and keeps all', async (bytes) => {
  const platform = startPlatform()
  await live(platform)
  const saved = await exported(platform)
  const lines = linesOf(await take(platform)).slice(0, -1)
  const harmed = lines.map((each) => each.replace(/(?<="\$bytes":)"[^"]*"/, bytes))
  expect(harmed).not.toEqual(lines)
  const { status, body } = await bringBack(platform, fileOf(harmed))
  expect([status, body['error_msg']]).toEqual([400, expect.stringMatching(/line \d+: .* no value of its kind in \w+$/)])
  expect(await exported(platform)).toEqual(saved)
})

it.each<readonly [name: string, harm: (file: Uint8Array) => Uint8Array, words: RegExp]>([
  ['cut', (file) => file.subarray(0, file.length / 2), /it is cut short( behind line \d+)?$/],
  ['cut between lines', (file) => gzipSync(`${linesOf(file).slice(0, 9).join('\n')}\n`), /cut short behind line 9$/],
  [
    'cut behind lines that are whole',
    (file) => Buffer.concat([gzipSync(`${linesOf(file).slice(0, 9).join('\n')}\n`), gzipSync('more').subarray(0, -1)]),
    /it is cut short behind line 9$/,
  ],
  ['with a bit that fell', (file) => file.map((each, at) => (at === 1000 ? each ^ 1 : each)), /it is damaged/],
  ['with a line less', (file) => gzipSync(`${linesOf(file).toSpliced(9, 1).join('\n')}\n`), /checksum does not fit/],
  ['that goes on', (file) => Buffer.concat([file, gzipSync('more')]), /line \d+ is behind its end$/],
  ['of something else', () => gzipSync('{"hello":1}\n'), /it is no snapshot$/],
  ['that is no gzip', () => Buffer.from('{"format":"partner-sandbox-snapshot"}'), /it is no gzip$/],
])('refuses a file %s, and keeps the world', async (_name, harm, words) => {
  const platform = startPlatform()
  const saved = await exported(platform)
  const { status, body } = await bringBack(platform, harm(await take(platform)))
  expect(status).toBe(400)
  expect(body['error_msg']).toMatch(words)
  expect(await exported(platform)).toEqual(saved)
})

it('refuses a file of a newer version as such', async () => {
  const platform = startPlatform()
  const lines = linesOf(await take(platform)).slice(0, -1)
  const newer = fileOf(lines.with(0, (lines[0] ?? '').replace('"version":2', '"version":3')))
  expect(await bringBack(platform, newer)).toMatchObject({
    status: 409,
    body: { error_msg: expect.stringContaining('it has version 3, and this program reads up to 2') as string },
  })
})

describe.each(engines)('$name', ({ make, open }) => {
  it('keeps what a sandbox in memory saved', async () => {
    const memory = startPlatform()
    await live(memory)
    const file = await take(memory)
    const at = await make()
    const before = await open(at)
    expect(await bringBack(createPlatform({ ...start, store: before }), file)).toMatchObject({ status: 200 })
    before.close()

    const after = await open(at)
    const again = await take(createPlatform({ ...start, store: after }))
    expect(linesOf(again)).toEqual(linesOf(file))
    expect(linesOf(again).join()).toContain(Buffer.from(everyByte).toString('base64'))
    after.close()
  })
})

it('goes on the same under the id of another partner: what was drawn for it is drawn alike', async () => {
  const platform = startPlatform({ site: 'cn', preset: 'demo', store: createMemoryStore() })
  await platform.post('/_sandbox/partners', { id: 'copy-cn', site: 'cn', preset: 'empty' }, { as: null })
  const document = (await platform.get('/_sandbox/snapshots', { as: null })).body
  expect((await platform.post('/_sandbox/snapshots?partner=copy-cn', document, { as: null })).status).toBe(200)
  expect((await platform.get('/_sandbox/reconciliation?partner=copy-cn', { as: null })).body).toMatchObject({
    agrees: true,
  })
})

it('leaves the credentials of a partner with it when its snapshot is brought into the world of an earlier one', async () => {
  const platform = startPlatform()
  const made = (await platform.post('/_sandbox/partners', { id: 'later', preset: 'empty' }, { as: null }))
    .body as Fields
  const document = (await platform.get('/_sandbox/snapshots?partner=later', { as: null })).body
  expect((await platform.post('/_sandbox/snapshots?partner=sandbox-partner', document, { as: null })).status).toBe(200)
  await platform.post('/v2/partners/sub-customers/query', {}, { as: String(made['token']) })
  const journal = (await platform.get('/_sandbox/journal?partner=later', { as: null })).body as Fields
  expect(journal['exchanges']).toMatchObject([{ operation_id: 'ListSubCustomers', response: { status: 200 } }])
})

it.each([
  [
    'intl',
    'cn',
    'sandbox-partner-cn',
    'of the International site, and sandbox-partner-cn is a partner of the China site',
  ],
  ['cn', 'intl', 'sandbox-partner', 'of the China site, and sandbox-partner is a partner of the International site'],
] as const)('takes no snapshot of the site %s for a partner of %s', async (site, _other, partner, words) => {
  const platform = startPlatform({ site })
  const before = (await platform.get(`/_sandbox/snapshots?partner=${partner}`, { as: null })).body
  const document = (await platform.get('/_sandbox/snapshots', { as: null })).body
  const answers = [
    await platform.post(`/_sandbox/snapshots?partner=${partner}`, document, { as: null }),
    await bringBack(platform, await take(platform), partner),
  ]
  for (const { status, body } of answers)
    expect([status, body]).toMatchObject([409, { error_msg: expect.stringContaining(words) as string }])
  expect((await platform.get(`/_sandbox/snapshots?partner=${partner}`, { as: null })).body).toEqual(before)
})

it('refuses a file whose last line counts wrongly', async () => {
  const platform = startPlatform()
  const lines = linesOf(await take(platform))
  const end = (lines.at(-1) ?? '').replace(/"records":\d+/, '"records":1')
  const { status, body } = await bringBack(platform, gzipSync([...lines.slice(0, -1), end, ''].join('\n')))
  expect([status, body['error_msg']]).toEqual([
    400,
    expect.stringContaining(`line ${lines.length} does not say that there are ${lines.length - 2} records`),
  ])
})
