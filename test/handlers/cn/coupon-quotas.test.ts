import { expect, it } from 'vitest'
import { couponStory, type CouponStory, type Fields } from '../../helpers/coupon-story.ts'

const quotas = '/v2/partners/coupon-quotas'
const given = '/v2/partners/issued-coupon-quotas'
const coupons = '/v2/promotions/benefits/partner-coupons'
const now = '2026-05-06T12:00:00Z'
const nextYear = '2027-05-06T12:00:00Z'

const resellerOf = ({ platform }: CouponStory, number: number): string =>
  platform.userOf(`demo-reseller-cn-0${number}`).domainId

async function listed(story: CouponStory, body: Fields = {}): Promise<readonly Fields[]> {
  const answered = await story.post(`${quotas}/query`, body)
  expect(answered.status).toBe(200)
  return (answered.body as { quotas: readonly Fields[] }).quotas
}

async function giveChild(story: CouponStory, quota_id: string, quota_amount: unknown = '300'): Promise<string> {
  const indirect_partner_ids = [resellerOf(story, 1)]
  const { body } = await story.post(`${quotas}/indirect-partner-adjust`, {
    quota_id,
    indirect_partner_ids,
    quota_amount,
  })
  return (body as { simple_quota_infos: readonly [{ quota_id: string }] }).simple_quota_infos[0].quota_id
}

async function children(story: CouponStory, query = ''): Promise<readonly Fields[]> {
  const answered = await story.get(`${given}?${query}`)
  expect(answered.status).toBe(200)
  return (answered.body as { quotas: readonly Fields[] }).quotas
}

it('shows a quota with its limits; quotas of cash coupons unless another kind is asked for', async () => {
  const story = couponStory()
  const product = 'OFFI000000000000000001'
  const limits = { service_type_codes: ['hws.service.type.ec2'], product_ids: [product], order_types: ['new', 'renew'] }
  const cash = await story.quota({ ...limits, quota_value: '1234.5' })
  const flexi = await story.quota({ quota_type: 1 })
  expect(await listed(story)).toEqual([
    {
      quota_id: cash,
      quota_type: 0,
      create_time: now,
      last_update_time: now,
      quota_value: 1234.5,
      quota_status: 0,
      balance: 1234.5,
      measure_id: 1,
      currency: 'CNY',
      effective_time: now,
      expire_time: nextYear,
      limit_infos: [
        { limit_key: 'serviceType', limit_values: [{ value1: 'hws.service.type.ec2' }] },
        { limit_key: 'productId', limit_values: [{ value1: product }] },
        { limit_key: 'subscribeType', limit_values: [{ value1: 'new' }, { value1: 'renew' }] },
      ],
    },
  ])
  for (const kind of [null, '', 0])
    expect(await listed(story, { quota_type: kind })).toMatchObject([{ quota_id: cash }])
  expect(await listed(story, { quota_type: 1 })).toMatchObject([{ quota_id: flexi, quota_type: 1 }])
})

it('filters quotas: lists that are empty ask for nothing, moments are excluded, blank ones refused', async () => {
  const story = couponStory()
  const quota = await story.quota()
  const count = async (body: Fields): Promise<number> => (await listed(story, body)).length
  for (const body of [
    {},
    { quota_ids: [] },
    { quota_ids: null, quota_status_list: [] },
    { quota_ids: [quota, 'other'] },
  ])
    expect(await count(body)).toBe(1)
  expect(await count({ quota_ids: ['other'] })).toBe(0)
  expect(await count({ quota_status_list: [3, 4, 5] })).toBe(0)
  for (const [field, moment] of Object.entries({ create_time: now, effective_time: now, expire_time: nextYear })) {
    const near = (seconds: number): string =>
      new Date(Date.parse(moment) + seconds * 1000).toISOString().replace('.000', '')
    expect(await count({ [`${field}_begin`]: near(-1), [`${field}_end`]: near(1) })).toBe(1)
    expect(await count({ [`${field}_begin`]: moment })).toBe(0)
    expect(await count({ [`${field}_end`]: moment })).toBe(0)
    expect(await count({ [`${field}_begin`]: null })).toBe(1)
    const blank = await story.post(`${quotas}/query`, { [`${field}_end`]: '' })
    expect(blank.body).toMatchObject({ error_code: 'CBC.0100' })
  }
  for (const [state, code] of [
    ['frozen', 5],
    ['adjusting', 4],
    ['voided', 3],
  ] as const) {
    await story.control(`coupon-quotas/${quota}`, { state }, 'PUT')
    expect(await listed(story, { quota_status_list: [code] })).toMatchObject([{ quota_status: code }])
  }
})

