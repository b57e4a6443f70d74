import { describe, expect, it } from 'vitest'
import { ownCaller } from '../../../src/state/accounts/accounts.ts'
import { takeSnapshot } from '../../../src/control/snapshot.ts'
import { atOnce } from '../../../src/state/engine/slices.ts'
import { onlyOf } from '../../../src/state/engine/world.ts'
import { oldWritesOf, type Pair } from '../../helpers/old-writes.ts'
import { startPlatform, type TestPlatform } from '../../helpers/platform.ts'
import { required } from '../../helpers/required.ts'
import { type Sample, send } from '../../helpers/sample.ts'
import { siteNames } from '../../helpers/site-names.ts'

type Body = Record<string, unknown> | undefined

/** Two platforms that cannot be told apart, on which a code for a bank card was sent where the site knows cards. */
async function stages(site: 'intl' | 'cn'): Promise<[TestPlatform, TestPlatform]> {
  const stages = [startPlatform({ preset: 'demo', site }), startPlatform({ preset: 'demo', site })] as const
  if (site === 'cn')
    for (const platform of stages)
      await platform.post('/v2/bases/verificationcode/send', {
        receiver_type: 1,
        mobile_phone: '13900000001',
        scene: 18,
        customer_id: platform.customer('demo-customer-cn-25').customerId,
      })
  return [...stages]
}

/** Everything that a world remembers, but for which call touched it first. */
function recordsOf({ world, machine }: TestPlatform): unknown {
  const { clock: _clock, ...records } = atOnce(takeSnapshot(world, machine.now)).records
  return records
}

/** Makes a call; also tells what the world was before it, when its caller had its token. */
async function made(
  platform: TestPlatform,
  sample: Sample,
): Promise<{ readonly before: unknown; readonly body: Body }> {
  const token = platform.tokenOf(sample.as?.(platform) ?? ownCaller(platform.world))
  const before = recordsOf(platform)
  return { before, body: (await send(platform, sample, token)).body as Body }
}

function isRefused(body: Body): boolean {
  return !['undefined', 'CBC.0000'].includes(String(body?.['error_code']))
}

describe.each(siteNames)('on the site %s', (site) => {
  const names = Object.keys(oldWritesOf(startPlatform({ preset: 'demo', site })))

  it.each(names)('%s leaves the world as its successor does, and tells the same', async (name) => {
    const [platform, other] = await stages(site)
    const pairOf = (of: TestPlatform): Pair => required(oldWritesOf(of)[name], name)
    const { old, told = {}, isRefused: refused = false } = pairOf(platform)
    const { before, body: answer } = await made(platform, old)
    const { body: successor } = await made(other, pairOf(other).successor)
    expect([isRefused(answer), isRefused(successor)], JSON.stringify([answer, successor])).toEqual([refused, refused])
    const after = recordsOf(platform)
    expect(after).toEqual(recordsOf(other))
    if (refused) expect(after).toEqual(before)
    else {
      expect(after).not.toEqual(before)
      for (const [field, now] of Object.entries(told)) expect(answer?.[field]).toEqual(required(successor?.[now], now))
    }
  })
})

it.each([
  ['1', 'referral'],
  ['3', 'resale'],
  [undefined, 'resale'],
])('a customer of the association %s is of the %s model on the International site', async (cooperationType, model) => {
  const platform = startPlatform({ preset: 'empty' })
  const { domainId, xaccountType: xAccountType } = onlyOf(platform.world.profile)
  const wish = { domainName: 'someone-new', domainArea: 'MX', xAccountId: 'x-1', xAccountType, cooperationType }
  expect(await platform.post(`/v1.0/${domainId}/partner/customer-mgr/customer`, wish)).toMatchObject({ status: 200 })
  expect(platform.customer('someone-new').model).toBe(model)
})

it.each([
  ['intl', { receiverType: 1, email: 'a@example.com' }, 'receiverType must be 2 on this site'],
  ['intl', { receiverType: 2 }, 'email is required'],
  ['intl', { receiverType: 2, mobilePhone: '13900000001' }, 'email is required'],
  ['cn', { receiverType: 2, mobilePhone: '13900000001' }, 'receiverType must be 1 on this site'],
  ['cn', { receiverType: 1, email: 'a@example.com' }, 'mobilePhone is required'],
  ['cn', { receiverType: 1, mobilePhone: '13900000001', countryCode: '0052' }, 'countryCode must be 0086'],
] as const)('on the site %s no code is sent for %j: %s', async (site, wish, sentence) => {
  const platform = startPlatform({ preset: 'empty', site })
  const { domainId } = onlyOf(platform.world.profile)
  const answer = await platform.post(`/v1.0/${domainId}/partner/common-mgr/verificationcode`, wish)
  expect(JSON.stringify(answer.body)).toContain(sentence)
  expect(platform.world.verificationCodes.size).toBe(0)
})

it('a code goes to an address of the International site whatever country a client names', async () => {
  const platform = startPlatform({ preset: 'empty' })
  const wish = { receiverType: 2, email: 'a@example.com', countryCode: '0052' }
  await platform.post(`/v1.0/${onlyOf(platform.world.profile).domainId}/partner/common-mgr/verificationcode`, wish)
  expect([...platform.world.verificationCodes.values()]).toMatchObject([{ address: wish.email }])
})

it('a bank card authenticates nobody on the International site', async () => {
  const platform = startPlatform()
  const { domainId, xaccountType } = onlyOf(platform.world.profile)
  const { customerId } = platform.customer('demo-customer-25')
  const answer = await platform.post(`/v1.0/${domainId}/partner/customer-mgr/realname-auth/individual`, {
    ...{ customerId, identifyType: 4, verifiedFileURL: ['a.jpg'], name: 'Ana', verifiedNumber: 'P1', xaccountType },
    bankCardInfo: { bankAccount: '622', areacode: '0086', mobile: '13900000001', verificationCode: '000000' },
  })
  expect(JSON.stringify(answer.body)).toContain('identifyType must be 0 on this site')
  expect(platform.customer('demo-customer-25').realName).toBe('none')
})

it('freezing counts each customer once, and says of which it failed and why', async () => {
  const platform = startPlatform()
  const { domainId } = onlyOf(platform.world.profile)
  const { customerId } = platform.customer('demo-customer-25')
  const wish = { customerIds: [customerId, 'nobody', customerId], reason: 'A test.' }
  const { body } = await platform.post(`/v1.0/${domainId}/partner/customer-mgr/frozens`, wish)
  const unknown = {
    error_code: 'CBC.5002',
    error_msg: 'The customer is not a sub-customer of the partner.',
    Id: 'nobody',
  }
  expect(body).toEqual({ successNum: 1, failNum: 1, failDetail: [unknown] })
})
