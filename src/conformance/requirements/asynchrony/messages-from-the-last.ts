import type { TestedRequirement } from '../../requirement.ts'
import { exchangesOf } from '../../trace/following-calls.ts'
import { fieldOf, textOf } from '../../trace/json.ts'
import { succeeded, type TracedExchange } from '../../trace/trace.ts'

/** So many readings from the beginning are a finding; fewer may be a restart, or another reader (docs/decisions/thresholds.md). */
const tooMany = 3

const markName = 'last_message_time_id'

export const messagesFromTheLast = {
  id: 'ASYNC-04',
  area: 'asynchrony',
  level: 'SHOULD',
  text: 'New messages of tickets are asked for from where the last answer ended, and not from the beginning each time.',
  harm: 'throttled',
  fix: 'Send last_message_time_id of the last answer with the next question.',
  source: 'client osm v2 (last_message_time_id)',
  operations: ['ListNewInstantMessages'],
  check: (trace) => {
    const asked = exchangesOf(trace, 'ListNewInstantMessages')
    return {
      exercised: asked,
      findings: [...Map.groupBy(asked, ({ query }) => query.get('case_ids') ?? '').values()].flatMap((calls) => {
        const marked = calls.find((each) => succeeded(each) && markIn(each) !== '')
        const anew = calls.filter((each) => marked !== undefined && each.number > marked.number && !hasMark(each))
        const last = anew.at(-1)
        return last === undefined || anew.length < tooMany
          ? []
          : [
              {
                exchange: last,
                expected: `fewer than ${tooMany} readings without ${markName}`,
                actual: `${anew.length} readings without it`,
                field: markName,
              },
            ]
      }),
    }
  },
} as const satisfies TestedRequirement

function markIn({ answer }: TracedExchange): string {
  return textOf(fieldOf(answer, markName)) ?? ''
}

function hasMark({ query }: TracedExchange): boolean {
  return (query.get(markName) ?? '') !== ''
}
