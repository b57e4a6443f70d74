import { expect, it } from 'vitest'
import { noon, required, startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { signedHeaders } from '../helpers/sign.ts'

const tokens = '/v3/auth/tokens'
const keys = '/v3.0/OS-CREDENTIAL/securitytokens'
const balances = '/v2/accounts/customer-accounts/balances'
const quota = '/v2/partners/credit/consumption-quota'
const agency = 'sandbox_partner_IDP'

type Fields = Record<string, unknown>

interface Key {
  readonly access: string
  readonly secret: string
  readonly securitytoken: string
  readonly expires_at: string
}

function password(name: string, secret: string, domain: string, scope?: Fields): Fields {
  const user = { name, password: secret, domain: { name: domain } }
  return { auth: { identity: { methods: ['password'], password: { user } }, ...(scope && { scope }) } }
}

const partner = password('partner-admin', 'Sandbox@2024', 'sandbox-partner')
const asPartner = (scope: Fields) => password('partner-admin', 'Sandbox@2024', 'sandbox-partner', scope)

function assume(role: Fields, scope?: Fields): Fields {
  const identity = { methods: ['assume_role'], assume_role: { agency_name: agency, ...role } }
  return { auth: { identity, ...(scope && { scope }) } }
}

async function login(platform: TestPlatform, body: Fields, as: string | null = null): Promise<string> {
  const { status, headers } = await platform.post(tokens, body, { as })
  expect(status).toBe(201)
  return required(headers['X-Subject-Token'], 'a token')
}

async function keyFor(platform: TestPlatform, identity: Fields, as?: string): Promise<Key> {
  const { status, body } = await platform.post(keys, { auth: { identity } }, as === undefined ? {} : { as })
  expect(status).toBe(201)
  return (body as { credential: Key }).credential
}

/** Whose signature a signed request is taken for: the account, or the status of the refusal. */
async function signer(platform: TestPlatform, key: Key, securityToken: string | undefined = key.securitytoken) {
  const target = '/v3/auth/domains'
  const date = new Date(noon).toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const more = securityToken === '' ? {} : { 'X-Security-Token': securityToken }
  const headers = signedHeaders(
    { method: 'GET', endpoint: `http://127.0.0.1:4010${target}`, headers: { 'X-Sdk-Date': date, ...more } },
    key,
  )
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  const { status, body } = await platform.get(target, { as: null, headers: lower })
  return status === 200 ? (body as { domains: { name: string }[] }).domains[0]?.name : status
}

async function advance(platform: TestPlatform, duration: string): Promise<void> {
  expect((await platform.post('/_sandbox/clock/advance', { duration }, { as: null })).status).toBe(200)
}

it('logs a partner in for its account, and says in full what the token is good for', async () => {
  const platform = startPlatform()
  const { domainId, userId } = platform.userOf('sandbox-partner')
  const domain = { id: domainId, name: 'sandbox-partner' }
  const token = {
    issued_at: '2026-05-06T12:00:00.000000Z',
    expires_at: '2026-05-07T12:00:00.000000Z',
    methods: ['password'],
    user: { id: userId, name: 'partner-admin', domain, password_expires_at: '' },
    roles: [{ id: '0', name: 'te_admin' }],
    domain,
  }
  for (const scope of [{ domain: { name: 'sandbox-partner' } }, { domain: { id: domainId } }, {}]) {
    const { status, headers, body } = await platform.post(tokens, asPartner(scope), { as: null })
    expect([status, body]).toEqual([201, { token: { ...token, catalog: [] } }])
    expect(headers['X-Subject-Token']).toMatch(/^MII[0-9a-f]{1000,}$/)
  }

  const { domain: _whole, ...rest } = token
  const [project] = platform.world.projects.sliceOf('byDomain', domainId, { from: 0, to: 1 })
  const { projectId } = required(project, 'a project')
  for (const one of [{ name: 'ap-southeast-1' }, { id: projectId }]) {
    const { body } = await platform.post(`${tokens}?nocatalog=yes`, asPartner({ project: one }), { as: null })
    expect(body).toEqual({ token: { ...rest, project: { id: projectId, name: 'ap-southeast-1', domain } } })
  }
})

it.each([
  ['a wrong password', password('partner-admin', 'sandbox@2024', 'sandbox-partner'), 401, 'Unauthorized'],
  ['an unknown user', password('nobody', 'Sandbox@2024', 'sandbox-partner'), 401, 'Unauthorized'],
  ['an unknown account', password('partner-admin', 'Sandbox@2024', 'nowhere'), 401, 'Unauthorized'],
  ["another account's user", password('partner-admin', 'Sandbox@2024', 'demo-customer-01'), 401, 'Unauthorized'],
  ["another account's scope", asPartner({ domain: { name: 'sandbox-distributor' } }), 403, 'Forbidden'],
  ['an unknown project', asPartner({ project: { name: 'moon-1' } }), 404, 'Not Found'],
  ['no password', { auth: { identity: { methods: ['password'] } } }, 400, 'Bad Request'],
  ['two methods', { auth: { identity: { methods: ['password', 'assume_role'] } } }, 400, 'Bad Request'],
  ['another method', { auth: { identity: { methods: ['totp'] } } }, 400, 'Bad Request'],
  ['no identity', { auth: {} }, 400, 'Bad Request'],
  ['assume_role of nobody', assume({ domain_name: 'demo-customer-01' }), 401, 'Unauthorized'],
])('refuses a login with %s in the envelope of IAM', async (_what, body, status, title) => {
  const answered = await startPlatform().post(tokens, body, { as: null })
  expect([answered.status, answered.body]).toEqual([
    status,
    { error: { code: status, title, message: expect.stringMatching(/./) as string } },
  ])
  expect(answered.headers).not.toHaveProperty('X-Subject-Token')
})

it('logs a customer in with the password it was created with, and one without a password not at all', async () => {
  const platform = startPlatform()
  const form = { domain_area: 'MX', xaccount_type: agency }
  const names = ['with-password', 'without-password']
  for (const [at, domain_name] of names.entries()) {
    const body = { ...form, domain_name, xaccount_id: `x-${at}`, ...(at === 0 && { password: 'Correct-7-horses' }) }
    expect((await platform.post('/v2/partners/sub-customers', body)).status).toBe(200)
  }
  const statuses = names.map(
    async (name) => (await platform.post(tokens, password(name, 'Correct-7-horses', name), { as: null })).status,
  )
  expect(await Promise.all(statuses)).toEqual([201, 401])
})

it('logs two customers of one name, of two partners, in to their own accounts', async () => {
  const platform = startPlatform()
  const { body } = await platform.post('/_sandbox/partners', { id: 'umbrella' }, { as: null })
  const { token: other } = body as { token: string }
  const form = { domain_name: 'acme-hosting', domain_area: 'MX', xaccount_id: 'x', xaccount_type: agency }
  const made: unknown[] = []
  for (const [secret, as] of [
    ['First-1-secret', await login(platform, partner)],
    ['Second-2-secret', other],
  ] as const) {
    const created = await platform.post('/v2/partners/sub-customers', { ...form, password: secret }, { as })
    made.push((created.body as { domain_id: string }).domain_id)
  }

  const logged: unknown[] = []
  for (const secret of ['First-1-secret', 'Second-2-secret']) {
    const answered = await platform.post(tokens, password('acme-hosting', secret, 'acme-hosting'), { as: null })
    logged.push((answered.body as { token?: { user: { domain: { id: string } } } }).token?.user.domain.id)
  }
  expect(logged).toEqual(made)
})

it('lets a partner act as its customer by name, by id and both, with its token or its key', async () => {
  const platform = startPlatform()
  const as = await login(platform, partner)
  const { customerId } = platform.customer('demo-customer-17')
  const [own, customer] = [platform.userOf('sandbox-partner'), platform.userOf('demo-customer-17')]
  const domain = { id: customerId, name: 'demo-customer-17' }
  const roles = ['te_admin', 'readonly'].map((name, at) => ({ id: String(at), name }))
  for (const role of [
    { domain_name: 'demo-customer-17' },
    { domain_id: customerId },
    { domain_name: 'demo-customer-17', domain_id: customerId, duration_seconds: 900 },
  ]) {
    const { status, body } = await platform.post(tokens, assume(role), { as })
    expect([status, body]).toEqual([
      201,
      {
        token: {
          issued_at: '2026-05-06T12:00:00.000000Z',
          expires_at: '2026-05-07T12:00:00.000000Z',
          methods: ['assume_role'],
          user: { id: customer.userId, name: 'demo-customer-17', domain, password_expires_at: '' },
          domain,
          roles,
          catalog: [],
          assumed_by: {
            user: { id: own.userId, name: 'partner-admin', domain: { id: own.domainId, name: own.domainName } },
          },
        },
      },
    ])
  }

  const token = await login(platform, assume({ domain_id: customerId }, { project: { name: 'ap-southeast-1' } }), as)
  expect((await platform.get(balances, { as: token })).body).toMatchObject({ account_balances: [{ amount: 320.75 }] })
  expect((await platform.get(quota, { as: token })).body).toMatchObject({ error_code: 'CBC.0151' })
  expect((await platform.get(balances, { as })).body).toMatchObject({ error_code: 'CBC.0155' })
  expect((await platform.get(quota, { as })).status).toBe(200)
})

it.each([
  ['an unknown account', { domain_name: 'nobody' }, 404],
  ['another agency', { domain_name: 'demo-customer-01', agency_name: 'other_IDP' }, 404],
  ['a customer not yet associated', { domain_name: 'demo-customer-19' }, 404],
  ['a customer that has left', { domain_name: 'demo-customer-20' }, 404],
  ["a distributor's customer", { domain_name: 'demo-r1-customer-01' }, 404],
  ['no account', {}, 400],
  ['no agency', { domain_name: 'demo-customer-01', agency_name: undefined }, 400],
])('does not let a partner act as %s, by token or by key', async (_who, role, status) => {
  const platform = startPlatform()
  const answers = [await platform.post(tokens, assume(role)), await platform.post(keys, assume(role))]
  for (const each of answers) expect(each).toMatchObject({ status, body: { error: { code: status } } })
})

it('lets neither a customer nor a reseller act as anybody, nor a partner within a foreign scope', async () => {
  const platform = startPlatform()
  const role = assume({ domain_name: 'demo-customer-01' })
  for (const account of ['demo-customer-02', 'demo-customer-01'])
    expect((await platform.post(tokens, role, { as: platform.userOf(account) })).status).toBe(403)
  const sold = assume({ domain_name: 'demo-r1-customer-01', agency_name: 'sandbox_distributor_IDP' })
  expect((await platform.post(tokens, sold, { as: platform.userOf('demo-reseller-01') })).status).toBe(403)
  expect((await platform.post(tokens, sold, { as: platform.userOf('sandbox-distributor') })).status).toBe(201)
  const scope = { domain: { name: 'sandbox-partner' } }
  expect((await platform.post(tokens, assume({ domain_name: 'demo-customer-01' }, scope))).status).toBe(403)
})

it('ends a token 24 hours after it was issued; another one does not end it', async () => {
  const platform = startPlatform()
  const first = await login(platform, partner)
  await advance(platform, 'PT12H')
  const second = await login(platform, partner)
  const statuses = async () => [
    (await platform.get(quota, { as: first })).status,
    (await platform.get('/v5/caller-identity', { as: second })).status,
  ]

  await advance(platform, 'PT11H59M59S')
  expect(await statuses()).toEqual([200, 200])
  await advance(platform, 'PT1S')
  expect(await statuses()).toEqual([401, 200])
  const { body } = await platform.get(quota, { as: first })
  expect(body).toMatchObject({ error_msg: expect.stringMatching(/token expires, .*: 2026-05-07T12:00:00Z$/) as string })
})

it('tells a caller its account and itself', async () => {
  const platform = startPlatform()
  const origin = 'https://iam.myhuaweicloud.com/v3'
  for (const account of ['sandbox-partner', 'sandbox-distributor', 'demo-reseller-01', 'demo-customer-01']) {
    const as = platform.userOf(account)
    const { domainId, userId, userName } = as
    const self = `${origin}/domains/${domainId}`
    expect((await platform.get('/v3/auth/domains', { as })).body).toEqual({
      domains: [{ id: domainId, name: account, enabled: true, description: '', links: { self } }],
      links: { self: `${origin}/auth/domains`, next: null, previous: null },
    })
    expect((await platform.get('/v5/caller-identity', { as })).body).toEqual({
      account_id: domainId,
      principal_urn: `iam::${domainId}:user:${userName}`,
      principal_id: userId,
    })
  }
})

it('lists projects by their filters and pages, and adds one under a name that is free', async () => {
  const platform = startPlatform()
  const { domainId } = platform.userOf('sandbox-partner')
  const found = async (query = '') => {
    const { body } = await platform.get(`/v3/projects${query}`)
    return (body as { projects: { name: string }[] }).projects.map((each) => each.name)
  }
  const add = (project: Fields) => platform.post('/v3/projects', { project })
  expect(await found()).toEqual(['ap-southeast-1'])

  const { status, body } = await add({ name: 'la-north-2', domain_id: domainId })
  const { id } = (body as { project: { id: string } }).project
  const self = `https://iam.myhuaweicloud.com/v3/projects/${id}`
  const fixed = { parent_id: domainId, is_domain: false, enabled: true, description: '' }
  const project = { id, name: 'la-north-2', domain_id: domainId, ...fixed, links: { self } }
  expect([status, body]).toEqual([201, { project }])
  expect((await platform.get('/v3/projects?name=la-north-2')).body).toMatchObject({ projects: [project] })
  expect((await add({ name: 'la-north-2' })).status).toBe(400)
  expect((await add({ name: '' })).status).toBe(400)
  expect((await add({ name: 'la-south-2', domain_id: 'other' })).status).toBe(403)
  expect((await add({ name: 'la-south-2_shop' })).status).toBe(201)

  const all = await found()
  expect([...all].sort()).toEqual(['ap-southeast-1', 'la-north-2', 'la-south-2_shop'])
  expect([...(await found('?page=1&per_page=2')), ...(await found('?page=2&per_page=2'))]).toEqual(all)
  for (const query of [`?domain_id=${domainId}`, `?parent_id=${domainId}`, '?enabled=true', '?is_domain=false'])
    expect(await found(query), query).toEqual(all)
  for (const query of ['?name=la', '?domain_id=x', '?parent_id=x', '?enabled=false', '?is_domain=true', '?page=9'])
    expect(await found(query), query).toEqual([])
  const as = platform.userOf('demo-customer-01')
  expect((await platform.get('/v3/projects', { as })).body).toMatchObject({ projects: [{ name: 'ap-southeast-1' }] })
})

it('lists the regions, each with its name in two languages', async () => {
  const { body } = await startPlatform().get('/v3/regions')
  const common = { type: 'public', description: '', parent_region_id: null }
  expect((body as { regions: Fields[] }).regions).toContainEqual({
    ...common,
    id: 'ap-southeast-1',
    locales: { 'en-us': 'CN-Hong Kong', 'zh-cn': '中国-香港' },
    links: { self: 'https://iam.myhuaweicloud.com/v3/regions/ap-southeast-1' },
  })
})

it.each([
  [{ methods: ['token'] }, 900],
  [{ methods: ['token'], token: { duration_seconds: 3600 } }, 3600],
  [{ methods: ['assume_role'], assume_role: { agency_name: agency, domain_name: 'demo-customer-01' } }, 900],
])('issues for %j a key that signs with its security token for %s seconds', async (identity, seconds) => {
  const platform = startPlatform()
  const key = await keyFor(platform, identity)
  expect(key.expires_at).toBe(new Date(noon + seconds * 1000).toISOString().replace('.000Z', '.000000Z'))

  const account = identity.methods[0] === 'token' ? 'sandbox-partner' : 'demo-customer-01'
  expect(await signer(platform, key)).toBe(account)
  expect(await signer(platform, key, '')).toBe(401)
  expect(await signer(platform, key, 'another')).toBe(401)
  expect(await signer(platform, { ...key, secret: 'other' })).toBe(401)
  await advance(platform, `PT${seconds - 1}S`)
  expect(await signer(platform, key)).toBe(account)
  await advance(platform, 'PT1S')
  expect(await signer(platform, key)).toBe(401)
})

it("issues keys by the method that is named: none without its particulars, the caller's own for a token", async () => {
  const platform = startPlatform()
  const role = { agency_name: agency, domain_name: 'demo-customer-01' }
  const bare = await platform.post(keys, { auth: { identity: { methods: ['assume_role'] } } })
  const own = await keyFor(platform, { methods: ['token'], assume_role: role })
  expect([bare.status, await signer(platform, own)]).toEqual([400, 'sandbox-partner'])
})

it.each([
  [{ methods: ['token'], token: { duration_seconds: 899 } }, undefined, 400],
  [{ methods: ['token'], token: { duration_seconds: 86_401 } }, undefined, 400],
  [{ methods: ['password'] }, undefined, 400],
  [{ methods: ['token'] }, null, 401],
  [{ methods: ['token'] }, 'MIInobody', 401],
])('issues no key for %j sent with %j', async (identity, as, status) => {
  const answered = await startPlatform().post(keys, { auth: { identity } }, as === undefined ? {} : { as })
  expect(answered.status).toBe(status)
  expect(answered.body).not.toHaveProperty('credential')
})
