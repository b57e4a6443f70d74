import { type Refusal, refuse } from '../../contract/refusals.ts'
import type { Caller } from '../../state/accounts/accounts.ts'
import { type AccountsQuery, billedAccounts } from '../../state/billing/billed-accounts.ts'
import type { World } from '../../state/engine/world.ts'
import { type BillMode, type Span, spanOfMonth } from '../../state/billing/bill-records.ts'
import type { ChargeKind } from '../../state/ledger/charges.ts'
import { startOfDate } from '../../units/calendar.ts'
import { day, instantOf } from '../../units/instant.ts'
import { recordTypes } from './record-types.ts'
import { defaultProject, given } from './wire.ts'

/** A span without a moment: what fits nothing is looked for in it. */
export const nothing: Span = { from: instantOf(0), until: instantOf(0) }

const whoseBills = { oneself: 'own', sub_customer: 'member', all: 'all' } as const satisfies Readonly<
  Record<NonNullable<Members['method']>, AccountsQuery['whose']>
>

/** The accounts whose bills a customer asks for; none where it asks for another enterprise project than the one there is. */
export function accountsOf(
  world: World,
  { domainId }: Pick<Caller, 'domainId'>,
  { method = 'all', sub_customer_id: member, project }: Members & { readonly project: string | undefined },
): string[] {
  if (project !== undefined && project !== defaultProject) return []
  return billedAccounts(world, domainId, { whose: whoseBills[method], memberId: given(member) })
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
export function kindsOf(type: number | undefined): ChargeKind[] | undefined {
  if (type === undefined) return undefined
  return (Object.keys(recordTypes) as ChargeKind[]).filter((each) => recordTypes[each] === type)
}
