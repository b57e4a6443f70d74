import type { ApiResponse } from '../../contract/exchange.ts'
import type { Answer } from '../../gateway/pipeline.ts'
import type { Tenant, Tenants } from '../../gateway/tenants.ts'
import { writeBindingForm } from '../../saml/binding-request.ts'
import { onlyOf } from '../../state/engine/world.ts'
import { dueNotices, hasOpenNotices } from '../../state/sso/binding-notices.ts'

/** Tells partners of bindings: each at the address that it has configured, and nobody else. */
export interface NoticeSender {
  /** Whether a notice may be sent now. */
  hasDue(this: void): boolean
  /** Sends what is due; the promise ends when each was answered, or was not in time. */
  send(this: void): Promise<void>
  /** Looks again by itself as long as a notice waits in a world whose clock runs. */
  watch(this: void): void
}

export interface NoticeSenderOptions {
  readonly tenants: Tenants
  /** Answers control calls: what is sent and how it ended is written down like anything else. */
  readonly answerControl: Answer
  /** The machine's clock, in milliseconds. */
  readonly machineNow: () => number
}

/** So long a partner may take to answer, in milliseconds. */
const answerTime = 5000
/** So often a world whose clock runs is looked at, in milliseconds. */
const pace = 1000

/** Makes the sender of notices. Nothing of a failure reaches whoever made the binding: it is tried again by the clock. */
export function createNoticeSender({ tenants, answerControl, machineNow }: NoticeSenderOptions): NoticeSender {
  let sending: Promise<void> | undefined
  let isWatching = false

  async function control(method: string, path: string, body?: object): Promise<ApiResponse> {
    return answerControl({
      method,
      target: `/_sandbox/sso/notices${path}`,
      headers: { host: '127.0.0.1', 'content-type': 'application/json' },
      body: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
      sourceIp: '127.0.0.1',
      receivedAt: machineNow(),
    })
  }

  async function sendAll(): Promise<void> {
    for (const { world } of tenants.inUse())
      for (const notice of dueNotices(world)) {
        const path = `/${notice.noticeId}/attempts?partner=${world.id}`
        const { status } = await control('POST', path)
        if (status === 201) await control('PUT', path, await post(notice.url, { ...writeBindingForm(notice) }))
      }
  }

  function hasDue(): boolean {
    return tenants.inUse().some(({ world }) => world.bindingNotices.countOf('byState', 'due') > 0)
  }

  function send(): Promise<void> {
    sending ??= sendAll().finally(() => {
      sending = undefined
      watch()
    })
    return sending
  }

  function watch(): void {
    if (isWatching || !tenants.inUse().some(waitsForItsClock)) return
    isWatching = true
    setTimeout(() => {
      void lookAgain()
    }, pace).unref()
  }

  async function lookAgain(): Promise<void> {
    try {
      for (const { world } of tenants.inUse().filter(waitsForItsClock))
        await control('GET', `?limit=1&partner=${world.id}`)
      if (hasDue()) await send()
    } finally {
      isWatching = false
      watch()
    }
  }

  return { hasDue, send, watch }
}

function waitsForItsClock({ world }: Tenant): boolean {
  return hasOpenNotices(world) && onlyOf(world.clock).mode === 'running'
}

/** Posts a form; gives the status of the answer, or why there was none. */
async function post(
  url: string,
  form: Readonly<Record<string, string>>,
): Promise<{ readonly status: number } | { readonly fault: string }> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams(form),
      redirect: 'manual',
      signal: AbortSignal.timeout(answerTime),
    })
    await answer.body?.cancel()
    return { status: answer.status }
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    const words = cause instanceof Error ? cause.message : String(cause)
    return { fault: words.slice(0, 200) || 'no answer' }
  }
}
