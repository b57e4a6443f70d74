import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { type Client, headersOf, seen } from './client.ts'

/** So long a slow client rests between two pieces. */
const restMs = 4
const pieces = 4

/** A client of a sandbox behind a socket that sends and reads piece by piece. */
export function slowClientAt(url: string): Client {
  return async (method, target, body, credentials) => {
    const bytes = Buffer.from(body === undefined ? '' : JSON.stringify(body))
    const headers = { ...headersOf(bytes.toString(), credentials), 'content-length': bytes.length }
    const sent = request(url + target, { method, headers })
    const answered = once(sent, 'response') as Promise<[IncomingMessage]>
    // A connection that is lost while it is still sent is told where the answer is waited for.
    answered.catch(() => undefined)
    const size = Math.max(1, Math.ceil(bytes.length / pieces))
    for (let at = 0; at < bytes.length; at += size) {
      sent.write(bytes.subarray(at, at + size))
      await wait(restMs)
    }
    sent.end()
    const [response] = await answered
    const chunks: Buffer[] = []
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      await wait(restMs)
    }
    return seen({ status: response.statusCode ?? 0, headers: flat(response), body: bodyOf(response, chunks) })
  }
}

function flat({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
}

function bodyOf({ headers }: IncomingMessage, chunks: readonly Buffer[]): string | Uint8Array | undefined {
  const bytes = Buffer.concat(chunks)
  if (bytes.length === 0) return undefined
  return headers['content-type']?.startsWith('application/json') === true ? bytes.toString() : new Uint8Array(bytes)
}
