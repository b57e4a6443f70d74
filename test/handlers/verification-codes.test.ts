import { expect, it } from 'vitest'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { required } from '../helpers/required.ts'

const send = '/v2/bases/verificationcode/send'
const email = 'buyer@example.com'

type Fields = Record<string, unknown>

interface Message {
  readonly id: string
  readonly text: string
  readonly code: string
}

async function order(platform: TestPlatform, more: Fields = {}): Promise<unknown> {
  const { status, body } = await platform.post(send, { receiver_type: 2, email, ...more })
  return status === 204 ? 'sent' : (body as { error_code: string }).error_code
}

/** The messages to an address, newest first. */
async function outbox(platform: TestPlatform, to = email): Promise<Message[]> {
  const { body } = await platform.get(`/_sandbox/outbox?to=${to}&kind=verification-code&limit=1000`, { as: null })
  return (body as { messages: Message[] }).messages
}

async function codeFor(platform: TestPlatform, more: Fields & { email?: string } = {}): Promise<string> {
  expect(await order(platform, more)).toBe('sent')
  return required((await outbox(platform, more.email))[0], 'a message').code
}

/** Registers a customer with a code: `created`, or the code of the refusal. */
async function redeem(platform: TestPlatform, code: string, more: Fields = {}): Promise<string> {
  const form = { domain_area: 'MX', xaccount_id: 'user-1', xaccount_type: 'T', email, verification_code: code }
  const { status, body } = await platform.post('/v2/partners/sub-customers', { ...form, ...more })
  return status === 200 ? 'created' : (body as { error_code: string }).error_code
}

async function advance(platform: TestPlatform, duration: string): Promise<void> {
  expect((await platform.post('/_sandbox/clock/advance', { duration }, { as: null })).status).toBe(200)
}

function other(code: string): string {
  return code === '000000' ? '000001' : '000000'
}

const good = 'created'
const expired = 'CBC.99004008'
const exhausted = 'CBC.99004009'
const wrong = 'CBC.99004010'
const capped = 'CBC.99004015'

it('answers without a word, and puts six digits into the outbox', async () => {
  const platform = startPlatform()
  expect(await platform.post(send, { receiver_type: 2, email })).toMatchObject({ status: 204, body: undefined })
  const messages = await outbox(platform)
  const { id, code } = required(messages[0], 'a message')
  expect(code).toMatch(/^\d{6}$/)
  expect(messages).toEqual([
    {
      id,
      at: '2026-05-06T12:00:00Z',
      kind: 'verification-code',
      to: email,
      subject: 'Verification code',
      text: `Your verification code is ${code}. It is valid until 2026-05-06T12:10:00Z.`,
      code,
    },
  ])
})

it.each([
  [{}, 'Verification code', /^Your verification code is \d{6}\. It is valid until 2026-05-06T12:10:00Z\.$/],
  [{ lang: 'en-us' }, 'Verification code', /^Your verification code is \d{6}\. /],
  [{ lang: null }, 'Verification code', /^Your verification code is \d{6}\. /],
  [{ lang: '' }, 'Verification code', /^Your verification code is \d{6}\. /],
  [{ lang: 'zh-cn' }, '验证码', /^验证码 \d{6}，2026-05-06T12:10:00Z 前有效。$/],
])('writes in the language asked for by %j', async (more, subject, text) => {
  const platform = startPlatform()
  const code = await codeFor(platform, more)
  const [message] = await outbox(platform)
  expect(message).toMatchObject({ subject, text: expect.stringMatching(text) as string })
  expect(message?.text).toContain(code)
})

it.each([
  [{}, 600],
  [{ timeout: null }, 600],
  [{ timeout: 1 }, 60],
  [{ timeout: 60 }, 3600],
  [{ timeout: 61 }, 300],
  [{ timeout: 2_000_000_000 }, 300],
])('a code ordered with %j is good for less than %s seconds', async (more, seconds) => {
  for (const [wait, result] of [
    [seconds - 1, good],
    [seconds, expired],
  ] as const) {
    const platform = startPlatform()
    const code = await codeFor(platform, more)
    await advance(platform, `PT${wait}S`)
    expect(await redeem(platform, code)).toBe(result)
  }
})

