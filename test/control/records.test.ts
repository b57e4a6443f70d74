import { expect, it } from 'vitest'
import { control } from '../helpers/control.ts'
import { startPlatform } from '../helpers/platform.ts'

interface Listed {
  readonly kind: string
  readonly count: number
  readonly records: readonly { readonly id: string; readonly fields: Readonly<Record<string, unknown>> }[]
}

const kinds = ['customers', 'orders', 'resources', 'uses', 'packages', 'coupons', 'budgets', 'charges', 'bills', 'files', 'mails', 'tickets'] // prettier-ignore

it('gives the records of a kind, the newest first, as people read them', async () => {
  const platform = startPlatform({ preset: 'demo' })
  const list = async (path: string): Promise<Listed> =>
    (await control(platform, 'GET', `records/${path}`)).body as Listed
  for (const kind of kinds) {
    const { count, records } = await list(kind)
    expect(count, kind).toBeGreaterThan(0)
    expect(records).toHaveLength(Math.min(count, 100))
  }
  const all = await list('orders?limit=1000')
  const [first, second] = all.records
  expect(await list('orders?limit=1&offset=1')).toEqual({ kind: 'orders', count: all.count, records: [second] })
  expect(Date.parse(String(first?.fields['createdAt']))).toBeGreaterThanOrEqual(
    Date.parse(String(second?.fields['createdAt'])),
  )
  const [budget] = (await list('budgets')).records
  expect(budget?.fields['limit']).toMatch(/^\d+\.\d\d$/)
})

it('finds records by words that stand anywhere in them', async () => {
  const platform = startPlatform({ preset: 'demo' })
  const list = async (path: string): Promise<Listed> =>
    (await control(platform, 'GET', `records/${path}`)).body as Listed
  const [customer] = (await list('customers?text=DEMO-CUSTOMER-01%20associated')).records
  expect(customer?.fields).toMatchObject({ association: 'associated' })
  const charges = await list(`charges?text=${customer?.id ?? ''}`)
  expect(charges.count).toBeGreaterThan(0)
  expect(charges.records.every(({ fields }) => fields['customerId'] === customer?.id)).toBe(true)
  expect(await list('charges?text=nobody-has-this')).toEqual({ kind: 'charges', count: 0, records: [] })
})

it('finds the records that name another by its id, and none in whose texts it only stands', async () => {
  const platform = startPlatform({ preset: 'demo' })
  const find = async (kind: string, text: string): Promise<Listed> =>
    (await control(platform, 'GET', `records/${kind}?text=${encodeURIComponent(text)}`)).body as Listed
  const [customer] = (await find('customers', '"demo-customer-01"')).records
  const id = customer?.id ?? ''
  expect(await find('orders', `"${id}"`)).toEqual(await find('orders', id))
  expect((await find('budgets', `"${id}" monthly`)).count).toBe(1)
  expect((await find('customers', '"demo-customer-0"')).count).toBe(0)
  // A month begins many dates, and is the whole text of few fields.
  expect((await find('customers', '2026-04')).count).toBeGreaterThan(0)
  expect((await find('customers', '"2026-04"')).count).toBe(0)
  expect((await find('spendings', '"2026-04"')).count).toBeGreaterThan(0)
})

it('shows no password, key or token, and refuses kinds that hold them', async () => {
  const platform = startPlatform({ preset: 'demo' })
  for (const kind of ['users', 'access-keys', 'tokens', 'accessKeys', 'constructor'])
    expect(await control(platform, 'GET', `records/${kind}`), kind).toMatchObject({ status: 400 })
  const snapshot = JSON.stringify((await control(platform, 'GET', 'snapshots')).body)
  const secrets = [...snapshot.matchAll(/"(?:secret|token|passwordDigest)":"([^"]+)"/g)].map(([, each = '']) => each)
  expect(secrets.length).toBeGreaterThan(10)
  for (const kind of kinds) {
    const text = JSON.stringify((await control(platform, 'GET', `records/${kind}?limit=1000`)).body)
    expect(secrets.filter((each) => text.includes(each))).toEqual([])
  }
})

it('shows lists as lists, also of amounts and of records, and nothing as nothing', async () => {
  const platform = startPlatform({ preset: 'demo' })
  const [order] = ((await control(platform, 'GET', 'records/orders')).body as Listed).records
  const items = order?.fields['items']
  expect(Array.isArray(items)).toBe(true)
  expect(items).toMatchObject([
    { amount: expect.stringMatching(/^\d+\.\d\d/) as unknown, service: expect.any(String) as unknown },
  ])
})
