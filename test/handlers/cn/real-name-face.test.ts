import { expect, it } from 'vitest'
import { advanceClock } from '../../../src/state/clock.ts'
import type { RealNameState } from '../../../src/state/customers/customers.ts'
import { later, minute } from '../../../src/units/instant.ts'
import { enterpriseIn } from '../../helpers/enterprise.ts'
import { startPlatform, type TestPlatform } from '../../helpers/platform.ts'

const code = '/v2/customers/real-name-auth-qrcode'
const status = '/v2/customers/real-name-auth-status'
const scans = '/_sandbox/real-name/scans?partner=sandbox-partner-cn'
const person = { name: '王芳', certificate_number: 'E12345678' }
const newcomer = 'demo-customer-cn-09'

async function codeOf(platform: TestPlatform, account = newcomer): Promise<string> {
  const { body } = await platform.get(code, { as: platform.userOf(account) })
  return (body as { qr_code_url: string }).qr_code_url
}

it('authenticates the customer whose code is scanned, as a person', async () => {
  const platform = startPlatform({ site: 'cn' })
  const as = platform.userOf(newcomer)
  expect(await platform.get(status, { as })).toMatchObject({ status: 200, body: { verified_status: -1 } })
  expect((await platform.get(status, { as })).body).not.toHaveProperty('verified_type')
  const qr_code_url = await codeOf(platform)
  expect(qr_code_url).toMatch(/^https:\/\/real-name\.example\/face\?code=[0-9a-f]{32}$/)
  const { customerId } = platform.customer(newcomer)
  expect(await platform.post(scans, { qr_code_url, ...person })).toMatchObject({
    status: 200,
    body: { customer_id: customerId, verified_status: '2' },
  })
  expect((await platform.get(status, { as })).body).toEqual({ verified_status: 2, verified_type: 0 })
  expect(platform.customer(newcomer)).toMatchObject({ name: '王芳', type: 'person' })
  expect((await platform.get(code, { as })).status).toBe(200)
})

it('rejects a face that does not match; the customer may try again', async () => {
  const platform = startPlatform({ site: 'cn' })
  const as = platform.userOf(newcomer)
  const scan = { qr_code_url: await codeOf(platform), ...person, match: false }
  expect((await platform.post(scans, scan)).body).toMatchObject({ verified_status: '1' })
  expect((await platform.get(status, { as })).body).toEqual({ verified_status: 1, verified_type: 0 })
  const again = { qr_code_url: await codeOf(platform), ...person }
  expect((await platform.post(scans, again)).body).toMatchObject({ verified_status: '2' })
})

it('is good for one scan, for ten minutes, and as long as the customer needs it', async () => {
  const platform = startPlatform({ site: 'cn' })
  const codes = [await codeOf(platform), await codeOf(platform), await codeOf(platform)]
  const scan = async (qr_code_url: string | undefined, more: object = {}) =>
    (await platform.post(scans, { qr_code_url, ...person, ...more })).body
  expect(await scan('nothing')).toMatchObject({ error_code: 'SANDBOX.0404' })
  await scan(codes[0], { match: false })
  expect(await scan(codes[0])).toMatchObject({ error_msg: expect.stringContaining('was scanned before') as unknown })
  await scan(codes[1])
  expect(await scan(codes[2])).toMatchObject({ error_msg: expect.stringContaining('is authenticated') as unknown })

  const late = startPlatform({ site: 'cn' })
  const qr_code_url = await codeOf(late)
  advanceClock(late.world, later(late.world.now, 10 * minute), late.machine.now)
  expect((await late.post(scans, { qr_code_url, ...person })).body).toMatchObject({
    error_msg: expect.stringContaining('has expired') as unknown,
  })
})

it.each<readonly [realName: RealNameState, type: 'person' | 'company' | 'unset', answer: object]>([
  ['none', 'unset', { verified_status: -1 }],
  ['reviewing', 'company', { verified_status: 0, verified_type: 1 }],
  ['rejected', 'person', { verified_status: 1, verified_type: 0 }],
  ['failed', 'unset', { verified_status: 1, verified_type: 0 }],
  ['passed', 'company', { verified_status: 2, verified_type: 1 }],
])('tells a customer that is %s as a %s: %j', async (realName, type, answer) => {
  const platform = startPlatform({ site: 'cn' })
  const customer = platform.customer(newcomer)
  platform.world.customers.set({ ...customer, realName, type })
  expect((await platform.get(status, { as: platform.userOf(newcomer) })).body).toEqual(answer)
})

it('gives no code to a member account, which has the real name of its master account', async () => {
  const platform = startPlatform({ site: 'cn' })
  const { member, callerOfMember } = enterpriseIn(platform.world)
  const as = callerOfMember(member('acme-one'))
  expect(await platform.get(code, { as })).toMatchObject({ status: 403, body: { error_code: 'CBC.99007297' } })
  expect((await platform.get(status, { as })).body).toEqual({ verified_status: 2, verified_type: 1 })
})

it('is for customers', async () => {
  const platform = startPlatform({ site: 'cn' })
  for (const target of [code, status]) expect((await platform.get(target)).status).toBe(403)
})
