import { setupServer } from 'msw/node'
import { expect, it } from 'vitest'
import { createSandbox } from '../../src/server/create-sandbox.ts'

const origin = 'https://bss-intl.myhuaweicloud.com'

it('hands out handlers that answer at the live endpoint, on a clock that stands until it is moved', async () => {
  const sandbox = createSandbox({ clock: '2026-01-01T00:00:00Z' })
  const server = setupServer(...sandbox.handlers)
  server.listen()

  const quota = await fetch(`${origin}/v2/partners/credit/consumption-quota`, {
    headers: { 'x-auth-token': sandbox.token() },
  })
  expect([quota.status, await quota.json()]).toMatchObject([200, { consumption_quota: '100000.00' }])
  expect(sandbox.clock.now().toISOString()).toBe('2026-01-01T00:00:00.000Z')
  expect(sandbox.clock.advance('P1M').map((each) => each.kind)).toContain('month-begins')
  expect(() => sandbox.clock.advance('a while')).toThrow('no ISO 8601 duration')
  server.close()
})

it('serves the same world on a port, and starts it afresh', async () => {
  const sandbox = createSandbox({ clock: '2026-01-01T00:00:00Z' })
  const { url, close } = await sandbox.listen()
  const headers = { 'x-auth-token': sandbox.token(), 'content-type': 'application/json' }
  const registration = {
    domain_name: 'short-lived',
    domain_area: 'MX',
    xaccount_id: 's',
    xaccount_type: 'T',
    include_association_result: true,
  }
  await fetch(`${url}/v2/partners/sub-customers`, { method: 'POST', headers, body: JSON.stringify(registration) })
  const count = async (): Promise<unknown> => {
    const more = { ...headers, 'x-auth-token': sandbox.token() }
    const listed = await fetch(`${url}/v2/partners/sub-customers/query`, {
      method: 'POST',
      headers: more,
      body: '{"account_name":"short-lived"}',
    })
    return listed.json()
  }
  expect(await count()).toMatchObject({ count: 1 })

  sandbox.reset()
  expect(await count()).toMatchObject({ count: 0 })
  await close()
})

it('hands out tokens that neither the clock nor a reset ends', async () => {
  const sandbox = createSandbox({ clock: '2026-01-01T00:00:00Z' })
  const { url, close } = await sandbox.listen()
  const token = sandbox.token()
  const status = async (): Promise<number> =>
    (await fetch(`${url}/v2/partners/credit/consumption-quota`, { headers: { 'x-auth-token': token } })).status
  sandbox.clock.advance('P2D')
  expect(await status()).toBe(200)
  sandbox.reset()
  expect(sandbox.clock.now().toISOString()).toBe('2026-01-01T00:00:00.000Z')
  expect(await status()).toBe(200)
  expect(sandbox.token()).not.toBe(token)
  await close()
})

it("answers at every host that the vendor's SDKs call by themselves, and at no other", async () => {
  const sandbox = createSandbox({ clock: '2026-01-01T00:00:00Z' })
  const server = setupServer(...sandbox.handlers)
  server.listen({ onUnhandledFrame: 'error' })
  const headers = { 'x-auth-token': sandbox.token() }
  const statusAt = async (address: string): Promise<number> => (await fetch(`https://${address}`, { headers })).status
  try {
    for (const address of [
      'bss-intl.myhuaweicloud.com/v2/partners/credit/consumption-quota',
      'bss.myhuaweicloud.eu/v2/partners/credit/consumption-quota',
      'iam.myhuaweicloud.com/v3/auth/domains',
      'iam.ap-southeast-1.myhuaweicloud.com/v3/auth/domains',
      'iam.la-north-2.myhuaweicloud.com:443/v3/projects?name=la-north-2',
      'iam.eu-west-101.myhuaweicloud.com/v3/regions',
      'iam.eu-west-101.myhuaweicloud.eu/v3/regions',
      'iam.eu.myhuaweicloud.com/v3/regions',
      'osm.cn-south-1.myhuaweicloud.cn/v2/servicerequest/config/regions',
      'osm.myhuaweicloud.com/v2/servicerequest/config/regions',
      'osm-intl.myhuaweicloud.com/v1.0/servicerequest/case/region',
      'sts.ap-southeast-1.myhuaweicloud.com/v5/caller-identity',
    ])
      expect([address, await statusAt(address)]).toEqual([address, 200])
    expect(await statusAt('iam.myhuaweicloud.com/v3/nothing')).toBe(404)
    for (const other of [
      'obs.ap-southeast-1.myhuaweicloud.com/v3/regions',
      'iam.myhuaweicloud.com.example.com/v3/regions',
      'iam.example.com/x.myhuaweicloud.com/v3/regions',
    ])
      await expect(statusAt(other)).rejects.toThrow()
  } finally {
    server.close()
  }
})

it('is the host of the console switch too, which names itself in its metadata and refuses in a page', async () => {
  const sandbox = createSandbox({ clock: '2026-01-01T00:00:00Z' })
  const server = setupServer(...sandbox.handlers)
  server.listen({ onUnhandledFrame: 'error' })
  try {
    for (const host of ['auth.huaweicloud.com', 'auth-intl.huaweicloud.com', 'auth.eu-west-101.huaweicloud.eu']) {
      const metadata = await fetch(`https://${host}/authui/saml/metadata.xml`)
      expect([host, metadata.status]).toEqual([host, 200])
      expect(await metadata.text()).toContain(`Location="https://${host}/authui/saml/SAMLAssertionConsumer"`)
    }
    const link = 'https://auth.huaweicloud.com/authui/saml/login'
    const refused = await fetch(`${link}?xAccountType=nobody`, { redirect: 'manual' })
    expect([refused.status, refused.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    const away = await fetch('https://auth.huaweicloud.com/authui/saml/nothing')
    expect([away.status, await away.json()]).toMatchObject([404, { error_code: 'APIGW.0101' }])
    for (const other of ['auth.huaweicloud.com.example.com', 'author.huaweicloud.com', 'auth.example.com'])
      await expect(fetch(`https://${other}/authui/saml/metadata.xml`)).rejects.toThrow()
  } finally {
    server.close()
  }
})
