import { afterAll, beforeAll, expect, it } from 'vitest'
import { startPostgres, type TestPostgres } from '../helpers/postgres.ts'
import { idpMetadata, type SeenRequest, seenRequest, signedResponse } from '../helpers/saml-idp.ts'
import { type SandboxProcess, startProcess } from '../helpers/shared.ts'

const now = '2026-05-06T12:00:00Z'
const user = 'user-demo-customer-01'
let postgres: TestPostgres
let one: SandboxProcess
let two: SandboxProcess

beforeAll(async () => {
  postgres = await startPostgres()
  const database = await postgres.database()
  const args = ['--clock', now, '--freeze-clock']
  ;[one, two] = await Promise.all([startProcess(database, ...args), startProcess(database, ...args)])
  const { status } = await one.client('PUT', '/_sandbox/sso', { idp_metadata: idpMetadata() })
  expect(status).toBe(200)
})

afterAll(async () => {
  await one.kill()
  await two.kill()
  await postgres.stop()
})

async function openLink({ url }: SandboxProcess): Promise<SeenRequest> {
  const query = new URLSearchParams({
    xAccountType: 'sandbox_partner_IDP',
    isFirstLogin: 'false',
    service: 'https://console-intl.huaweicloud.com/iam/',
  })
  const answer = await fetch(`${url}/authui/saml/login?${query.toString()}`, { redirect: 'manual' })
  expect(answer.status, await answer.clone().text()).toBe(302)
  return seenRequest(answer.headers.get('location') ?? '')
}

function bring({ url }: SandboxProcess, xml: string, relayState: string): Promise<Response> {
  const body = new URLSearchParams({ SAMLResponse: Buffer.from(xml).toString('base64'), RelayState: relayState })
  return fetch(`${url}/authui/saml/SAMLAssertionConsumer`, { method: 'POST', body, redirect: 'manual' })
}

it('a login that one process began is taken by another, once, and its session counts in both until it is ended', async () => {
  const request = await openLink(one)
  const xml = signedResponse({
    inResponseTo: request.id,
    consumerUrl: request.consumerUrl,
    now: Date.parse(now),
    attributes: { xUserId: user, xAccountId: user, bpId: 'sandbox-partner', name: user, email: '', mobile: '' },
  })
  const taken = await bring(two, xml, request.relayState)
  expect(taken.status, await taken.clone().text()).toBe(302)
  const headers = { cookie: (taken.headers.get('set-cookie') ?? '').split(';')[0] ?? '' }
  const again = await bring(one, xml, request.relayState)
  expect([again.status, await again.text()]).toEqual([403, expect.stringContaining('saml_request_used')])

  const session = async ({ url }: SandboxProcess): Promise<unknown> => {
    const answer = await fetch(`${url}/authui/saml/session`, { headers })
    return answer.status === 200 ? answer.json() : answer.status
  }
  for (const each of [one, two]) expect(await session(each)).toMatchObject({ partner: 'sandbox-partner' })
  const left = await fetch(`${one.url}/authui/saml/logout`, { method: 'POST', headers, redirect: 'manual' })
  expect(left.status).toBe(200)
  expect(await session(two)).toBe(401)
})
