import { setTimeout as wait } from 'node:timers/promises'
import { signedHeaders, signedWithoutHost } from '../helpers/sign.ts'
import { transports } from './transport.ts'

/** What the harness tells an integration by its environment. */
export function fact(name: string): string {
  return process.env[`SANDBOX_${name}`] ?? ''
}

/** A request on its way out. */
export interface Outgoing {
  readonly method: string
  readonly path: string
  readonly query: readonly (readonly [string, string])[]
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

/** How an integration goes about its work; a mutant has one bad habit. */
export interface Habits {
  /** Whether it signs, or logs in, or the one as its customer and the other as itself. */
  readonly credentials: 'signature' | 'token' | 'token of the partner'
  readonly signsHost: boolean
  readonly keepsToken: boolean
  readonly renewsToken: boolean
  /** A last look at a request before it is signed, and one after. */
  prepare(this: void, request: Outgoing): Outgoing
  dispatch(this: void, request: Outgoing, integration: Integration): Outgoing | Promise<Outgoing>
  /** What it makes of each record of a list. */
  read(this: void, record: Readonly<Record<string, unknown>>): void
  readonly pageSize: (page: number) => number
  readonly nextOffset: (offset: number, limit: number, rows: number) => number
  readonly lastPage: (offset: number, limit: number, total: number, rows: number) => boolean
  /** Whether the pages after the first are asked for one by one, all at once, from the last to the first, by three workers, or twice by two. */
  readonly reads: 'one by one' | 'at once' | 'backwards' | 'by three workers' | 'by two workers'
  /** In how many parts it searches a span of time. */
  readonly spans: number
  /** When it looks whether a new customer is known. */
  readonly checksIdentity: 'first' | 'after the code'
  /** How it sends. */
  readonly sends: keyof typeof transports
  /** By what it looks for the status of an order, and for a new customer. */
  readonly looksAtOrders: 'details' | 'list' | 'all orders'
  readonly looksAtCustomers: 'id' | 'name' | 'list'
  /** Whether it begins anew when a list is shorter than on the page before. */
  readonly noticesShrinking: boolean
  /** Which files it fetches. */
  readonly fetches: 'all files' | 'the newest of each month'
  /** Whether a file takes the place of the one before, and whether it rounds each of its rows. */
  readonly replacesFiles: boolean
  readonly roundsRows: boolean
  /** What it follows to wherever it leads. */
  readonly follows: 'nothing' | 'redirections'
  /** Whether it reads the code of an answer with status 200, which may be a refusal. */
  readonly readsCodes: boolean
  /** In what it uploads a file. */
  readonly uploadsIn: 'JSON' | 'a form'
  /** By what it waits for support. */
  readonly awaitsSupportBy: 'state' | 'new messages' | 'all messages'
  /** As what it has a new customer of the China site authenticated. */
  readonly authenticatesBy: 'bank card' | 'company'
  /** How long it waits after 429 and after a failure, in milliseconds. */
  readonly throttlePause: number
  readonly failurePause: number
  /** What it makes of such a pause before it tries for the so-many-th time again. */
  readonly spreads: (pause: number, repeat: number) => number
  /** How often it tries, and how often a call that is throttled; together, or each kind of failure by itself. */
  readonly tries: number
  readonly throttleTries: number
  readonly countsTries: 'together' | 'by status'
  readonly pollPause: number
  /** By what a pause between two looks grows, and how many look. */
  readonly pollGrowth: number
  readonly readers: number
  readonly pollsAfterwards: number
  readonly patience: number
  /** What it does otherwise than it should, by what it should do. */
  readonly instead: Readonly<Record<string, (integration: Integration) => Promise<unknown>>>
  /** What it does not do at all. */
  readonly omits: readonly string[]
  /** What it does besides, at the end of its task. */
  afterwards(this: void, integration: Integration): Promise<unknown>
}

export const goodHabits: Habits = {
  credentials: 'signature',
  signsHost: true,
  keepsToken: true,
  renewsToken: true,
  prepare: (request) => request,
  dispatch: (request) => request,
  read: () => undefined,
  pageSize: () => 100,
  nextOffset: (offset, limit) => offset + limit,
  lastPage: (offset, limit, total) => offset + limit >= total,
  reads: 'one by one',
  spans: 1,
  checksIdentity: 'first',
  sends: 'in one piece',
  looksAtOrders: 'details',
  looksAtCustomers: 'id',
  noticesShrinking: true,
  fetches: 'all files',
  replacesFiles: true,
  roundsRows: false,
  follows: 'nothing',
  readsCodes: true,
  uploadsIn: 'JSON',
  awaitsSupportBy: 'new messages',
  authenticatesBy: 'bank card',
  throttlePause: 1100,
  failurePause: 300,
  spreads: (pause) => pause,
  tries: 4,
  throttleTries: 4,
  countsTries: 'together',
  pollPause: 700,
  pollGrowth: 1,
  readers: 1,
  pollsAfterwards: 0,
  patience: 15_000,
  instead: {},
  omits: [],
  afterwards: () => Promise.resolve(),
}

/** A call that was not served; `status` is 0 when no whole answer came. */
export class CallFailed extends Error {
  readonly status: number
  readonly body: Answer['body']

