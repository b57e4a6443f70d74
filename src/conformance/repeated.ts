import type { Section } from './report.ts'
import type { Word } from './reports/html/words.ts'
import { say, type Speech } from './reports/speech.ts'

/** How often a scenario passed, of how many runs. */
export interface Runs {
  readonly passed: number
  readonly all: number
}

/** How a list of expected failures calls a scenario that passes in some runs only. */
export const flakyEntry = 'flaky'

/** One run of a scenario: its section, and whether it failed besides what is known to. */
export interface OneRun<Result> {
  readonly result: Result
  readonly section: Section
  readonly hasFailed: boolean
}

/** What came of several runs of one scenario: the first that failed, else the first, with the count of all. */
export function joinRuns<Result>(
  runs: readonly OneRun<Result>[],
): { readonly result: Result; readonly section: Section } | undefined {
  const shown = runs.find((each) => each.hasFailed) ?? runs[0]
  if (shown === undefined) return undefined
  const { result, section } = shown
  if (runs.length === 1) return { result, section }
  const counted = { passed: runs.filter((each) => !each.hasFailed).length, all: runs.length }
  const joined = { ...section, runs: counted }
  const problems = isFlaky(joined) ? [flakyProblem(counted), ...section.problems] : section.problems
  return { result, section: { ...joined, problems } }
}

/** Whether a scenario passed in some of its runs and failed in others. */
export function isFlaky({ runs }: Pick<Section, 'runs'>): boolean {
  return runs !== undefined && runs.passed > 0 && runs.passed < runs.all
}

function flakyProblem({ passed, all }: Runs): string {
  return `flaky: passed ${passed} of ${all} runs`
}

/** A problem as runs are compared by it: how often a flaky scenario passed is another number each time. */
export function withoutCount(problem: string): string {
  return problem.replace(/^flaky: passed \d+ of \d+ runs$/, flakyEntry)
}

const words = {
  flaky: ['flaky: {} passed {} of {} runs', '结果不稳定：{} 通过 {} 次（共 {} 次）'],
  knownFlaky: ['flaky: {} passed {} of {} runs, which is known', '结果不稳定：{} 通过 {} 次（共 {} 次），为已知问题'],
} as const satisfies Record<string, Word>

/** The lines that name flaky scenarios, known ones too, each with its count. */
export function flakyText(sections: readonly Section[], speech: Speech): string {
  return sections
    .filter(isFlaky)
    .map(({ name, runs = { passed: 0, all: 0 }, problems }) => {
      const isKnown = !problems.includes(flakyProblem(runs))
      return `${say(isKnown ? words.knownFlaky : words.flaky, speech, name, runs.passed, runs.all)}\n`
    })
    .join('')
}
