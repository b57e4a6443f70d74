import { fieldOf, parseJson, textOf } from '../trace/json.ts'
import type { Case } from './cases.ts'
import type { Described } from './described.ts'
import type { Message } from './write-message.ts'

/** An answer as it came in; header names in lower case. */
export interface Reply {
  /** 0 when no whole answer came. */
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** One exchange with the system that is verified. */
export interface Seen {
  /** Its operation; undefined where none was called. */
  readonly described: Described | undefined
  readonly purpose: Case['purpose'] | 'throttled'
  readonly title: string
  readonly message: Message
  readonly reply: Reply
}

/** Whether a request was served, as its service says it: some refuse with status 200. */
export function wasServed({ described, reply: { status, body } }: Pick<Seen, 'described' | 'reply'>): boolean {
  if (described === undefined) return status >= 200 && status < 300
  return described.operation.envelope.succeeded({ status, body: body === '' ? undefined : parseJson(body) })
}

/** Whether there is an answer, and it is a refusal. */
export function isRefused(seen: Pick<Seen, 'described' | 'reply'>): boolean {
  const { status } = seen.reply
  return status >= 400 || (status >= 200 && status < 300 && !wasServed(seen))
}

/** The code of a refusal in any envelope. */
export function codeOf(answer: unknown): string | undefined {
  return textOf(fieldOf(answer, 'error_code')) ?? textOf(fieldOf(fieldOf(answer, 'error'), 'title'))
}

/** The status and the code of a refusal, in words. */
export function refusalOf({ reply: { status, body } }: Pick<Seen, 'reply'>): string {
  return `${status} ${codeOf(parseJson(body)) ?? ''}`.trimEnd()
}