  constructor(status: number, body: Answer['body']) {
    super(`${status} ${JSON.stringify(body)}`)
    this.status = status
    this.body = body
  }
}

/** Whose credentials a call has; `other` is the partner's account of the other site. */
export type Who = 'partner' | 'customer' | 'other'

interface More {
  readonly query?: Readonly<Record<string, string>>
  readonly body?: object
  /** A body that is no JSON; its type is among the headers. */
  readonly text?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A partner platform at work: calls that are signed by the vendor's own signer or bring a token. */
export interface Integration {
  readonly habits: Habits
  /** Calls once. Throws CallFailed. */
  once(who: Who, method: string, path: string, more?: More): Promise<Answer['body']>
  /** Asks, and asks again when the platform wants patience or failed for a moment. */
  ask(who: Who, method: string, path: string, more?: More): Promise<Answer['body']>
  login(who: Who, user?: string): Promise<string>
  send(request: Outgoing): Promise<Answer>
  /** Does a part of a task, unless a habit leaves it out or does something else. */
  part(name: string, work: () => Promise<unknown>): Promise<void>
  /** Asks until an answer is the one that is waited for. */
  poll(work: () => Promise<boolean>): Promise<void>
}

export function startIntegration(habits: Habits): Integration {
  const tokens = new Map<Who, Promise<string>>()

  async function send({ method, path, query, headers, body }: Outgoing): Promise<Answer> {
    const target = query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')
    const url = `${fact('ENDPOINT')}${path}${target === '' ? '' : `?${target}`}`
    const { host: _host, ...rest } = headers
    const signal = AbortSignal.timeout(habits.patience)
    try {
      const redirect = habits.follows === 'nothing' ? 'manual' : 'follow'
      const sent = { method, url, headers: rest, body, signal, redirect } as const
      const { status, text, token } = await transports[habits.sends](sent)
      const read = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>
      return { status, body: token === undefined ? read : { ...read, token } }
    } catch {
      return { status: 0, body: {} }
    }
  }

  async function login(who: Who, user?: string): Promise<string> {
    const prefix = who.toUpperCase()
    const domain = { name: fact(`${prefix}_DOMAIN`) }
    const name = user ?? fact(`${prefix}_USER`)
    const identity = {
      methods: ['password'],
      password: { user: { name, password: fact(`${prefix}_PASSWORD`), domain } },
    }
    const body = JSON.stringify({ auth: { identity, scope: { domain } } })
    const headers = { 'content-type': 'application/json' }
    const answer = await send({ method: 'POST', path: '/v3/auth/tokens', query: [], headers, body })
    return String(answer.body['token'])
  }

  async function authenticated(who: Who, request: Outgoing): Promise<Outgoing> {
    if (habits.credentials === 'token' || (habits.credentials === 'token of the partner' && who === 'partner')) {
      const token = (habits.keepsToken ? tokens.get(who) : undefined) ?? login(who)
      tokens.set(who, token)
      return { ...request, headers: { ...request.headers, 'x-auth-token': await token } }
    }
    const { method, path, query, body, headers } = request
    const parameters: Record<string, string[]> = {}
    for (const [name, value] of query) (parameters[name] ??= []).push(value)
    const key = { access: fact(`${who.toUpperCase()}_AK`), secret: fact(`${who.toUpperCase()}_SK`) }
    if (!habits.signsHost) return { ...request, headers: { ...headers, ...signedWithoutHost(request, key) } }
    const data: unknown = body === '' || 'X-Sdk-Content-Sha256' in headers ? undefined : JSON.parse(body)
    const signed = signedHeaders(
      { method, endpoint: `${fact('ENDPOINT')}${path}`, query: parameters, data, headers },
      key,
    )
    return { ...request, headers: { ...headers, ...signed } }
  }

  async function call(
    who: Who,
    method: string,
    path: string,
    { query = {}, body, text = body === undefined ? '' : JSON.stringify(body), headers = {} }: More,
  ): Promise<Answer> {
    const type: Record<string, string> = text === '' ? {} : { 'content-type': 'application/json' }
    const plain = { method, path, query: Object.entries(query), headers: { ...type, ...headers }, body: text }
    const request = await authenticated(who, habits.prepare(plain))
    const answer = await send(await habits.dispatch(request, integration))
    const isExpired = answer.status === 401 && String(answer.body['error_msg']).includes('token expires')
    if (!isExpired || !habits.renewsToken) return answer
    // Of calls that were refused at once, one renews the token for all.
    if ((await tokens.get(who)) === request.headers['x-auth-token']) tokens.delete(who)
    return send(await habits.dispatch(await authenticated(who, habits.prepare(plain)), integration))
  }

  /** Service tickets and version 1.0 refuse with status 200 too. */
  function isServed(status: number, { error_code: code = '' }: Answer['body']): boolean {
    return status >= 200 && status < 300 && (!habits.readsCodes || code === '' || code === 'CBC.0000')
  }

  const integration: Integration = {
    habits,
    send,
    login,
    async once(who, method, path, more = {}) {
      const { status, body } = await call(who, method, path, more)
      if (!isServed(status, body)) throw new CallFailed(status, body)
      return body
    },
    async ask(who, method, path, more = {}) {
      const tries = new Map<string, number>()
      for (;;) {
        const { status, body } = await call(who, method, path, more)
        if (isServed(status, body)) return body
        const kind = habits.countsTries === 'together' ? 'all' : String(status)
        const attempt = (tries.get(kind) ?? 0) + 1
        tries.set(kind, attempt)
        const passes = status === 429 || status === 307 || status === 0 || status >= 500
        if (!passes || attempt >= (status === 429 ? habits.throttleTries : habits.tries))
          throw new CallFailed(status, body)
        await wait(habits.spreads(status === 429 ? habits.throttlePause : habits.failurePause * attempt, attempt))
      }
    },
    async part(name, work) {
      if (habits.omits.includes(name)) return
      await (habits.instead[name]?.(integration) ?? work())
    },
    async poll(work) {
      const beginnings = Array.from({ length: habits.readers }, (_, at) => (at * habits.pollPause) / habits.readers)
      await Promise.all(beginnings.map((pause) => wait(pause).then(() => pollAlone(work))))
    },
  }

  async function pollAlone(work: () => Promise<boolean>): Promise<void> {
    for (let step = 0; step < 60; step += 1) {
      if (await work()) {
        for (let more = 0; more < habits.pollsAfterwards; more += 1) {
          await wait(habits.pollPause)
          await work()
        }
        return
      }
      await wait(habits.pollPause * habits.pollGrowth ** step)
    }
  }

  return integration
}
