import { z } from 'zod'
import { reportText } from '../findings-text.ts'
import type { ScenarioFailure } from '../scenario-runner.ts'
import { defineTool } from '../tool.ts'
import { ToolFault } from '../tool-fault.ts'

/** What the harness says of what was sent so far. */
export const judgeJournal = defineTool({
  name: 'judge_journal',
  title: 'Judge what was sent',
  description:
    'Holds everything that the integration has sent to this world against the requirements: what is broken, by which exchange, what was expected, how it is fixed, and where that is documented. call_control with ClearJournal empties the journal, so that the next judgement is of what comes from then on.',
  kind: 'reads',
  input: {
    requirements: z.string().min(1).max(32).optional().describe('A frozen set, `1.0`; absent means the newest.'),
  },
  async run({ requirements }, { control }) {
    const report = await control('JudgeJournal', { query: { requirements } })
    if (report.sections.every(({ exchanges }) => exchanges === 0))
      return 'nothing was sent to this world yet, so there is nothing to judge: call the endpoint of show_access first'
    return reportText(report)
  },
})

/** A scenario may take so long at most, and all of them together. */
const mostSeconds = 600

function failureLines({ scenario, exchanges, printed }: ScenarioFailure): string[] {
  return [
    ...(exchanges.length === 0 ? [] : [`--- what was said in ${scenario}`, ...exchanges]),
    ...(printed === '' ? [] : [`--- what the command printed in ${scenario}`, printed]),
  ]
}

/** The proof: the integration does the tasks of scenarios, each in a sandbox of its own. */
export const runScenarios = defineTool({
  name: 'run_scenarios',
  title: 'Run the integration in scenarios',
  description:
    'Runs the command of the integration once a scenario, on this machine and in the folder in which these tools were started, each in a sandbox of its own with what goes wrong already armed, and judges it: the proof that a fix holds. The command reads SANDBOX_ENDPOINT, SANDBOX_SCENARIO, SANDBOX_TASK, keys and ids from its environment (read_docs page docs/conformance.md). Its sandboxes are gone afterwards: the answer has what was said in those that failed, and explain_exchange knows nothing of it. Without `command` it lists the scenarios and their tasks.',
  kind: 'changes',
  isOfWorld: false,
  restHint: 'name fewer scenarios, by `scenarios` or `profile`, to see all of theirs',
  input: {
    command: z.array(z.string().min(1)).min(1).max(100).optional().describe('Program and arguments: ["npm", "test"].'),
    scenarios: z
      .array(z.string().min(1).max(64))
      .min(1)
      .max(100)
      .optional()
      .describe('Ids of scenarios, such as ambiguous-payment.'),
    profile: z.string().min(1).max(64).optional().describe('A profile of scenarios, such as orders; absent means all.'),
    site: z.enum(['intl', 'cn']).optional(),
    seconds: z
      .int()
      .min(1)
      .max(mostSeconds)
      .optional()
      .describe(
        'How long all of it may take; absent means 45. What has no time left is named, to be run by another call.',
      ),
  },
  async run({ command, scenarios, profile, site = 'intl', seconds = 45 }, { room }) {
    if (room.runScenarios === undefined)
      throw new ToolFault('scenarios are run by the tools that partner-sandbox mcp serves')
    const wish = {
      site,
      seconds,
      ...(scenarios === undefined ? {} : { scenarios }),
      ...(profile === undefined ? {} : { profile }),
    }
    if (command === undefined) return room.runScenarios.list(wish)
    const { report, failures, notRun } = await room.runScenarios.run({ ...wish, command })
    return [
      reportText(report),
      ...(notRun.length === 0 ? [] : [`not run for want of time: ${notRun.join(', ')}`]),
      ...failures.flatMap(failureLines),
    ].join('\n')
  },
})