it('cuts quotas for resellers out of the distributor quota, each of the amount, as long as it lasts', async () => {
  const story = couponStory('distributor')
  const quota_id = await story.quota({ quota_value: '500', service_type_codes: ['hws.service.type.ec2'] })
  const [one, two] = [resellerOf(story, 1), resellerOf(story, 2)]
  const { status, body } = await story.post(`${quotas}/indirect-partner-adjust`, {
    quota_id,
    indirect_partner_ids: ['nobody', one, two, one],
    quota_amount: '300.00',
  })
  expect(status).toBe(200)
  const child = (body as { simple_quota_infos: readonly [{ quota_id: string }] }).simple_quota_infos[0].quota_id
  expect(body).toEqual({
    error_details: [
      { id: 'nobody', error_code: 'CBC.99000037', error_msg: 'No permission on the indirect partner.' },
      { id: two, error_code: 'CBC.99000013', error_msg: 'The coupon quota is insufficient: 200.00 are left' },
    ],
    simple_quota_infos: [{ id: one, quota_id: child }],
  })
  expect(await listed(story)).toMatchObject([{ quota_id, balance: 200, quota_value: 500 }])
  const limit_infos = [{ limit_key: 'serviceType', limit_values: [{ value1: 'hws.service.type.ec2' }] }]
  expect(await listed(story, { indirect_partner_id: one })).toMatchObject([
    { quota_id: child, balance: 300, limit_infos },
  ])
  expect(await children(story)).toEqual([
    expect.objectContaining({
      quota_id: child,
      quota_status: 0,
      expire_time: nextYear,
      indirect_partner_id: one,
      indirect_partner_account_name: 'demo-reseller-cn-01',
      parent_quota_id: quota_id,
    }),
  ])
  expect(story.broken()).toEqual([])
})

it('takes child quotas back with all that is left, and what comes back later goes on to the distributor', async () => {
  const story = couponStory('distributor')
  const parent = await story.quota()
  const child = await giveChild(story, parent)
  const reseller = resellerOf(story, 1)
  const { body: issued } = await story.post(coupons, {
    quota_id: child,
    customer_ids: [story.id('demo-cn-r1-customer-01'), story.id('demo-cn-r2-customer-01')],
    face_value: 80,
    indirect_partner_id: reseller,
  })
  expect(issued).toMatchObject({ error_details: [{ error_code: 'CBC.99000035' }], coupon_infos: [{}] })
  const { body } = await story.post(`${quotas}/indirect-partner-reclaim`, {
    quota_ids: [child, parent, 'nothing'],
    remark: '',
  })
  expect(body).toEqual({
    error_details: [parent, 'nothing'].map((id) => ({
      id,
      error_code: 'CBC.99000012',
      error_msg: 'The quota does not exist or its status is incorrect.',
    })),
    simple_quota_infos: [{ quota_id: child, quota_balance: 220 }],
  })
  expect(await children(story)).toMatchObject([{ quota_id: child, quota_status: 6, balance: 0 }])
  expect(await listed(story, { indirect_partner_id: reseller })).toEqual([])
  expect(await listed(story)).toMatchObject([{ balance: 920 }])
  const coupon_id = (issued as { coupon_infos: readonly [{ coupon_id: string }] }).coupon_infos[0].coupon_id
  expect((await story.post(`${coupons}/reclaim`, { coupon_id })).status).toBe(400)
  expect((await story.post(`${coupons}/reclaim`, { coupon_id, indirect_partner_id: reseller })).status).toBe(204)
  expect(await listed(story)).toMatchObject([{ balance: 1000 }])
  const again = await story.post(`${quotas}/indirect-partner-reclaim`, { quota_ids: [child] })
  expect(again).toMatchObject({ status: 200, body: { simple_quota_infos: [], error_details: [{ id: child }] } })
  expect(story.broken()).toEqual([])
})

it('keeps a log of both, the newest first', async () => {
  const story = couponStory('distributor')
  const parent = await story.quota()
  const child = await giveChild(story, parent)
  await story.advance('PT1M')
  await story.post(`${quotas}/indirect-partner-reclaim`, { quota_ids: [child], remark: 'over' })
  const list = async (query: string): Promise<readonly unknown[]> => {
    const { body } = await story.get(`${quotas}/records?${query}`)
    return (body as { records: readonly Fields[] }).records.map((each) => each['operation_type'])
  }
  const { body } = await story.get(`${quotas}/records`)
  expect(body).toMatchObject({
    total_count: 2,
    records: [
      { operation_type: '11', amount: 300, remark: 'over', operation_time: '2026-05-06T12:01:00Z', result: '0' },
      {
        operation_type: '10',
        amount: 300,
        operator: 'distributor-admin',
        quota_id: child,
        parent_quota_id: parent,
        indirect_partner_account_name: 'demo-reseller-cn-01',
      },
    ],
  })
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['operation_type=10', ['10']],
    ['operation_type=', ['11', '10']],
    [`quota_id=${child}&indirect_partner_id=${resellerOf(story, 1)}`, ['11', '10']],
    [`indirect_partner_id=${resellerOf(story, 2)}`, []],
    [`parent_quota_id=${parent}`, ['11', '10']],
    ['parent_quota_id=', []],
    ['quota_id=', ['11', '10']],
    [`quota_id=${parent}`, []],
    [`operation_time_begin=${now}`, ['11']],
    ['operation_time_end=2026-05-06T12:01:00Z', ['10']],
  ]
  for (const [query, expected] of rows) expect([query, await list(query)]).toEqual([query, expected])
  expect((await story.get(`${quotas}/records?operation_time_end=`)).body).toMatchObject({ error_code: 'CBC.0100' })
  expect(await children(story, 'parent_quota_id=')).toEqual([])
  expect(await children(story, `quota_id=&parent_quota_id=${parent}`)).toHaveLength(1)
})

