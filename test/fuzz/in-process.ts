import type { ApiResponse } from '../../src/contract/exchange.ts'
import { faultIn } from './oracle.ts'
import { type Findings, toCurl } from './findings.ts'
import type { Generator } from './generate.ts'
import type { Subject } from './subject.ts'
import { bodyText } from '../helpers/body-text.ts'

export interface RunOptions {
  readonly seed: number
  readonly from: number
  readonly to: number
  readonly generator: Generator
  readonly findings: Findings
  /** How often each status was answered. */
  readonly statuses: Map<number, number>
}

/** So long one request may take. */
const patienceMs = 5000
/** So many requests are sent before the world begins anew. */
const epoch = 1000

/** Sends requests to a platform in this process and holds each answer to the contract. */
export async function runInProcess(
  subject: Subject,
  { seed, from, to, generator, findings, statuses }: RunOptions,
): Promise<void> {
  for (let number = from; number < to; number += 1) {
    if (number % epoch === 0) await subject.restart()
    subject.machine.now += 1 + (number % 97) * 20
    const request = generator.request(number, { tokenOf: subject.tokenOf, now: subject.machine.now })
    const note = (problem: string): void => {
      findings.add({ problem, seed, number, driver: 'in process', reproduce: toCurl(request) })
    }
    const begin = performance.now()
    try {
      const { response, isSpoilt } = await subject.send(request)
      const problem = faultIn({ ...request, response, isSpoilt, isServed: false })
      if (problem !== undefined) note(problem)
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
      if (response.status === 200 && !isSpoilt) generator.pool.harvest(jsonOf(response))
    } catch (error) {
      note(`it throws: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    }
    const took = performance.now() - begin
    if (took > patienceMs) note(`it takes ${Math.round(took / 1000)} s`)
  }
}

function jsonOf({ headers, body }: ApiResponse): unknown {
  const text = bodyText(body)
  const isJson = headers['Content-Type']?.startsWith('application/json') === true
  return text === undefined || text.length > 200_000 || !isJson ? undefined : JSON.parse(text)
}
