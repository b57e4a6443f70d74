import { type ControlCall, curlOf, ofPartner } from './control-call.ts'
import { controlKey, keyIsWanted, partner } from './session.ts'

/** A call that was refused, in the words of the control API. */
export class ControlRefusal extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/**
 * Makes a call about the world that is shown, and gives the answer. Throws a ControlRefusal when it is refused, a
 * TypeError when nobody answers. A missing or wrong control key is asked for on the page.
 */
export async function send<Given>(call: ControlCall<Given>): Promise<Given> {
  const { method, target, body } = ofPartner(call, partner.value)
  const answer = await fetch(target, {
    method,
    headers: { ...keyHeaders(), ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const value = await valueOf(answer)
  if (answer.status === 401) keyIsWanted.value = true
  if (!answer.ok) throw new ControlRefusal(answer.status, sentenceOf(value) ?? `${answer.status} ${answer.statusText}`)
  if (!isGiven(call, value)) throw new ControlRefusal(answer.status, 'The answer is no JSON.')
  return value
}

/** What the JSON of an answer says; undefined of an answer without any, as a page is. */
async function valueOf(answer: Response): Promise<unknown> {
  const isJson = answer.headers.get('content-type')?.startsWith('application/json') === true
  const text = await answer.text()
  return isJson && text !== '' ? JSON.parse(text) : undefined
}

/** Headers that a call of the control API needs here. */
export function keyHeaders(): Record<string, string> {
  return controlKey.value === undefined ? {} : { 'X-Sandbox-Control-Key': controlKey.value }
}

/** A call about the world that is shown, as a line for a shell. */
export function curlHere(call: ControlCall<unknown>): string {
  return curlOf(ofPartner(call, partner.value), { origin: location.origin, hasKey: controlKey.value !== undefined })
}

/** The sandbox holds each of its answers to the contract before it gives it; the page need not do so again. */
function isGiven<Given>(_call: ControlCall<Given>, value: unknown): value is Given {
  return value === undefined || typeof value === 'object'
}

function sentenceOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('error_msg' in value)) return undefined
  return typeof value.error_msg === 'string' ? value.error_msg : undefined
}
