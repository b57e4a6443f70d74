import { beforeAll, describe, expect, it } from 'vitest'
import { ownCaller } from '../../src/state/accounts/accounts.ts'
import {
  type AuditedCustomer,
  cashBookOf,
  cents,
  type MonthViews,
  monthOf,
  rowsFrom,
  sumOf,
} from '../helpers/china-audit.ts'
import { publicIp } from '../helpers/china-bills.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { required } from '../helpers/required.ts'
import { disk, expectAgreement, expectLaws, nobody, server } from '../helpers/shop.ts'

type Body = Readonly<Record<string, unknown>>

const allocations = '/v2/accounts/partner-accounts'
const months = ['2026-05', '2026-06', '2026-07', '2026-08']
/** Months whose sums for the partner reach to their end; those of the running one end a day or two before. */
const closed = 3

/** What a quarter of a partner of the China site, and of a distributor, leaves behind. */
interface Quarter {
  readonly platform: TestPlatform
  readonly partnerCustomers: Readonly<Record<'shop' | 'leaver', AuditedCustomer>>
  readonly resold: AuditedCustomer
  readonly quotaId: string
}

/** Calls that the story makes; each has to succeed. */
function callsOn(platform: TestPlatform) {
  const succeed = async (
    method: string,
    target: string,
    { body, as }: { readonly body: Body; readonly as: AuditedCustomer['as'] | null },
  ): Promise<Body> => {
    const { status, body: answer } = await platform.call(method, target, { body, as })
    if (status >= 300) throw new Error(`${target} answers ${status}: ${JSON.stringify(answer)}`)
    return (answer ?? {}) as Body
  }
  const control = (path: string, body: Body, partner = 'sandbox-partner-cn'): Promise<Body> =>
    succeed('POST', `/_sandbox/${path}?partner=${partner}`, { body, as: null })
  return {
    succeed,
    control,
    order: async (customer: AuditedCustomer, items: readonly Body[]): Promise<string> => {
      const partner = customer.reseller === '' ? 'sandbox-partner-cn' : 'sandbox-distributor-cn'
      const body = { items, provisioning_seconds: 0 }
      return String((await control(`customers/${customer.customerId}/purchases`, body, partner))['order_id'])
    },
    use: (customer: AuditedCustomer, items: readonly Body[]): Promise<Body> => {
      const partner = customer.reseller === '' ? 'sandbox-partner-cn' : 'sandbox-distributor-cn'
      return control(`customers/${customer.customerId}/purchases`, { items, charging_mode: 3 }, partner)
    },
    pay: (customer: AuditedCustomer, order_id: string, more: Body = {}): Promise<Body> =>
      succeed('POST', '/v3/orders/customer-orders/pay', {
        body: { order_id, use_coupon: 'NO', use_discount: 'NO', ...more },
        as: customer.as,
      }),
    giveBack: async (customer: AuditedCustomer, order_id: string): Promise<void> => {
      const { data } = await succeed('POST', '/v2/orders/suscriptions/resources/query', {
        body: { order_id, only_main_resource: 1 },
        as: customer.as,
      })
      const resource_ids = (data as Body[]).map((each) => each['resource_id'])
      await succeed('POST', '/v2/orders/subscriptions/resources/unsubscribe', {
        body: { resource_ids, unsubscribe_type: 1 },
        as: customer.as,
      })
    },
    allocate: ({ customerId, seller, reseller }: AuditedCustomer, amount: string): Promise<Body> =>
      succeed('POST', `${allocations}/adjust-amount`, {
        body: { customer_id: customerId, amount, ...ofReseller(reseller) },
        as: seller,
      }),
    reclaim: ({ customerId, seller, reseller }: AuditedCustomer, amount: string): Promise<Body> =>
      succeed('POST', `${allocations}/reclaim`, {
        body: { customer_id: customerId, amount, ...ofReseller(reseller) },
        as: seller,
      }),
    advance: async (until: string): Promise<void> => {
      for (const partner of ['sandbox-partner-cn', 'sandbox-distributor-cn'])
        await control('clock/advance', { until }, partner)
    },
  }
}

function ofReseller(query: string): Body {
  return query === '' ? {} : { indirect_partner_id: query.split('=')[1] }
}

function audited(platform: TestPlatform, name: string, reseller = ''): AuditedCustomer {
  const { customerId } = platform.customer(name)
  const world = reseller === '' ? platform.world : platform.distributor.world
  return { customerId, as: platform.userOf(name), seller: ownCaller(world), reseller }
}

