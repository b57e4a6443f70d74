import { oncePerTrace, type Trace, type TracedExchange } from './trace.ts'

/** Every time that a file of the bucket was asked for. */
export const fetchesOfFiles = oncePerTrace((trace: Trace): readonly TracedExchange[] =>
  trace.filter(({ probe }) => probe === 'bucket'),
)

/** Every time that each file of the bucket was asked for, by its path. */
export const fetchesByFile = oncePerTrace((trace: Trace): ReadonlyMap<string, readonly TracedExchange[]> =>
  Map.groupBy(fetchesOfFiles(trace), ({ path }) => path),
)

/** Whether a file came whole. */
export function isWhole({ status }: TracedExchange): boolean {
  return status === 200
}

/** The name of a file of the bucket, without its folder. */
export function fileName({ path }: TracedExchange): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
