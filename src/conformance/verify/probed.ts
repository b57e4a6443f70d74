import type { ProbedEvidence } from '../../contract/evidence.ts'
import { operationKey, refusalsOf } from '../../contract/operations.ts'
import { codeIn } from '../../contract/envelopes/envelope.ts'
import { codeOf, isRefused, type Seen, wasServed } from './seen.ts'
import { parseJson } from '../trace/json.ts'

/** What requests made from the contract met, by operation (`intl.PayOrders`), sorted. */
export type Probed = Readonly<Record<string, ProbedEvidence>>

/** What a verification met of each operation: whether it was served, and the documented refusals by their codes. */
export function probedBy(seen: readonly Seen[]): Probed {
  const probed: Record<string, ProbedEvidence> = {}
  for (const each of seen) {
    const { described } = each
    if (described === undefined) continue
    const key = operationKey(described.operation)
    const { envelope } = described.operation
    const documented = new Set(refusalsOf(described.operation).map((name) => codeIn(envelope, name).code))
    const code = isRefused(each) ? codeOf(parseJson(each.reply.body)) : undefined
    const refused = code !== undefined && documented.has(code) ? [code] : []
    probed[key] = joined(probed[key], { served: wasServed(each), refused })
  }
  return sorted(probed)
}

/** What the verifications of two sites met together. */
export function joinProbed(one: Probed, two: Probed): Probed {
  const both = { ...one }
  for (const [key, met] of Object.entries(two)) both[key] = joined(both[key], met)
  return sorted(both)
}

function joined(known: ProbedEvidence | undefined, more: ProbedEvidence): ProbedEvidence {
  if (known === undefined) return more
  return {
    served: known.served || more.served,
    refused: [...new Set([...known.refused, ...more.refused])].sort(),
  }
}

function sorted(probed: Probed): Probed {
  return Object.fromEntries(Object.entries(probed).sort(([a], [b]) => (a < b ? -1 : 1)))
}