it('forgives three wrong tries, and after the fourth takes not even the right code', async () => {
  const platform = startPlatform()
  const right = await codeFor(platform)
  for (let at = 0; at < 3; at += 1) expect(await redeem(platform, other(right))).toBe(wrong)
  expect(await redeem(platform, right)).toBe(good)

  const next = await codeFor(platform)
  for (let at = 0; at < 3; at += 1) expect(await redeem(platform, other(next), { xaccount_id: 'user-2' })).toBe(wrong)
  expect(await redeem(platform, other(next), { xaccount_id: 'user-2' })).toBe(exhausted)
  expect(await redeem(platform, next, { xaccount_id: 'user-2' })).toBe(exhausted)
  await advance(platform, 'PT10M')
  expect(await redeem(platform, next, { xaccount_id: 'user-2' })).toBe(exhausted)
})

it('says that a code has expired before it says that it is wrong', async () => {
  const platform = startPlatform()
  const right = await codeFor(platform)
  await advance(platform, 'PT10M')
  for (let at = 0; at < 6; at += 1) expect(await redeem(platform, other(right))).toBe(expired)
})

it('a newer code takes the place of the older one, and its tries begin anew', async () => {
  const platform = startPlatform()
  const older = await codeFor(platform)
  for (let at = 0; at < 4; at += 1) await redeem(platform, other(older))
  const newer = await codeFor(platform, { timeout: 60 })
  expect(newer).not.toBe(older)

  expect(await redeem(platform, older)).toBe(wrong)
  await advance(platform, 'PT59M')
  expect(await redeem(platform, newer)).toBe(good)
})

it('a code is good once', async () => {
  const platform = startPlatform()
  const code = await codeFor(platform)
  expect(await redeem(platform, code)).toBe(good)
  expect(await redeem(platform, code, { xaccount_id: 'user-2' })).toBe(wrong)
})

it('a code is good for its own address only, in any case of letters', async () => {
  const platform = startPlatform()
  const [own, foreign] = [await codeFor(platform), await codeFor(platform, { email: 'other@example.com' })]
  expect(own).not.toBe(foreign)
  expect(await redeem(platform, foreign)).toBe(wrong)
  expect(await redeem(platform, own, { email: 'nobody@example.com' })).toBe(wrong)
  expect(await redeem(platform, own, { email: 'Buyer@EXAMPLE.com' })).toBe(good)
})

it('a code is not used up by a registration that fails for another reason', async () => {
  const platform = startPlatform()
  const code = await codeFor(platform)
  for (let at = 0; at < 5; at += 1)
    expect(await redeem(platform, code, { domain_name: 'demo-customer-01' })).toBe('CBC.99000038')
  for (let at = 0; at < 5; at += 1) expect(await redeem(platform, other(code), { xaccount_id: '' })).toBe('CBC.0100')
  expect(await redeem(platform, code, { domain_name: 'acme-hosting' })).toBe(good)
})

it.each([
  [undefined, 'CBC.0100'],
  [null, 'CBC.0100'],
  ['', 'CBC.0100'],
  ['12345', 'CBC.0100'],
  ['1234567', 'CBC.0100'],
  [123456, 'CBC.0100'],
])('a registration with an address and the code %j is refused as a wrong parameter', async (code, refusal) => {
  const platform = startPlatform()
  const form = { domain_area: 'MX', xaccount_id: 'user-1', xaccount_type: 'T', email, verification_code: code }
  expect((await platform.post('/v2/partners/sub-customers', form)).body).toMatchObject({
    error_code: refusal,
    error_msg: expect.stringContaining('verification_code') as string,
  })
})

