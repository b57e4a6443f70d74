import { type Judgement } from '../judge.ts'
import { type Trace } from '../trace.ts'
import { countOf } from './summary.ts'

/** A report for programs; the fields of each finding say what was expected, what was there, and in which exchange. */
export function jsonReport(judgements: readonly Judgement[], trace: Trace) {
  return {
    format: 'partner-sandbox-conformance',
    version: 1,
    exchanges: trace.length,
    count: countOf(judgements),
    requirements: judgements.map(({ requirement, outcome, evidence, findings }) => ({
      ...requirement,
      outcome,
      evidence,
      findings: findings.map(({ exchange, expected, actual }) => ({
        exchange: exchange.number,
        call: `${exchange.method} ${exchange.path}`,
        status: exchange.status,
        expected,
        actual,
      })),
    })),
  }
}
