import { expect, it } from 'vitest'
import { allOperations } from '../../src/contract/services.ts'
import { ownCaller } from '../../src/state/accounts/accounts.ts'
import { contentOf } from '../../src/handlers/intl/bill-files.ts'
import { tablesOf } from '../../src/state/engine/world.ts'
import { encodeRecord } from '../../src/store/record-codec.ts'
import { billedMonth, emptyAnswers, oldReadsOf, sharedReadsOf } from '../helpers/demo-reads.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { get, post, type Sample } from '../helpers/sample.ts'

const starts = ['2026-05-01T00:00:00Z', '2026-05-05T12:00:00Z', '2026-08-31T23:30:00Z'].map((each) => new Date(each))
const demos = [1, 2, 3].flatMap((seed) => starts.map((clock) => ({ seed, clock })))

function startDemo({ seed, clock }: { readonly seed: number; readonly clock: Date }): TestPlatform {
  return startPlatform({ preset: 'demo', seed, clock })
}

/** A call of every operation of the International site that reads. */
function readsOf(platform: TestPlatform, clock: Date): Readonly<Record<string, Sample>> {
  const month = billedMonth(clock)
  const { customerId } = platform.customer('demo-customer-01')
  const year = 'start_time=2025-01-01T00:00:00Z&end_time=2027-01-01T00:00:00Z'
  return {
    ...sharedReadsOf(platform, month),
    ...oldReadsOf(platform, month),
    ListInvoices: get(`/v1.0/${ownCaller(platform.world).domainId}/payments/intl-invoices?${year}&offset=1&limit=10`),
    ListPostpaidBillSum: get(`/v2/bills/partner-bills/postpaid-bill-summary?bill_cycle=${month}`),
    ListSubCustomerBudget: post('/v2/partners/sub-customers/budget/query', { customer_ids: [customerId] }),
    ListSubCustomerBudgetRecords: get(`/v2/partners/sub-customers/budget/records?customer_id=${customerId}`),
    ShowSubCustomerBudget: get(`/v2/partners/sub-customers/budget?customer_id=${customerId}`),
  }
}

/** Lists of the demo that have nothing by nature: customers of the demo are no enterprise masters. */
const without = new Set(['ListEnterpriseSubCustomers'])

it.each(demos)('has something for whoever reads: %j', async (demo) => {
  const platform = startDemo(demo)
  const reads = readsOf(platform, demo.clock)
  const owed = allOperations().filter(
    ({ service, id, site }) =>
      (service === 'intl' || (service === 'v1' && site !== 'cn')) && id.startsWith('List') && id !== 'ListFeeRecords',
  )
  expect(owed.map(({ id }) => id).filter((id) => !without.has(id) && reads[id] === undefined)).toEqual([])
  expect(await emptyAnswers(platform, reads)).toEqual([])
})

it.each(demos)('has what was promised: %j', async ({ seed, clock }) => {
  const platform = startDemo({ seed, clock })
  const { world, distributor } = platform
  expect(world.now).toBe(clock.getTime())
  expect((await platform.post('/v2/partners/sub-customers/query', {})).body).toMatchObject({ count: 25 })
  platform.machine.now += 3_600_000
  expect((await platform.post('/v2/partners/sub-customers/query', {})).body).toMatchObject({ count: 25 })
  const partners = (await platform.get('/_sandbox/partners', { as: null })).body
  expect(partners).toMatchObject({
    partners: [
      { counts: { customers: 25 } },
      { counts: { customers: 8, resellers: 2 } },
      // The members of an enterprise are customers too.
      { site: 'cn', counts: { customers: 27 } },
      { site: 'cn', counts: { customers: 6, resellers: 2 } },
    ],
  })
  const [oldest] = [...world.bills.values()].filter((each) => each.settledAt !== undefined)
  expect(oldest?.consumed).toBeGreaterThan(0n)
  expect([...world.bills.values()].some((each) => each.refunds < 0n)).toBe(true)
  expect(world.adjustments.size).toBeGreaterThan(0)
  expect(distributor.world.bills.size).toBeGreaterThan(0)
  expect(new Set([...world.deliveries.values()].map((each) => each.kind))).toEqual(new Set(['usage', 'bill']))
  const { customerId } = platform.customer('demo-customer-01')
  const orders = world.orders.sliceOf('byCustomer', customerId, { from: 0, to: Infinity })
  expect(new Set(orders.map((each) => each.status))).toEqual(
    new Set(['completed', 'processing', 'pending_payment', 'cancelled']),
  )
  expect(new Set(orders.map((each) => each.type))).toEqual(new Set(['subscription', 'renewal', 'unsubscription']))
  const held = world.resources.sliceOf('byCustomer', customerId, { from: 0, to: Infinity })
  expect(new Set(held.map((each) => each.terms[0]?.period))).toEqual(new Set(['month', 'year']))
  expect(held.some((each) => each.autoRenewal !== undefined)).toBe(true)
  expect((await platform.get('/_sandbox/invariants', { as: null })).body).toMatchObject({ holds: true })
})

/** What a row or record of use does not name. */
function unnamed(row: Readonly<Record<string, unknown>>): string[] {
  return ['resource_id', 'product_id', 'region_code'].filter((each) => (row[each] ?? '') === '')
}

it.each(demos)('names the resource, product and region of every use in records and files: %j', async (demo) => {
  const platform = startDemo(demo)
  const { world, distributor } = platform
  const months = new Set([...world.charges.values()].map((each) => each.month))
  let uses = 0
  for (const { domainName, association } of world.customers.values()) {
    if (association !== 'associated') continue
    for (const cycle of months) {
      const target = `/v2/bills/customer-bills/res-fee-records?cycle=${cycle}&limit=1000`
      const { status, body } = await platform.get(target, { as: platform.userOf(domainName) })
      expect(status).toBe(200)
      for (const record of (body as { fee_records: Record<string, unknown>[] }).fee_records) {
        if (record['bill_type'] !== 5) continue
        uses += 1
        expect(unnamed({ ...record, region_code: record['region'] }), JSON.stringify(record)).toEqual([])
      }
    }
  }
  expect(uses).toBeGreaterThan(10)
  for (const each of [world, distributor.world]) {
    for (const delivery of each.deliveries.values()) {
      const content = contentOf(each, delivery)
      for (const cells of content.rows()) {
        const row = Object.fromEntries(content.columns.map((name, at) => [name, cells[at]]))
        const orderId = row['order_no'] ?? row['trade_id'] ?? ''
        const isOfUse = (row['order_type'] ?? row['bill_detail_type']) === '5'
        if (isOfUse || each.resources.firstOf('byOrder', orderId) !== undefined)
          expect(unnamed(row), JSON.stringify(row)).toEqual([])
      }
    }
  }
})

it('is the same, byte for byte, for the same seed and clock', () => {
  const bytes = (seed: number): string =>
    tablesOf(startDemo({ seed, clock: new Date('2026-05-05T12:00:00Z') }).world)
      .map((table) => [table.name, ...[...table.values()].map(encodeRecord)].join('\n'))
      .join('\n')
  expect(bytes(7)).toBe(bytes(7))
  expect(bytes(8)).not.toBe(bytes(7))
})
