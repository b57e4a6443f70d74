import { add, type Amount, subtract, zero } from '../../units/amount.ts'
import { daysOfTerm, spreadUntil, termOf } from './amortization.ts'
import { type BillMode, byCoupons, chargesIn, modeOf, partWithin, type Span, spanOfMonth } from './bill-records.ts'
import type { Charge, ChargeKind } from '../ledger/charges.ts'
import { billingMonthOf, dayStart, localDate } from '../../units/calendar.ts'
import { day, instantOf, later } from '../../units/instant.ts'
import type { OnDemandResource } from '../pay-per-use/resources.ts'
import type { World } from '../engine/world.ts'

export type CostKey =
  | 'service'
  | 'resourceType'
  | 'account'
  | 'region'
  | 'zone'
  | 'project'
  | 'spec'
  | 'mode'
  | 'usageType'
  | 'kind'
  | 'site'
  | 'payer'
  | 'resource'

export interface CostCodes {
  readonly kinds: Readonly<Record<ChargeKind, string>>
  readonly modes: Readonly<Record<BillMode, string>>
}

export interface CostsQuery {
  /** The first day and the day after the last, or months likewise. */
  readonly span: Span
  readonly bucket: 'day' | 'month'
  readonly keys: readonly CostKey[]
  readonly filters: readonly { readonly key: CostKey; readonly values: readonly string[]; readonly excludes: boolean }[]
  /** How the kinds and modes of charges are called in filters and values; groups that cost the same go by these. */
  readonly codes: CostCodes
  /** When it was paid, or spread over the term that it pays for. */
  readonly amortized: boolean
  /** Whether coupons are left out. */
  readonly net: boolean
}

export interface Cost {
  readonly amount: Amount
  readonly official: Amount
}

/** What belongs together by the dimensions asked for, in each day or month of the span, and in all of it. */
export interface CostGroup {
  readonly values: readonly string[]
  readonly costs: ReadonlyMap<string, Cost>
  readonly total: Cost
}

/** Costs of a customer by dimensions and time, the dearest group first. */
export function listCosts(world: World, customerId: string, query: CostsQuery): CostGroup[] {
  const groups = new Map<string, { values: string[]; costs: Map<string, Cost> }>()
  for (const piece of piecesOf(world, customerId, query)) {
    const valueOf = (key: CostKey): string => dimensions[key](piece.charge, { world, codes: query.codes })
    if (!query.filters.every(({ key, values, excludes }) => values.includes(valueOf(key)) !== excludes)) continue
    const values = query.keys.map(valueOf)
    const name = values.join('\u0000')
    const group = groups.get(name) ?? { values, costs: new Map<string, Cost>() }
    const time = query.bucket === 'day' ? piece.date : piece.date.slice(0, 7)
    group.costs.set(time, addCost(group.costs.get(time), piece))
    groups.set(name, group)
  }
  return (
    [...groups.values()]
      .map((group) => ({
        ...group,
        total: [...group.costs.values()].reduce(addCost, { amount: zero, official: zero }),
      }))
      // Stryker disable next-line EqualityOperator: no two groups have the same values.
      .sort((a, b) => Number(b.total.amount - a.total.amount) || (a.values.join() < b.values.join() ? -1 : 1))
  )
}

function addCost(sum: Cost | undefined, { amount, official }: Cost): Cost {
  return sum === undefined
    ? { amount, official }
    : { amount: add(sum.amount, amount), official: add(sum.official, official) }
}

interface Piece extends Cost {
  readonly charge: Charge
  /** The day in UTC+8. */
  readonly date: string
}

/** What charges come to on each day of the span. */
function* piecesOf(world: World, customerId: string, { span, amortized, net }: CostsQuery): Generator<Piece> {
  const from = amortized ? instantOf(0) : spanOfMonth(billingMonthOf(span.from)).from
  for (const charge of chargesIn(world, customerId, { from, until: span.until })) {
    const pieces = charge.run === undefined ? piecesOfOrder(world, charge, { amortized, net }) : daysOfRun(charge, net)
    for (const piece of pieces) if (isWithin(piece.date, span)) yield piece
  }
}

function isWithin(date: string, { from, until }: Span): boolean {
  return date >= localDate(from) && date < localDate(until)
}

/** The days of hours that follow each other, from the first on: each has some. */
function* daysOfRun(charge: Charge, net: boolean): Generator<Piece> {
  for (let start = dayStart(charge.at); ; start = later(start, day)) {
    const part = partWithin(charge, { from: start, until: later(start, day) })
    if (part === undefined) return
    const amount = net ? subtract(part.payable, byCoupons(part)) : part.payable
    yield { charge, date: localDate(start), amount, official: part.official }
  }
}

function* piecesOfOrder(
  world: World,
  charge: Charge,
  { amortized, net }: Pick<CostsQuery, 'amortized' | 'net'>,
): Generator<Piece> {
  const amount = net ? charge.amount : add(charge.amount, charge.coupons)
  const term = amortized ? termOf(world, charge) : undefined
  if (term === undefined) {
    yield { charge, date: localDate(charge.at), amount, official: charge.official }
    return
  }
  const days = daysOfTerm(term)
  const spread = (whole: Amount, at: number): Amount =>
    subtract(spreadUntil(whole, days, at + 1), spreadUntil(whole, days, at))
  for (let at = 0; at < days; at += 1) {
    const date = localDate(later(dayStart(term.from), at * day))
    yield { charge, date, amount: spread(amount, at), official: spread(charge.official, at) }
  }
}

interface CostContext {
  readonly world: World
  readonly codes: CostCodes
}

/** The value of a charge in each dimension; empty where it has none. */
const dimensions: Readonly<Record<CostKey, (charge: Charge, context: CostContext) => string>> = {
  service: ({ service }) => service,
  resourceType: ({ resource = '' }) => resource,
  account: ({ customerId }) => customerId,
  region: ({ region = '' }) => region,
  zone: (charge, { world }) => onDemandOf(world, charge)?.zone ?? '',
  project: () => '0',
  spec: ({ spec = '' }) => spec,
  mode: (charge, { codes }) => codes.modes[modeOf(charge)],
  usageType: (charge, { world }) => charge.metered?.factor ?? onDemandOf(world, charge)?.factor ?? '',
  kind: ({ kind }, { codes }) => codes.kinds[kind],
  site: () => '',
  payer: ({ customerId }) => customerId,
  resource: ({ resourceId = '' }) => resourceId,
}

/** What is paid by use that a charge is about, if it is. */
function onDemandOf(world: World, { resourceId = '' }: Charge): OnDemandResource | undefined {
  return world.onDemandResources.get(resourceId)
}
