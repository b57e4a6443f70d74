import { expect, it } from 'vitest'
import { bring, codeOn, configure, openLink, rightParts, startLogin } from '../helpers/console-switch.ts'
import { control } from '../helpers/control.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { signedResponse } from '../helpers/saml-idp.ts'

const user = 'user-demo-customer-01'

async function arm(platform: TestPlatform, fault: object): Promise<void> {
  const { status, body } = await control(platform, 'POST', 'faults', { count: 1, ...fault })
  expect(status, JSON.stringify(body)).toBe(201)
}

it('a fault before a login link begins nothing, and the next follows it as ever', async () => {
  const platform = startPlatform()
  await configure(platform)
  await arm(platform, { operation: 'StartConsoleLogin', kind: 'refuse', refusal: 'service_unavailable' })
  const refused = await openLink(platform)
  expect(refused.status).toBe(503)
  expect(refused.headers['Content-Security-Policy']).toContain("default-src 'none'")
  expect(platform.world.loginRequests.size).toBe(0)
  expect((await openLink(platform)).status).toBe(302)
})

it('an answer that is lost after a response was taken leaves a session, and the response used', async () => {
  const platform = startPlatform()
  await configure(platform)
  const request = await startLogin(platform)
  const xml = signedResponse(rightParts(platform, request, user))
  await arm(platform, { operation: 'ConsumeAssertion', kind: 'refuse', refusal: 'service_unavailable', when: 'after' })
  const lost = await bring(platform, xml, request.relayState)
  expect(lost.status).toBe(503)
  expect(lost.headers['Set-Cookie']).toBeUndefined()
  expect(platform.world.consoleSessions.size).toBe(1)
  expect(codeOn(await bring(platform, xml, request.relayState))).toBe('saml_request_used')
})

it('a response that was lost before it was taken can be brought again', async () => {
  const platform = startPlatform()
  await configure(platform)
  const request = await startLogin(platform)
  const xml = signedResponse(rightParts(platform, request, user))
  await arm(platform, { operation: 'ConsumeAssertion', kind: 'throttle' })
  const throttled = await bring(platform, xml, request.relayState)
  expect([throttled.status, platform.world.consoleSessions.size]).toEqual([429, 0])
  expect((await bring(platform, xml, request.relayState)).status).toBe(302)
})

it('more logins in a second than the quota are refused, and a second later there is room', async () => {
  const platform = startPlatform({ rateLimits: true })
  await configure(platform)
  const statuses: number[] = []
  for (let sent = 0; sent < 101; sent += 1) statuses.push((await openLink(platform)).status)
  expect(statuses.slice(0, 100)).toEqual(Array.from({ length: 100 }, () => 302))
  expect(statuses[100]).toBe(429)
  await control(platform, 'POST', 'clock/advance', { duration: 'PT1S' })
  expect((await openLink(platform)).status).toBe(302)
})
