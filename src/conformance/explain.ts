import { sourceAddress } from '../contract/source-address.ts'
import { type Harm, harms } from './harm.ts'
import type { Finding, Requirement } from './requirement.ts'

/** A finding with all that an engineer fixes it from. */
export interface ExplainedFinding extends Finding {
  readonly requirement: Requirement
  readonly harm: Harm
  /** Why it matters, in a sentence. */
  readonly why: string
  /** How to fix it, in a sentence. */
  readonly fix: string
  /** Where the source is to be read: a URL, or the path of a decision in this package; undefined where it has none. */
  readonly address: string | undefined
}

/** A finding with what its requirement says about it: every report tells it from here. */
export function explain(requirement: Requirement, finding: Finding): ExplainedFinding {
  const { harm, source } = requirement
  return {
    ...finding,
    requirement,
    harm,
    why: harms[harm],
    fix: finding.fix ?? requirement.fix,
    address: sourceAddress(source, finding.exchange.operation),
  }
}
