import { type Filter, type Page, pageOf } from '../engine/listing.ts'
import { add, zero } from '../../units/amount.ts'
import { addParts, type BillMode, type BillRecord, modeOf, recordsOf, type Span, tradeIdOf } from './bill-records.ts'
import { type Charge, type ChargeKind, resourceNameOf } from '../ledger/charges.ts'
import { decimalOf, decimalText, plus } from '../../units/decimal.ts'
import { instantOf } from '../../units/instant.ts'
import { localDate } from '../../units/calendar.ts'
import type { World } from '../engine/world.ts'

export interface RecordsQuery {
  readonly span: Span
  readonly service: string | undefined
  readonly resourceType: string | undefined
  readonly region: string | undefined
  readonly mode: BillMode | 'none' | undefined
  readonly kinds: readonly ChargeKind[] | undefined
  readonly resourceId: string | undefined
  readonly resourceName?: string | undefined
  readonly tradeId: string | undefined
  /** What else a charge has to be. */
  readonly where?: Filter<Charge>
  readonly withZero: boolean
  /** One by one, or those of a resource together, by month or by day. */
  readonly together: 'none' | 'month' | 'day'
  readonly offset: number
  readonly limit: number
}

/** Records of a bill as they are listed: one, or several of one resource and kind. */
export interface ListedRecord extends BillRecord {
  /** The day, in UTC+8, of records that stand together by day. */
  readonly day?: string
}

/** One page of the records of customers, one after the other, the oldest of each first, and how many fit in all. */
export function listRecords(world: World, customerIds: readonly string[], query: RecordsQuery): Page<ListedRecord> {
  const { offset, limit, together } = query
  const records = fittingRecords(world, customerIds, query)
  if (together !== 'none') return pageOf(grouped(records, together), query)
  const page: ListedRecord[] = []
  let count = 0
  for (const record of records) {
    if (count >= offset && page.length < limit) page.push(record)
    count += 1
  }
  return { count, page }
}

/** The records of customers that a query asks for, one at a time. */
export function* fittingRecords(
  world: World,
  customerIds: readonly string[],
  query: Omit<RecordsQuery, 'together' | 'offset' | 'limit'>,
): Generator<BillRecord> {
  for (const customerId of customerIds)
    for (const record of recordsOf(world, customerId, query.span)) if (fits(world, record, query)) yield record
}

function fits(world: World, record: BillRecord, query: Omit<RecordsQuery, 'together' | 'offset' | 'limit'>): boolean {
  const { charge, payable, official } = record
  const wanted: readonly (readonly [asked: string | undefined, is: string | undefined])[] = [
    [query.service, charge.service],
    [query.resourceType, charge.resource],
    [query.region, charge.region],
    [query.mode, modeOf(charge)],
    [query.resourceId, charge.resourceId],
    [query.tradeId, tradeIdOf(world, record)],
    [query.resourceName, query.resourceName && resourceNameOf(world, charge)],
  ]
  return (
    (query.where === undefined || query.where(charge)) &&
    wanted.every(([asked, is]) => asked === undefined || asked === is) &&
    (query.kinds === undefined || query.kinds.includes(charge.kind)) &&
    (query.withZero || payable !== zero || official !== zero)
  )
}

function grouped(records: Iterable<BillRecord>, together: 'month' | 'day'): ListedRecord[] {
  const groups = new Map<string, ListedRecord>()
  for (const record of records) {
    const { charge } = record
    const day = together === 'day' ? localDate(record.from) : ''
    const key = [charge.resourceId ?? charge.itemId ?? charge.id, charge.kind, charge.productId ?? '', day].join(' ')
    const group = groups.get(key)
    const dated = day === '' ? record : { ...record, day }
    groups.set(key, group === undefined ? dated : addRecord(group, record))
  }
  return [...groups.values()]
}

function addRecord(a: ListedRecord, b: BillRecord): ListedRecord {
  const until = instantOf(Math.max(a.until, b.until))
  return {
    ...a,
    until,
    ...addParts(a, b),
    payable: add(a.payable, b.payable),
    ...(a.usage === undefined || b.usage === undefined ? {} : { usage: addUsage(a.usage, b.usage) }),
  }
}

/** What was used of two records together. */
export function addUsage(
  a: NonNullable<BillRecord['usage']>,
  b: NonNullable<BillRecord['usage']>,
): NonNullable<BillRecord['usage']> {
  return { amount: addDigits(a.amount, b.amount), fromPackages: addDigits(a.fromPackages, b.fromPackages) }
}

function addDigits(a: string, b: string): string {
  return decimalText(plus(decimalOf(a), decimalOf(b)))
}
