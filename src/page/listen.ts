import { ControlRefusal, keyHeaders } from './control-api.ts'
import { controlCall, ofPartner } from './control-call.ts'
import { createEventParser, type SentEvent } from './event-parser.ts'
import { keyIsWanted, partner } from './session.ts'

export interface Listening {
  readonly signal: AbortSignal
  /** Goes on after the event with this id; `''` begins with what happens from now on. */
  readonly lastId: string
  /** Called when the sandbox has answered. */
  readonly opened: () => void
  /** Called with events as they come, and with the id to go on after. */
  readonly heard: (events: readonly SentEvent[], lastId: string) => void
}

/** What the page wants to hear of: not each exchange, which a busy platform has a thousand of in a second. */
const kinds = ['traffic', 'clock', 'due', 'mail', 'file', 'fault', 'ticket', 'world'].join(',')

/** The sandbox sends something each 15 seconds; who hears nothing for this long, in milliseconds, has lost it. */
const silence = 40_000

/**
 * Listens to the world that is shown until the stream ends. Throws a ControlRefusal when it is refused, another error
 * when nobody answers or the stream breaks.
 */
export async function listen({ signal, lastId, opened, heard }: Listening): Promise<void> {
  const lost = new AbortController()
  const { target } = ofPartner(controlCall('get', '/_sandbox/events'), partner.peek())
  const answer = await fetch(`${target}${target.includes('?') ? '&' : '?'}kinds=${kinds}`, {
    headers: { ...keyHeaders(), ...(lastId === '' ? {} : { 'Last-Event-ID': lastId }) },
    cache: 'no-store',
    signal: AbortSignal.any([signal, lost.signal]),
  })
  if (answer.status === 401) keyIsWanted.value = true
  if (!answer.ok || answer.body === null) throw new ControlRefusal(answer.status, await answer.text())
  opened()
  const parser = createEventParser(lastId)
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const timer = setTimeout(() => lost.abort(), silence)
    const { done, value } = await reader.read().finally(() => clearTimeout(timer))
    if (done) return
    heard(parser.take(value), parser.lastId)
  }
}
