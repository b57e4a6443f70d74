import autocannon from 'autocannon'
import type { Served } from './servers.ts'

export interface Call {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers?: Record<string, string>
  readonly body?: string
}

export interface Figure {
  readonly perSecond: number
  /** Requests in a second of the server's processor time: what counts when the load, not the server, is the limit. */
  readonly perCpuSecond: number
  readonly p99Ms: number
  readonly failed: number
}

/** Sends calls, in turn, for so many seconds; answers that are no success count as failed. */
export async function load(
  served: Served,
  calls: readonly Call[],
  { seconds, connections = 128 }: { readonly seconds: number; readonly connections?: number },
): Promise<Figure> {
  await run(served, calls, { connections, duration: 1 })
  const cpuBefore = served.cpuSeconds()
  const result = await run(served, calls, { connections, duration: seconds })
  const cpu = served.cpuSeconds() - cpuBefore
  return {
    perSecond: result.requests.average,
    perCpuSecond: result.requests.total / cpu,
    p99Ms: result.latency.p99,
    failed: result.non2xx + result.errors,
  }
}

async function run(
  { url }: Served,
  calls: readonly Call[],
  size: Pick<autocannon.Options, 'connections' | 'duration'>,
): Promise<autocannon.Result> {
  return autocannon({
    url,
    ...size,
    requests: calls.map(({ method, path, headers = {}, body }) => ({
      method,
      path,
      headers,
      ...(body === undefined ? {} : { body }),
    })),
  })
}
