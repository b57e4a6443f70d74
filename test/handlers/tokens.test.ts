import { expect, it } from 'vitest'
import { advance, agency, type Fields, keys, quota } from '../helpers/iam.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { required } from '../helpers/required.ts'

const tokens = '/v3/auth/tokens'
const balances = '/v2/accounts/customer-accounts/balances'

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

it.each([
  ['a role that is not named', { auth: { identity: { methods: ['assume_role'] } } }, 400, 'assume_role is required'],
  ['a scope of another account, by id', asPartner({ domain: { id: 'other' } }), 403, 'scope.domain'],
  ['a project that is not there, by name', asPartner({ project: { name: 'moon-1' } }), 404, 'project moon-1'],
  ['a project that is not there, by id', asPartner({ project: { id: 'p-1' } }), 404, 'project p-1'],
])('says what is wrong with %s', async (_what, body, status, sentence) => {
  expect(await startPlatform().post(tokens, body)).toMatchObject({
    status,
    body: { error: { message: expect.stringContaining(sentence) as string } },
  })
})
