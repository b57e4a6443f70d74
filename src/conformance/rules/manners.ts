import { type Finding, type Rule } from '../requirement.ts'
import { type Trace, type TracedExchange } from '../trace.ts'

const isThrottled = ({ status }: TracedExchange): boolean => status === 429

/** Whether two requests ask for the same. */
function isSame(a: TracedExchange, b: TracedExchange): boolean {
  return (
    a.method === b.method && a.path === b.path && a.query.toString() === b.query.toString() && a.bodyText === b.bodyText
  )
}

/** As many equal questions in a row, without a pause, are a storm. */
const storm = 5
const pause = 1000

function polls(trace: Trace): TracedExchange[][] {
  const runs: TracedExchange[][] = []
  for (const each of trace.filter(({ operation }) => operation !== undefined && operation.service !== 'control')) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && isSame(last, each)) run.push(each)
    else runs.push([each])
  }
  return runs.filter((run) => run.length > 1)
}

export const mannerRules: readonly Rule[] = [
  {
    requirement: {
      id: 'RATE-01',
      level: 'MUST',
      area: 'resilience',
      text: 'After 429 the next call of the operation waits until the quota is open again.',
      source: 'auth.md',
    },
    observe: (trace) => {
      const throttled = trace.filter(isThrottled)
      const findings = throttled.flatMap((each): Finding[] => {
        const next = trace.slice(each.number).find(({ operation }) => operation === each.operation)
        const window = (each.operation?.rateLimit.seconds ?? 1) * 1000
        return next === undefined || !isThrottled(next) || next.at - each.at >= window
          ? []
          : [
              {
                exchange: next,
                expected: `a pause of ${window} ms`,
                actual: `${next.at - each.at} ms after exchange ${each.number}, and 429 again`,
              },
            ]
      })
      return { exercised: throttled, findings }
    },
  },
  {
    requirement: {
      id: 'MANNER-01',
      level: 'SHOULD',
      area: 'manners',
      text: 'What is waited for is asked for with pauses, not in a storm of equal questions.',
      source: 'auth.md',
    },
    observe: (trace) => {
      const runs = polls(trace)
      const findings = runs.flatMap((run): Finding[] => {
        const [first] = run
        const last = run.at(-1)
        if (first === undefined || last === undefined || run.length < storm) return []
        const each = (last.at - first.at) / (run.length - 1)
        return each >= pause
          ? []
          : [
              {
                exchange: last,
                expected: `a pause of ${pause} ms or more`,
                actual: `${run.length} equal calls, ${each.toFixed(0)} ms apart`,
              },
            ]
      })
      return { exercised: runs.flat(), findings }
    },
  },
]