it.each<readonly [what: string, code: string, change: (quota: string) => Fields]>([
  ['an unknown quota', 'CBC.99000012', () => ({ quota_id: 'nothing' })],
  ['an amount of nothing', 'CBC.0100', () => ({ quota_amount: 0 })],
  ['an amount of three decimals', 'CBC.0100', () => ({ quota_amount: 1.001 })],
  ['no reseller', 'CBC.0100', () => ({ indirect_partner_ids: [] })],
])('refuses to cut quotas for %s with %s', async (_what, code, change) => {
  const story = couponStory('distributor')
  const quota_id = await story.quota()
  const wish = { quota_id, indirect_partner_ids: [resellerOf(story, 1)], quota_amount: 1, ...change(quota_id) }
  expect(await story.post(`${quotas}/indirect-partner-adjust`, wish)).toMatchObject({
    status: 400,
    body: { error_code: code },
  })
  expect(await children(story)).toEqual([])
})

it('cuts no quotas of flexi-purchase coupons, and lets only a distributor do it', async () => {
  const story = couponStory('distributor')
  const quota_id = await story.quota({ quota_type: 1 })
  const wish = { quota_id, indirect_partner_ids: [resellerOf(story, 1)], quota_amount: 1 }
  const path = `${quotas}/indirect-partner-adjust`
  expect((await story.post(path, wish)).body).toMatchObject({ error_code: 'CBC.99000012' })
  const partner = story.platform.userOf('sandbox-partner-cn')
  expect((await story.post(path, wish, partner)).status).toBe(403)
  expect((await story.post(`${quotas}/query`, { indirect_partner_id: 'nobody' })).body).toMatchObject({
    error_code: 'CBC.99000037',
  })
})

it('counts what a customer may get of a quota by that quota alone', async () => {
  const story = couponStory()
  const customer = story.id('demo-customer-cn-01')
  const give = async (quota_id: string, face_value: number): Promise<number> => {
    const wish = { quota_id, customer_ids: [customer], face_value }
    const { body } = await story.post('/v2/promotions/benefits/partner-coupons', wish)
    return (body as { coupon_infos: unknown[] }).coupon_infos.length
  }
  const one = await story.quota({ most_coupons_a_customer: 1, most_value_a_customer: '100' })
  const other = await story.quota({ most_coupons_a_customer: 1 })
  const large = await story.quota({ most_value_a_customer: '100' })
  expect([await give(one, 100), await give(other, 50), await give(large, 100)]).toEqual([1, 1, 1])
  expect([await give(one, 1), await give(other, 1), await give(large, 1)]).toEqual([0, 0, 0])
})

it('tells what was given and what failed in the order of time, the latest first', async () => {
  const story = couponStory()
  const [agency, referral] = ['01', '17'].map((each) => story.id(`demo-customer-cn-${each}`))
  const quota_id = await story.quota()
  for (const who of [referral, agency, referral, agency]) {
    await story.post('/v2/promotions/benefits/partner-coupons', { quota_id, customer_ids: [who], face_value: 10 })
    await story.advance('PT1M')
  }
  const { body } = await story.get('/v2/promotions/benefits/partner-coupons/records/query')
  const { records } = body as { records: { customer_id: string; result: string }[] }
  expect(records.map((each) => [each.customer_id, each.result])).toEqual([
    [agency, '0'],
    [referral, '-1'],
    [agency, '0'],
    [referral, '-1'],
  ])
})

it('lists a coupon until the day, 24 months later, of the one on which it ended', async () => {
  const story = couponStory()
  const quota_id = await story.quota({ expires_at: '2026-06-10T10:00:00Z' })
  const customer_ids = [story.id('demo-customer-cn-01')]
  await story.post('/v2/promotions/benefits/partner-coupons', { quota_id, customer_ids, face_value: 10 })
  const count = async (): Promise<number> => {
    const { body } = await story.get('/v2/promotions/benefits/partner-coupons')
    return (body as { user_coupons: unknown[] }).user_coupons.length
  }
  expect(await count()).toBe(1)
  await story.control('clock/advance', { until: '2028-06-09T15:59:59Z' })
  expect(await count()).toBe(1)
  await story.control('clock/advance', { until: '2028-06-09T16:00:00Z' })
  expect(await count()).toBe(0)
})
