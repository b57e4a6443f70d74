import type { ApiRequest } from '../contract/exchange.ts'

/** What control calls ask of the harness. */
type Harness = Awaited<ReturnType<typeof importHarness>>

let loaded: Harness | undefined

/** Control calls that may judge exchanges, by what their addresses begin with. */
const judging = ['/_sandbox/journal', '/_sandbox/events', '/_sandbox/conformance']

/** Whether a control call has to wait until the harness is loaded. */
export function waitsForHarness({ target }: Pick<ApiRequest, 'target'>): boolean {
  return loaded === undefined && judging.some((each) => target.startsWith(each))
}

/** Loads the harness: hundreds of files that the sandbox starts without, and that many runs never ask for. */
export async function loadHarness(): Promise<void> {
  loaded ??= await importHarness()
}

async function importHarness() {
  const [{ findingsAlone }, judge, words, json, sets, trace] = await Promise.all([
    import('../conformance/findings-alone.ts'),
    import('../conformance/judge.ts'),
    import('../conformance/reports/finding-words.ts'),
    import('../conformance/reports/json.ts'),
    import('../conformance/requirement-sets.ts'),
    import('../conformance/trace/trace-of-journal.ts'),
  ])
  return { findingsAlone, ...judge, ...words, ...json, ...sets, ...trace }
}

/** The harness; throws before it is loaded. */
export function harness(): Harness {
  if (loaded === undefined) throw new Error('Failed to judge exchanges: the harness is not loaded.')
  return loaded
}
