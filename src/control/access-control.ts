import { createHash, timingSafeEqual } from 'node:crypto'
import { type ApiRequest, type ApiResponse, headerOf } from '../contract/exchange.ts'
import { refuse, type Refusal } from '../contract/refusals.ts'
import { controlPrefix, finishControl } from './control-face.ts'
import { isBrowserDocument, isBrowserFile } from './page-address.ts'

/** What is known of a request before its body is read. */
export type Visitor = Pick<ApiRequest, 'method' | 'target' | 'headers' | 'sourceIp'>

/** Gives the answer with which a request is turned away; undefined lets it in. */
export type AccessControl = (visitor: Visitor) => ApiResponse | undefined

export interface AccessOptions {
  /** Every control call has to carry it; without one only callers on this machine are let in. */
  readonly key?: string | undefined
  /** Names, besides those of the loopback, by which this machine is called. */
  readonly hosts?: readonly string[]
  /** Told of everybody who is turned away. */
  readonly onRefused?: (visitor: Visitor, answer: ApiResponse) => void
}

/** Decides who may use the control API, its metrics and the files of the bucket (docs/decisions/control-access.md). */
export function createAccessControl({ key, hosts = [], onRefused }: AccessOptions = {}): AccessControl {
  const digest = key === undefined ? undefined : digestOf(key)
  const names = new Set([...ownNames, ...hosts.flatMap((each) => hostNameOf(each) ?? [])])

  function refuseUnknown(visitor: Visitor): Refusal | undefined {
    if (digest === undefined) return refuseStranger(visitor, names)
    // The page asks who opens it for the key, and so comes without one.
    return isBrowserDocument(visitor) || isBrowserFile(visitor) ? undefined : refuseKey(visitor, digest)
  }

  return (visitor) => {
    if (!isBehindDoor(visitor)) return undefined
    const refusal = refuseUnknown(visitor)
    // To follow a link to the page is no call; the page holds nothing, and its own calls come to this door.
    const refused = refusal ?? (isBrowserDocument(visitor) ? undefined : refuseForeignPage(visitor))
    if (refused === undefined) return undefined
    const answer = finishControl({ request: { method: 'GET' } }, refused)
    onRefused?.(visitor, answer)
    return answer
  }
}

/** Paths of files, which ask for no credential of their own, lie behind the door too. */
const guarded = [controlPrefix, '/customerUsage/', '/customerBill/']

function isBehindDoor(visitor: Visitor): boolean {
  const { method, target } = visitor
  if (isBrowserDocument(visitor)) return true
  if (!guarded.some((each) => target.startsWith(each))) return false
  const [path] = target.split('?')
  return !/^(GET|HEAD)$/.test(method) || path !== `${controlPrefix}/health`
}

function refuseKey({ headers }: Visitor, digest: Buffer): Refusal | undefined {
  const bearer = /^bearer +(\S+) *$/i.exec(headerOf({ headers }, 'authorization') ?? '')?.[1]
  const told = headerOf({ headers }, 'x-sandbox-control-key') ?? bearer
  if (told !== undefined && timingSafeEqual(digestOf(told), digest)) return undefined
  return refuse(
    'control_key_missing',
    'send the key of --control-key as X-Sandbox-Control-Key or as Authorization: Bearer',
  )
}

function refuseStranger({ headers, sourceIp }: Visitor, names: ReadonlySet<string>): Refusal | undefined {
  if (!isLoopbackAddress(sourceIp))
    return refuse(
      'control_closed',
      'without a control key only this machine is answered; start the sandbox with --control-key',
    )
  const host = headerOf({ headers }, 'host')
  if (host === undefined) return undefined
  // A name of somebody else's that leads here is how a page in a browser gets round the rule of the same origin.
  const name = hostNameOf(host)
  if (name !== undefined && names.has(name)) return undefined
  return refuse(
    'control_closed',
    'without a control key the Host has to be a name of this machine, such as 127.0.0.1 or localhost; set --control-key to call it otherwise',
  )
}

/** Whence a browser calls: by its own pages, or by an address that somebody entered. */
const ownPages: ReadonlySet<string> = new Set(['same-origin', 'none'])

function refuseForeignPage(visitor: Pick<Visitor, 'headers'>): Refusal | undefined {
  return isOfForeignPage(visitor) ? refuse('control_closed', 'pages of another site may not call it') : undefined
}

/** Whether a request is that of a page of another origin. A browser says where a page is from; programs say nothing. */
export function isOfForeignPage({ headers }: Pick<Visitor, 'headers'>): boolean {
  const origin = headerOf({ headers }, 'origin')
  const isForeign =
    origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== hostOf(headerOf({ headers }, 'host')))
  const from = headerOf({ headers }, 'sec-fetch-site') ?? 'none'
  return isForeign || !ownPages.has(from)
}

/** Whether a server that listens at that host or address is reached from this machine only. */
export function isLoopback(host: string): boolean {
  const name = hostNameOf(host)
  return name !== undefined && (ownNames.includes(name) || isLoopbackAddress(name))
}

/** The names of this machine that nobody else can give to it. */
const ownNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

function isLoopbackAddress(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127(\.\d{1,3}){3}$/i.test(address)
}

/** Host and port as an address has them, so that two spellings of one are alike. */
function hostOf(host: string | undefined): string | undefined {
  const address = `http://${host ?? ''}`
  return host !== undefined && URL.canParse(address) ? new URL(address).host : undefined
}

/** The name in a Host or an address, without its port; undefined of what is neither. It is compared as it is written. */
function hostNameOf(host: string): string | undefined {
  const isBareAddress = /^[0-9a-f:]+$/i.test(host) && host.split(':').length > 2
  const name = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d{1,5})?$/i.exec(isBareAddress ? `[${host}]` : host)?.[1]
  return name?.toLowerCase().replace(/\.$/, '')
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
