import { add, type Amount, zero } from '../../units/amount.ts'
import { type BillingMonth, localDate } from '../../units/calendar.ts'
import { day, later } from '../../units/instant.ts'
import { atOnce } from '../engine/slices.ts'
import type { World } from '../engine/world.ts'
import { type BillMode, byCoupons, spanOfMonth } from './bill-records.ts'
import type { BillSum } from './bill-sums.ts'
import { type Bill, owedIn, ratioIn, settledPart } from './bills.ts'

/** What of a partner's bill is for one resource type, in one mode of charging. */
export interface BillLine {
  readonly type: BillSum['type']
  readonly service: string
  readonly resource: string
  readonly mode: BillMode
  /** What customers owe for it, and what coupons of all kinds paid of it besides. */
  readonly debt: Amount
  readonly coupons: Amount
  /** What the partner settles of the debt, and which part of it that is. */
  readonly settled: Amount
  readonly ratio: number
}

/** The lines of a bill that has appeared, by service and resource type (mb_00001); none before. */
export function linesOf(world: World, { month, publishedAt }: Pick<Bill, 'month' | 'publishedAt'>): BillLine[] {
  if (publishedAt === undefined) return []
  const ratio = ratioIn(world, month)
  const lines = new Map<string, Omit<BillLine, 'settled' | 'ratio'>>()
  for (const sum of atOnce(owedIn(world, month)).sums) {
    const { type, service, resource = '', mode } = sum
    const key = [service, resource, mode, type].join(' ')
    const line = lines.get(key) ?? { type, service, resource, mode, debt: zero, coupons: zero }
    lines.set(key, { ...line, debt: add(line.debt, sum.debt), coupons: add(line.coupons, byCoupons(sum)) })
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, each]) => ({ ...each, settled: settledPart(each.debt, ratio), ratio }))
}

/** What of a bill is not settled yet. */
export function unclearedOf({ due, settledAt }: Pick<Bill, 'due' | 'settledAt'>): Amount {
  return settledAt === undefined ? due : zero
}

/** The day of UTC+8 on which the bill of a month is due: the 15th of the next one. */
export function dueDateOf(month: BillingMonth): string {
  return localDate(later(spanOfMonth(month).until, 14 * day))
}
