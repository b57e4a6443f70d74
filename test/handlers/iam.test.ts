import { expect, it } from 'vitest'
import { advance, agency, type Fields, keys } from '../helpers/iam.ts'
import { required } from '../helpers/required.ts'
import { noon, startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { signedHeaders } from '../helpers/sign.ts'

interface Key {
  readonly access: string
  readonly secret: string
  readonly securitytoken: string
  readonly expires_at: string
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
  expect(await found('?name=la-north-2')).toEqual(['la-north-2'])
  const ofRegions = await found()
  expect(ofRegions).toEqual(platform.world.catalog.regions.map((each) => each.code))

  const { status, body } = await add({ name: 'la-north-2_own', domain_id: domainId })
  const { id } = (body as { project: { id: string } }).project
  const self = `https://iam.myhuaweicloud.com/v3/projects/${id}`
  const fixed = { parent_id: domainId, is_domain: false, enabled: true, description: '' }
  const project = { id, name: 'la-north-2_own', domain_id: domainId, ...fixed, links: { self } }
  expect([status, body]).toEqual([201, { project }])
  expect((await platform.get('/v3/projects?name=la-north-2_own')).body).toMatchObject({ projects: [project] })
  expect((await add({ name: 'la-north-2' })).status).toBe(400)
  expect((await add({ name: '' })).status).toBe(400)
  expect((await add({ name: 'la-south-2', domain_id: 'other' })).status).toBe(403)
  expect((await add({ name: 'la-south-2_shop' })).status).toBe(201)

  const all = await found()
  expect([...all].sort()).toEqual([...ofRegions, 'la-north-2_own', 'la-south-2_shop'].sort())
  expect([...(await found('?page=1&per_page=10')), ...(await found('?page=2&per_page=10'))]).toEqual(all)
  for (const query of [`?domain_id=${domainId}`, `?parent_id=${domainId}`, '?enabled=true', '?is_domain=false'])
    expect(await found(query), query).toEqual(all)
  for (const query of ['?name=la', '?domain_id=x', '?parent_id=x', '?enabled=false', '?is_domain=true', '?page=9'])
    expect(await found(query), query).toEqual([])
  const as = platform.userOf('demo-customer-01')
  expect((await platform.get('/v3/projects', { as })).body).toMatchObject({
    projects: ofRegions.map((name) => ({ name })),
  })
})

it('has a project of each region for every account, with one id whoever asks first and however', async () => {
  const ids = async (ask: (platform: TestPlatform) => Promise<unknown>): Promise<unknown> => {
    const platform = startPlatform()
    await ask(platform)
    const as = platform.userOf('demo-customer-01')
    const { body } = await platform.get('/v3/auth/projects', { as })
    return (body as { projects: { id: string; name: string }[] }).projects.map(({ id, name }) => [name, id])
  }
  const scoped = (name: string) => (platform: TestPlatform) => {
    const identity = {
      methods: ['assume_role'],
      assume_role: { domain_name: 'demo-customer-01', agency_name: 'sandbox_partner_IDP' },
    }
    return platform.post('/v3/auth/tokens', { auth: { identity, scope: { project: { name } } } })
  }
  const first = await ids((platform) => Promise.resolve(platform))
  expect(await ids(scoped('sa-brazil-1'))).toEqual(first)
  expect(await ids((platform) => platform.get('/v3/projects?name=la-north-2'))).toEqual(first)

  const platform = startPlatform()
  expect(await scoped('la-north-2')(platform)).toMatchObject({
    status: 201,
    body: { token: { project: { name: 'la-north-2' } } },
  })
  const unknown = await scoped('ap-southeast-99')(platform)
  expect(unknown).toMatchObject({ status: 404, body: { error: { title: 'Not Found' } } })
  expect(unknown.headers['X-Sandbox-Hint']).toContain('one for each region: ap-southeast-1, ')
})

it('knows whose a project is in which nothing was put yet', async () => {
  const platform = startPlatform()
  const as = platform.userOf('demo-customer-01')
  const { body } = await platform.get('/v3/auth/projects', { as })
  const { id, name } = required((body as { projects: { id: string; name: string }[] }).projects.at(-1), 'a project')
  const wanted = {
    id: '1',
    cloud_service_type: 'hws.service.type.ebs',
    resource_type: 'hws.resource.type.volume',
    resource_spec: 'GPSSD',
    resource_size: 100,
    size_measure_id: 17,
    region: 'ap-southeast-1',
    usage_factor: 'Duration',
    usage_value: 10,
    usage_measure_id: 4,
    subscription_num: 1,
  }
  const ask = (project: string) =>
    platform.post('/v2/bills/ratings/on-demand-resources', { project_id: project, product_infos: [wanted] })
  expect((await ask(id)).status).toBe(200)
  for (const nobodys of ['0'.repeat(32), 'no-project'])
    expect(await ask(nobodys), nobodys).toMatchObject({ status: 400, body: { error_code: 'CBC.99006073' } })
  expect((await platform.post('/v3/projects', { project: { name } }, { as })).status).toBe(400)
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
