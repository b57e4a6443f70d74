import { expect, it } from 'vitest'
import type { Caller } from '../../../src/state/accounts/accounts.ts'
import { startPlatform, type TestPlatform } from '../../helpers/platform.ts'
import { done, refusedWith } from '../../helpers/ticket-filing.ts'

const root = '/v2/servicerequest/verifycodes'
const contact = { contact_value: 'ops@example.com', contact_way: 1 }

function start(): { platform: TestPlatform; as: Caller } {
  const platform = startPlatform()
  return { platform, as: platform.userOf('demo-customer-01') }
}

async function need(platform: TestPlatform, as: Caller, value = contact.contact_value, way = 1): Promise<unknown> {
  const target = `${root}/need-verify?contact_value=${encodeURIComponent(value)}&contact_way=${way}`
  return (await platform.get(target, { as })).body
}

async function sentCode(platform: TestPlatform): Promise<string> {
  const { body } = await platform.get('/_sandbox/outbox', { as: null })
  const { messages } = body as { messages: { code?: string; to: string }[] }
  return messages.filter(({ to }) => to === contact.contact_value).at(-1)?.code ?? ''
}

it('a contact is verified by the code that was sent there, for a day of the clock and for who verified it', async () => {
  const { platform, as } = start()
  expect(await need(platform, as)).toEqual({ need_verify_code: 1 })
  await platform.post(`${root}/send`, { ...contact, area_code: '' }, { as })
  const verify_code = await sentCode(platform)
  const other = platform.userOf('demo-customer-02')

  const wrong = verify_code === '000000' ? '000001' : '000000'
  expect(await platform.post(root, { ...contact, verify_code: wrong }, { as })).toMatchObject(
    refusedWith('OSM.01010010', /Verification not passed/),
  )
  expect(await platform.post(root, { ...contact, verify_code }, { as })).toMatchObject(done)
  expect(await platform.post(root, { ...contact, verify_code }, { as })).toMatchObject(
    refusedWith('OSM.01010010', /not passed/),
  )

  expect(await need(platform, as)).toEqual({ need_verify_code: 0, expire_time: '2026-05-07T12:00:00Z' })
  expect(await need(platform, other)).toEqual({ need_verify_code: 1 })
  const listed = await platform.get(`${root}/has-verified?contact_way=1`, { as })
  expect(listed.body).toMatchObject({ count: 1, contact_list: [{ ...contact, area_code: '' }] })
  expect((await platform.get(`${root}/has-verified`, { as: other })).body).toEqual({ count: 0, contact_list: [] })

  await platform.post('/_sandbox/clock/advance', { duration: 'P1D' }, { as: null })
  expect(await need(platform, as)).toEqual({ need_verify_code: 1 })
})

it('filters what is verified by its end in the zone of the caller, and by the other fields', async () => {
  const { platform, as } = start()
  await platform.post(`${root}/send`, { ...contact, area_code: '' }, { as })
  await platform.post(root, { ...contact, verify_code: await sentCode(platform) }, { as })
  const count = async (query: string, zone = 'GMT+8'): Promise<unknown> => {
    const answer = await platform.get(`${root}/has-verified?${query}`, { as, headers: { 'x-time-zone': zone } })
    return (answer.body as { count?: number }).count ?? answer.body
  }
  const at = (time: string): string => `expired_time=${encodeURIComponent(time)}`
  expect(await count(at('2026-05-07 19:59:59'))).toBe(1)
  expect(await count(at('2026-05-07 20:00:00'))).toBe(0)
  expect(await count(at('2026-05-07 11:59:59'), 'GMT')).toBe(1)
  expect(await count('contact_way=0')).toBe(0)
  expect(await count(`customer_id=${as.domainId}&sub_customer_id=${as.userId}`)).toBe(1)
  expect(await count('verified_id=none')).toBe(0)
  expect(await count(at('yesterday'))).toMatchObject({ error_code: 'OSM.01010001' })
  expect(await count(at('2026-05-07 11:59:59'), 'Mars')).toMatchObject({ error_code: 'OSM.01010001' })
})

