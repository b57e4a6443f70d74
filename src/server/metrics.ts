import type { ApiRequest, ApiResponse } from '../contract/exchange.ts'
import type { Tenants } from '../gateway/tenants.ts'
import type { Observer } from './observe.ts'

const metricsPath = '/_sandbox/metrics'

/** Whether a request asks for what was counted. */
export function asksForMetrics({ method, target }: Pick<ApiRequest, 'method' | 'target'>): boolean {
  return target === metricsPath && /^(GET|HEAD)$/.test(method)
}

/** Counts what is answered. */
export interface Metrics {
  readonly observe: Observer
  /** Everything that was counted, as an answer. */
  answer(this: void): Promise<ApiResponse>
}

/**
 * Counts from the first answer on. What counts is a library of a hundred files: it is loaded after that answer, so that
 * nobody waits for it, and then told of what was answered meanwhile.
 */
export function createMetrics(tenants: Tenants): Metrics {
  const waiting: Parameters<Observer>[] = []
  let counting: Metrics | undefined
  let loading: Promise<Metrics> | undefined

  async function load(): Promise<Metrics> {
    const { startCounting } = await import('./prometheus.ts')
    const started = startCounting(tenants)
    for (const heard of waiting.splice(0)) started.observe(...heard)
    counting = started
    return started
  }

  return {
    observe(...heard) {
      if (counting !== undefined) {
        counting.observe(...heard)
        return
      }
      waiting.push(heard)
      void (loading ??= load())
    },
    answer: async () => (await (loading ??= load())).answer(),
  }
}
