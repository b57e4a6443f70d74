import { expect, it } from 'vitest'
import { couponStory, type CouponStory, type Fields } from '../../helpers/coupon-story.ts'

const coupons = '/v2/promotions/benefits/partner-coupons'
const records = `${coupons}/records/query`
const now = '2026-05-06T12:00:00Z'
const nextYear = '2027-05-06T12:00:00Z'

interface Given {
  readonly error_details: readonly { id: string; error_code: string; error_msg: string }[]
  readonly coupon_infos: readonly { id: string; coupon_id: string }[]
}

async function give({ post }: CouponStory, wish: Fields): Promise<Given> {
  const { status, body } = await post(coupons, { face_value: 100, ...wish })
  expect(status).toBe(200)
  return body as Given
}

async function giveOne(
  story: CouponStory,
  wish: Fields = {},
): Promise<{ quota: string; coupon: string; customer: string }> {
  // Use of the customer takes nothing of it.
  const quota = await story.quota({ order_types: ['new'] })
  const customer = story.id('demo-customer-cn-01')
  const { coupon_infos: given } = await give(story, { quota_id: quota, customer_ids: [customer], ...wish })
  return { quota, customer, coupon: given[0]?.coupon_id ?? '' }
}

async function listed(story: CouponStory, query: string): Promise<readonly Fields[]> {
  const { status, body } = await story.get(`${coupons}?${query}`)
  expect(status).toBe(200)
  return (body as { user_coupons: readonly Fields[] }).user_coupons
}

async function logged(story: CouponStory, query = ''): Promise<readonly unknown[]> {
  const { status, body } = await story.get(`${records}?${query}`)
  expect(status).toBe(200)
  return (body as { records: readonly Fields[] }).records.map((each) => [
    each['operation_type'],
    each['coupon_id'],
    each['operation_amount'],
  ])
}

async function quotaOf(story: CouponStory, quotaId: string): Promise<Fields> {
  const { body } = await story.post('/v2/partners/coupon-quotas/query', { quota_ids: [quotaId] })
  return (body as { quotas: readonly [Fields] }).quotas[0]
}

it('gives each agency customer one coupon, and tells of each that gets none why', async () => {
  const story = couponStory()
  const [one, two, referral] = ['01', '02', '17'].map((each) => story.id(`demo-customer-cn-${each}`))
  const left = story.id('demo-customer-cn-20')
  const quota_id = await story.quota({ quota_value: '250', most_coupons_a_customer: 1 })
  const customer_ids = [one, 'nobody', referral, one, left, two]
  const given = await give(story, { quota_id, customer_ids, memo: 'Spring' })
  expect(given.coupon_infos.map((each) => each.id)).toEqual([one, two])
  expect(given.error_details).toEqual([
    expect.objectContaining({ id: 'nobody', error_code: 'CBC.99000035' }),
    expect.objectContaining({ id: referral, error_code: 'CBC.99000014' }),
    expect.objectContaining({ id: left, error_code: 'CBC.99000035' }),
  ])
  const again = await give(story, { quota_id, customer_ids: [one, story.id('demo-customer-cn-03')] })
  expect(again).toMatchObject({
    coupon_infos: [],
    error_details: [
      { id: one, error_code: 'CBC.99000020' },
      { error_code: 'CBC.99000013', error_msg: 'The coupon quota is insufficient: 50.00 are left' },
    ],
  })
  expect(await quotaOf(story, quota_id)).toMatchObject({ quota_value: 250, balance: 50, quota_status: 0 })
  expect(await listed(story, `customer_id=${one}`)).toMatchObject([
    { coupon_type: 1, status: 2, face_value: 100, balance: 100, effective_time: now, expire_time: nextYear },
  ])
  const log = await story.get(`${records}?customer_id=${one}`)
  expect(log.body).toMatchObject({
    total_count: 2,
    records: [{ result: '-1' }, { customer_id: one, result: '0', remark: 'Spring' }],
  })
  expect(story.broken()).toEqual([])
})

