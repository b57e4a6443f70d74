import { type Judgement } from '../judge.ts'
import { escapeMarkup } from './escape.ts'
import { countOf } from './summary.ts'

/** A report as the systems that run tests read it: a suite of requirements, skipped where nothing exercised them. */
export function junitReport(judgements: readonly Judgement[]): string {
  const { failed, not_exercised: skipped } = countOf(judgements)
  const cases = judgements.map(({ requirement, outcome, findings }) => {
    const name = escapeMarkup(`${requirement.id} ${requirement.text}`)
    const open = `    <testcase classname="conformance.${requirement.area}" name="${name}"`
    if (outcome === 'passed') return `${open}/>`
    const detail = escapeMarkup(
      findings
        .map(
          ({ exchange, expected, actual }) =>
            `exchange ${exchange.number} ${exchange.method} ${exchange.path}: expected ${expected}, actual ${actual}`,
        )
        .join('\n'),
    )
    const inner =
      outcome === 'failed'
        ? `<failure message="${escapeMarkup(requirement.text)}">${detail}</failure>`
        : outcome === 'warned'
          ? `<system-out>${detail}</system-out>`
          : '<skipped message="not exercised"/>'
    return `${open}>${inner}</testcase>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    `  <testsuite name="partner-sandbox conformance" tests="${judgements.length}" failures="${failed}" skipped="${skipped}">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}
