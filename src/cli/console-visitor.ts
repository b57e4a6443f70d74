import { setTimeout as wait } from 'node:timers/promises'
import type { Scenario } from '../conformance/scenarios/scenario.ts'
import { fieldOf, listOf, textOf } from '../conformance/trace/json.ts'
import type { HarEntry } from '../conformance/trace/read-har.ts'

/** A browser that visits the console through the platform of an integration, and what it saw of that platform. */
export interface ConsoleVisitor {
  /** Ends when the visit is over; never where nobody visits. */
  readonly over: Promise<void>
  /** What the visitor tried at the platform: no sandbox sees it otherwise. */
  readonly tried: readonly HarEntry[]
  /** Sends the visitor home. */
  close(this: void): Promise<void>
}

/** How long a look at what is configured rests, in milliseconds. */
const pace = 100
/** So long a platform may take to answer, in milliseconds. */
const patience = 30_000

/** What a partner has configured of its platform. */
interface Platform {
  readonly platformId: string
  readonly notificationUrl: string
}

/**
 * Waits until the integration has configured its platform, and visits the console through it: at first without an account of
 * the cloud, then with one. In between it brings requests and a notice that the cloud has not signed.
 */
export function openConsoleVisitor(url: string, { visits = false }: Pick<Scenario, 'visits'>): ConsoleVisitor {
  const tried: HarEntry[] = []
  if (!visits) return { over: new Promise(() => undefined), tried, close: () => Promise.resolve() }
  const closing = new AbortController()
  const over = visit({ url, tried, signal: closing.signal }).catch(() => undefined)
  return {
    over,
    tried,
    async close() {
      closing.abort()
      await over
    },
  }
}

interface Visit {
  readonly url: string
  readonly tried: HarEntry[]
  readonly signal: AbortSignal
}

async function visit({ url, tried, signal }: Visit): Promise<void> {
  const platform = await configured(url, signal)
  if (platform === undefined) return
  await logIn(url, platform, true)
  const forged = changedRequest(await linkTo(url, platform, false))
  const unsigned = withoutSignature(await linkTo(url, platform, false))
  for (const location of [forged, unsigned]) tried.push(await tryAt('forged-request', location))
  tried.push(await tryAt('forged-notice', platform.notificationUrl, forgedNotice()))
  await logIn(url, platform, false)
}

async function configured(url: string, signal: AbortSignal): Promise<Platform | undefined> {
  while (!signal.aborted) {
    const answer: unknown = await (await fetch(`${url}/_sandbox/sso`)).json()
    for (const each of listOf(fieldOf(answer, 'platforms'))) {
      const platformId = textOf(fieldOf(each, 'xaccount_type'))
      const notificationUrl = textOf(fieldOf(each, 'notification_url'))
      const isReady = textOf(fieldOf(each, 'sign_on_url')) !== undefined
      if (isReady && platformId !== undefined && notificationUrl !== undefined) return { platformId, notificationUrl }
    }
    await wait(pace, undefined, { signal }).catch(() => undefined)
  }
  return undefined
}

/** Where the login link sends a browser. */
async function linkTo(url: string, { platformId }: Platform, isFirst: boolean): Promise<string> {
  const query = new URLSearchParams({
    xAccountType: platformId,
    isFirstLogin: String(isFirst),
    service: `${url}/authui/saml/console`,
  })
  const answer = await fetch(`${url}/authui/saml/login?${query.toString()}`, { redirect: 'manual' })
  return answer.headers.get('location') ?? ''
}

/** Follows a login link, and posts the form that the platform answers with. */
async function logIn(url: string, platform: Platform, isFirst: boolean): Promise<void> {
  const answer = await fetch(await linkTo(url, platform, isFirst), { signal: AbortSignal.timeout(patience) })
  const page = await answer.text()
  const action = valueOf(page, /<form[^>]*\saction="([^"]*)"/i)
  // What is meant for another address is brought to none.
  if (!action.startsWith(`${url}/`)) return
  const fields = [...page.matchAll(/<input[^>]*>/gi)].map(([input]): [string, string] => [
    valueOf(input, /\sname="([^"]*)"/i),
    valueOf(input, /\svalue="([^"]*)"/i),
  ])
  await fetch(action, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
}

function valueOf(text: string, pattern: RegExp): string {
  const value = pattern.exec(text)?.[1] ?? ''
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** A request of which another relay state was signed. */
function changedRequest(location: string): string {
  return location.replace('&RelayState=', '&RelayState=f')
}

function withoutSignature(location: string): string {
  const address = new URL(location)
  address.searchParams.delete('Signature')
  address.searchParams.delete('SigAlg')
  return address.href
}

/** A notice that binds a user of the platform to an account of somebody else's; its signature is none. */
function forgedNotice(): URLSearchParams {
  const told = {
    domainName: 'forged',
    domainId: '0'.repeat(32),
    xUserId: 'forged',
    xAccountId: 'forged',
    bindAction: 1,
  }
  return new URLSearchParams({
    bindRequest: Buffer.from(JSON.stringify(told)).toString('base64'),
    SigAlg: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    Signature: Buffer.from('no signature').toString('base64'),
  })
}

/** Tries something at the platform, and notes what it answered; a platform that breaks off has answered nothing. */
async function tryAt(probe: string, address: string, form?: URLSearchParams): Promise<HarEntry> {
  const method = form === undefined ? 'GET' : 'POST'
  const { origin, pathname } = new URL(address)
  const seen = await answerOf(address, form)
  return {
    startedDateTime: new Date(Date.now()).toISOString(),
    time: 0,
    _probe: probe,
    request: { method, url: `${origin}${pathname}`, headers: [] },
    response: { status: seen.status, headers: [], content: { text: seen.text } },
  }
}

async function answerOf(
  address: string,
  form: URLSearchParams | undefined,
): Promise<{ readonly status: number; readonly text: string }> {
  try {
    const answer = await fetch(address, {
      signal: AbortSignal.timeout(patience),
      ...(form === undefined ? {} : { method: 'POST', body: form }),
    })
    return { status: answer.status, text: await answer.text() }
  } catch {
    return { status: 0, text: '' }
  }
}
