import type { Check } from '../requirement.ts'
import { fetchesByFile, fetchesOfFiles, fileName } from '../trace/bucket-files.ts'
import type { TracedExchange } from '../trace/trace.ts'

/** A rule about fetches of files that failed in one way: each is fetched again later. */
export function fetchedAgain(hasFailed: (fetch: TracedExchange) => boolean, words: string): Check {
  return (trace) => {
    const failed = fetchesOfFiles(trace).filter(hasFailed)
    return {
      exercised: failed,
      findings: failed.flatMap((exchange) => {
        const last = fetchesByFile(trace).get(exchange.path)?.at(-1)
        if (last !== undefined && last.number > exchange.number) return []
        return [{ exchange, expected: `${fileName(exchange)} asked for again`, actual: `${words}, and that was all` }]
      }),
    }
  }
}
