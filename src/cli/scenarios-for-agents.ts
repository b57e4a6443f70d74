import { jsonReport } from '../conformance/reports/json.ts'
import { hasSectionFailed } from '../conformance/report.ts'
import type { Trace, TracedExchange } from '../conformance/trace/trace.ts'
import { newestSet } from '../conformance/requirement-sets.ts'
import type { Scenario } from '../conformance/scenarios/scenario.ts'
import type { ScenarioChoice, ScenarioOutcome, ScenarioRunner, ScenarioWish } from '../mcp/scenario-runner.ts'
import { ToolFault } from '../mcp/tool-fault.ts'
import { chooseScenarios } from './choose-scenarios.ts'
import { driveCommand } from './drive.ts'
import type { Drive, ScenarioResult } from './run-scenario.ts'
import { runToldApart } from './told-apart.ts'
import { WrongUse } from './wrong-use.ts'

/** Of what a command printed in a scenario that failed, so many characters are told, the last ones. */
const outputTold = 1500

/** Of what was said in it, so many exchanges, the last ones. */
const exchangesTold = 12

/** Of the body of a request, so many characters. */
const bodyTold = 160

/** So many scenarios run at a time. */
const jobs = 4

/** Runs scenarios for an agent, in the folder of this process; what is left of the time bounds each of them. */
export const scenarioRunner: ScenarioRunner = {
  list: (choice) =>
    chosen(choice)
      .map(({ id, task }) => `${id}: ${task}`)
      .join('\n'),
  run: runAll,
}

async function runAll(wish: ScenarioWish): Promise<ScenarioOutcome> {
  const waiting = chosen(wish)
  const order = waiting.map(({ id }) => id)
  const end = performance.now() + wish.seconds * 1000
  const results = new Map<string, ScenarioResult>()
  const work = async (): Promise<void> => {
    for (let left = end - performance.now(); left > 0 && waiting.length > 0; left = end - performance.now()) {
      const scenario = waiting.shift()
      if (scenario === undefined) return
      const drive: Drive = (...run) => driveCommand(wish.command, Math.max(1, end - performance.now()) / 1000)(...run)
      results.set(scenario.id, await runToldApart(scenario, drive, { set: newestSet, port: 0, site: wish.site }))
    }
  }
  await asTool(() => Promise.all(Array.from({ length: Math.min(jobs, waiting.length) }, work)))
  const ran = order.flatMap((id) => results.get(id) ?? [])
  const failed = ran.filter(({ section }) => hasSectionFailed(section))
  return {
    report: jsonReport({ requirementSet: newestSet.name, sections: ran.map(({ section }) => section) }),
    failures: failed.map(({ section: { name, trace, ran: run } }) => ({
      scenario: name,
      exchanges: exchangeLines(trace),
      printed: run?.printed.slice(-outputTold).trim() ?? '',
    })),
    notRun: waiting.map(({ id }) => id),
  }
}

function exchangeLines(trace: Trace): string[] {
  const left = trace.length - exchangesTold
  return [...(left > 0 ? [`  ${left} earlier ones`] : []), ...trace.slice(-exchangesTold).map(exchangeLine)]
}

/** An exchange in short: what was called, how it was answered, and what the sandbox noticed. */
function exchangeLine(exchange: TracedExchange): string {
  const { number, method, path, query, bodyText, status, code, message } = exchange
  const asked = query.size === 0 ? '' : `?${query.toString()}`
  const answered = status === 0 ? 'no whole answer' : [status, code, message].filter(Boolean).join(' ')
  const sent = bodyText.length > bodyTold ? `${bodyText.slice(0, bodyTold)}...` : bodyText
  const noticed = noticedOf(exchange)
  return `  ${number}  ${method} ${path}${asked}${sent === '' ? '' : ` ${sent.replaceAll(/\s+/g, ' ')}`} -> ${answered}${noticed === '' ? '' : `  (${noticed})`}`
}

function noticedOf({ fault, hint = '' }: TracedExchange): string {
  return fault === undefined ? hint : `the scenario wants it so: ${fault.kind} ${fault.when} it took effect`
}

function chosen({ scenarios, profile, site }: ScenarioChoice): Scenario[] {
  try {
    return chooseScenarios({ scenario: scenarios, profile, site }, newestSet)
  } catch (error) {
    throw toolFault(error)
  }
}

async function asTool<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw toolFault(error)
  }
}

/** A wrong use of ours in the words for an agent; anything else stays a fault. */
function toolFault(error: unknown): unknown {
  if (!(error instanceof WrongUse)) return error
  const { message, hint } = error
  return new ToolFault(hint === undefined ? message : `${message}: ${hint}`)
}
