import { withoutCount } from './repeated.ts'
import { notExercised, problemLines, type Report } from './report.ts'
import { fieldOf, listOf, numberOf, parseJson, textOf } from './trace/json.ts'

/** Everything that failed or warned in a run, as lines that can be compared: `pay-order: SEQ-01`. */
export type Failures = ReadonlySet<string>

/** Two runs against each other. */
export interface Comparison {
  readonly fresh: readonly string[]
  readonly still: readonly string[]
  readonly gone: readonly string[]
}

/** Reads the failures off a report.json. Throws with a clear line when it is none. */
export function readBaseline(text: string): Failures {
  const report = parseJson(text)
  if (textOf(fieldOf(report, 'format')) !== 'partner-sandbox-conformance' || numberOf(fieldOf(report, 'version')) !== 2)
    throw new RangeError('it is not a report of this version')
  return new Set(
    listOf(fieldOf(report, 'sections')).flatMap((section) => {
      const name = textOf(fieldOf(section, 'name')) ?? ''
      const broken = listOf(fieldOf(section, 'verdicts'))
        .filter((each) => ['failed', 'warned'].includes(textOf(fieldOf(each, 'outcome')) ?? ''))
        .map((each) => textOf(fieldOf(each, 'id')) ?? '')
      const problems = listOf(fieldOf(section, 'problems'))
        .flatMap((each) => textOf(each) ?? [])
        .map(withoutCount)
      const open = listOf(fieldOf(section, 'not_exercised')).map((each) => notExercised(textOf(each) ?? ''))
      const answers = listOf(fieldOf(section, 'answer_faults')).flatMap(
        (each) => textOf(fieldOf(each, 'violation')) ?? [],
      )
      return [...broken, ...problems, ...open, ...answers].map((each) => `${name}: ${each}`)
    }),
  )
}

/** The failures of a report; `failing` leaves out what only warns. */
export function failuresOf({ sections }: Report, which: 'failing' | 'all'): Failures {
  return new Set(
    sections.flatMap((section) => {
      const { name, judgements, answerFaults } = section
      const broken = judgements
        .filter(({ outcome }) => outcome === 'failed' || (which === 'all' && outcome === 'warned'))
        .map((each) => each.requirement.id)
      const answers = answerFaults.map((each) => each.violation)
      return [...broken, ...problemLines(section).map(withoutCount), ...answers].map((each) => `${name}: ${each}`)
    }),
  )
}

/** Compares a run with an earlier one. */
export function compare(before: Failures, after: Failures): Comparison {
  return {
    fresh: [...after].filter((each) => !before.has(each)),
    still: [...after].filter((each) => before.has(each)),
    gone: [...before].filter((each) => !after.has(each)),
  }
}

/** What a person reads of a comparison. */
export function comparisonText({ fresh, still, gone }: Comparison): string {
  const lines = [
    ...fresh.map((each) => `new     ${each}`),
    ...still.map((each) => `still   ${each}`),
    ...gone.map((each) => `gone    ${each}`),
    `against the baseline: ${fresh.length} new, ${still.length} still there, ${gone.length} gone`,
  ]
  return `${lines.join('\n')}\n`
}

/** Why a run that is held against an earlier one ends as it does, where only what is new fails it. */
export function onlyNewText(fresh: number, hasFailed: boolean): string {
  if (fresh > 0) return `exit code 1: ${fresh} ${fresh === 1 ? 'failure is' : 'failures are'} new (--only-new)\n`
  return hasFailed
    ? 'exit code 0, though there are failures: each of them is in the baseline (--only-new)\n'
    : 'exit code 0: nothing failed\n'
}
