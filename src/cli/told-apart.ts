import type { Section } from '../conformance/report.ts'
import { failedByItself } from '../conformance/run.ts'
import type { ControlStep, Scenario } from '../conformance/scenarios/scenario.ts'
import { fieldOf } from '../conformance/trace/json.ts'
import { type Drive, runScenario, type ScenarioOptions, type ScenarioResult } from './run-scenario.ts'

/** Whether a step arranges an odd answer. */
function isOdd({ path, body }: ControlStep): boolean {
  return path === '/faults' && fieldOf(body, 'kind') === 'reshape'
}

/** A scenario with some of its odd answers alone. */
function withOdd(scenario: Scenario, some: readonly ControlStep[]): Scenario {
  return { ...scenario, arrange: scenario.arrange.filter((each) => !isOdd(each) || some.includes(each)) }
}

/**
 * Runs a scenario. Where several answers are odd and the command fails when it has read them all, nobody can tell with which:
 * then it is run again without any, and with one at a time. What came of the first that it fails with alone is given.
 */
export async function runToldApart(
  scenario: Scenario,
  drive: Drive,
  options: ScenarioOptions,
): Promise<ScenarioResult> {
  const first = await runScenario(scenario, drive, options)
  const odd = scenario.arrange.filter(isOdd)
  if (odd.length < 2 || !failedByItself(first) || isExplained(first.section)) return first
  const without = await runScenario(withOdd(scenario, []), drive, options)
  if (failedByItself(without)) return first
  for (const each of odd) {
    const alone = await runScenario(withOdd(scenario, [each]), drive, options)
    // What the other answers would have exercised, the first run has.
    if (failedByItself(alone)) return { ...alone, section: { ...alone.section, open: first.section.open ?? [] } }
  }
  return first
}

/** Whether a requirement tells already why the command has failed. */
function isExplained({ judgements }: Section): boolean {
  return judgements.some(({ outcome }) => outcome === 'failed')
}
