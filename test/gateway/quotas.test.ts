import { expect, it } from 'vitest'
import { operationIndex } from '../../src/contract/generated/operation-index.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'

const check = '/v2/partners/sub-customers/users/check-identity'
const identity = { search_type: 'name', search_value: 'someone-new' }

async function statuses(platform: TestPlatform, count: number, sourceIp = '10.0.0.1'): Promise<number[]> {
  const got: number[] = []
  for (let at = 0; at < count; at += 1) got.push((await platform.post(check, identity, { sourceIp })).status)
  return got
}

it('admits as many requests in a second as the documented quota, and says which quota it was', async () => {
  const platform = startPlatform({ rateLimits: true })
  expect(operationIndex.intl.CheckUserIdentity.rateLimit).toEqual({ requests: 5, seconds: 1 })
  expect(await statuses(platform, 6)).toEqual([200, 200, 200, 200, 200, 429])
  expect((await platform.post(check, identity)).body).toMatchObject({
    error_code: 'APIGW.0308',
    error_msg: 'The throttling threshold has been reached: policy user over ratelimit,limit:5,time:1 second',
    request_id: expect.any(String) as string,
  })
})

it("opens a new window by the sandbox's clock", async () => {
  const platform = startPlatform({ rateLimits: true })
  await statuses(platform, 6)
  await platform.post('/_sandbox/clock/advance', { duration: 'PT1S' }, { as: null })
  expect(await statuses(platform, 5)).toEqual([200, 200, 200, 200, 200])
})

it('counts by partner over all sources, each operation by itself, and never another partner', async () => {
  const platform = startPlatform({ rateLimits: true })
  await statuses(platform, 3, '10.0.0.1')
  expect(await statuses(platform, 3, '10.0.0.2')).toEqual([200, 200, 429])
  expect((await platform.get('/v2/partners/credit/consumption-quota')).status).toBe(200)
  const { body } = await platform.post('/_sandbox/partners', {}, { as: null })
  const { token } = body as { token: string }
  expect((await platform.post(check, identity, { as: token, sourceIp: '10.0.0.3' })).status).toBe(200)
})

it('never throttles the control API, nor anything when quotas are off', async () => {
  const platform = startPlatform({ rateLimits: true })
  for (let at = 0; at < 50; at += 1) expect((await platform.get('/_sandbox/health', { as: null })).status).toBe(200)
  expect(new Set(await statuses(startPlatform(), 50))).toEqual(new Set([200]))
})
