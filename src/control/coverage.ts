import type { Exchange } from '../contract/exchange.ts'
import { evidenceOf } from '../contract/evidence.ts'
import { type IndexedOperation, operationKey, refusalsOf } from '../contract/operations.ts'
import { isRefusalName, refusalEntry, type RefusalName, refusalNames } from '../contract/refusals.ts'
import { operationsOf, platformServices } from '../contract/services.ts'
import { onlyOf } from '../state/engine/world.ts'
import { controlHandlers } from './define-control.ts'

type Reach = 'behaviour' | 'fault' | 'none'

interface CoveredRefusal {
  readonly refusal: RefusalName
  readonly error_code: string
  readonly status: number
  readonly reach: Reach
  readonly met: number
}

export const coverageControl = controlHandlers({
  ShowCoverage({ tenant, query, reply }) {
    const { site } = onlyOf(tenant.world.profile)
    const met = meetings(tenant.journal.list())
    const operations = operationsOf(platformServices)
      .filter((each) => each.site === undefined || each.site === site)
      .filter((each) => query.service === undefined || each.service === query.service)
      .filter((each) => query.operation === undefined || each.id === query.operation)
      .map((each) => coveredOperation(each, met))
    const refusals = operations.flatMap((each) => each.refusals)
    const statuses = operations.flatMap((each) => each.statuses)
    return reply(200, {
      count: {
        operations: operations.length,
        called: operations.filter(({ calls }) => calls > 0).length,
        refusals: refusals.length,
        met: refusals.filter((each) => each.met > 0).length,
        by_behaviour: refusals.filter(({ reach }) => reach === 'behaviour').length,
        by_fault: refusals.filter(({ reach }) => reach === 'fault').length,
        not_reached: statuses.filter(({ reach }) => reach === 'none').length,
      },
      operations,
      gateway: gatewayRefusals.map((name) => coveredRefusal(name, met.times('gateway', name))),
    })
  },
})

const gatewayRefusals = refusalNames.filter((name) => refusalEntry(name).layer === 'gateway')

/** What the journal has. */
interface Met {
  /** How often it has something of an operation, or a refusal of the gateway. */
  readonly times: (...what: readonly (string | number)[]) => number
  /** The fields that were sent to an operation and that nothing looked at in an exchange. */
  readonly unreadOf: (key: string) => readonly string[]
}

/** Counts the exchanges of a journal by operation, by status, by how they ended, by refusal and by fields that nothing read. */
function meetings(exchanges: readonly Exchange[]): Met {
  const counts = new Map<string, number>()
  const fields = new Map<string, Set<string>>()
  const count = (...what: readonly (string | number)[]): void => {
    const key = what.join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  for (const exchange of exchanges) {
    const { service = '', operationId = '', response, verdicts, unread = [] } = exchange
    const key = operationKey({ service, id: operationId })
    count(key)
    count(key, response.status)
    if (verdicts.every(({ ok }) => ok)) count(key, 'served')
    const refusal = refusalOf(exchange)
    if (refusal !== undefined) {
      count(key, 'refused')
      count(refusalEntry(refusal).layer === 'gateway' ? 'gateway' : key, refusal)
    }
    for (const field of unread) {
      count(key, 'unread', field)
      fields.set(key, (fields.get(key) ?? new Set()).add(field))
    }
  }
  return {
    times: (...what) => counts.get(what.join(' ')) ?? 0,
    unreadOf: (key) => [...(fields.get(key) ?? [])].sort(),
  }
}

/** The refusal that a verdict names first. */
function refusalOf({ verdicts }: Exchange): RefusalName | undefined {
  const names = verdicts.filter(({ ok }) => !ok).map(({ detail }) => detail.split(':')[0] ?? '')
  return names.find(isRefusalName)
}

function coveredOperation(operation: IndexedOperation, met: Met) {
  const key = operationKey(operation)
  const refusals = refusalsOf(operation).map((name) => coveredRefusal(name, met.times(key, name)))
  return {
    service: operation.service,
    operation_id: operation.id,
    method: operation.method,
    path: operation.path,
    calls: met.times(key),
    served: met.times(key, 'served'),
    refused: met.times(key, 'refused'),
    unread_fields: met.unreadOf(key).map((field) => ({ field, exchanges: met.times(key, 'unread', field) })),
    statuses: operation.statuses.map((status) => ({
      status,
      reach: reachOfStatus(operation, status),
      met: met.times(key, status),
    })),
    refusals,
    evidence: shownEvidence(operation),
  }
}

/** How an operation is known to be right, by axes that nothing sums. */
function shownEvidence(operation: IndexedOperation) {
  const { vendorClient, probed, recorded } = evidenceOf(operation)
  const shown = recorded === undefined ? {} : { recorded: { ...recorded, statuses: [...recorded.statuses] } }
  return {
    vendor_client: vendorClient,
    probed: probed !== undefined,
    served: vendorClient || probed?.served === true,
    refused: probed !== undefined && probed.refused.length > 0,
    ...shown,
  }
}

function coveredRefusal(refusal: RefusalName, met: number): CoveredRefusal {
  const { code, status } = refusalEntry(refusal)
  return { refusal, error_code: code, status, reach: reachOf(refusal), met }
}

function reachOf(refusal: RefusalName): Reach {
  return refusalEntry(refusal).reach === 'armed' ? 'fault' : 'behaviour'
}

/** A success is reached by behaviour; a status of refusals as the easiest of them is. */
function reachOfStatus(operation: IndexedOperation, status: number): Reach {
  if (status < 300) return 'behaviour'
  const reaches = [...refusalsOf(operation), ...gatewayRefusals]
    .filter((name) => refusalEntry(name).status === status)
    .map(reachOf)
  if (reaches.includes('behaviour')) return 'behaviour'
  // A fault can answer any status, so that one of the platform's own failure is reached by it too.
  return reaches.length > 0 || status >= 500 ? 'fault' : 'none'
}
