import { expect, it } from 'vitest'
import { control, type Made } from '../helpers/control.ts'
import { startPlatform } from '../helpers/platform.ts'

it('a reset leaves the first project of its account, no key that ends, and none of an account that is gone', async () => {
  const platform = startPlatform()
  const order = { auth: { identity: { methods: ['token'], token: { duration_seconds: 900 } } } }
  expect((await platform.post('/v3.0/OS-CREDENTIAL/securitytokens', order)).status).toBe(201)
  const keys = () => [...platform.world.accessKeys.values()]
  expect(keys().some((each) => each.securityToken !== undefined)).toBe(true)
  expect(keys().some((each) => each.caller.domainName === 'demo-customer-01')).toBe(true)
  const { domain_id: domainId } = (await control(platform, 'POST', 'reset', { preset: 'empty', seed: 9 })).body as Made
  expect(keys().map((each) => [each.caller.domainName, each.securityToken])).toEqual([['sandbox-partner', undefined]])
  expect([...platform.world.projects.values()]).toMatchObject([{ domainId, name: 'ap-southeast-1' }])
})

it('a reset keeps the users that an account has, whatever the users of a new one are called', async () => {
  const platform = startPlatform()
  const names = () => [...platform.distributor.world.users.values()].map((each) => each.name).sort()
  const before = names()
  expect(before).toContain('distributor-admin')
  for (const seed of [9, 1])
    expect((await control(platform, 'POST', 'reset?partner=sandbox-distributor', { seed })).status).toBe(200)
  expect(names()).toEqual(before)
})
