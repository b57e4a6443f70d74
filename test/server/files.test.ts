import { createWriteStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { gunzipSync } from 'node:zlib'
import { extract } from 'tar-stream'
import { afterEach, beforeEach, expect, it } from 'vitest'
import S3rver from 's3rver'
import { createBucketWriter, folderTarget } from '../../src/server/files/bucket.ts'
import { s3Target } from '../../src/server/files/s3-target.ts'
import { writeArchive } from '../../src/server/files/archive.ts'
import type { Delivery } from '../../src/state/billing/bucket-files.ts'
import { servePlatform } from '../helpers/served.ts'
import { disk, nobody, openShop, server, type Shop } from '../helpers/shop.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-test-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** The members of an archive by name. */
async function unpack(archive: Uint8Array): Promise<Record<string, string>> {
  const members: Record<string, string> = {}
  const reader = extract()
  reader.on('entry', (header, stream, next) => {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: unknown) => {
      if (Buffer.isBuffer(chunk)) chunks.push(chunk)
    })
    stream.on('end', () => {
      members[header.name] = Buffer.concat(chunks).toString('utf8')
      next()
    })
  })
  await pipeline([gunzipSync(archive)], reader)
  return members
}

async function archiveOf({ platform }: Shop, name: string): Promise<Record<string, string>> {
  const delivery = platform.world.deliveries.get(name)
  if (delivery === undefined) throw new Error(`the test needs ${name}`)
  const file = join(folder, 'archive')
  await writeArchive(platform.world, delivery, createWriteStream(file))
  return unpack(readFileSync(file))
}

const namesOf = ({ platform }: Shop): string[] =>
  [...platform.world.deliveries.values()].map((each: Delivery) => each.name)

it('exports the use of the month so far every day, on the 1st that of the month before, to the 4th both', async () => {
  const shop = openShop()
  await shop.buy([server])
  await shop.advance('2026-06-05T12:00:00Z')
  expect(namesOf(shop).slice(0, 2)).toEqual([
    'customerUsage/customerUsageV2_202605_20260507.tar.gz',
    'customerUsage/customerUsageV2_202605_20260508.tar.gz',
  ])
  expect(namesOf(shop).filter((each) => /_202606\d\d\.tar|Bill/.test(each))).toEqual([
    'customerUsage/customerUsageV2_202605_20260601.tar.gz',
    'customerUsage/customerUsageV2_202605_20260602.tar.gz',
    'customerUsage/customerUsageV2_202606_20260602.tar.gz',
    'customerUsage/customerUsageV2_202605_20260603.tar.gz',
    'customerUsage/customerUsageV2_202606_20260603.tar.gz',
    'customerUsage/customerUsageV2_202605_20260604.tar.gz',
    'customerUsage/customerUsageV2_202606_20260604.tar.gz',
    'customerBill/customerBill_202605.tar.gz',
    'customerUsage/customerUsageV2_202606_20260605.tar.gz',
  ])
})

it('contains one row a record, in UTF-8 with a header, quoted where it has to be', async () => {
  const shop = openShop()
  shop.platform.world.customers.set({ ...shop.platform.customer('demo-customer-24'), domainName: 'a "quoted", name' })
  await shop.buy([server, disk])
  await shop.advance('2026-06-06T00:00:00Z')
  const bill = await archiveOf(shop, 'customerBill/customerBill_202605.tar.gz')
  expect(Object.keys(bill)).toEqual(['customerBill_202605_0001.csv'])
  const rows = bill['customerBill_202605_0001.csv']?.split('\r\n').filter((each) => each.includes(shop.id))
  const [order] = [...shop.platform.world.orders.values()].filter((each) => each.customerId === shop.id)
  const [vm] = shop.platform.world.charges.sliceOf('byCustomer', shop.id, { from: 0, to: 1 })
  expect(vm?.resourceId).toMatch(/^[0-9a-f]{32}$/)
  expect(bill['customerBill_202605_0001.csv']?.split('\r\n')[0]).toBe(
    'customer_id,product_id,product_type_code,resource_type_code,region_code,billing_mode,official_price,discount_amount,coupon_amount,customer_amount_due,bill_cycle,customer_account,bill_type,order_type,order_no,original_order_no,transaction_time,specification,resource_id,usage_type,settlement_type,partner_settlement_discount,settlement_amount',
  )
  expect(rows?.[0]).toBe(
    `${shop.id},${String(vm?.productId)},hws.service.type.ec2,hws.resource.type.vm,la-north-2,0,63.07000000,0.00000000,0.00000000,63.07000000,2026-05,"a ""quoted"", name",expenditure,1,${String(order?.orderId)},,2026-05-06T12:00:00Z,"s6.xlarge.4, 4 vCPUs, 16 GB, linux",${String(vm?.resourceId)},,ordinary product,100%,63.07000000`,
  )
  const usage = await archiveOf(shop, 'customerUsage/customerUsageV2_202605_20260601.tar.gz')
  expect(Object.keys(usage)).toEqual(['customerUsageV2_202605_20260601_00000001.csv'])
  expect(usage['customerUsageV2_202605_20260601_00000001.csv']).toContain('CN-') // a name of a region
})