it('keeps a record of each customer that got none, in the log with what was done, the newest first', async () => {
  const story = couponStory()
  const [one, referral] = ['01', '17'].map((each) => story.id(`demo-customer-cn-${each}`))
  const quota_id = await story.quota({ quota_type: 1 })
  await give(story, { quota_id, customer_ids: [referral, one], memo: 'Spring' })
  await story.advance('PT1M')
  await give(story, { quota_id, customer_ids: ['nobody'], face_value: 30 })
  const { body } = await story.get(records)
  const [later, ...first] = (body as { records: readonly Fields[] }).records
  expect(first.map((each) => [each['customer_id'], each['result'], each['remark']])).toEqual([
    [referral, '-1', 'Spring'],
    [one, '0', 'Spring'],
  ])
  expect(later).toEqual({
    id: expect.any(String) as string,
    operation_type: '1',
    quota_id,
    quota_type: 1,
    customer_id: 'nobody',
    operation_amount: 30,
    operation_time: '2026-05-06T12:01:00Z',
    result: '-1',
  })
  const counts = [
    'result=-1',
    'result=0',
    'result=-1&operation_types=2',
    'coupon_ids=',
    'quota_type=0',
    'customer_id=nobody',
  ]
  const found = await Promise.all(counts.map(async (query) => (await logged(story, query)).length))
  expect(found).toEqual([2, 1, 0, 0, 0, 1])
  expect(story.broken()).toEqual([])
})

it('keeps no record of a request that is refused as a whole', async () => {
  const story = couponStory()
  const quota_id = await story.quota()
  const customer_ids = [story.id('demo-customer-cn-01')]
  expect(await story.post(coupons, { quota_id, customer_ids, face_value: 10, product_ids: ['none'] })).toMatchObject({
    status: 400,
  })
  expect(await logged(story)).toEqual([])
})

it('gives no coupon to a member account whose finances are those of its master account', async () => {
  const story = couponStory()
  const { platform, world } = story
  const master = platform.userOf('demo-customer-cn-01')
  const [unit = ''] = [...world.organizations.values()].map((each) => each.organizationId)
  const created = await platform.post(
    '/v2/enterprises/multi-accounts/sub-customers',
    {
      party_id: unit,
      new_sub_customer: { customer_name: 'kept-member', use_pri_mobile_phone: 'Y', password: 'Correct-7-horses' },
      sub_customer_association_type: 1,
      financial_custody: 1,
    },
    { as: master },
  )
  expect(created.status).toBe(204)
  const kept = story.id('kept-member')
  const quota_id = await story.quota()
  const refused = { coupon_infos: [{}], error_details: [{ id: kept, error_code: 'CBC.50000034' }] }
  const customer_ids = [kept, story.id('demo-member-cn-01')]
  await story.advance('PT1M')
  expect(await give(story, { quota_id, customer_ids })).toMatchObject(refused)
  expect(await quotaOf(story, quota_id)).toMatchObject({ balance: 900 })
  expect(await listed(story, `customer_id=${kept}`)).toEqual([])
})

const ecs = 'hws.service.type.ec2'

