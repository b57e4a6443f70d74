import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Call } from './load.ts'

/** What came of calls that arrived at a fixed rate: times in milliseconds, from when each was to be sent. */
export interface OpenFigure {
  readonly arrivalsPerSecond: number
  readonly calls: number
  readonly failed: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly p999Ms: number
}

/**
 * Lets calls arrive at a fixed rate, whether earlier ones were answered or not. What a call waits because the sender or the
 * server is late counts as its time too: no pause of the server hides the calls that fell into it.
 */
export async function loadOpen(
  url: string,
  call: Call,
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<OpenFigure> {
  const agent = new Agent({ keepAlive: true, maxSockets: 512 })
  const calls = Math.max(1, Math.round(perSecond * seconds))
  const times: number[] = []
  const open: Promise<void>[] = []
  let failed = 0
  const begin = performance.now()
  for (let at = 0; at < calls; at += 1) {
    const intended = begin + (at * 1000) / perSecond
    const early = intended - performance.now()
    if (early > 0) await wait(early)
    open.push(
      send(url, call, agent).then((isServed) => {
        if (!isServed) failed += 1
        times.push(performance.now() - intended)
      }),
    )
  }
  await Promise.all(open)
  agent.destroy()
  times.sort((a, b) => a - b)
  const part = (share: number): number => times[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)] ?? 0
  return {
    arrivalsPerSecond: Math.round(perSecond),
    calls,
    failed,
    p50Ms: part(0.5),
    p99Ms: part(0.99),
    p999Ms: part(0.999),
  }
}

/** Sends a call; whether it was answered with success. */
function send(url: string, { method, path, headers = {}, body = '' }: Call, agent: Agent): Promise<boolean> {
  return new Promise((resolve) => {
    const outgoing = request(url + path, { method, headers, agent }, (answer) => {
      answer.resume()
      answer.once('end', () => {
        resolve(answer.statusCode !== undefined && answer.statusCode < 300)
      })
    })
    outgoing.once('error', () => {
      resolve(false)
    })
    outgoing.end(body)
  })
}