it('keeps parts to 100,000 records', async () => {
  const shop = openShop()
  const items = [
    { ...server, count: 60 },
    { ...server, count: 60 },
    { ...server, count: 60 },
  ]
  await shop.platform.post(`/_sandbox/customers/${shop.id}/purchases`, { items, charging_mode: 3 }, nobody)
  await shop.advance('2026-06-01T12:00:00Z')
  const usage = await archiveOf(shop, 'customerUsage/customerUsageV2_202605_20260601.tar.gz')
  const sizes = Object.values(usage).map((each) => each.split('\r\n').length - 2)
  expect(Object.keys(usage)).toEqual([
    'customerUsageV2_202605_20260601_00000001.csv',
    'customerUsageV2_202605_20260601_00000002.csv',
  ])
  // 180 servers from 12:00 UTC of 6 May to the end of the month are 180 times 612 hours.
  expect(sizes[0]).toBe(100_000)
  expect(sizes[1]).toBeGreaterThanOrEqual(180 * 604 - 100_000)
})

it('tries again every other day, five times, and mails each failure', async () => {
  const shop = openShop()
  await shop.buy([server])
  const set = (available: boolean): Promise<unknown> =>
    shop.platform.call('PUT', '/_sandbox/settings', { as: null, body: { bucket_available: available } })
  await set(false)
  await shop.advance('2026-05-09T12:00:00Z')
  const name = 'customerUsage/customerUsageV2_202605_20260507.tar.gz'
  const state = (): unknown => shop.platform.world.deliveries.get(name)
  expect(state()).toMatchObject({ state: 'waiting', attempts: 2 })
  await shop.advance('2026-05-15T12:00:00Z')
  expect(state()).toMatchObject({ state: 'given_up', attempts: 5 })
  const { body } = await shop.platform.get('/_sandbox/outbox?kind=upload-failed&limit=1000', nobody)
  const { messages } = body as { messages: { subject: string }[] }
  expect(messages.filter((each) => each.subject.includes(name))).toHaveLength(5)
  await set(true)
  await shop.advance('P2D')
  const later = 'customerUsage/customerUsageV2_202605_20260514.tar.gz'
  expect(shop.platform.world.deliveries.get(later)).toMatchObject({ state: 'delivered' })
})

it('are read over HTTP at the paths of the bucket, and listed by the control API', async () => {
  const served = await servePlatform()
  try {
    const advance = { method: 'POST', headers: { 'content-type': 'application/json' } }
    await fetch(`${served.url}/_sandbox/clock/advance`, { ...advance, body: '{"duration":"P2D"}' })
    const { files } = (await (await fetch(`${served.url}/_sandbox/bucket`)).json()) as { files: { name: string }[] }
    const [file] = files
    for (const path of [`/${String(file?.name)}`, `/_sandbox/bucket/${String(file?.name)}`]) {
      const response = await fetch(`${served.url}${path}`)
      expect(response.headers.get('content-type')).toBe('application/gzip')
      expect(Object.keys(await unpack(new Uint8Array(await response.arrayBuffer())))).toHaveLength(1)
    }
    expect((await fetch(`${served.url}/customerBill/nothing.tar.gz`)).status).toBe(404)
  } finally {
    await served.close()
  }
})

it('are put into a folder, whole and once', async () => {
  const shop = openShop()
  await shop.buy([server])
  await shop.advance('P3D')
  const writer = createBucketWriter({
    tenants: shop.platform.tenants,
    target: folderTarget(folder),
    onFailure: (_, error) => {
      throw error
    },
  })
  await writer.poke()
  expect(readdirSync(join(folder, 'sandbox-partner', 'customerUsage'))).toHaveLength(3)
  const [name = ''] = namesOf(shop)
  expect(existsSync(join(folder, 'sandbox-partner', name))).toBe(true)
})

it('are put into a bucket that speaks S3, and tried again when that fails', async () => {
  const storage = new S3rver({
    port: 0,
    silent: true,
    directory: folder,
    configureBuckets: [{ name: 'bills', configs: [] }],
  })
  const { port } = await storage.run()
  process.env['AWS_ACCESS_KEY_ID'] = 'S3RVER'
  process.env['AWS_SECRET_ACCESS_KEY'] = 'S3RVER'
  try {
    const shop = openShop()
    await shop.buy([server])
    await shop.advance('P2D')
    const failures: string[] = []
    const put = (bucket: string): Promise<void> =>
      createBucketWriter({
        tenants: shop.platform.tenants,
        target: s3Target(`s3://${bucket}/partner?endpoint=http://127.0.0.1:${port}`),
        onFailure: (name) => failures.push(name),
      }).poke()
    await put('nowhere')
    expect(failures.length).toBeGreaterThan(0)
    await put('bills')
    const stored = readdirSync(join(folder, 'bills'), { recursive: true }).map(String)
    expect(stored.some((each) => each.includes('customerUsageV2_202605_20260507.tar.gz'))).toBe(true)
  } finally {
    await storage.close()
  }
})
