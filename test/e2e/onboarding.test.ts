import { afterAll, beforeAll, expect, it } from 'vitest'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { type ServedPlatform, servePlatform } from '../helpers/served.ts'
import { vendorClient } from '../helpers/vendor-client.ts'

const { partner: demoPartner } = demoAccounts.intl

let served: ServedPlatform

beforeAll(async () => {
  served = await servePlatform()
})

afterAll(async () => {
  await served.close()
})

type Caller = (
  method: string,
  path: string,
  data?: Record<string, unknown>,
) => Promise<Readonly<Record<string, unknown>>>

/** What a partner's platform does with a customer on its first day, by any client. */
async function onboard(call: Caller, name: string): Promise<void> {
  const email = `${name}@example.com`
  expect(
    await call('POST', '/v2/partners/sub-customers/users/check-identity', { search_type: 'name', search_value: name }),
  ).toMatchObject({
    error_code: 'CBC.0000',
    check_result: 'available',
  })
  await call('POST', '/v2/bases/verificationcode/send', { receiver_type: 2, email })
  const outbox = (await (await fetch(`${served.url}/_sandbox/outbox?to=${email}`)).json()) as {
    messages: { code: string }[]
  }
  const created = await call('POST', '/v2/partners/sub-customers', {
    domain_name: name,
    email,
    verification_code: outbox.messages[0]?.code,
    domain_area: 'MX',
    xaccount_id: `user-of-${name}`,
    xaccount_type: 'sandbox_partner_IDP',
  })
  const customerId = String(created['domain_id'])

  const listed = async (): Promise<unknown> =>
    call('POST', '/v2/partners/sub-customers/query', { customer_id: customerId })
  expect(await listed()).toMatchObject({ count: 0 })
  await fetch(`${served.url}/_sandbox/clock/advance`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ duration: 'PT3S' }),
  })
  expect(await listed()).toMatchObject({
    count: 1,
    customer_infos: [{ account_name: name, association_type: '3', is_frozen: 1 }],
  })

  expect(
    await call('POST', '/v2/customers/realname-auths/individual', {
      customer_id: customerId,
      identify_type: 0,
      verified_type: 3,
      verified_file_url: ['people/page.jpg', 'people/holder.jpg'],
      name: 'Ana Torres',
      verified_number: `P-${name}`,
      xaccount_type: 'sandbox_partner_IDP',
    }),
  ).toMatchObject({ is_review: 1 })
  await fetch(`${served.url}/_sandbox/real-name/${customerId}/review`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ result: 'passed' }),
  })
  expect(await call('GET', `/v2/customers/realname-auths/result?customer_id=${customerId}`)).toMatchObject({
    review_result: 2,
  })

  await call('POST', '/v2/partners/sub-customers/budget', {
    customer_id: customerId,
    budget_amount: 99.5,
    cancel_partner_frozen: '1',
  })
  expect(await call('GET', `/v2/partners/sub-customers/budget?customer_id=${customerId}`)).toMatchObject({
    budget_amount: 99.5,
    budget_type: 'MONTHLY',
  })
  expect(await listed()).toMatchObject({
    customer_infos: [{ is_frozen: 0, verified_status: '2', customer: 'Ana Torres' }],
  })

  const batch = { customer_ids: [customerId], reason: 'unpaid' }
  expect(await call('POST', '/v2/partners/sub-customers/freeze', batch)).not.toHaveProperty('error_details')
  expect(await listed()).toMatchObject({ customer_infos: [{ is_frozen: 1 }] })
  expect(await call('POST', '/v2/partners/sub-customers/unfreeze', batch)).not.toHaveProperty('error_details')
  expect(await listed()).toMatchObject({ customer_infos: [{ is_frozen: 0 }] })
}

it("onboards a customer through the vendor's SDK core, signed with an access key", async () => {
  const client = vendorClient(served.url, demoPartner)
  await onboard(async (method, path, data) => {
    const [route = '', search = ''] = path.split('?')
    const query = Object.fromEntries(new URLSearchParams(search))
    return client.call(method, route, { query, ...(data === undefined ? {} : { data }) })
  }, 'signed-customer')

  const journal = (await (await fetch(`${served.url}/_sandbox/journal`)).json()) as {
    exchanges: { operation_id: string; request: { headers: Record<string, string> } }[]
  }
  expect(journal.exchanges.map((each) => each.operation_id)).toContain('KeystoneListAuthDomains')
  expect(journal.exchanges.at(-1)?.request.headers['x-domain-id']).toBe(served.world.profile.get('only')?.domainId)
})

it('onboards a customer with a token', async () => {
  const login = await fetch(`${served.url}/v3/auth/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      auth: {
        identity: {
          methods: ['password'],
          password: {
            user: { name: demoPartner.userName, password: demoPartner.password, domain: { name: demoPartner.id } },
          },
        },
        scope: { domain: { name: demoPartner.id } },
      },
    }),
  })
  expect(login.status).toBe(201)
  const token = login.headers.get('x-subject-token') ?? ''
  await onboard(async (method, path, data) => {
    const answered = await fetch(served.url + path, {
      method,
      headers: { 'x-auth-token': token, 'content-type': 'application/json' },
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    })
    const text = await answered.text()
    expect(answered.status, text).toBeLessThan(300)
    return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
  }, 'token-customer')
})