it.each([
  ['buyer@example.com', 'CBC.99000036'],
  ['moc.elpmaxe@reyub', good],
])('with the address buyer@example.com, the password %s gives %s', async (password, result) => {
  const platform = startPlatform()
  expect(await redeem(platform, await codeFor(platform), { password })).toBe(result)
})

it('sends one address 15 codes within any hour', async () => {
  const platform = startPlatform()
  expect(await order(platform)).toBe('sent')
  await advance(platform, 'PT30M')
  for (let at = 0; at < 14; at += 1) expect(await order(platform)).toBe('sent')

  await advance(platform, 'PT29M59S')
  expect(await order(platform)).toBe(capped)
  await advance(platform, 'PT1S')
  expect(await order(platform, { email: 'BUYER@example.com' })).toBe('sent')
  expect(await order(platform)).toBe(capped)
  expect(await order(platform, { email: 'other@example.com' })).toBe('sent')
})

it('sends one address 60 codes within any day', async () => {
  const platform = startPlatform()
  for (let hour = 0; hour < 4; hour += 1) {
    for (let at = 0; at < 15; at += 1) expect(await order(platform)).toBe('sent')
    await advance(platform, 'PT1H')
  }
  expect(await order(platform)).toBe(capped)
  expect(await outbox(platform)).toHaveLength(60)

  await advance(platform, 'PT19H59M59S')
  expect(await order(platform)).toBe(capped)
  await advance(platform, 'PT1S')
  for (let at = 0; at < 15; at += 1) expect(await order(platform)).toBe('sent')
  expect(await order(platform)).toBe(capped)
})

it('leaves the last code good when it refuses to send one more', async () => {
  const platform = startPlatform()
  for (let at = 0; at < 14; at += 1) await order(platform)
  const last = await codeFor(platform)
  expect(await platform.post(send, { receiver_type: 2, email })).toMatchObject({
    status: 400,
    body: { error_code: capped, error_msg: 'Too many verification codes were sent to this address.' },
  })
  expect(await outbox(platform)).toHaveLength(15)
  expect(await redeem(platform, last)).toBe(good)
})

it.each([
  ['receiver_type', [1, '1', null, undefined]],
  ['email', ['no-at-sign', '', null, undefined, 'two words@example.com', `${'a'.repeat(60)}@b.cd`]],
  ['timeout', [0, -1, 1.5, '0', 'soon']],
  ['lang', ['fr-fr', 'en', 1]],
])('refuses a wrong %s: %j', async (field, values) => {
  const platform = startPlatform()
  for (const value of values) {
    expect((await platform.post(send, { receiver_type: 2, email, [field]: value })).body, String(value)).toMatchObject({
      error_code: 'CBC.0100',
      error_msg: expect.stringContaining(field) as string,
    })
  }
  expect(await outbox(platform)).toEqual([])
})

it('shows the outbox newest first, by address, by kind, and as many as asked', async () => {
  const platform = startPlatform()
  for (const address of ['one@example.com', 'two@example.com', 'one@example.com'])
    await order(platform, { email: address })
  const read = async (query: string) => {
    const { status, body } = await platform.get(`/_sandbox/outbox${query}`, { as: null })
    return status === 200 ? (body as { messages: { to: string; kind: string }[] }).messages : status
  }
  const codes = await read('?kind=verification-code')
  expect(codes).toMatchObject([{ to: 'one@example.com' }, { to: 'two@example.com' }, { to: 'one@example.com' }])
  expect(await read('?kind=verification-code&limit=2')).toEqual(Array.isArray(codes) ? codes.slice(0, 2) : codes)
  expect(await read('?to=one@example.com')).toMatchObject([{ to: 'one@example.com' }, { to: 'one@example.com' }])
  expect(await read('?to=one@example.com&kind=budget-alert')).toEqual([])
  expect(await read('?kind=budget-alert&limit=1')).toMatchObject([{ to: 'finance@sandbox-partner.example' }])
  expect([await read('?kind=telegram'), await read('?limit=0'), await read('?partner=nobody')]).toEqual([400, 400, 404])
})
