import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { writeArchive } from '../../src/server/files/archive.ts'
import type { Caller } from '../../src/state/accounts/accounts.ts'
import { addMember, basketItem, draw, type Member } from '../helpers/crowd.ts'
import { nobody } from '../helpers/shop.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'

const months = ['2026-05', '2026-06', '2026-07']

/** Whole hundred-millionths of a dollar: the program of this test does its sums without the sandbox's own arithmetic. */
function units(text: string): bigint {
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.')
  const value = BigInt(whole + fraction.padEnd(8, '0').slice(0, 8))
  return text.startsWith('-') ? -value : value
}

const cents = (value: bigint): bigint => (value / 1_000_000n) * 1_000_000n
const ofNumber = (value: number): bigint => units(value.toFixed(8))

interface Row {
  readonly customer: string
  readonly group: string
  readonly amount: bigint
}

/** Sums rows by customer and group, and cuts each sum to the cent, as accounts are debited. */
function debited(rows: readonly Row[]): Map<string, bigint> {
  const raw = new Map<string, bigint>()
  for (const { customer, group, amount } of rows) {
    const key = `${customer} ${group}`
    raw.set(key, (raw.get(key) ?? 0n) + amount)
  }
  const byCustomer = new Map<string, bigint>()
  for (const [key, amount] of raw) {
    const [customer = ''] = key.split(' ')
    byCustomer.set(customer, (byCustomer.get(customer) ?? 0n) + cents(amount))
  }
  return byCustomer
}

async function recordsOf(platform: TestPlatform, caller: Caller, cycle: string): Promise<Row[]> {
  const rows: Row[] = []
  for (let offset = 0; ; offset += 1000) {
    const target = `/v2/bills/customer-bills/res-fee-records?cycle=${cycle}&offset=${offset}&limit=1000`
    const { body } = await platform.get(target, { as: caller })
    const { fee_records: records, total_count: total } = body as {
      fee_records: Record<string, string | number>[]
      total_count: number
    }
    for (const each of records) {
      const group = [
        each['cloud_service_type'],
        each['resource_type'],
        each['charge_mode'],
        each['bill_type'] === 4,
      ].join('/')
      rows.push({ customer: caller.domainId, group, amount: ofNumber(Number(each['amount'])) })
    }
    if (offset + 1000 >= total) return rows
  }
}

/** Rows of the file of a bill, read as any program would. */
async function fileRows(platform: TestPlatform, cycle: string): Promise<Row[]> {
  const delivery = platform.world.deliveries.get(`customerBill/customerBill_${cycle.replace('-', '')}.tar.gz`)
  if (delivery === undefined) throw new Error(`the test needs the file of ${cycle}`)
  const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-test-'))
  const file = join(folder, 'archive')
  await writeArchive(platform.world, delivery, createWriteStream(file))
  const text = gunzipSync(readFileSync(file)).toString('utf8')
  rmSync(folder, { recursive: true })
  const lines = text
    .slice(512)
    .split('\r\n')
    .filter((each) => /^[0-9a-f]{32},/.test(each))
  return lines.map((line) => {
    const cells = line.split(',')
    const [customer = '', , service, resource, , mode, , , , due = '0'] = cells
    return { customer, group: [service, resource, mode, line.includes(',refund,')].join('/'), amount: units(due) }
  })
}

function settle(platform: TestPlatform): Member[] {
  const { world } = platform
  return Array.from({ length: 200 }, (_, number) => addMember(world, number, number % 3 === 0 ? 5000 : 0))
}

async function live(platform: TestPlatform, members: readonly Member[]): Promise<void> {
  for (const [number, { customer, caller }] of members.entries()) {
    const chance = (what: string): number => draw(number, what)
    const { service, resource, spec, region } = basketItem(chance('product'), { period: 'month', periods: 1 })
    const item = { service_type_code: service, resource_type_code: resource, resource_spec: spec, region_code: region }
    const purchases = `/_sandbox/customers/${customer.customerId}/purchases`
    const bought = await platform.post(
      purchases,
      { items: [{ ...item, expire_policy: 3 }], provisioning_seconds: 0 },
      nobody,
    )
    const { order_id: orderId } = bought.body as { order_id: string }
    await platform.post('/v2/orders/customer-orders/pay', { order_id: orderId }, { as: caller })
    if (chance('use') < 0.1) {
      const disk = {
        ...item,
        service_type_code: 'hws.service.type.ebs',
        resource_type_code: 'hws.resource.type.volume',
      }
      const sized = { ...disk, resource_spec: 'SAS', size: 1 + Math.floor(chance('size') * 500), size_measure_id: 17 }
      await platform.post(purchases, { items: [sized], charging_mode: 3 }, nobody)
    }
    if (chance('spend') < 0.3) {
      const amount = (chance('amount') * 100).toFixed(8)
      await platform.post(`/_sandbox/customers/${customer.customerId}/usage`, { amount }, nobody)
    }
    if (chance('drop') < 0.2) {
      const [held] = world(platform, customer.customerId)
      if (held !== undefined) {
        const body = { resource_ids: [held], unsubscribe_type: 1 }
        await platform.post('/v2/orders/subscriptions/resources/unsubscribe', body, { as: caller })
      }
    }
  }
}

function world({ world: { resources } }: TestPlatform, customerId: string): string[] {
  return resources.sliceOf('byCustomer', customerId, { from: 0, to: 1 }).map((each) => each.resourceId)
}

it('three months of 200 customers agree to the cent, read by the public API and the files only', async () => {
  const platform = startPlatform({ preset: 'empty', clock: new Date('2026-05-02T12:00:00Z') })
  platform.machine.now = Date.parse('2026-05-02T12:00:00Z')
  const members = settle(platform)
  await live(platform, members)
  await platform.post('/_sandbox/clock/advance', { until: '2026-08-06T00:00:00Z' }, nobody)

  for (const cycle of months) {
    const records: Row[] = []
    let sums = 0n
    for (const { customer, caller } of members) {
      const own = await recordsOf(platform, caller, cycle)
      records.push(...own)
      const { body } = await platform.get(`/v2/bills/customer-bills/monthly-sum?bill_cycle=${cycle}`, { as: caller })
      const { consume_amount: consumed } = body as { consume_amount: number }
      expect(debited(own).get(customer.customerId) ?? 0n).toBe(ofNumber(consumed))
      sums += ofNumber(consumed)
    }
    expect(sums).toBeGreaterThan(0n)
    expect(records.filter((each) => each.group.includes('/3/')).length).toBeGreaterThan(5000)
    const { body } = await platform.get(`/v2/bills/partner-bills/postpaid-bill-summary?bill_cycle=${cycle}`)
    const bill = body as Record<string, number>
    expect(ofNumber(bill['initial_amount_due'] ?? 0)).toBe(sums)
    expect(ofNumber(bill['consume_amount'] ?? 0) + ofNumber(bill['refunds'] ?? 0)).toBe(sums)
    expect(debited(await fileRows(platform, cycle))).toEqual(debited(records.map(toFileGroup)))
  }
  const { body: proof } = await platform.get('/_sandbox/reconciliation', nobody)
  expect(proof).toMatchObject({ agrees: true })
}, 60_000)

/** The file names the mode of billing by other codes than the records. */
function toFileGroup(row: Row): Row {
  const [service, resource, mode, refund] = row.group.split('/')
  return { ...row, group: [service, resource, mode === '3' ? '1' : '0', refund].join('/') }
}
