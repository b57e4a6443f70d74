import { describe, expect, it } from 'vitest'
import { startPlatform } from '../helpers/platform.ts'

const own = { as: null }

/** What a site has for its partners alone, by the setting that is about it. */
const settings = [
  { freeze_total_failure: 'refuse' },
  { consumption_quota: '5.00' },
  { bill_settlement: 'manual' },
  { tax_percent: 6 },
  { partner_ratio: 0.5 },
  { bucket_available: false },
] as const

describe('settings that only the International site has', () => {
  it.each(settings)('%j is refused on the China site by its name, and nothing is changed', async (change) => {
    const platform = startPlatform({ site: 'cn' })
    const before = (await platform.get('/_sandbox/settings', own)).body
    const { status, body } = await platform.call('PUT', '/_sandbox/settings', {
      ...own,
      body: { ...change, test_partner: true },
    })
    const [name = ''] = Object.keys(change)
    expect([status, body]).toEqual([
      400,
      expect.objectContaining({
        error_code: 'SANDBOX.0400',
        error_msg: expect.stringContaining(`${name} is a setting of the site intl`) as string,
      }),
    ])
    expect((await platform.get('/_sandbox/settings', own)).body).toEqual(before)
    expect(before).not.toHaveProperty(name)
  })

  it.each(settings)('%j is taken and shown on the International site', async (change) => {
    const platform = startPlatform()
    expect((await platform.call('PUT', '/_sandbox/settings', { ...own, body: change })).status).toBe(200)
    expect((await platform.get('/_sandbox/settings', own)).body).toMatchObject(change)
  })
})

describe('control calls that only one site has', () => {
  it.each([
    ['POST', '/_sandbox/bills/2026-04/settlement', undefined, 'bills of partners are of the site intl'],
    ['POST', '/_sandbox/bills/2026-04/adjustments', { amount: '-1.00' }, 'bills of partners are of the site intl'],
    ['GET', '/_sandbox/bucket', undefined, 'files in a bucket are of the site intl'],
  ] as const)('%s %s of a partner of the China site is refused and says which site has it', async (...call) => {
    const [method, target, body, words] = call
    const platform = startPlatform({ site: 'cn' })
    const answer = await platform.call(method, target, { ...own, body })
    expect([answer.status, answer.body]).toEqual([
      409,
      expect.objectContaining({ error_code: 'SANDBOX.0409', error_msg: expect.stringContaining(words) as string }),
    ])
  })

  it.each([
    ['/_sandbox/partner-money/top-ups', { amount: '5.00' }, 'accounts of partners are of the site cn'],
    ['/_sandbox/coupon-quotas', { quota_value: '5.00' }, 'coupon quotas and stored-value cards are of the site cn'],
  ] as const)('%s of a partner of the International site is refused and says which site has it', async (...call) => {
    const [target, body, words] = call
    const answer = await startPlatform().post(target, body, own)
    expect([answer.status, answer.body]).toEqual([
      409,
      expect.objectContaining({ error_msg: expect.stringContaining(words) as string }),
    ])
  })
})

it('makes no file, no bill and no invoice of a quarter of the China site, and reconciles what there is', async () => {
  const platform = startPlatform({ site: 'cn' })
  await platform.post('/_sandbox/clock/advance', { duration: 'P3M' }, own)
  const { deliveries, bills, invoices, dueEvents } = platform.world
  expect([deliveries.size, bills.size, invoices.size]).toEqual([0, 0, 0])
  expect([...dueEvents.values()].map((each) => each.kind)).not.toContain('usage-export')
  const { body } = await platform.get('/_sandbox/reconciliation', own)
  const { agrees, checks } = body as { agrees: boolean; checks: { name: string }[] }
  expect(agrees).toBe(true)
  expect(
    checks.map(({ name }) => name).filter((each) => /bill of the partner|quota|budget|invoice/.test(each)),
  ).toEqual([])
})
