import type { Case } from './cases.ts'
import type { Seen } from './seen.ts'
import type { Described } from './described.ts'
import type { Ports } from './run-options.ts'
import type { Message } from './write-message.ts'

/** A token of no form that anybody issues. */
const unusableToken = 'a-token-that-nobody-issued'

/** A request that is throttled is sent again so many times at most. */
export const mostRepeats = 20

/** With which token a request is sent, and through what. */
interface Sending {
  readonly token: string | undefined
  readonly ports: Ports
}

/** Sends one request; while the quota is used up, waits for its window to pass and sends it again. */
export async function sendCase(
  each: Case,
  described: Described | undefined,
  { token, ports }: Sending,
): Promise<Seen[]> {
  const message = sign(each, token)
  const seen: Seen[] = []
  for (let tries = 0; tries <= mostRepeats; tries += 1) {
    const reply = await ports.send(message)
    const throttled = reply.status === 429
    seen.push({ described, purpose: throttled ? 'throttled' : each.purpose, title: each.title, message, reply })
    if (!throttled) break
    const asked = Number(reply.headers['retry-after'] ?? 0)
    const window = described?.operation.rateLimit.seconds ?? 1
    await ports.wait(Math.max(window, Number.isFinite(asked) ? asked : 0) * 1000)
  }
  return seen
}

function sign({ purpose, message }: Case, token: string | undefined): Message {
  const sent =
    purpose === 'anonymous' ? undefined : purpose === 'unusable' && token !== undefined ? unusableToken : token
  return sent === undefined ? message : { ...message, headers: { ...message.headers, 'x-auth-token': sent } }
}
