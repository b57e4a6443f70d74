import { z } from 'zod'
import type { components } from '../../contract/generated/types/control.ts'
import { defineTool } from '../tool.ts'

const kinds = [
  'customers',
  'resellers',
  'orders',
  'resources',
  'uses',
  'packages',
  'package-uses',
  'coupons',
  'coupon-changes',
  'coupon-quotas',
  'discounts',
  'budgets',
  'budget-changes',
  'spendings',
  'accounts',
  'account-changes',
  'charges',
  'bills',
  'bill-adjustments',
  'invoices',
  'files',
  'mails',
  'tickets',
  'ticket-messages',
  'ticket-logs',
  'real-name-applications',
  'organizations',
  'memberships',
] as const satisfies readonly components['schemas']['RecordKind'][]

/** What the world remembers. */
export const inspectRecords = defineTool({
  name: 'inspect_records',
  title: 'Inspect what the world remembers',
  description:
    'Records of one kind, the newest first, with all their fields: what an order, a budget or a bill is now, whatever the integration was told. Amounts are exact decimals. `mails` also has verification codes.',
  kind: 'reads',
  input: {
    kind: z.enum(kinds),
    text: z
      .string()
      .min(1)
      .max(256)
      .optional()
      .describe('Only records in which each of these words stands: an id, a name, a state.'),
    offset: z.int().min(0).optional().describe('So many of those that fit are passed over.'),
    limit: z.int().min(1).max(100).optional().describe('How many at most; absent means 10.'),
  },
  async run({ kind, text, offset = 0, limit = 10 }, { control }) {
    const { count, records } = await control('ListRecords', { path: { kind }, query: { offset, limit, text } })
    const rest = offset + records.length < count ? `; offset ${offset + records.length} gives the next` : ''
    return [
      `${records.length} of ${count} ${kind}, the newest first${rest}`,
      ...records.map(({ id, fields }) => `${id} ${JSON.stringify(fields)}`),
    ].join('\n')
  },
})
