import { isTimeName } from './request-violation.ts'
import { isPlatform, oncePerTrace, onlyAsks, operationOf, type Trace, type TracedExchange } from './trace.ts'

/** How many equal answers there are at the end of a run of equal questions, after the last change; undefined where nothing ever changed. */
export function equalAnswersAtEnd(run: readonly TracedExchange[]): number | undefined {
  const answers = run.map((each) => JSON.stringify(each.answer))
  const last = answers.at(-1)
  const other = answers.findLastIndex((each) => each !== last)
  return other < 0 ? undefined : answers.length - 1 - other
}

/** A few questions that a recording ends with, asked in turn. */
export interface Asking {
  /** Every time that the question was asked with which the recording ends. */
  readonly times: readonly TracedExchange[]
  readonly last: TracedExchange
}

/** So many different questions in turn are a waiting; more are work. */
const fewQuestions = 4

/** The questions that a recording ends with, where they are a few that are asked again and again. */
export const askingAtEnd = oncePerTrace((trace: Trace): Asking | undefined => {
  const questions = questionsAtEnd(trace)
  const last = questions.at(-1)
  if (last === undefined) return undefined
  const rounds: TracedExchange[] = []
  const seen = new Set<string>()
  for (const each of questions.toReversed()) {
    seen.add(questionOf(each))
    if (seen.size > fewQuestions) break
    if (questionOf(each) === questionOf(last)) rounds.unshift(each)
  }
  return { times: rounds, last }
})

/** All calls at the end of a recording that only ask; a token that is renewed in between does not count. */
function questionsAtEnd(trace: Trace): TracedExchange[] {
  const calls = trace.filter((each) => isPlatform(each) && operationOf(each) !== 'CreateToken')
  return calls.slice(calls.findLastIndex((each) => !onlyAsks(each)) + 1)
}

/** What a question asks, whatever span of time it names. */
function questionOf({ method, path, query, bodyText }: TracedExchange): string {
  const rest = [...query].filter(([name]) => !isTimeName(name)).join('&')
  return `${method} ${path}?${rest} ${bodyText}`
}
