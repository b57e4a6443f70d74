import type { SiteName } from '../../contract/operations.ts'
import { siteOfHost } from '../../contract/site-hosts.ts'
import { fieldOf, listOf, parseJson, textOf } from '../trace/json.ts'
import { readHar } from '../trace/read-har.ts'
import type { TracedExchange } from '../trace/trace.ts'

/** An exchange of the live platform. */
export interface LiveExchange {
  readonly exchange: TracedExchange
  /** Headers of the answer, by names in small letters. */
  readonly answerHeaders: Readonly<Record<string, string>>
}

/** Exchanges of one host that are not held against the contract, and why. */
export interface SetAside {
  readonly host: string
  readonly reason: 'other site' | 'unknown host' | 'sandbox' | 'control'
  readonly exchanges: number
}

/** What of a recording is the live platform's, and what is named and left alone. */
export interface LiveRecording {
  readonly live: readonly LiveExchange[]
  readonly aside: readonly SetAside[]
}

/** Identity answers for both sites, at one host for all and one a region. */
const identityHost = /^iam(\.[\w-]+)?\.myhuaweicloud\.(com|eu|cn)(:\d+)?$/i

/**
 * Reads a recording of the live platform of a site. `hosts` names others that stood for it, a proxy for one. What is of
 * the other site, of an unknown host or of a sandbox is named, and nothing is guessed. Throws a RangeError for what is no
 * HTTP Archive.
 */
export function readLive(text: string, site: SiteName, hosts: readonly string[]): LiveRecording {
  const trace = readHar(text)
  const entries = listOf(fieldOf(fieldOf(parseJson(text.replace(/^\uFEFF/, '')), 'log'), 'entries'))
  const live: LiveExchange[] = []
  const aside = new Map<string, SetAside>()
  trace.forEach((exchange, at) => {
    const entry = entries[at]
    const host = hostOf(entry)
    const answerHeaders = answerHeadersOf(entry)
    const reason = reasonAside({ exchange, host, site, isNamed: hosts.includes(host) })
    if (reason === undefined) return live.push({ exchange, answerHeaders })
    const key = `${host} ${reason}`
    return aside.set(key, { host, reason, exchanges: (aside.get(key)?.exchanges ?? 0) + 1 })
  })
  return { live, aside: [...aside.values()] }
}

interface Seen {
  readonly exchange: TracedExchange
  readonly host: string
  readonly site: SiteName
  readonly isNamed: boolean
}

function reasonAside({ exchange, host, site, isNamed }: Seen): SetAside['reason'] | undefined {
  if (exchange.hint !== undefined) return 'sandbox'
  if (exchange.path.startsWith('/_sandbox')) return 'control'
  if (isNamed || identityHost.test(host)) return undefined
  const known = siteOfHost(host)
  if (known === undefined) return 'unknown host'
  return known === site ? undefined : 'other site'
}

function hostOf(entry: unknown): string {
  const url = textOf(fieldOf(fieldOf(entry, 'request'), 'url')) ?? ''
  return URL.canParse(url) ? new URL(url).host : ''
}

function answerHeadersOf(entry: unknown): Record<string, string> {
  const pairs = listOf(fieldOf(fieldOf(entry, 'response'), 'headers')).map((each): [string, string] => [
    (textOf(fieldOf(each, 'name')) ?? '').toLowerCase(),
    textOf(fieldOf(each, 'value')) ?? '',
  ])
  return Object.fromEntries(pairs)
}
