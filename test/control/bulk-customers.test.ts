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