it.each<readonly [what: string, code: string, wish: Fields, quota: Fields]>([
  ['an unknown quota', 'CBC.99000012', { quota_id: 'nothing' }, {}],
  ['a quota that has not begun', 'CBC.99000017', {}, { valid_from: '2026-05-06T12:00:01Z' }],
  ['a face value below the least', 'CBC.99000018', { face_value: 9.99 }, { least_face_value: '10' }],
  ['a face value above the most', 'CBC.99000019', { face_value: 10.01 }, { most_face_value: '10' }],
  ['a product that is not sold', 'CBC.50000054', { product_ids: ['nothing'] }, {}],
  ['a service that there is not', 'CBC.50000055', { cloud_service_types: ['nothing'] }, {}],
  [
    'a service that the quota is not for',
    'CBC.99000023',
    { cloud_service_types: ['hws.service.type.ebs'] },
    { service_type_codes: [ecs] },
  ],
  ['a customer that the quota is not for', 'CBC.50000020', {}, { customer_ids: ['somebody'] }],
  ['a beginning before the quota', 'CBC.0100', { valid_time: '2026-05-06T11:59:59Z' }, {}],
  ['an end after the quota', 'CBC.0100', { expire_time: '2027-05-06T12:00:01Z' }, {}],
  ['an end before the beginning', 'CBC.0100', { valid_time: nextYear, expire_time: now }, {}],
  ['a face value of nothing', 'CBC.0100', { face_value: 0 }, {}],
  ['a face value of three decimals', 'CBC.0100', { face_value: '1.001' }, {}],
  ['no customer', 'CBC.0100', { customer_ids: [] }, {}],
])('refuses %s with %s, and gives nobody anything', async (_what, code, wish, bounds) => {
  const story = couponStory()
  const quota_id = await story.quota(bounds)
  const customer_ids = [story.id('demo-customer-cn-01')]
  const answered = await story.post(coupons, { quota_id, customer_ids, face_value: 10, ...wish })
  expect(answered).toMatchObject({ status: 400, body: { error_code: code } })
  expect([...story.world.coupons.values()].filter((each) => each.issue !== undefined)).toEqual([])
  expect(story.world.couponQuotas.get(quota_id)?.balance).toBe(story.world.couponQuotas.get(quota_id)?.value)
})

it('gives nobody anything out of a quota that is frozen, adjusted, ended or expired, nor to the partner itself', async () => {
  const story = couponStory()
  const quota_id = await story.quota({ expires_at: '2026-05-07T12:00:00Z' })
  const wish = { quota_id, customer_ids: [story.id('demo-customer-cn-01')], face_value: 10 }
  for (const state of ['frozen', 'adjusting']) {
    expect((await story.control(`coupon-quotas/${quota_id}`, { state }, 'PUT')).status).toBe(200)
    expect((await story.post(coupons, wish)).body).toMatchObject({ error_code: 'CBC.99000012' })
  }
  await story.control(`coupon-quotas/${quota_id}`, { state: 'normal' }, 'PUT')
  const own = story.world.profile.get('only')?.domainId
  expect((await story.post(coupons, { ...wish, customer_ids: [own] })).body).toMatchObject({
    error_code: 'CBC.99000025',
  })
  await story.advance('P2D')
  expect((await story.post(coupons, wish)).body).toMatchObject({ error_code: 'CBC.99000017' })
  expect(await quotaOf(story, quota_id)).toMatchObject({ quota_status: 3, balance: 1000 })
  const ended = await story.control(`coupon-quotas/${quota_id}`, { state: 'normal' }, 'PUT')
  expect(ended.status).toBe(409)
})

it('takes a coupon back with all that is left of it, once', async () => {
  const story = couponStory()
  const { coupon, quota, customer } = await giveOne(story)
  const reclaim = (body: Fields) => story.post(`${coupons}/reclaim`, body)
  expect((await reclaim({ coupon_id: 'nothing' })).body).toMatchObject({ error_code: 'CBC.0100' })
  expect((await reclaim({ coupon_id: coupon, indirect_partner_id: '' })).body).toMatchObject({ error_code: 'CBC.0100' })
  expect(await reclaim({ coupon_id: coupon })).toMatchObject({ status: 204 })
  expect(await reclaim({ coupon_id: coupon })).toMatchObject({ status: 400, body: { error_code: 'CBC.99005010' } })
  expect(await quotaOf(story, quota)).toMatchObject({ balance: 1000 })
  expect(await listed(story, `status=5&customer_id=${customer}`)).toMatchObject([{ balance: 0, face_value: 100 }])
  expect(await logged(story)).toEqual([
    ['2', coupon, 100],
    ['1', coupon, 100],
  ])
  expect(story.broken()).toEqual([])
})

