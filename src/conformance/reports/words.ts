import type { Finding, Requirement } from '../requirement.ts'
import { explain } from '../explain.ts'
import type { TracedExchange } from '../trace/trace.ts'

/** An exchange in a line: `3. POST /v3/orders/customer-orders/pay -> 204`. */
export function callText({ number, method, path, status }: TracedExchange): string {
  return `${number}. ${method} ${path} -> ${status === 0 ? 'no answer' : status}`
}

/** A finding in a line. */
export function findingText({ exchange, expected, actual }: Finding): string {
  return `exchange ${callText(exchange)}: expected ${expected}, actual ${actual}`
}

/** What an engineer is told of a finding: why it matters, how to fix it, and where its source is, each in a line. */
export function adviceLines(requirement: Requirement, finding: Finding): readonly (readonly [string, string])[] {
  const { why, fix, address, field } = explain(requirement, finding)
  return [
    ...(field === undefined || field === '' ? [] : [['field', field] as const]),
    ['why', why],
    ['fix', fix],
    ['source', address ?? requirement.source],
  ]
}

/** What was not exercised, in one line however many requirements it is; none where everything was. */
export function openLine(open: readonly string[]): string[] {
  return open.length === 0 ? [] : [`not exercised: ${open.join(', ')}`]
}
