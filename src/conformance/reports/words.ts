import type { Finding, Requirement } from '../requirement.ts'
import { explain } from '../explain.ts'
import type { Section } from '../report.ts'
import type { TracedExchange } from '../trace/trace.ts'
import { type Word, words } from './html/words.ts'
import { inEnglish, say, type Speech, told, toldProblem } from './speech.ts'

/** An exchange in a line: `3. POST /v3/orders/customer-orders/pay -> 204`. */
export function callText({ number, method, path, status }: TracedExchange, speech: Speech = inEnglish): string {
  return `${number}. ${method} ${path} -> ${status === 0 ? say(words.noAnswer, speech) : status}`
}

/** A finding in a line. */
export function findingText({ exchange, expected, actual }: Finding): string {
  return `exchange ${callText(exchange)}: expected ${expected}, actual ${actual}`
}

const adviceNames = {
  field: ['field', '字段'],
  why: ['why', '影响'],
  fix: ['fix', '修正'],
  source: ['source', '来源'],
} as const satisfies Record<string, Word>

/** What an engineer is told of a finding: why it matters, how to fix it, and where its source is, each in a line. */
export function adviceLines(
  requirement: Requirement,
  finding: Finding,
  speech: Speech = inEnglish,
): readonly (readonly [string, string])[] {
  const { why, fix, address, field } = explain(requirement, finding)
  return [
    ...(field === undefined || field === '' ? [] : [[say(adviceNames.field, speech), field] as const]),
    [say(adviceNames.why, speech), told(why, speech)],
    [say(adviceNames.fix, speech), told(fix, speech)],
    [say(adviceNames.source, speech), address ?? requirement.source],
  ]
}

const notExercised: Word = ['not exercised: {}', '未触发：{}']

/** What was not exercised, in one line however many requirements it is; none where everything was. */
export function openLine(open: readonly string[], speech: Speech = inEnglish): string[] {
  return open.length === 0 ? [] : [say(notExercised, speech, open.join(', '))]
}

/** What fails a section besides broken requirements, each in a line. */
export function failureLines({ problems, open }: Pick<Section, 'problems' | 'open'>, speech: Speech): string[] {
  return [...problems.map((each) => toldProblem(each, speech)), ...openLine(open ?? [], speech)]
}