async function liveQuarter(): Promise<Quarter> {
  const platform = startPlatform({ site: 'cn' })
  const { succeed, control, order, use, pay, giveBack, allocate, reclaim, advance } = callsOn(platform)
  const distributor = ownCaller(platform.distributor.world)
  const { resellerId: reseller } = required(
    [...platform.distributor.world.resellers.values()].find((each) => each.accountName === 'demo-reseller-cn-01'),
    'the reseller',
  )
  const shop = audited(platform, 'demo-customer-cn-12')
  const leaver = audited(platform, 'demo-customer-cn-22')
  const resold = audited(platform, 'demo-cn-r1-customer-01', `&indirect_partner_id=${reseller}`)

  // May: money comes in and goes on; things are bought and used.
  await control('partner-money/top-ups', { amount: '12345.67' })
  await control('partner-money/top-ups', { amount: '7000' }, 'sandbox-distributor-cn')
  await succeed('POST', `${allocations}/indirect-partner-adjust`, {
    body: { indirect_partner_id: reseller, amount: '5000.50' },
    as: distributor,
  })
  await allocate(shop, '3000.33')
  await allocate(leaver, '800')
  await allocate(resold, '1500.10')
  const early = await order(shop, [server])
  await pay(shop, early)
  await use(shop, [publicIp, disk])
  await use(resold, [publicIp, server])
  const late = await order(shop, [{ ...server, count: 2 }, disk])
  await pay(shop, late)
  await pay(resold, await order(resold, [server, disk]))
  const { quota_id } = await control('coupon-quotas', { quota_value: '1000', order_types: ['new'] })
  const give = async (customer: AuditedCustomer, face_value: string): Promise<string> => {
    const { coupon_infos } = await succeed('POST', '/v2/promotions/benefits/partner-coupons', {
      body: { quota_id, customer_ids: [customer.customerId], face_value },
      as: shop.seller,
    })
    return String((coupon_infos as readonly Body[])[0]?.['coupon_id'])
  }
  const [spent, returned, left] = [await give(shop, '55.55'), await give(shop, '20'), await give(leaver, '33.3')]
  const withCoupon = await order(shop, [{ ...server, count: 3 }])
  await pay(shop, withCoupon, { use_coupon: 'YES', coupon_infos: [{ id: spent, type: 301 }] })
  await pay(leaver, await order(leaver, [server]), { use_coupon: 'YES', coupon_infos: [{ id: left, type: 301 }] })
  await give(leaver, '12.34')
  await use(leaver, [publicIp])
  await advance('2026-05-09T12:00:00Z')
  // Within five days: whole, to where it came from, which was a coupon in part.
  await giveBack(shop, early)
  await giveBack(shop, withCoupon)
  await advance('2026-05-25T03:00:00Z')
  await giveBack(shop, late)
  await succeed('POST', '/v2/promotions/benefits/partner-coupons/reclaim', {
    body: { coupon_id: returned },
    as: shop.seller,
  })

  // June: money comes back, and one customer leaves.
  await advance('2026-06-10T00:30:00Z')
  await reclaim(shop, '123.45')
  await reclaim(resold, '10.01')
  await succeed('POST', `${allocations}/indirect-partner-reclaim`, {
    body: { indirect_partner_id: reseller, amount: '100.25' },
    as: distributor,
  })
  await advance('2026-06-15T09:00:00Z')
  await platform.post(`/_sandbox/customers/${leaver.customerId}/disassociation`, {}, nobody)
  await advance('2026-08-03T12:00:00Z')
  return { platform, partnerCustomers: { shop, leaver }, resold, quotaId: String(quota_id) }
}

/** What went to a customer less what was reclaimed. Asked for by its id, one that has left has no records any more. */
async function adjustedOf({ platform }: Quarter, { customerId, seller, reseller }: AuditedCustomer): Promise<number> {
  const target = `/v3/accounts/partner-accounts/adjust-records?trans_id=${reseller}`
  const rows = await rowsFrom(platform, { target, rows: 'records', as: seller })
  const of = (kind: string): number =>
    sumOf(
      rows.filter((each) => each['customer_id'] === customerId && each['operation_type'] === kind),
      'amount',
    )
  return of('SOURCE_OPERATION_BEADJUST') - of('SOURCE_OPERATION_BERETRIEVE')
}

/** What the coupons of a customer paid, or what unsubscriptions gave back to them. */
async function couponChangesOf({ platform }: Quarter, { as }: AuditedCustomer, trade: string): Promise<number> {
  const target = `/v2/promotions/benefits/account-change-records?balance_type=BALANCE_TYPE_COUPON&trade_type=${trade}`
  return sumOf(await rowsFrom(platform, { target, rows: 'records', as }), 'change_amount')
}

async function monthsOf({ platform }: Quarter, customer: AuditedCustomer): Promise<readonly MonthViews[]> {
  const found: MonthViews[] = []
  for (const month of months) found.push(await monthOf(platform, customer, month))
  return found
}

function total(rows: readonly MonthViews[], field: keyof MonthViews): number {
  return rows.reduce((sum, each) => sum + each[field], 0)
}

function positive(byKind: Readonly<Record<string, number>>, ...kinds: readonly string[]): number {
  return kinds.reduce((sum, each) => sum + (byKind[each] ?? 0), 0)
}

