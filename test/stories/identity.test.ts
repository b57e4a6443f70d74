import { expect, it } from 'vitest'
import { noon, startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { signedHeaders } from '../helpers/sign.ts'

const tokens = '/v3/auth/tokens'
const balances = '/v2/accounts/customer-accounts/balances'

function password(overrides: { name?: string; password?: string; domain?: string } = {}, scope?: object): object {
  const user = {
    name: overrides.name ?? 'partner-admin',
    password: overrides.password ?? 'Sandbox@2024',
    domain: { name: overrides.domain ?? 'sandbox-partner' },
  }
  return {
    auth: { identity: { methods: ['password'], password: { user } }, ...(scope === undefined ? {} : { scope }) },
  }
}

function assume(domain: string, agency = 'sandbox_partner_IDP', scope?: object): object {
  const role = { domain_name: domain, agency_name: agency }
  return {
    auth: { identity: { methods: ['assume_role'], assume_role: role }, ...(scope === undefined ? {} : { scope }) },
  }
}

async function login(platform: TestPlatform, body: object, as: string | null = null): Promise<string> {
  const { status, headers } = await platform.post(tokens, body, { as })
  expect(status).toBe(201)
  return headers['X-Subject-Token'] ?? ''
}

it('logs the partner in with its password, for its account or a project of it', async () => {
  const platform = startPlatform()
  const answered = await platform.post(tokens, password({}, { domain: { name: 'sandbox-partner' } }), { as: null })
  expect(answered).toMatchObject({
    status: 201,
    headers: { 'X-Subject-Token': expect.stringMatching(/^MII[0-9a-f]{1000,}$/) as string },
    body: {
      token: {
        issued_at: '2026-05-06T12:00:00.000000Z',
        expires_at: '2026-05-07T12:00:00.000000Z',
        methods: ['password'],
        user: { name: 'partner-admin', domain: { name: 'sandbox-partner' } },
        domain: { name: 'sandbox-partner' },
        catalog: [],
      },
    },
  })
  const project = await platform.post(
    `${tokens}?nocatalog=true`,
    password({}, { project: { name: 'ap-southeast-1' } }),
    { as: null },
  )
  expect(project.body).toMatchObject({ token: { project: { name: 'ap-southeast-1' } } })
  expect(project.body).not.toHaveProperty('token.catalog')
  expect(project.body).not.toHaveProperty('token.domain')
})

it.each([
  [password({ password: 'wrong' }), 401],
  [password({ name: 'nobody' }), 401],
  [password({ domain: 'nowhere' }), 401],
  [password({}, { domain: { name: 'sandbox-distributor' } }), 403],
  [password({}, { project: { name: 'moon-1' } }), 404],
  [assume('demo-customer-01'), 401],
  [{ auth: { identity: { methods: ['password'] } } }, 400],
])('refuses %j with %s in the envelope of IAM', async (body, status) => {
  const answered = await startPlatform().post(tokens, body, { as: null })
  expect(answered).toMatchObject({ status, body: { error: { code: status } } })
  expect(answered.headers).not.toHaveProperty('X-Subject-Token')
})

it('lets a partner act as its customer by the agency that bears its platform id', async () => {
  const platform = startPlatform()
  const partner = await login(platform, password())
  expect((await platform.get(balances, { as: partner })).status).toBe(403)

  const customer = await login(
    platform,
    assume('demo-customer-01', 'sandbox_partner_IDP', { project: { name: 'ap-southeast-1' } }),
    partner,
  )
  expect((await platform.get(balances, { as: customer })).status).toBe(200)
  expect((await platform.get('/v2/partners/credit/consumption-quota', { as: customer })).status).toBe(403)
  const described = await platform.post(tokens, assume('demo-customer-01'), { as: partner })
  expect(described.body).toMatchObject({
    token: {
      methods: ['assume_role'],
      user: { domain: { name: 'demo-customer-01' } },
      assumed_by: { user: { domain: { name: 'sandbox-partner' } } },
    },
  })
})

it.each([
  ['an unknown account', 'nobody', undefined, 404],
  ['another agency', 'demo-customer-01', 'other_IDP', 404],
  ['a customer that has left', 'demo-customer-20', undefined, 404],
  ["another partner's customer", 'demo-r1-customer-01', undefined, 404],
])('refuses to act as %s', async (_who, domain, agency, status) => {
  const platform = startPlatform()
  const partner = await login(platform, password())
  expect((await platform.post(tokens, assume(domain, agency), { as: partner })).status).toBe(status)
})

it('lets no customer act as another', async () => {
  const platform = startPlatform()
  const customer = await login(platform, password({ name: 'demo-customer-01', domain: 'demo-customer-01' }))
  expect((await platform.post(tokens, assume('demo-customer-02'), { as: customer })).status).toBe(403)
})

it('tells an SDK its account, its projects and itself, and makes a project of its own', async () => {
  const platform = startPlatform()
  const { domainId } = platform.userOf('sandbox-partner')
  expect((await platform.get('/v3/auth/domains')).body).toMatchObject({
    domains: [{ id: domainId, name: 'sandbox-partner', enabled: true }],
  })
  expect((await platform.get('/v3/projects?name=ap-southeast-1')).body).toMatchObject({
    projects: [{ name: 'ap-southeast-1', domain_id: domainId }],
  })
  expect((await platform.get('/v3/projects?name=la-north-2')).body).toMatchObject({
    projects: [{ name: 'la-north-2' }],
  })
  expect((await platform.get('/v3/projects?name=nowhere-1')).body).toMatchObject({ projects: [] })
  expect((await platform.get('/v3/regions')).body).toMatchObject({
    regions: expect.arrayContaining([expect.objectContaining({ id: 'la-north-2', type: 'public' })]) as unknown[],
  })
  expect(
    (await platform.post('/v3/projects', { project: { name: 'la-north-2_shop', domain_id: domainId } })).status,
  ).toBe(201)
  expect((await platform.get('/v3/projects?name=la-north-2_shop')).body).toMatchObject({ projects: [{}] })
  expect((await platform.get('/v5/caller-identity')).body).toMatchObject({ account_id: domainId })
})

it('issues a temporary key that signs with its security token until it ends', async () => {
  const platform = startPlatform()
  const order = { auth: { identity: { methods: ['token'], token: { duration_seconds: 900 } } } }
  const { status, body } = await platform.post('/v3.0/OS-CREDENTIAL/securitytokens', order)
  expect(status).toBe(201)
  const { credential } = body as {
    credential: { access: string; secret: string; securitytoken: string; expires_at: string }
  }
  expect(credential.expires_at).toBe('2026-05-06T12:15:00.000000Z')

  const call = async (more: Record<string, string>): Promise<number> => {
    const date = new Date(noon).toISOString().replaceAll(/[-:]|\.\d+/g, '')
    const headers = signedHeaders(
      { method: 'GET', endpoint: 'http://127.0.0.1:4010/v3/auth/domains', headers: { 'X-Sdk-Date': date, ...more } },
      credential,
    )
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
    return (await platform.get('/v3/auth/domains', { as: null, headers: lower })).status
  }
  expect(await call({ 'X-Security-Token': credential.securitytoken })).toBe(200)
  expect(await call({})).toBe(401)
  expect(await call({ 'X-Security-Token': 'another' })).toBe(401)
  await platform.post('/_sandbox/clock/advance', { duration: 'PT15M' }, { as: null })
  expect(await call({ 'X-Security-Token': credential.securitytoken })).toBe(401)
})
