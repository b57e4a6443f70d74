import { type Judgement, type Outcome } from '../judge.ts'
import { type Trace } from '../trace.ts'

/** How many requirements came out how. */
export function countOf(judgements: readonly Judgement[]): Readonly<Record<Outcome, number>> {
  const count = { passed: 0, failed: 0, warned: 0, not_exercised: 0 }
  for (const { outcome } of judgements) count[outcome] += 1
  return count
}

const marks: Readonly<Record<Outcome, string>> = {
  passed: 'ok  ',
  failed: 'FAIL',
  warned: 'warn',
  not_exercised: '  - ',
}

/** What a person reads in a terminal: a line a requirement, and under those that are broken the exchange that shows it. */
export function summaryText(judgements: readonly Judgement[], trace: Trace): string {
  const lines = judgements.flatMap(({ requirement, outcome, evidence, findings }) => {
    const seen = outcome === 'not_exercised' ? 'not exercised' : `${evidence.length} exchanges`
    return [
      `${marks[outcome]} ${requirement.id.padEnd(10)} ${requirement.text} (${seen})`,
      ...findings.slice(0, 3).map(({ exchange, expected, actual }) => {
        const call = `${exchange.number}. ${exchange.method} ${exchange.path} -> ${exchange.status}`
        return `       exchange ${call}\n         expected ${expected}\n         actual   ${actual}`
      }),
      ...(findings.length > 3 ? [`       and ${findings.length - 3} more`] : []),
    ]
  })
  const { passed, failed, warned, not_exercised: open } = countOf(judgements)
  const total = `${trace.length} exchanges: ${passed} requirements passed, ${failed} failed, ${warned} warned, ${open} of ${judgements.length} not exercised`
  return `${[...lines, '', total].join('\n')}\n`
}

/** Lines that GitHub shows beside a change: an error for each broken MUST, a warning for each SHOULD. */
export function annotations(judgements: readonly Judgement[], scenario = ''): string {
  return judgements
    .flatMap(({ requirement, outcome, findings }) => {
      const [first] = findings
      if (first === undefined) return []
      const { exchange, expected, actual } = first
      const where = `${scenario === '' ? '' : `${scenario}, `}exchange ${exchange.number} ${exchange.method} ${exchange.path}`
      const level = outcome === 'failed' ? 'error' : 'warning'
      return [
        `::${level} title=${requirement.id}::${requirement.text} (${where}: expected ${expected}, actual ${actual})\n`,
      ]
    })
    .join('')
}