describe('a quarter of a partner of the China site, by the public API, to the cent', () => {
  let quarter: Quarter
  beforeAll(async () => {
    quarter = await liveQuarter()
  }, 120_000)

  const customers = (): AuditedCustomer[] => [...Object.values(quarter.partnerCustomers), quarter.resold]

  it('the balance of a partner is what was paid in, less what it allocated, and what came back', async () => {
    const { platform, resold } = quarter
    const sellers = [
      { who: 'partner', as: ownCaller(platform.world) },
      { who: 'partner', as: ownCaller(platform.distributor.world) },
      { who: 'partner', as: ownCaller(platform.distributor.world), query: resold.reseller },
    ] as const
    for (const seller of sellers) {
      const { balance, byKind, gaps } = await cashBookOf(platform, seller)
      expect(gaps).toEqual([])
      expect(positive(byKind, 'RECHARGE', 'BEADJUST', 'BERETRIEVE', 'BEUNBIND')).toBe(balance)
    }
    const own = await cashBookOf(platform, sellers[0])
    const records = await rowsFrom(platform, {
      target: '/v3/accounts/partner-accounts/adjust-records?customer_id=',
      rows: 'records',
      as: sellers[0].as,
    })
    const of = (kind: string): number =>
      sumOf(
        records.filter((each) => each['operation_type'] === kind),
        'amount',
      )
    expect(own.byKind['BEADJUST']).toBe(-of('SOURCE_OPERATION_BEADJUST'))
    expect(own.byKind['BERETRIEVE']).toBe(of('SOURCE_OPERATION_BERETRIEVE'))
    expect(own.byKind['BEUNBIND']).toBeGreaterThan(0)
  })

  it('the cash of a customer is what was allocated, less what came back and what fee records say was paid', async () => {
    for (const customer of customers()) {
      const { platform, partnerCustomers } = quarter
      const { balance, byKind, gaps } = await cashBookOf(platform, { who: 'customer', as: customer.as })
      expect(gaps).toEqual([])
      const paid = await monthsOf(quarter, customer)
      expect(total(paid, 'owed')).toBe(0)
      const unbound = byKind['BEUNBIND'] ?? 0
      expect(unbound < 0).toBe(customer === partnerCustomers.leaver)
      expect(balance).toBe((await adjustedOf(quarter, customer)) - total(paid, 'cash') + unbound)
      expect(positive(byKind, 'DEDEUCT', 'USAGE', 'PRECISIONCOMP', 'UNSUBSCRIBE')).toBe(-total(paid, 'cash'))
    }
  })

  it('what leaves a customer that goes reaches its partner', async () => {
    const { platform, partnerCustomers } = quarter
    const gone = await cashBookOf(platform, { who: 'customer', as: partnerCustomers.leaver.as })
    const own = await cashBookOf(platform, { who: 'partner', as: ownCaller(platform.world) })
    expect(own.byKind['BEUNBIND']).toBe(-(gone.byKind['BEUNBIND'] ?? 0))
    expect(gone.balance).toBe(0)
  })

  it('all views of a month agree', async () => {
    for (const customer of customers()) {
      const all = await monthsOf(quarter, customer)
      const found = all.slice(0, closed)
      expect(found.map((each) => each.partnerRecords)).toEqual(found.map((each) => each.partnerSums))
      expect(found.map((each) => each.ownRecords)).toEqual(found.map((each) => each.partnerRecords))
      expect(found.map((each) => each.transactions)).toEqual(found.map((each) => each.ownRecords))
      expect(found.map((each) => each.ownSum)).toEqual(found.map((each) => each.ownRecords))
      expect(total(found, 'ownRecords')).toBeGreaterThan(0)
    }
  })

  it('the face value of coupons is what they still hold, what they paid and what came back', async () => {
    const { platform, partnerCustomers, quotaId } = quarter
    const as = ownCaller(platform.world)
    const base = '/v2/promotions/benefits/partner-coupons'
    const coupons = await rowsFrom(platform, { target: `${base}?coupon_type=`, rows: 'user_coupons', as })
    const log = await rowsFrom(platform, {
      target: `${base}/records/query?quota_id=${quotaId}`,
      rows: 'records',
      as,
    })
    const back = sumOf(
      log.filter((each) => each['operation_type'] !== '1'),
      'operation_amount',
    )
    const issued = sumOf(
      log.filter((each) => each['operation_type'] === '1'),
      'operation_amount',
    )
    let spent = 0
    let faces = 0
    let left = 0
    for (const customer of Object.values(partnerCustomers)) {
      const own = coupons.filter((each) => each['customer_id'] === customer.customerId)
      faces += sumOf(own, 'face_value')
      left += sumOf(
        own.filter((each) => each['status'] !== 5),
        'balance',
      )
      const paid = await couponChangesOf(quarter, customer, 'DEDEUCT')
      const net = paid - (await couponChangesOf(quarter, customer, 'REFUND'))
      expect(total(await monthsOf(quarter, customer), 'coupons')).toBe(net)
      spent += net
    }
    expect(faces).toBe(issued)
    expect(faces).toBe(left + spent + back)
    const { body } = await platform.post('/v2/partners/coupon-quotas/query', { quota_ids: [quotaId] }, { as })
    const quota = required((body as { quotas: Body[] }).quotas[0], 'the quota')
    expect(cents(quota['quota_value'])).toBe(cents(quota['balance']) + issued - back)
  })

  it('nothing breaks a law of the world', async () => {
    await expectLaws(quarter)
    await expectAgreement(quarter)
  })
})
