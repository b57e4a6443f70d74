import { escapeMarkup } from '../../contract/html.ts'
import { countVerdicts, groupFindings, type Outcome, type Verdict, type Verified } from './verdicts.ts'

const marks: Readonly<Record<Outcome, string>> = {
  passed: 'ok  ',
  failed: 'FAIL',
  warned: 'warn',
  not_exercised: '  - ',
}

const mostGroups = 20

/** What a person reads in a terminal: a line a check, under it a line for all findings that say the same. */
export function verifySummary({ exchanges, operations, verdicts, gaps }: Verified): string {
  const reasons = Map.groupBy(gaps, ({ reason }) => reason)
  const open = [...reasons].map(([reason, each]) => {
    const what = each.some(({ kind }) => kind === 'skipped') ? 'not exercised' : 'exercised in part'
    return `  -  ${what}, ${reason}: ${each.map(({ operation }) => operation).join(', ')}`
  })
  const skipped = gaps.filter(({ kind }) => kind === 'skipped')
  const count = countVerdicts(verdicts)
  const total = `${exchanges} exchanges with ${operations} operations: ${count.passed} checks passed, ${count.failed} failed, ${count.warned} warned, ${count.not_exercised} of ${verdicts.length} not exercised; ${skipped.length} operations not exercised`
  return `${[...verdicts.flatMap(linesOf), ...open, '', total].join('\n')}\n`
}

function linesOf({ check, outcome, exercised, findings }: Verdict): string[] {
  const about = outcome === 'not_exercised' ? 'not exercised' : `${exercised} exchanges, ${findings.length} findings`
  const groups = groupFindings(findings)
  return [
    `${marks[outcome]} ${check.id} ${check.level.padEnd(6)} ${check.text} (${about})`,
    ...groups.slice(0, mostGroups).flatMap(({ expected, actual, count, operations, first }) => {
      const { request, answer } = first.exchange
      const body = request.body === '' ? '' : ` ${shortened(request.body)}`
      return [
        `       ${count} x expected ${expected}, actual ${shortened(actual)}`,
        `         in ${operations.slice(0, 5).join(', ')}${operations.length > 5 ? ` and ${operations.length - 5} more` : ''}`,
        `         such as ${first.exchange.number}. (${first.exchange.case}) ${request.method} ${shortened(request.target)}${body} -> ${answer.status} ${shortened(answer.body)}`,
      ]
    }),
    ...(groups.length > mostGroups ? [`       and ${groups.length - mostGroups} more kinds of findings`] : []),
  ]
}

function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}...` : text
}

/** A report for programs: of each finding the operation, the check, the exchange, and what was expected and there. */
export function verifyJson({ exchanges, operations, verdicts, gaps }: Verified, { url, seed }: Target) {
  return {
    format: 'partner-sandbox-verify',
    version: 1,
    url,
    seed,
    exchanges,
    operations,
    count: countVerdicts(verdicts),
    checks: verdicts.map(({ check, outcome, exercised, findings }) => ({ ...check, outcome, exercised, findings })),
    not_exercised: gaps.filter(({ kind }) => kind === 'skipped'),
    exercised_in_part: gaps.filter(({ kind }) => kind !== 'skipped'),
  }
}

/** What was verified: its address, and the seed of the requests. */
export interface Target {
  readonly url: string
  readonly seed: number
}

/** A report as the systems that run tests read it: a case a check, skipped where nothing exercised it. */
export function verifyJunit({ verdicts }: Verified): string {
  const { failed, not_exercised: skipped } = countVerdicts(verdicts)
  const cases = verdicts.map(({ check, outcome, findings }) => {
    const open = `    <testcase classname="verify" name="${escapeMarkup(`${check.id} ${check.text}`)}"`
    if (outcome === 'passed') return `${open}/>`
    if (outcome === 'not_exercised') return `${open}><skipped message="not exercised"/></testcase>`
    const detail = escapeMarkup(printable(groupFindings(findings).map(groupLine).join('\n')))
    return outcome === 'failed'
      ? `${open}><failure message="${escapeMarkup(check.text)}">${detail}</failure></testcase>`
      : `${open}><system-out>${detail}</system-out></testcase>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    `  <testsuite name="partner-sandbox verify" tests="${verdicts.length}" failures="${failed}" skipped="${skipped}">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function groupLine({ expected, actual, count, operations, first }: ReturnType<typeof groupFindings>[number]): string {
  const { number, request, answer } = first.exchange
  const call = `exchange ${number} ${request.method} ${request.target} -> ${answer.status}`
  return `${count} x expected ${expected}, actual ${actual}, in ${operations.join(', ')}; first ${call}`
}

/** What a server says may have characters that XML has none for. */
function printable(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '?')
}
