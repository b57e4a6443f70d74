import { isRefusal, type Refusal } from '../../contract/refusals.ts'
import type { Instant } from '../../units/instant.ts'
import type { Caller } from '../accounts/accounts.ts'
import { nextKey } from '../engine/ids.ts'
import type { World } from '../engine/world.ts'
import { usableAccessories, useAccessories } from './accessories.ts'

/** A report of an infringement or of abuse, with who makes it. */
export interface InfringementReport {
  readonly reportId: string
  readonly accountId: string
  readonly kind: string
  readonly title: string
  readonly content: string
  readonly reporter: string
  readonly property?: string
  /** The attachments that prove it, and those that prove who the reporter is. */
  readonly proofs: readonly string[]
  readonly identityProofs: readonly string[]
  readonly reportedAt: Instant
}

/** So many files prove who a reporter is, and so many the case, at most. */
const mostProofs = 20

/** Keeps a report; its files are attachments that the caller uploaded and that are part of nothing else. */
export function fileReport(
  world: World,
  caller: Caller,
  report: Omit<InfringementReport, 'reportId' | 'accountId' | 'reportedAt'>,
): InfringementReport | Refusal<'ticket_parameter_wrong'> {
  const ids = [...report.proofs, ...report.identityProofs]
  const usable = usableAccessories(world, caller, { ids, most: mostProofs })
  if (isRefusal(usable)) return usable
  const reportId = nextKey(world, 'infringement-report')
  useAccessories(world, caller, { ids, usedIn: reportId, most: mostProofs })
  const filed = { ...report, reportId, accountId: caller.domainId, reportedAt: world.now }
  world.infringementReports.set(filed)
  return filed
}
