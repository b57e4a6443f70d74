import { withoutCount } from './repeated.ts'
import { notExercised, problemLines, type Report } from './report.ts'
import type { Word } from './reports/html/words.ts'
import { say, type Speech, toldProblem } from './reports/speech.ts'
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

const words = {
  fresh: ['new     {}', '新增    {}'],
  still: ['still   {}', '仍在    {}'],
  gone: ['gone    {}', '已消失  {}'],
  counts: ['against the baseline: {} new, {} still there, {} gone', '与基线相比：新增 {}，仍在 {}，已消失 {}'],
  oneIsNew: ['exit code 1: 1 failure is new (--only-new)', '退出码 1：新增 1 个失败（--only-new）'],
  someAreNew: ['exit code 1: {} failures are new (--only-new)', '退出码 1：新增 {} 个失败（--only-new）'],
  noneIsNew: [
    'exit code 0, though there are failures: each of them is in the baseline (--only-new)',
    '退出码 0：虽有失败，但都在基线中（--only-new）',
  ],
  noneFailed: ['exit code 0: nothing failed', '退出码 0：没有失败'],
} as const satisfies Record<string, Word>

/** What a person reads of a comparison. */
export function comparisonText({ fresh, still, gone }: Comparison, speech: Speech): string {
  const lines = [
    ...fresh.map((each) => say(words.fresh, speech, toldFailure(each, speech))),
    ...still.map((each) => say(words.still, speech, toldFailure(each, speech))),
    ...gone.map((each) => say(words.gone, speech, toldFailure(each, speech))),
    say(words.counts, speech, fresh.length, still.length, gone.length),
  ]
  return `${lines.join('\n')}\n`
}

/** A failure as runs are compared by it, `pay-order: order X is not paid`. */
function toldFailure(failure: string, speech: Speech): string {
  const [, name = '', what = failure] = /^([\w-]+): (.*)$/s.exec(failure) ?? []
  return `${name}: ${toldProblem(what, speech)}`
}

/** Why a run that is held against an earlier one ends as it does, where only what is new fails it. */
export function onlyNewText(fresh: number, hasFailed: boolean, speech: Speech): string {
  const word =
    fresh === 1 ? words.oneIsNew : fresh > 1 ? words.someAreNew : hasFailed ? words.noneIsNew : words.noneFailed
  return `${say(word, speech, fresh)}\n`
}
