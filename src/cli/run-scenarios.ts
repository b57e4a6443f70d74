import { availableParallelism } from 'node:os'
import { joinRuns, type OneRun } from '../conformance/repeated.ts'
import { hasSectionFailed, type Section } from '../conformance/report.ts'
import type { Speech } from '../conformance/reports/speech.ts'
import type { RequirementSet } from '../conformance/requirement-sets.ts'
import type { Scenario } from '../conformance/scenarios/scenario.ts'
import type { SiteName } from '../contract/operations.ts'
import { driveCommand } from './drive.ts'
import type { Progress } from './progress.ts'
import type { ScenarioResult } from './run-scenario.ts'
import { scenarioProgress } from './scenario-progress.ts'
import { runToldApart } from './told-apart.ts'

/** How scenarios are run with a command. */
export interface RunOptions {
  readonly values: {
    readonly site: SiteName
    readonly timeout: number
    readonly jobs: number | undefined
    readonly repeat: number
  }
  readonly set: RequirementSet
  readonly progress: Progress
  /** The language in which it is told. */
  readonly speech: Speech
  /** Takes the failures out of a section that are known. */
  readonly expectedIn: (section: Section) => Section
  /** What stands before the id of a scenario in progress, where two commands are run. */
  readonly mark?: string
}

/** Runs a command in scenarios, several at a time, each time in a sandbox of its own; gives what came of each by its id. */
export async function runScenarios(
  asked: readonly Scenario[],
  command: readonly string[],
  { values, set, progress, speech, expectedIn, mark = '' }: RunOptions,
): Promise<ReadonlyMap<string, ScenarioResult>> {
  const { site, timeout, repeat, jobs = availableParallelism() * 2 } = values
  const rounds = Array.from({ length: repeat }, (_, at) => (repeat === 1 ? '' : ` (run ${at + 1})`))
  const waiting = asked.flatMap((scenario) => rounds.map((round) => ({ scenario, round })))
  const told = scenarioProgress(waiting.length, progress, speech)
  const runs = new Map<string, OneRun<ScenarioResult>[]>()
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { scenario, round } = next
      const ended = told.begin(`${mark}${scenario.id}${round}`)
      const result = await runToldApart(scenario, driveCommand(command, timeout), { set, port: 0, site })
      const expected = expectedIn(result.section)
      const run = { result, section: result.section, hasFailed: hasSectionFailed(expected) }
      runs.set(scenario.id, [...(runs.get(scenario.id) ?? []), run])
      ended(expected)
    }
  }
  await Promise.all(Array.from({ length: Math.min(jobs, waiting.length) }, work))
  told.end()
  return new Map(
    [...runs].flatMap(([id, each]) => {
      const joined = joinRuns(each)
      return joined === undefined ? [] : [[id, { ...joined.result, section: joined.section }] as const]
    }),
  )
}
