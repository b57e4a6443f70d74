import { expect, it } from 'vitest'
import { startPlatform } from '../helpers/platform.ts'

interface Added {
  readonly customers: readonly { readonly customer_id: string; readonly domain_name: string; readonly name: string }[]
}

it('adds customers that are in the list of the partner and have a budget', async () => {
  const platform = startPlatform()
  const { status, body } = await platform.post('/_sandbox/customers', {
    count: 120,
    prefix: 'shop',
    names: 'international',
    budget: 12.5,
  })
  expect(status).toBe(201)
  const { customers } = body as Added
  expect(customers).toHaveLength(120)
  expect(new Set(customers.map((each) => each.customer_id)).size).toBe(120)
  expect(customers.some(({ name }) => name.startsWith('株式会社'))).toBe(true)

  const [first] = customers
  const listed = await platform.post('/v2/partners/sub-customers/query', { customer_id: first?.customer_id })
  expect(listed.body).toMatchObject({ count: 1, customer_infos: [{ customer: first?.name, account_name: 'shop-1' }] })
  const budget = await platform.get(`/v2/partners/sub-customers/budget?customer_id=${first?.customer_id ?? ''}`)
  expect(budget.body).toMatchObject({ budget_amount: 12.5 })
})

it('adds nobody when one of the names is taken', async () => {
  const platform = startPlatform()
  await platform.post('/_sandbox/customers', { prefix: 'shop', count: 2 })
  const before = platform.world.customers.size
  expect((await platform.post('/_sandbox/customers', { prefix: 'shop', count: 3 })).status).toBe(409)
  expect(platform.world.customers.size).toBe(before)
})

it('refuses a budget on the China site, which has none, and adds nobody', async () => {
  const platform = startPlatform({ site: 'cn' })
  const before = platform.world.customers.size
  const { status, body } = await platform.post('/_sandbox/customers', { prefix: 'shop', budget: 5 }, { as: null })
  expect([status, body]).toEqual([
    400,
    expect.objectContaining({ error_msg: expect.stringContaining('budget') as string }),
  ])
  expect(platform.world.customers.size).toBe(before)
})

it('tells a real name of the China site that could not be checked as rejected', async () => {
  const platform = startPlatform({ site: 'cn' })
  const customer = platform.customer('demo-customer-cn-02')
  platform.world.customers.set({ ...customer, realName: 'failed' })
  const wanted = { customer_id: customer.customerId }
  const { body } = await platform.post('/v2/partners/sub-customers/query', wanted)
  expect(body).toMatchObject({ customer_infos: [{ verified_status: '1' }] })
})

it.each([
  ['cn', undefined, /^[\p{Script=Han}]+有限公司$/u],
  ['intl', undefined, /^[\p{ASCII}]+$/u],
  ['cn', 'english', /^[\p{ASCII}]+$/u],
  ['intl', 'chinese', /有限公司$/],
] as const)('names companies of the %s site, asked for %s names, like %s', async (site, names, form) => {
  const { body } = await startPlatform({ site }).post('/_sandbox/customers', { count: 5, names }, { as: null })
  for (const { name } of (body as Added).customers) expect(name).toMatch(form)
})
