import { amountText, toAmount } from '../../units/amount.ts'
import type { Run } from '../run.ts'
import { fetchesByFile, fetchesOfFiles, isWhole } from './bucket-files.ts'
import { fieldOf, textOf } from './json.ts'
import type { Trace, TracedExchange } from './trace.ts'

/** What an integration made of the files of a month, and what it should have. */
export interface ToldTotal {
  /** The last fetch. */
  readonly exchange: TracedExchange
  readonly month: string
  /** The total of the newest file, with 8 decimals. */
  readonly newest: string
  /** The totals that somebody has who counts a file that was replaced. */
  readonly older: readonly string[]
  /** What was handed in, with 8 decimals where it is an amount. */
  readonly actual: string
}

/** The totals of files that were handed in, `{"2026-05": "12.34"}`; nothing where none were asked for. */
export function fileTotals(
  trace: Trace,
  run: Run | undefined,
): { readonly exercised: readonly TracedExchange[]; readonly told: readonly ToldTotal[] } {
  const exercised = fetchesOfFiles(trace)
  const exchange = exercised.at(-1)
  const { files = [], handedIn } = run ?? {}
  if (exchange === undefined || files.length === 0 || handedIn === undefined) return { exercised: [], told: [] }
  // Whoever goes on without a file is told so (FILE-01, FILE-02).
  if ([...fetchesByFile(trace).values()].some((fetches) => !fetches.some(isWhole))) return { exercised, told: [] }
  const told = files.map(({ month, newest, older }) => ({
    exchange,
    month,
    newest,
    older: older.filter((each) => each !== newest),
    actual: amountIn(fieldOf(handedIn, month)),
  }))
  return { exercised, told }
}

function amountIn(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (textOf(value) ?? 'nothing')
  try {
    return amountText(toAmount(text), 8)
  } catch {
    return text
  }
}
