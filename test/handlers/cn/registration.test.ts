import { expect, it } from 'vitest'
import { advanceClock } from '../../../src/state/clock.ts'
import { later, minute } from '../../../src/units/instant.ts'
import { startPlatform, type TestPlatform } from '../../helpers/platform.ts'

const creation = '/v2/partners/sub-customers'
const codes = '/v2/bases/verificationcode/send'
const identity = '/v2/partners/sub-customers/users/check-identity'
const person = '/v2/customers/realname-auths/individual'
const phone = '13912345678'
const newcomer = 'demo-customer-cn-24'

async function codeFor(platform: TestPlatform, more: object = {}): Promise<string> {
  const sent = await platform.post(codes, { receiver_type: 1, mobile_phone: phone, ...more })
  expect(sent).toMatchObject({ status: 204, body: undefined })
  const { body } = await platform.get(`/_sandbox/outbox?partner=sandbox-partner-cn&to=${phone}`)
  return (body as { messages: { code: string }[] }).messages[0]?.code ?? ''
}

let users = 0

async function register(platform: TestPlatform, more: object) {
  users += 1
  return platform.post(creation, { xaccount_id: `new-${users}`, xaccount_type: 'sandbox_partner_cn_IDP', ...more })
}

it('registers by a phone number and its code, as an agency customer that is listed with its number', async () => {
  const platform = startPlatform({ site: 'cn' })
  const verification_code = await codeFor(platform)
  const more = { domain_name: 'new-by-phone', mobile_phone: phone, verification_code, include_association_result: true }
  const answer = await register(platform, more)
  expect(answer).toMatchObject({ status: 200, body: { domain_name: 'new-by-phone' } })
  const listed = await platform.post('/v2/partners/sub-customers/query', { account_name: 'new-by-phone' })
  expect(listed.body).toMatchObject({
    customer_infos: [{ telephone: phone, country_code: '0086', association_type: '2', is_frozen: 0 }],
  })
})

it.each([
  ['1', '1'],
  ['2', '2'],
  [null, '2'],
] as const)('makes a customer with cooperation type %j one of type %s', async (cooperation_type, association_type) => {
  const platform = startPlatform({ site: 'cn' })
  await register(platform, { domain_name: 'new-customer', cooperation_type, include_association_result: true })
  const listed = await platform.post('/v2/partners/sub-customers/query', { account_name: 'new-customer' })
  expect(listed.body).toMatchObject({ customer_infos: [{ association_type, telephone: '', country_code: '' }] })
})

it.each<readonly [what: object, code: string, words: string]>([
  [{ mobile_phone: phone }, 'CBC.0100', 'verification_code'],
  [{ mobile_phone: phone, verification_code: '' }, 'CBC.0100', 'verification_code'],
  [{ mobile_phone: phone, verification_code: '000000' }, 'CBC.99004010', ''],
  [{ mobile_phone: '0086-13912345678', verification_code: '000000' }, 'CBC.5017', 'mobile_phone'],
  [{ mobile_phone: '1391234567', verification_code: '000000' }, 'CBC.5017', 'mobile_phone'],
  [{ mobile_phone: phone, verification_code: '000000', password: phone }, 'CBC.99000036', ''],
])('a registration with %j is refused as %s and says %j', async (more, error_code, words) => {
  const platform = startPlatform({ site: 'cn' })
  const before = platform.world.customers.size
  const answer = await register(platform, more)
  expect(answer).toMatchObject({
    status: 400,
    body: { error_code, error_msg: expect.stringContaining(words) as unknown },
  })
  expect(platform.world.customers.size).toBe(before)
})

it('takes a number for five accounts, and tells before how many are left', async () => {
  const platform = startPlatform({ site: 'cn' })
  const check = async () =>
    (await platform.post(identity, { search_type: 'mobile', search_value: `0086-${phone}` })).body
  expect(await check()).toMatchObject({ check_result: 'available', mobile_remain_available_num: 5 })
  for (const left of [4, 3, 2, 1, 0]) {
    const verification_code = await codeFor(platform)
    expect((await register(platform, { mobile_phone: phone, verification_code })).status).toBe(200)
    const check_result = left === 0 ? 'used_by_user' : 'available'
    expect(await check()).toMatchObject({ error_code: 'CBC.0000', check_result, mobile_remain_available_num: left })
  }
  const verification_code = await codeFor(platform)
  const sixth = await register(platform, { mobile_phone: phone, verification_code })
  expect(sixth).toMatchObject({ status: 400, body: { error_code: 'CBC.99000030' } })
})

it.each(['0052-5512345678', '13912345678', '0086-x', '0086-'])('checks no number like %s', async (search_value) => {
  const answer = await startPlatform({ site: 'cn' }).post(identity, { search_type: 'mobile', search_value })
  expect(answer).toMatchObject({ status: 400, body: { error_code: 'CBC.0100' } })
})

it.each<readonly [order: object, code: string, words: string]>([
  [{ receiver_type: 2 }, 'CBC.0100', 'receiver_type'],
  [{ mobile_phone: undefined }, 'CBC.0100', 'mobile_phone'],
  [{ mobile_phone: '0086-13912345678' }, 'CBC.0100', 'mobile_phone'],
  [{ scene: 30 }, 'CBC.0100', 'scene'],
  [{ scene: 18 }, 'CBC.0100', 'customer_id'],
  [{ scene: 18, customer_id: '' }, 'CBC.0100', 'customer_id'],
  [{ scene: 18, customer_id: 'nobody' }, 'CBC.99000035', ''],
])('a code with %j is refused as %s and says %j', async (order, error_code, words) => {
  const platform = startPlatform({ site: 'cn' })
  const answer = await platform.post(codes, { receiver_type: 1, mobile_phone: phone, ...order })
  expect(answer).toMatchObject({
    status: 400,
    body: { error_code, error_msg: expect.stringContaining(words) as unknown },
  })
  expect(platform.world.verificationCodes.size).toBe(0)
})

