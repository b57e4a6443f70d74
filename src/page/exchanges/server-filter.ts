import type { ExchangeFilter } from './filter-exchanges.ts'

/** What the journal is asked for; the rest of a filter the page looks for itself. */
export function serverFilter({ text, operation, status, caller, finding }: ExchangeFilter): Record<string, string> {
  const asked = {
    text: text.trim(),
    operation,
    status: status === 'none' ? '' : status,
    caller,
    finding: finding === 'odd' ? '' : finding,
  }
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''))
}
