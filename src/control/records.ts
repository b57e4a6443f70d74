import type { Operation, PathParameters } from '../contract/operations.ts'
import { inSlices } from '../gateway/in-slices.ts'
import { goThrough, type Slices } from '../state/engine/slices.ts'
import type { AnyTable } from '../state/engine/table.ts'
import type { World } from '../state/engine/world.ts'
import { exactText, isAmount } from '../units/amount.ts'
import { fromInstant, instantOf } from '../units/instant.ts'
import { controlHandlers } from './define-control.ts'
import { hold } from './lasting-answers.ts'

export const recordControl = controlHandlers({
  ListRecords({ tenant: { world }, path: { kind }, query, reply }) {
    const table = tablesByKind[kind](world)
    const from = query.offset ?? 0
    return hold(async () => {
      const found = await inSlices(findKeys(table, query.text))
      return reply(200, {
        kind,
        count: found.length,
        records: found
          .slice(from, from + (query.limit ?? 100))
          .map((id) => ({ id, fields: fieldsOf(table.get(id) ?? {}) })),
      })
    })
  },
})

type RecordKind = PathParameters<Operation<'control', 'ListRecords'>>['kind']

/** Tables of which each record may be shown: those with passwords, keys, tokens and codes are not among them. */
const tablesByKind: Readonly<Record<RecordKind, (world: World) => AnyTable>> = {
  customers: ({ customers }) => customers,
  resellers: ({ resellers }) => resellers,
  orders: ({ orders }) => orders,
  resources: ({ resources }) => resources,
  uses: ({ onDemandResources }) => onDemandResources,
  packages: ({ packages }) => packages,
  'package-uses': ({ packageUses }) => packageUses,
  coupons: ({ coupons }) => coupons,
  'coupon-changes': ({ couponChanges }) => couponChanges,
  'coupon-quotas': ({ couponQuotas }) => couponQuotas,
  discounts: ({ discounts }) => discounts,
  budgets: ({ budgets }) => budgets,
  'budget-changes': ({ budgetRecords }) => budgetRecords,
  spendings: ({ spendings }) => spendings,
  accounts: ({ partnerAccounts }) => partnerAccounts,
  'account-changes': ({ accountChanges }) => accountChanges,
  charges: ({ charges }) => charges,
  bills: ({ bills }) => bills,
  'bill-adjustments': ({ adjustments }) => adjustments,
  invoices: ({ invoices }) => invoices,
  files: ({ deliveries }) => deliveries,
  mails: ({ mails }) => mails,
  tickets: ({ tickets }) => tickets,
  'ticket-messages': ({ ticketMessages }) => ticketMessages,
  'ticket-logs': ({ ticketLogs }) => ticketLogs,
  'real-name-applications': ({ realNameApplications }) => realNameApplications,
  organizations: ({ organizations }) => organizations,
  memberships: ({ memberships }) => memberships,
}

/** Keys of the records that have all words of a text somewhere, the newest first. */
function* findKeys(table: AnyTable, text = ''): Slices<string[]> {
  const keys = [...table.keys()].reverse()
  const { whole, parts } = wordsOf(text)
  if (whole.length + parts.length === 0) return keys
  const found: string[] = []
  yield* goThrough(keys, (key) => {
    const record = table.get(key) ?? {}
    if (!whole.every((word) => key === word || hasValue(record, word))) return
    if (parts.length > 0) {
      const written = `${key} ${JSON.stringify(fieldsOf(record))}`.toLowerCase()
      if (!parts.every((word) => written.includes(word))) return
    }
    found.push(key)
  })
  return found
}

/** What is looked for: whole values, in double quotes, and parts of what is written, in small letters. */
function wordsOf(text: string): { readonly whole: readonly string[]; readonly parts: readonly string[] } {
  const words = [...text.matchAll(/"([^"]+)"|(\S+)/g)]
  return {
    whole: words.flatMap(([, quoted]) => quoted ?? []),
    parts: words.flatMap(([, , plain]) => plain?.toLowerCase() ?? []),
  }
}

/** Whether one of the values of a record is a text, however deep. Nothing is written for it: a world has many records. */
function hasValue(record: unknown, text: string): boolean {
  if (typeof record !== 'object' || record === null || record instanceof Uint8Array) return record === text
  if (Array.isArray(record)) return record.some((each) => hasValue(each, text))
  return Object.values(record).some((each) => hasValue(each, text))
}

/** Names of fields that hold moments: `at`, `createdAt`, `associatedOn`, `validFrom`, `contentUntil`. */
const ofMoments = /^at$|[a-z](?:At|On|From|Until)$/

/** The fields of a record as JSON has them. */
function fieldsOf(record: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]: [string, unknown]) => [name, shown(value, name)]),
  )
}

function shown(value: unknown, name: string): unknown {
  if (isAmount(value)) return exactText(value)
  if (typeof value === 'number') return ofMoments.test(name) ? fromInstant(instantOf(value)) : value
  if (value instanceof Uint8Array) return { bytes: value.length }
  if (Array.isArray(value)) return value.map((each: unknown) => shown(each, name))
  return typeof value === 'object' && value !== null ? fieldsOf(value) : value
}
