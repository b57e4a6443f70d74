import { expect, it } from 'vitest'
import { startPlatform } from '../helpers/platform.ts'

it('names what kind of sale each detail is of', async () => {
  const platform = startPlatform()
  const customers = [...platform.world.customers.values()].map((each) => each.domainName)
  const kinds = new Set<unknown>()
  for (const name of customers) {
    const { body } = await platform.post(
      '/v2/bills/customer-bills/res-records/query',
      { cycle: '2026-05', statistic_type: 3, limit: 1000 },
      { as: platform.userOf(name) },
    )
    const { monthly_records: rows = [] } = body as { monthly_records?: Record<string, unknown>[] }
    for (const row of rows) {
      kinds.add(row['is_spot'])
      expect(row).toMatchObject({ is_spot: row['charge_mode'] === 3 ? 'N' : '--' })
      expect(row['promotion_type']).toMatch(row['discount_amount'] === 0 ? /^$/ : /^60[567]$/)
      expect(row).not.toHaveProperty('payment_type')
    }
  }
  expect(kinds).toContain('--')
})
