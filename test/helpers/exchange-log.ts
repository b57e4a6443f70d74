import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ApiRequest, ApiResponse } from '../../src/contract/exchange.ts'
import { operationKey } from '../../src/contract/operations.ts'
import { routeAmong } from '../../src/contract/router.ts'
import { allServices } from '../../src/contract/services.ts'

/** An answer that a test has seen, as the judge at the end of all tests reads it. */
export interface LoggedAnswer {
  /** The operations that the address may mean, by their keys: one of them, or one a site. */
  readonly operations: readonly string[]
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  /** Whether a fault has made it on purpose, or no operation has: then its code counts as met, and its shape is not judged. */
  readonly isSpoilt: boolean
}

/** Headers that make answers differ that are otherwise the same, and those that the socket adds. */
const ofItsOwn = /^(x-request-id|date|connection|keep-alive|content-length)$/i

const seen = new Set<string>()
let waiting: string[] = []

/** Notes an answer for the judge. */
export function logAnswer(
  { method, target }: Pick<ApiRequest, 'method' | 'target'>,
  response: ApiResponse,
  isSpoilt: boolean,
): void {
  if (process.env['EXCHANGE_LOG'] === undefined) return
  const route = routeAmong(allServices, method, target.split('?')[0] ?? '')
  // The answer to HEAD has no body that could be judged, and one without an end none that is whole.
  if (method === 'HEAD' || response.stream !== undefined) return
  const { status, headers } = response
  // Of a file it is only judged that it is one.
  const body = response.body instanceof Uint8Array ? 'bytes' : response.body
  // The other site has the operation, not the one that was asked: then none has answered.
  const isNobodys = route.length === 0 || (status === 404 && body?.includes('"APIGW.0101"') === true)
  const others = Object.fromEntries(Object.entries(headers).filter(([name]) => !ofItsOwn.test(name)))
  const operations = route.map(({ operation }) => operationKey(operation))
  const entry = JSON.stringify({
    operations,
    status,
    headers: others,
    body,
    isSpoilt: isSpoilt || isNobodys,
  } satisfies LoggedAnswer)
  // A reader of lines takes these two for the end of one; JSON does not.
  const line = entry.replaceAll('\u2028', String.raw`\u2028`).replaceAll('\u2029', String.raw`\u2029`)
  if (seen.has(line)) return
  seen.add(line)
  waiting.push(line)
  if (waiting.length > 1000) flushAnswers()
}

/** Writes down what was noted; a file for each process of the tests. */
export function flushAnswers(): void {
  const folder = process.env['EXCHANGE_LOG']
  if (folder === undefined || waiting.length === 0) return
  appendFileSync(
    join(folder, `${process.pid}-${process.env['VITEST_WORKER_ID'] ?? '0'}.jsonl`),
    `${waiting.join('\n')}\n`,
  )
  waiting = []
}
