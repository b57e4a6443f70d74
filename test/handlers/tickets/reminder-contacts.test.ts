import { expect, it } from 'vitest'
import type { Caller } from '../../../src/state/accounts/accounts.ts'
import { startPlatform, type TestPlatform } from '../../helpers/platform.ts'
import { consultation, refusedWith } from '../../helpers/ticket-filing.ts'

const root = '/v2/servicerequest'
const unproved = refusedWith('OSM.01010010', /Verification not passed/)
const mail = 'ops@example.com'

function start(): { platform: TestPlatform; as: Caller } {
  const platform = startPlatform()
  return { platform, as: platform.userOf('demo-customer-01') }
}

function file(platform: TestPlatform, as: Caller, wish: Record<string, unknown>, headers: Record<string, string> = {}) {
  return platform.post(`${root}/cases`, { ...consultation, ...wish }, { as, headers })
}

async function codeFor(platform: TestPlatform, as: Caller, value: string, way = 1): Promise<string> {
  const contact = { contact_value: value, contact_way: way, area_code: way === 0 ? '86' : '' }
  await platform.post(`${root}/verifycodes/send`, contact, { as })
  return [...platform.world.verificationCodes.values()].at(-1)?.code ?? ''
}

/** Verifies an address, and gives the id that stands for that. */
async function verified(platform: TestPlatform, as: Caller, value = mail, way = 1): Promise<string> {
  const verify_code = await codeFor(platform, as, value, way)
  const contact = { contact_value: value, contact_way: way, area_code: way === 0 ? '86' : '' }
  await platform.post(`${root}/verifycodes`, { ...contact, verify_code }, { as })
  const { body } = await platform.get(`${root}/verifycodes/has-verified?contact_value=${value}`, { as })
  return (body as { contact_list: { verified_id: string }[] }).contact_list[0]?.verified_id ?? ''
}

const served = { status: 200, body: { incident_id: expect.stringMatching(/^TT/) as unknown } }

it('the addresses that the account is registered with need no verification', async () => {
  const { platform, as } = start()
  const { email = '', telephone } = platform.customer('demo-customer-01')
  expect(await file(platform, as, { remind_mail: email.toUpperCase(), remind_mobile: telephone })).toMatchObject(served)
  expect(await file(platform, as, { remind_mail: '', remind_mobile: null })).toMatchObject(served)
})

it('another address is refused and nothing is filed, unless the headers name its verification', async () => {
  const { platform, as } = start()
  const before = platform.world.tickets.size
  expect(await file(platform, as, { remind_mail: mail })).toMatchObject(unproved)
  expect(await file(platform, as, { remind_mobile: '13900000001' })).toMatchObject(unproved)
  expect(platform.world.tickets.size).toBe(before)

  const id = await verified(platform, as)
  expect(await file(platform, as, { remind_mail: mail })).toMatchObject(unproved)
  expect(await file(platform, as, { remind_mail: mail }, { 'x-email-verifiedid': id })).toMatchObject(served)
  expect(await file(platform, as, { remind_mail: mail }, { 'x-phone-verifiedid': id })).toMatchObject(unproved)
  expect(await file(platform, as, { remind_mail: 'o@example.com' }, { 'x-email-verifiedid': id })).toMatchObject(
    unproved,
  )

  const phone = await verified(platform, as, '13900000001', 0)
  const both = { remind_mail: mail, remind_mobile: '13900000001', area_code: '86' }
  const headers = { 'x-email-verifiedid': id, 'x-phone-verifiedid': phone }
  expect(await file(platform, as, both, headers)).toMatchObject(served)
  expect(await file(platform, as, { ...both, area_code: '65' }, headers)).toMatchObject(unproved)
})

it('a verification is good for the user whose it is, and for a day', async () => {
  const { platform, as } = start()
  const headers = { 'x-email-verifiedid': await verified(platform, as) }
  const other = platform.userOf('demo-customer-02')
  expect(await file(platform, other, { remind_mail: mail }, headers)).toMatchObject(unproved)
  await platform.post('/_sandbox/clock/advance', { duration: 'P1D' }, { as: null })
  expect(await file(platform, as, { remind_mail: mail }, headers)).toMatchObject(unproved)
})

it('a code proves one address, once; it stays good where nothing is filed', async () => {
  const { platform, as } = start()
  const verify_code = await codeFor(platform, as, mail)
  const wrong = verify_code === '000000' ? '000001' : '000000'
  expect(await file(platform, as, { remind_mail: mail, verify_code: wrong })).toMatchObject(unproved)
  expect(await file(platform, as, { remind_mail: mail, remind_mobile: '1', verify_code })).toMatchObject(unproved)
  expect(await file(platform, as, { remind_mail: mail, verify_code, accessory_ids: ['none'] })).toMatchObject(
    refusedWith('OSM.01010001', /accessory_ids/),
  )
  expect(await file(platform, as, { remind_mail: mail, verify_code })).toMatchObject(served)
  expect(await file(platform, as, { remind_mail: mail, verify_code })).toMatchObject(unproved)
  const { body } = await platform.get(`${root}/verifycodes/need-verify?contact_value=${mail}&contact_way=1`, { as })
  expect(body).toMatchObject({ need_verify_code: 0 })
})

it('version 1.0 has no verification, and takes any address', async () => {
  const { platform, as } = start()
  const { business_type_id: businessTypeId, source_id: sourceId } = consultation
  const wish = { businessTypeId, sourceId, simpleDescribe: 'How?', remindMail: mail, remindMobile: '13900000001' }
  expect(await platform.post('/v1.0/servicerequest/case', wish, { as })).toMatchObject({ status: 200, body: undefined })
})

it.each(['0', '09:00-18:00', '22:00-06:00', '00:00-24:00', ''])('support may call at %j', async (remind_time) => {
  const { platform, as } = start()
  expect(await file(platform, as, { remind_time })).toMatchObject(served)
})

it.each(['1', 'whenever', '25:00-26:00', '09:60-10:00', '24:00-25:00', '9:00-18:00', '09:00', '09:00-18:00 '])(
  'there is no time of %j at which support may call',
  async (remind_time) => {
    const { platform, as } = start()
    const wrong = refusedWith('OSM.01010001', /remind_time/)
    expect(await file(platform, as, { remind_time })).toMatchObject(wrong)
    const [ticket] = [...platform.world.tickets.values()].filter((each) => each.accountId === as.domainId)
    const target = `${root}/cases/${ticket?.ticketId ?? ''}/contact-info`
    expect(await platform.call('PUT', target, { as, body: { remind_time } })).toMatchObject(wrong)
  },
)
