import { type Refusal, refuse } from '../../contract/refusals.ts'
import { type BillMode, type Span, spanOfMonth } from '../../state/billing/bill-records.ts'
import { type ChargeKind } from '../../state/ledger/charges.ts'
import { startOfDate } from '../../units/calendar.ts'
import { day, instantOf } from '../../units/instant.ts'
import { recordTypes } from './record-types.ts'
import { defaultProject, given } from './wire.ts'

/** A span without a moment: what fits nothing is looked for in it. */
export const nothing: Span = { from: instantOf(0), until: instantOf(0) }

/** Whether a question is about the account itself and its one enterprise project. */
export function isOwn(method: string | undefined, project: string | undefined): boolean {
  return method !== 'sub_customer' && (project === undefined || project === defaultProject)
}

/** A member must be named to be looked at alone. */
export function lacksMember({ method, sub_customer_id: member }: Members): Refusal<'parameter_wrong'> | undefined {
  return method === 'sub_customer' && given(member) === undefined
    ? refuse('parameter_wrong', 'sub_customer_id is required when method is sub_customer')
    : undefined
}

interface Members {
  readonly method?: 'oneself' | 'sub_customer' | 'all'
  readonly sub_customer_id?: string | null
}

interface SpanQuery {
  readonly cycle: string
  readonly begin: string | undefined
  readonly end: string | undefined
  /** How the wire calls the two ends. */
  readonly names: readonly [string, string]
}

/** The month, or the days of it when both ends of a range are named. */
export function spanOfQuery({
  cycle,
  begin,
  end,
  names: [beginName, endName],
}: SpanQuery): Span | Refusal<'parameter_wrong'> {
  const month = spanOfMonth(cycle)
  if (begin === undefined || end === undefined) return month
  const [from, last] = [startOfDate(begin), startOfDate(end)]
  if (from === undefined || from < month.from)
    return refuse('parameter_wrong', `${beginName} must be a day of ${cycle}`)
  if (last === undefined || last < from || last >= month.until)
    return refuse('parameter_wrong', `${endName} must be a day of ${cycle}, not before ${beginName}`)
  return { from, until: instantOf(last + day) }
}

/** What a filter by charging mode picks; modes that the sandbox never has pick nothing. */
export const modes: Readonly<Record<'1' | '3' | '10' | '11', BillMode | 'none'>> = {
  1: 'period',
  3: 'usage',
  10: 'none',
  11: 'none',
}

/** What a filter by type of record picks; types that the sandbox never has pick nothing. */
export function kindsOf(type: number): ChargeKind[] {
  return (Object.keys(recordTypes) as ChargeKind[]).filter((each) => recordTypes[each] === type)
}