it('lists what is verified by any of its fields, the latest first, in pages', async () => {
  const { platform, as } = start()
  const mobile = { contact_value: '5512345678', contact_way: 0, area_code: '52' }
  for (const each of [contact, mobile]) {
    await platform.post(`${root}/send`, { area_code: '', ...each }, { as })
    const verify_code = [...platform.world.verificationCodes.values()].at(-1)?.code
    expect(await platform.post(root, { ...each, verify_code }, { as })).toMatchObject(done)
  }
  const found = async (query: string): Promise<unknown> => {
    const { body } = await platform.get(`${root}/has-verified?${query}`, { as })
    const { count, contact_list: rows } = body as { count: number; contact_list: { contact_value: string }[] }
    return [count, ...rows.map((each) => each.contact_value)]
  }
  const [mail, number] = [contact.contact_value, mobile.contact_value]
  expect(await found('')).toEqual([2, number, mail])
  expect(await found('contact_way=0')).toEqual([1, number])
  expect((await platform.get(`${root}/has-verified`, { as })).body).toMatchObject({ contact_list: [mobile, contact] })
  expect(await found(`contact_value=${mail}`)).toEqual([1, mail])
  expect(await found('area_code=52')).toEqual([1, number])
  expect(await found('area_code=86')).toEqual([0])
  expect(await found('customer_id=other')).toEqual([0])
  expect(await found('sub_customer_id=other')).toEqual([0])
  expect(await found('offset=1&limit=1')).toEqual([2, mail])
  expect(await found('offset=0&limit=1')).toEqual([2, number])
})

it('is verified for oneself only, and a number with its country', async () => {
  const { platform, as } = start()
  await platform.post(`${root}/send`, { ...contact, area_code: '' }, { as })
  const verify_code = await sentCode(platform)
  const verify = (more: object) => platform.post(root, { ...contact, verify_code, ...more }, { as })
  const forbidden = refusedWith('OSM.01010002', /No operation permission/)
  expect(await verify({ x_customer_id: 'somebody' })).toMatchObject(forbidden)
  expect(await verify({ customer_id: as.domainId, x_customer_id: 'somebody' })).toMatchObject(forbidden)
  expect(await verify({ customer_id: as.domainId, x_customer_id: as.userId })).toMatchObject(done)
  const mobile = { contact_value: '5512345678', contact_way: 0 }
  await platform.post(`${root}/send`, { ...mobile, area_code: '52' }, { as })
  const code = [...platform.world.verificationCodes.values()].at(-1)?.code
  const wrong = await platform.post(root, { ...mobile, area_code: '86', verify_code: code }, { as })
  expect(wrong).toMatchObject(refusedWith('OSM.01010010', /not passed/))
  await platform.post(root, { ...mobile, area_code: '52', verify_code: code }, { as })
  const needs = async (area: string): Promise<unknown> =>
    (await platform.get(`${root}/need-verify?contact_value=5512345678&contact_way=0&area_code=${area}`, { as })).body
  expect(await needs('52')).toMatchObject({ need_verify_code: 0 })
  expect(await needs('86')).toMatchObject({ need_verify_code: 1 })
})

it('needs no code for the address that the account is registered with', async () => {
  const { platform, as } = start()
  const { email = '', telephone } = platform.customer('demo-customer-01')
  expect(await need(platform, as, email.toUpperCase())).toEqual({ need_verify_code: 0 })
  expect(await need(platform, as, telephone, 0)).toEqual({ need_verify_code: 0 })
  expect(await need(platform, platform.userOf('demo-customer-02'), email)).toEqual({ need_verify_code: 1 })
})

it('refuses another way of contact by its own code, the account of others, and too many codes', async () => {
  const { platform, as } = start()
  expect(await platform.get(`${root}/need-verify?contact_value=a&contact_way=2`, { as })).toMatchObject(
    refusedWith('OSM.01010012', /must be 0 or 1/),
  )
  expect(await platform.post(root, { ...contact, verify_code: '1', customer_id: 'somebody' }, { as })).toMatchObject(
    refusedWith('OSM.01010002', /No operation permission/),
  )
  const send = () => platform.post(`${root}/send`, { ...contact, area_code: '' }, { as })
  for (let sent = 0; sent < 15; sent += 1) expect(await send()).toMatchObject(done)
  expect(await send()).toMatchObject(refusedWith('OSM.01010014', /contact_value/))
})

it('a mail address is verified without the code of a country that came with it', async () => {
  const { platform, as } = start()
  await platform.post(`${root}/send`, { ...contact, area_code: '86' }, { as })
  const verify_code = await sentCode(platform)
  expect(await platform.post(root, { ...contact, area_code: '86', verify_code }, { as })).toMatchObject(done)
  const { body } = await platform.get(`${root}/has-verified`, { as })
  expect(body).toMatchObject({ count: 1, contact_list: [{ ...contact, area_code: '' }] })
})
