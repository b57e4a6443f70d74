import { expect, it } from 'vitest'
import { startPlatform } from '../helpers/platform.ts'

const path = '/v2/enterprises/enterprise-projects/authority'

it('opens enterprise projects once, for the customer that asks', async () => {
  const platform = startPlatform()
  const open = (name: string) => platform.call('POST', path, { as: platform.userOf(name) })
  const opened = (): unknown[] =>
    [...platform.world.customers.values()]
      .filter((each) => each.enterpriseProjects === true)
      .map((each) => each.domainName)
  expect(opened()).toEqual([])
  expect(await open('demo-customer-02')).toMatchObject({ status: 204, body: undefined })
  expect(opened()).toEqual(['demo-customer-02'])
  const record = platform.customer('demo-customer-02')
  expect((await open('demo-customer-02')).status).toBe(204)
  // What is open already is not written down again.
  expect(platform.customer('demo-customer-02')).toBe(record)
})

it('has no members', async () => {
  const platform = startPlatform()
  const as = platform.userOf('demo-customer-02')
  const answered = await platform.get('/v2/enterprises/multi-accounts/sub-customers?offset=0&limit=5', { as })
  expect(answered).toMatchObject({ status: 200, body: { total_count: 0, sub_customer_infos: [] } })
})