it.each([
  [{}, '验证码'],
  [{ lang: null }, '验证码'],
  [{ lang: 'en-us' }, 'Your verification code'],
])('sends a code in Chinese unless %j says otherwise', async (more, words) => {
  const platform = startPlatform({ site: 'cn' })
  await codeFor(platform, more)
  expect([...platform.world.mails.values()].at(-1)?.text).toContain(words)
})

/** What is sent to authenticate a person by its card. */
async function byCard(platform: TestPlatform, card: object = {}, more: object = {}) {
  const { customerId: customer_id } = platform.customer(newcomer)
  return platform.post(person, {
    customer_id,
    identify_type: 4,
    verified_file_url: ['face.jpg'],
    name: '王芳',
    verified_number: 'E12345678',
    change_type: -1,
    xaccount_type: 'sandbox_partner_cn_IDP',
    bank_card_info: {
      bank_account: '6222-0200-1234-5678',
      areacode: '0086',
      mobile: phone,
      verification_code: '000000',
      ...card,
    },
    ...more,
  })
}

it('authenticates a person by its card and the code of scene 18, without a review', async () => {
  const platform = startPlatform({ site: 'cn' })
  const { customerId: customer_id } = platform.customer(newcomer)
  const verification_code = await codeFor(platform, { scene: 18, customer_id })
  expect(await byCard(platform, { verification_code })).toMatchObject({ status: 200, body: { is_review: 0 } })
  expect(platform.customer(newcomer)).toMatchObject({ realName: 'passed', name: '王芳', type: 'person' })
  const again = await byCard(platform, { verification_code })
  expect(again).toMatchObject({ status: 400, body: { error_code: 'CBC.99007188' } })
})

it('looks at no card of a person that is identified by a document', async () => {
  const platform = startPlatform({ site: 'cn' })
  const byDocument = { identify_type: 0, verified_type: 3, verified_file_url: ['a.jpg', 'b.jpg', 'c.jpg'] }
  const answer = await byCard(platform, { bank_account: '6222020012347255' }, byDocument)
  expect(answer).toMatchObject({ status: 200, body: { is_review: 1 } })
})

it.each<readonly [ending: string, code: string]>([
  ['7255', 'CBC.99007255'],
  ['7258', 'CBC.99007258'],
  ['7260', 'CBC.99007260'],
  ['7261', 'CBC.99007261'],
  ['72-62', 'CBC.99007262'],
])('a card that ends in %s is refused as %s, and the code stays good', async (ending, error_code) => {
  const platform = startPlatform({ site: 'cn' })
  const { customerId: customer_id } = platform.customer(newcomer)
  const verification_code = await codeFor(platform, { scene: 18, customer_id })
  const refused = await byCard(platform, { verification_code, bank_account: `622202001234${ending}` })
  expect(refused).toMatchObject({ status: 400, body: { error_code } })
  expect(platform.customer(newcomer).realName).toBe('none')
  expect((await byCard(platform, { verification_code })).status).toBe(200)
})

it('takes no code that is wrong, late, or for something else', async () => {
  const platform = startPlatform({ site: 'cn' })
  const { customerId: customer_id } = platform.customer(newcomer)
  const registration = await codeFor(platform)
  const wrong = { status: 400, body: { error_code: 'CBC.99004010' } }
  expect(await byCard(platform, { verification_code: registration })).toMatchObject(wrong)
  const verification_code = await codeFor(platform, { scene: 18, customer_id, timeout: 5 })
  advanceClock(platform.world, later(platform.world.now, 5 * minute), platform.machine.now)
  const late = await byCard(platform, { verification_code })
  expect(late).toMatchObject({ status: 400, body: { error_code: 'CBC.99000027' } })
})

it.each<readonly [card: object, more: object, words: string]>([
  [{}, { bank_card_info: undefined }, 'bank_card_info'],
  [{ bank_account: undefined }, {}, 'bank_account'],
  [{ bank_account: '-6222' }, {}, 'bank_account'],
  [{ areacode: '0052' }, {}, 'areacode'],
  [{ mobile: '139' }, {}, 'mobile'],
  [{ verification_code: 'x' }, {}, 'verification_code'],
  [{}, { verified_file_url: ['a.jpg', 'b.jpg'] }, 'verified_file_url must have 1 item'],
  [{}, { identify_type: 0 }, 'verified_type'],
  [{}, { identify_type: 0, verified_type: 3, verified_file_url: ['a.jpg', 'b.jpg'] }, 'must have 3 items'],
  [{}, { identify_type: 1 }, 'identify_type'],
])('a card %j with %j is refused and says %j', async (card, more, words) => {
  const platform = startPlatform({ site: 'cn' })
  const answer = await byCard(platform, card, more)
  const error_msg = expect.stringContaining(words) as unknown
  expect(answer).toMatchObject({ status: 400, body: { error_code: 'CBC.0100', error_msg } })
  expect(platform.customer(newcomer).realName).toBe('none')
})
