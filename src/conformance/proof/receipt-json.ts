import { redactBody } from '../../contract/redact.ts'
import { jsonReport } from '../reports/json.ts'
import type { Section } from '../report.ts'
import type { TracedExchange } from '../trace/trace.ts'
import type { Proof, ProvedScenario } from './compare-runs.ts'

/** What a receipt says besides what both commands did. */
export interface ReceiptFacts {
  /** When the commands were run, ISO 8601. */
  readonly at: string
  /** The version of this package, and of the Node.js that ran it. */
  readonly version: string
  readonly node: string
  readonly requirementSet: string
  readonly site: string
  /** Both commands, as they were given. */
  readonly old: string
  readonly fresh: string
}

/** So much of a body is shown as evidence. */
const shown = 2000

/** A receipt for programs: of each scenario what both commands were found to do, with the exchanges that show it. */
export function receiptJson(proof: Proof, facts: ReceiptFacts) {
  const { at, version, node, requirementSet, site, old, fresh } = facts
  return {
    format: 'partner-sandbox-proof',
    version: 1,
    at,
    versions: { partner_sandbox: version, node, requirement_set: requirementSet },
    site,
    old_command: old,
    new_command: fresh,
    holds: proof.holds,
    scenarios: proof.scenarios.map((each) => fromScenario(each, requirementSet)),
  }
}

function fromScenario({ name, state, old, fresh, regressions }: ProvedScenario, requirementSet: string) {
  return {
    name,
    state,
    regressions: [...regressions],
    old: { ...sectionOf(old, requirementSet), shown: evidenceOf(old) },
    new: { ...sectionOf(fresh, requirementSet), shown: evidenceOf(fresh) },
  }
}

function sectionOf(section: Section, requirementSet: string) {
  const [written] = jsonReport({ requirementSet, sections: [section] }).sections
  return { ...written }
}

/** Each exchange that a finding is about, once. */
function evidenceOf({ judgements }: Section) {
  const exchanges = judgements.flatMap(({ findings }) => findings.map((each) => each.exchange))
  return [...new Set(exchanges)].sort((a, b) => a.number - b.number).map(fromExchange)
}

function fromExchange({ number, at, method, path, query, bodyText, status, answerText }: TracedExchange) {
  const asked = query.toString()
  return {
    exchange: number,
    at: new Date(at).toISOString(),
    method,
    target: asked === '' ? path : `${path}?${asked}`,
    body: bodyText.slice(0, shown),
    status,
    answer: redactBody(answerText).slice(0, shown),
  }
}
