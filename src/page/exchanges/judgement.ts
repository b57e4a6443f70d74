import { computed, signal } from '@preact/signals'
import type { components } from '../../contract/generated/types/control.ts'
import { send } from '../control-api.ts'
import { controlCall } from '../control-call.ts'
import type { Exchange } from './exchange.ts'

type Report = components['schemas']['ConformanceReport']

/** What a requirement says about one exchange. */
export interface Finding {
  readonly id: string
  readonly level: string
  readonly text: string
  readonly source: string
  readonly expected: string
  readonly actual: string
}

/** Findings by the id of the exchange. */
const findings = signal<ReadonlyMap<string, readonly Finding[]>>(new Map())

/** The exchanges that a requirement has a finding of, as of the last judgement. */
export const judgedIds = computed<ReadonlySet<string>>(() => new Set(findings.value.keys()))

/** What the requirements say about an exchange, as of the last judgement. */
export function findingsOf({ id }: Exchange): readonly Finding[] {
  return findings.value.get(id) ?? []
}

/** Has the journal judged; `exchanges` are those of the journal, the oldest first. */
export async function judge(exchanges: readonly Exchange[]): Promise<void> {
  findings.value = findingsById(await send(controlCall('get', '/_sandbox/conformance')), exchanges)
}

/**
 * Gives each finding to its exchange. A report counts exchanges from 1, as the journal was when it was judged; a number whose
 * exchange is another by now is left out.
 */
export function findingsById(report: Report, exchanges: readonly Exchange[]): Map<string, Finding[]> {
  const byId = new Map<string, Finding[]>()
  const requirements = new Map(report.requirements.map((each) => [each.id, each]))
  for (const { verdicts } of report.sections)
    for (const verdict of verdicts)
      for (const { exchange: number, call, status, expected, actual } of verdict.findings) {
        const exchange = exchanges[number - 1]
        const requirement = requirements.get(verdict.id)
        if (exchange === undefined || requirement === undefined || !isCall(exchange, call, status)) continue
        const { id, level, text, source } = requirement
        byId.set(exchange.id, [...(byId.get(exchange.id) ?? []), { id, level, text, source, expected, actual }])
      }
  return byId
}

function isCall({ request, response }: Exchange, call: string, status: number): boolean {
  return call.startsWith(`${request.method} ${request.path}`) && (status === 0 || status === response.status)
}
