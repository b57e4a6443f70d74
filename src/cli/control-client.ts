import type { LedgerLine } from '../conformance/grade-totals.ts'
import type { ControlStep } from '../conformance/scenarios/scenario.ts'
import { fieldOf, numberOf, parseJson } from '../conformance/trace/json.ts'
import { readHar } from '../conformance/trace/read-har.ts'
import type { Trace } from '../conformance/trace/trace.ts'
import { controlHeaders } from './control-key.ts'
import { unreachable } from './unreachable.ts'
import { WrongUse } from './wrong-use.ts'

/**
 * Does a step that arranges a world; `names` has what stands for each word in braces. Gives what the control API answered.
 * Throws when it refused.
 */
export async function callControl(
  url: string,
  { method, path, body }: ControlStep,
  names: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, unknown>>> {
  const filled = (text: string): string => text.replaceAll(/\{(\w+)\}/g, (word, name: string) => names[name] ?? word)
  const response = await fetch(`${url}/_sandbox${filled(path)}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: filled(JSON.stringify(body)),
  })
  const answer: unknown = await response.json()
  if (!response.ok) throw new Error(`Failed to arrange ${path}: ${JSON.stringify(answer)}`)
  return typeof answer === 'object' && answer !== null ? { ...answer } : {}
}

const ledgerPage = 1000

/** Every line of a customer in the ledger. */
export async function readLedger(url: string, customerId: string): Promise<LedgerLine[]> {
  const lines: LedgerLine[] = []
  for (;;) {
    const query = `customer_id=${customerId}&limit=${ledgerPage}&offset=${lines.length}`
    const answer: unknown = await (await fetch(`${url}/_sandbox/ledger?${query}`)).json()
    const page = fieldOf(answer, 'charges')
    if (!isLedger(page)) throw new Error('Failed to read the ledger.')
    lines.push(...page)
    if (page.length < ledgerPage) return lines
  }
}

function isLedger(value: unknown): value is LedgerLine[] {
  return Array.isArray(value) && value.every((each) => typeof fieldOf(each, 'amount') === 'string')
}

/** How many older exchanges an archive says that it does not have. */
function droppedIn(har: string): number {
  return numberOf(fieldOf(fieldOf(parseJson(har), 'log'), '_dropped')) ?? 0
}

/** As many exchanges a journal holds and gives at once. */
const journalPage = 10_000

/** Reads what a sandbox has seen of a partner, as an HTTP Archive. Throws WrongUse where there is no sandbox. */
export async function readJournal(
  url: string,
  { partner, key }: { readonly partner?: string | undefined; readonly key?: string | undefined },
): Promise<{ har: string; trace: Trace; dropped: number }> {
  const query = new URLSearchParams({
    format: 'har',
    limit: String(journalPage),
    ...(partner === undefined ? {} : { partner }),
  })
  const address = `${url}/_sandbox/journal?${query.toString()}`
  const answer = await fetch(address, { headers: controlHeaders(key) }).catch((error: unknown) => {
    throw unreachable(url, error)
  })
  try {
    const har = await answer.text()
    if (!answer.ok) throw new Error(`status ${answer.status} ${har.slice(0, 200)}`)
    return { har, trace: readHar(har), dropped: droppedIn(har) }
  } catch (error) {
    throw new WrongUse(
      `${address} gives no journal: ${error instanceof Error ? error.message : String(error)}`,
      'name the address of a partner-sandbox, with its --control-key where it has one',
    )
  }
}
