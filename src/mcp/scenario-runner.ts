import type { components } from '../contract/generated/types/control.ts'
import type { SiteName } from '../contract/operations.ts'

/** Which scenarios an agent means. */
export interface ScenarioChoice {
  /** Ids of scenarios; absent means those of the profile. */
  readonly scenarios?: readonly string[]
  /** Absent means all scenarios of the site. */
  readonly profile?: string
  readonly site: SiteName
}

/** What an agent wants run. */
export interface ScenarioWish extends ScenarioChoice {
  /** The command of the integration, program and arguments. */
  readonly command: readonly string[]
  /** How long all of it may take; what has not begun by then is not run. */
  readonly seconds: number
}

/** A scenario that failed: its sandbox is gone, so that nothing but this tells what was said there. */
export interface ScenarioFailure {
  readonly scenario: string
  /** Each exchange as a line, the last ones of many. */
  readonly exchanges: readonly string[]
  /** The end of what the command printed. */
  readonly printed: string
}

/** What came of it. */
export interface ScenarioOutcome {
  readonly report: components['schemas']['ConformanceReport']
  readonly failures: readonly ScenarioFailure[]
  /** Scenarios for which there was no time. */
  readonly notRun: readonly string[]
}

/** Runs an integration in scenarios. Each throws a ToolFault for what cannot be done. */
export interface ScenarioRunner {
  /** The scenarios that are meant, with their tasks, a line each. */
  list(choice: ScenarioChoice): string
  /** Runs the command once a scenario, each in a sandbox of its own. */
  run(wish: ScenarioWish): Promise<ScenarioOutcome>
}