it('takes nothing back that has not begun or that an order holds', async () => {
  const story = couponStory()
  const { coupon } = await giveOne(story, { valid_time: '2026-05-07T12:00:00Z' })
  const reclaim = () => story.post(`${coupons}/reclaim`, { coupon_id: coupon })
  expect((await reclaim()).body).toMatchObject({ error_code: 'CBC.99005010' })
  expect(await listed(story, 'status=1')).toMatchObject([{ coupon_id: coupon }])
  await story.advance('P2D')
  const held = story.world.coupons.get(coupon)
  if (held !== undefined) story.world.coupons.set({ ...held, lockedBy: 'CS1' })
  expect((await reclaim()).body).toMatchObject({ error_code: 'CBC.99005010' })
})

it('gets back what is left of a coupon when it ends', async () => {
  const story = couponStory()
  const { coupon, quota } = await giveOne(story, { expire_time: '2026-06-06T12:00:00Z' })
  await story.advance('P40D')
  expect(await listed(story, 'status=4')).toMatchObject([{ coupon_id: coupon, balance: 0 }])
  expect(await quotaOf(story, quota)).toMatchObject({ balance: 1000 })
  expect(await logged(story, 'operation_types=4')).toEqual([['4', coupon, 100]])
  expect(story.broken()).toEqual([])
})

it('filters the coupons that it gave: moments are excluded, blank ids refused', async () => {
  const story = couponStory()
  const { coupon, customer } = await giveOne(story)
  const finds = async (query: string): Promise<boolean> => (await listed(story, query)).length === 1
  expect(await finds(`coupon_id=${coupon}`)).toBe(true)
  expect(await finds(`customer_id=${customer}&coupon_type=1&status=2`)).toBe(true)
  for (const field of ['create_time', 'effective_time']) {
    expect(await finds(`${field}_begin=2026-05-06T11:59:59Z&${field}_end=2026-05-06T12:00:01Z`)).toBe(true)
    expect(await finds(`${field}_begin=${now}`)).toBe(false)
    expect(await finds(`${field}_end=${now}`)).toBe(false)
  }
  expect(await finds(`expire_time_begin=${nextYear}`)).toBe(false)
  for (const query of ['coupon_type=4', 'status=3', 'order_id=CS1', 'coupon_id=CP1'])
    expect(await finds(query)).toBe(false)
  expect(await finds('coupon_type=&status=&create_time_begin=')).toBe(true)
  expect(await finds('customer_id=')).toBe(false)
  for (const field of ['coupon_id', 'order_id'])
    expect((await story.get(`${coupons}?${field}=`)).body).toMatchObject({ error_code: 'CBC.0100' })
})

it('filters the log of coupons: an empty list fits nothing, a blank quota fits none', async () => {
  const story = couponStory()
  const { coupon, quota, customer } = await giveOne(story)
  const count = async (query: string): Promise<number> => (await logged(story, query)).length
  const rows: readonly (readonly [string, number])[] = [
    [`coupon_ids=${coupon}&coupon_ids=CP1`, 1],
    ['coupon_ids=CP1', 0],
    ['coupon_ids=', 0],
    ['operation_types=1&operation_types=2', 1],
    ['operation_types=6', 0],
    ['operation_types=', 0],
    [`quota_id=${quota}`, 1],
    ['quota_id=', 0],
    ['quota_type=0', 1],
    ['quota_type=1', 0],
    ['quota_type=', 1],
    [`customer_id=${customer}`, 1],
    ['customer_id=', 1],
    ['result=0', 1],
    ['result=-1', 0],
    [`operation_time_begin=${now}`, 0],
    [`operation_time_end=${now}`, 0],
    ['operation_time_begin=&operation_time_end=', 1],
  ]
  for (const [query, expected] of rows) expect([query, await count(query)]).toEqual([query, expected])
})

it('leaves what the platform gave out of the lists of a partner', async () => {
  const story = couponStory()
  const customer_id = story.id('demo-customer-cn-01')
  await story.control('coupons', { customer_id, face_value: '20.00', coupon_type: 4 })
  expect(await listed(story, '')).toEqual([])
  expect(await logged(story)).toEqual([])
})
