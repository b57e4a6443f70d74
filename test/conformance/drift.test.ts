import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import { toHar } from '../../src/contract/har.ts'
import { runSandbox } from '../helpers/conform-command.ts'
import { startPlatform } from '../helpers/platform.ts'

interface Entry {
  request: { method: string; url: string; postData?: { text: string } }
  response: { status: number; headers: { name: string; value: string }[]; content: { text: string } }
}

let folder = ''
let recorded: Entry[] = []

/** What a sandbox was asked and answered, as a recorder before the live platform would have it. */
async function recordAsLive(): Promise<Entry[]> {
  const platform = startPlatform()
  const [customer] = platform.world.customers.values()
  await platform.post('/v2/partners/sub-customers/query', { limit: 5 })
  await platform.get('/v2/products/service-types?limit=5')
  await platform.get('/v2/orders/customer-orders?limit=5')
  await platform.get(`/v2/partners/sub-customers/budget?customer_id=${customer?.customerId ?? ''}`)
  await platform.get('/v2/products/service-types?limit=5000')
  const [tenant] = platform.tenants.all()
  const har = toHar(tenant?.journal.list() ?? [])
  return structuredClone(har.log.entries as unknown as Entry[]).map((entry) => {
    const { pathname, search } = new URL(entry.request.url)
    const plain = Object.fromEntries(
      Object.entries(entry).filter(([name]) => !name.startsWith('_')),
    ) as unknown as Entry
    plain.request.url = `https://bss-intl.myhuaweicloud.com${pathname}${search}`
    plain.response.headers = plain.response.headers.filter(({ name }) => !name.toLowerCase().startsWith('x-sandbox'))
    return plain
  })
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-drift-'))
  recorded = await recordAsLive()
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

interface Told {
  readonly exchanges: number
  readonly replayed: number
  readonly set_aside: readonly object[]
  readonly drifts: readonly {
    readonly operation: string
    readonly kind: string
    readonly field: string
    readonly proposal: { readonly place: string; readonly line: string }
  }[]
  readonly confirmed: Readonly<Record<string, object>>
}

async function drift(entries: readonly Entry[], ...args: string[]): Promise<{ code: number | null; told: Told }> {
  const file = join(folder, 'live.har')
  writeFileSync(file, JSON.stringify({ log: { entries } }))
  const { code, output, errors } = await runSandbox(['drift', file, '--json', ...args])
  expect(errors).toBe('')
  return { code, told: JSON.parse(output) as Told }
}

/** A recording with the answer of one exchange altered. */
function altered(at: number, change: (answer: Record<string, unknown>, entry: Entry) => void): Entry[] {
  const entries = structuredClone(recorded)
  const entry = entries[at]
  if (entry === undefined) throw new Error(`no exchange ${at}`)
  const answer = JSON.parse(entry.response.content.text) as Record<string, unknown>
  change(answer, entry)
  entry.response.content.text = JSON.stringify(answer)
  return entries
}

it('a platform that keeps to the contract does not drift, and confirms the operations that were seen', async () => {
  const file = join(folder, 'recorded.yaml')
  const { code, told } = await drift(recorded, '--confirm', file)
  expect(told.drifts).toEqual([])
  expect([code, told.exchanges]).toEqual([0, recorded.length])
  expect(told.replayed).toBeGreaterThanOrEqual(4)
  expect(Object.keys(told.confirmed)).toEqual([
    'intl.ListSubCustomers',
    'intl.ListServiceTypes',
    'intl.ListCustomerOrders',
    'intl.ShowSubCustomerBudget',
  ])
  await drift(recorded, '--confirm', file)
  expect(parse(readFileSync(file, 'utf8'))).toMatchObject({
    'intl.ListServiceTypes': { exchanges: 4, statuses: [200, 400] },
  })
})

it.each([
  ['field unknown', 'region_label', 1, (answer: Record<string, unknown>) => (answer['region_label'] = 'x')],
  ['field missing', 'error_msg', 4, (answer: Record<string, unknown>) => delete answer['error_msg']],
  ['type', 'total_count', 1, (answer: Record<string, unknown>) => (answer['total_count'] = '7')],
])('%s is told with the operation, and a line for the spec', async (kind, field, at, change) => {
  const { code, told } = await drift(altered(at, change))
  expect(code).toBe(1)
  const found = told.drifts.find((each) => each.kind === kind)
  expect(found).toMatchObject({ operation: 'ListServiceTypes', field })
  expect(found?.proposal.place).toMatch(/^specs\/.*\.yaml:\d+$/)
  expect(found?.proposal.line).toContain(field)
})

it('a status, a code, a header and an order of checks that the contract does not allow are told', async () => {
  const status = await drift(altered(1, (_, entry) => (entry.response.status = 206)))
  expect(status.told.drifts).toContainEqual(
    expect.objectContaining({
      kind: 'status',
      proposal: expect.objectContaining({ line: expect.stringContaining("'206'") as string }) as object,
    }),
  )
  const code = await drift(altered(4, (answer) => (answer['error_code'] = 'CBC.4711')))
  expect(code.told.drifts).toContainEqual(expect.objectContaining({ kind: 'error code', field: 'CBC.4711' }))
  const order = await drift(altered(4, (answer) => (answer['error_code'] = 'CBC.0155')))
  expect(order.told.drifts).toContainEqual(expect.objectContaining({ kind: 'order of checks', field: 'limit' }))
  const served = await drift(
    altered(1, (_, entry) => (entry.request.url = entry.request.url.replace('limit=5', 'limit=5000'))),
  )
  expect(served.told.drifts).toContainEqual(expect.objectContaining({ kind: 'request', field: 'limit' }))
  const header = await drift(
    altered(1, (_, entry) => {
      entry.response.headers = [{ name: 'Content-Type', value: 'text/plain' }]
    }),
  )
  expect(header.told.drifts).toContainEqual(expect.objectContaining({ kind: 'header', field: 'Content-Type' }))
})

it('a value outside a list of codes is told by itself, and no other value is repeated', async () => {
  const { told } = await drift(
    altered(0, (answer) => {
      const [first] = answer['customer_infos'] as Record<string, unknown>[]
      if (first !== undefined) Object.assign(first, { association_type: '9', account_name: 'x'.repeat(500) })
    }),
  )
  expect(told.drifts).toContainEqual(
    expect.objectContaining({ kind: 'value', field: 'customer_infos.*.association_type' }),
  )
  expect(JSON.stringify(told)).not.toContain('xxxxx')
})

it('what is answered to the same request in another way is found by asking a sandbox again', async () => {
  const refused = await drift(
    altered(1, (answer, entry) => {
      entry.response.status = 400
      for (const name of Object.keys(answer)) Reflect.deleteProperty(answer, name)
      Object.assign(answer, { error_code: 'CBC.0150', error_msg: 'Access denied.' })
    }),
  )
  expect(refused.told.drifts.map((each) => each.kind)).toContain('replay')
})

it('what is of the other site, of unknown hosts and of a sandbox is named and not judged', async () => {
  const entries = structuredClone(recorded.slice(0, 3))
  const hosts = ['bss.myhuaweicloud.com', '127.0.0.1:4020', 'bss-intl.myhuaweicloud.com']
  entries.forEach(
    (entry, at) => (entry.request.url = `https://${hosts[at] ?? ''}${new URL(entry.request.url).pathname}`),
  )
  entries[2]?.response.headers.push({ name: 'X-Sandbox-Fidelity', value: 'documented' })
  const { code, told } = await drift(entries)
  expect([code, told.exchanges, told.confirmed]).toEqual([0, 0, {}])
  expect(told.set_aside).toEqual([
    { host: 'bss.myhuaweicloud.com', reason: 'other site', exchanges: 1 },
    { host: '127.0.0.1:4020', reason: 'unknown host', exchanges: 1 },
    { host: 'bss-intl.myhuaweicloud.com', reason: 'sandbox', exchanges: 1 },
  ])
  const named = await drift(entries, '--live-host', '127.0.0.1:4020')
  expect(named.told.exchanges).toBe(1)
})

it('is told in a terminal and as Markdown, and what is no recording is wrong use', async () => {
  const file = join(folder, 'live.har')
  writeFileSync(file, JSON.stringify({ log: { entries: altered(1, (answer) => (answer['region_label'] = 'x')) } }))
  const { code, output } = await runSandbox(['drift', file, '--report', folder])
  expect(code).toBe(1)
  expect(output).toMatch(/^intl\.ListServiceTypes\n {2}field unknown region_label: .*\(exchange 2\)\n {4}specs\//m)
  expect(readFileSync(join(folder, 'drift.md'), 'utf8')).toContain('| field unknown | region_label |')
  expect(existsSync(join(folder, 'drift.json'))).toBe(true)
  const wrong = await runSandbox(['drift', 'package.json'])
  expect([wrong.code, wrong.errors]).toEqual([2, expect.stringContaining('package.json cannot be read')])
})
