import { expect, it } from 'vitest'
import { type Answered, startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { required } from '../helpers/required.ts'

const check = '/v2/partners/sub-customers/users/check-identity'
const register = '/v2/partners/sub-customers'
const query = '/v2/partners/sub-customers/query'
const basics = { domain_area: 'MX', xaccount_id: 'user-1', xaccount_type: 'sandbox_partner_IDP' }

type Fields = Record<string, unknown>

async function create(platform: TestPlatform, more: Fields = {}): Promise<Answered> {
  return platform.post(register, { ...basics, ...more })
}

async function idOf(platform: TestPlatform, more: Fields = {}): Promise<string> {
  const { status, body } = await create(platform, more)
  expect(status).toBe(200)
  return (body as { domain_id: string }).domain_id
}

async function list(platform: TestPlatform, filter: Fields = {}) {
  const { body } = await platform.post(query, filter)
  return body as { count: number; customer_infos: Fields[] }
}

/** The last two digits of the customers that a filter lets through. */
async function numbers(platform: TestPlatform, filter: Fields = {}): Promise<string[]> {
  const { count, customer_infos: rows } = await list(platform, { limit: 100, ...filter })
  expect(count).toBe(rows.length)
  return rows.map((each) => String(each['account_name']).slice(-2))
}

async function set(platform: TestPlatform, settings: Fields): Promise<void> {
  expect((await platform.call('PUT', '/_sandbox/settings', { as: null, body: settings })).status).toBe(200)
}

it.each([
  ['name', ['demo-customer-01', 'Demo-CUSTOMER-01', 'demo-customer-19', 'demo-customer-20', 'SANDBOX-partner'], true],
  ['name', ['demo-customer-1', 'a-b_c', '-1234', 'z'.repeat(32)], false],
  ['email', ['nobody@example.com'], false],
  ['name', ['my-op_name', 'the-shadow_one', 'Op_someone'], false],
  ['email', ['op_someone@example.com'], false],
  ['mobile', ['0052-5550100200'], false],
])('says whether the %s of %j is taken: %s', async (type, values, taken) => {
  for (const value of values) {
    const { status, body } = await startPlatform().post(check, { search_type: type, search_value: value })
    const left = type === 'mobile' ? { mobile_remain_available_num: 5 } : {}
    expect([status, body], value).toEqual([
      200,
      {
        error_code: 'CBC.0000',
        error_msg: 'success',
        check_result: taken ? 'used_by_user' : 'available',
        ...left,
      },
    ])
  }
})

it("finds a customer's address used, in any case of letters", async () => {
  const platform = startPlatform()
  const address = required(platform.customer('demo-customer-02').email, 'an address')

  for (const value of [address, address.toUpperCase()])
    expect((await platform.post(check, { search_type: 'email', search_value: value })).body).toMatchObject({
      check_result: 'used_by_user',
    })
})

it.each([
  ['name', ['abcd', 'a'.repeat(33), '12345', '1abcd', '_abcd', 'op_someone', 'shadow_one', 'some one', 'señor-uno']],
  ['email', ['no-at-sign.example', '@example.com', 'someone@', 'some one@example.com', 'a@b@c', `a@${'b'.repeat(63)}`]],
  ['mobile', ['5550100200', '52-5550100200', '0052-', '0052-555O1OO', '', null, undefined]],
])('refuses to check the %s of %j, and names the field', async (type, values) => {
  const platform = startPlatform()
  for (const value of values)
    expect(await platform.post(check, { search_type: type, search_value: value }), String(value)).toMatchObject({
      status: 400,
      body: { error_code: 'CBC.0100', error_msg: expect.stringMatching(/^Parameter error: search_value /) as string },
    })
  expect((await platform.post(check, { search_type: 'fax', search_value: '1' })).body).toMatchObject({
    error_msg: expect.stringContaining('search_type') as string,
  })
})

it.each([[{}], [{ domain_name: null }], [{ domain_name: '' }]])(
  'draws a name of 32 characters, another each time, for %j',
  async (more) => {
    const platform = startPlatform()
    const names: string[] = []
    for (const user of ['one', 'two']) {
      const { body } = await create(platform, { ...more, xaccount_id: user })
      expect(body).toEqual({
        domain_id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        domain_name: expect.stringMatching(/^hwc[0-9a-f]{29}$/) as string,
      })
      names.push((body as { domain_name: string }).domain_name)
    }
    expect(names[0]).not.toBe(names[1])
  },
)

it.each([
  ['domain_name', ['acme', 'a'.repeat(33), '12345', '5acme', 'op_acme', 'shadow_acme', 'ac me', 7], 'CBC.99000031'],
  ['password', ['', 'abc123!', 'a1'.repeat(17), 'onlyletters', '12345678', '!!!!!!!!', 12345678], 'CBC.99000036'],
  ['domain_area', ['', 'mx', 'MEX', 'M', null], 'CBC.0100'],
  ['xaccount_id', ['', 'x'.repeat(129), null, 5], 'CBC.0100'],
  ['xaccount_type', ['', 'x'.repeat(65), null], 'CBC.0100'],
  ['email', ['no-at-sign', `${'a'.repeat(60)}@b.cd`], 'CBC.0100'],
  ['is_close_market_ms', ['yes', 1], 'CBC.0100'],
  ['include_association_result', ['yes', 2, -1, 0.5], 'CBC.0100'],
])('refuses a wrong %s: %j', async (field, values, code) => {
  const platform = startPlatform()
  for (const value of values)
    expect((await create(platform, { [field]: value })).body, JSON.stringify(value)).toMatchObject({
      error_code: code,
      error_msg: expect.stringContaining(field) as string,
    })
  expect(await create(platform, { verification_code: null })).toMatchObject({ status: 200 })
})

it.each([
  ['acme-hosting', false],
  ['gnitsoh-emca', false],
  ['Acme-hosting', true],
  ['abcdefg1', true],
  ['a!'.repeat(16), true],
  [null, true],
])('takes the password %j for acme-hosting: %s', async (password, good) => {
  const answered = await create(startPlatform(), { domain_name: 'acme-hosting', password })
  if (good) expect(answered.status).toBe(200)
  else expect(answered).toMatchObject({ status: 400, body: { error_code: 'CBC.99000036' } })
})

it('gives a name and a user of a platform to one customer only, and changes nothing when it refuses', async () => {
  const platform = startPlatform()
  await idOf(platform, { domain_name: 'acme-hosting' })
  const before = (await platform.get('/_sandbox/snapshots', { as: null })).body as { records: Fields }

  expect(await create(platform, { domain_name: 'ACME-Hosting', xaccount_id: 'user-2' })).toMatchObject({
    status: 400,
    body: { error_code: 'CBC.99000038', error_msg: 'The login name already exists.' },
  })
  expect(await create(platform, { domain_name: 'acme-two' })).toMatchObject({
    status: 400,
    body: { error_code: 'CBC.99000039', error_msg: 'The xaccount_id is already bound.' },
  })
  const after = (await platform.get('/_sandbox/snapshots', { as: null })).body as { records: Fields }
  expect(after.records['customers']).toEqual(before.records['customers'])
  expect((await create(platform, { domain_name: 'acme-two', xaccount_type: 'other_IDP' })).status).toBe(200)
})

it('keeps a restricted partner and a test partner from creating, but not for the reasons of a distributor', async () => {
  const platform = startPlatform()
  await set(platform, { distributor_delisted: true, distributor_restricted: true })
  expect((await create(platform, { xaccount_id: 'user-0' })).status).toBe(200)
  await set(platform, { partner_restricted: true })
  expect((await create(platform)).body).toMatchObject({ error_code: 'CBC.50010085' })
  await set(platform, { test_partner: true })
  expect((await create(platform)).body).toMatchObject({ error_code: 'CBC.99005035' })
})

it('lists a customer with everything that is known about it', async () => {
  const platform = startPlatform()
  const known = platform.customer('demo-customer-22')
  expect(await list(platform, { account_name: 'customer-22' })).toEqual({
    count: 1,
    customer_infos: [
      {
        customer: known.name,
        account_name: 'demo-customer-22',
        customer_id: known.customerId,
        associated_on: '2026-04-06T21:00:00Z',
        association_type: '3',
        label: 'key account',
        telephone: known.telephone,
        verified_status: '2',
        country_code: '',
        customer_type: 1,
        is_frozen: 0,
        account_managers: [{ account_name: 'manager-01' }],
        xaccount_id: 'user-demo-customer-22',
        xaccount_type: 'sandbox_partner_IDP',
        customer_level: 'V5',
        email: known.email,
      },
    ],
  })
})

it('filters by parts of names in any case, by labels in theirs, by model and id; null and "" filter nothing', async () => {
  const platform = startPlatform()
  const { customerId, name } = platform.customer('demo-customer-03')

  expect(await numbers(platform, { account_name: 'CUSTOMER-2' })).toEqual(['21', '22', '23', '24', '25'])
  expect(await numbers(platform, { customer: name.slice(1, -1).toUpperCase() })).toEqual(['03'])
  expect(await numbers(platform, { label: 'rial' })).toEqual(['10', '21'])
  expect(await numbers(platform, { label: 'Trial' })).toEqual(['21'])
  expect(await numbers(platform, { label: 'trial' })).toEqual(['10'])
  expect(await numbers(platform, { label: 'trial', association_type: '1' })).toEqual([])
  expect(await numbers(platform, { association_type: '1' })).toEqual(['17', '18'])
  expect(await numbers(platform, { association_type: '3', label: 'key', account_name: '2' })).toEqual(['22'])
  expect(await numbers(platform, { customer_id: customerId, association_type: '3' })).toEqual(['03'])
  expect(await numbers(platform, { customer_id: customerId, association_type: '1' })).toEqual([])
  expect(await numbers(platform, { customer_id: 'nobody' })).toEqual([])

  const everybody = await numbers(platform)
  expect(await numbers(platform, { indirect_partner_id: 'anything' }), 'a partner has none').toEqual(everybody)
  expect(await numbers(platform, { associated_on_begin: null, associated_on_end: null })).toEqual(everybody)
  expect(everybody).toHaveLength(23)
  for (const field of ['account_name', 'customer', 'label', 'association_type', 'customer_id', 'indirect_partner_id'])
    for (const nothing of [null, '']) expect(await numbers(platform, { [field]: nothing }), field).toEqual(everybody)
})

it.each([
  [{ begin: '2026-04-06T02:00:00Z', end: '2026-04-06T03:00:00Z' }, ['03', '04']],
  [{ begin: '2026-04-06T02:00:01Z', end: '2026-04-06T03:00:00Z' }, ['04']],
  [{ begin: '2026-04-06T02:00:00Z', end: '2026-04-06T02:59:59Z' }, ['03']],
  [{ begin: '2026-04-06T02:00:00Z', end: '2026-04-06T02:00:00Z' }, ['03']],
  [{ end: '2026-04-06T00:00:00Z', begin: null }, ['01']],
  [{ end: '2026-04-06T02:59:59Z', begin: null }, ['01', '02', '03']],
  [{ begin: '2026-04-07T00:00:00Z', end: null }, ['25']],
  [{ begin: '2026-04-06T03:00:00Z', end: '2026-04-06T02:00:00Z' }, []],
])('takes both bounds of %j in', async ({ begin, end }, expected) => {
  const platform = startPlatform()
  const bounds = { associated_on_begin: begin, associated_on_end: end }
  expect(await numbers(platform, bounds)).toEqual(expected)
  expect(await numbers(platform, { ...bounds, account_name: 'demo' })).toEqual(expected)
  for (const field of ['associated_on_begin', 'associated_on_end'])
    expect((await platform.post(query, { [field]: '' })).body).toMatchObject({ error_code: 'CBC.0100' })
})

it('takes in a customer whose moment, as it is shown, is the bound, also between two seconds of a running clock', async () => {
  const platform = startPlatform({ freezeClock: false })
  platform.machine.now += 400
  const id = await idOf(platform, { include_association_result: true })
  const [row] = (await list(platform, { customer_id: id })).customer_infos

  const bounds = { associated_on_begin: row?.['associated_on'], associated_on_end: row?.['associated_on'] }
  expect(await list(platform, bounds)).toMatchObject({ count: 1, customer_infos: [{ customer_id: id }] })
})

it.each([1, 7, 23, 100])('pages by %s through all customers, each once, in the order of association', async (limit) => {
  const platform = startPlatform()
  const seen: Fields[] = []
  for (let offset = 0; offset < 23; offset += limit) {
    const page = await list(platform, { offset, limit })
    expect(page.count).toBe(23)
    seen.push(...page.customer_infos)
  }
  expect(seen).toEqual((await list(platform, { limit: 100 })).customer_infos)
  const names = seen.map((each) => each['account_name'])
  expect(names).toEqual([...new Set(names)].sort())
  expect(seen).toHaveLength(23)
  expect(await list(platform, { offset: 23, limit })).toEqual({ count: 23, customer_infos: [] })
  expect((await list(platform)).customer_infos).toEqual(seen.slice(0, 10))
})

it('keeps whether mails of the platform are wanted, and refuses a country that is none', async () => {
  const platform = startPlatform()
  const closed = async (more: Fields): Promise<unknown> =>
    platform.world.customers.get(await idOf(platform, { xaccount_id: JSON.stringify(more), ...more }))?.marketingClosed
  expect(await closed({ is_close_market_ms: 'true' })).toBe(true)
  for (const more of [{ is_close_market_ms: 'false' }, {}]) expect(await closed(more)).toBe(false)
  expect((await create(platform, { domain_area: 'XX' })).body).toEqual({
    error_code: 'CBC.0100',
    error_msg: 'Parameter error: domain_area must be a country of ISO 3166-1, such as MX',
  })
})

it('shows of which model a customer is, and no account manager where it has none', async () => {
  const platform = startPlatform()
  const shown = async (name: string): Promise<Fields | undefined> =>
    (await list(platform, { account_name: name })).customer_infos[0]
  expect(await shown('demo-customer-17')).toMatchObject({ association_type: '1', account_managers: [] })
  expect(await shown('demo-customer-02')).toMatchObject({ association_type: '3' })
})
