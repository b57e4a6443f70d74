import type { ApiRequest, ApiResponse } from '../../src/contract/exchange.ts'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import type { Tenant } from '../../src/gateway/tenants.ts'
import { controlPrefix } from '../../src/control/control-face.ts'
import { createPlatform, type Platform, type PlatformOptions } from '../../src/server/platform.ts'
import { type Caller, callerOf, ownCaller } from '../../src/state/accounts/accounts.ts'
import { issueToken } from '../../src/state/accounts/tokens.ts'
import { catchUp } from '../../src/state/clock.ts'
import type { Customer } from '../../src/state/customers/customers.ts'
import type { World } from '../../src/state/engine/world.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { logAnswer } from './exchange-log.ts'
import { bodyFor } from './bodies.ts'
import { bodyText } from './body-text.ts'
import { newWorlds } from './kept-worlds.ts'
import { required } from './required.ts'

export const noon = Date.parse('2026-05-06T12:00:00Z')

export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** What the JSON says; of any other body the text or the bytes. */
  readonly body: unknown
}

export interface CallOptions {
  /** Whose token goes with the call; `null` sends none. Default: the demo partner's. */
  readonly as?: Caller | string | null
  readonly body?: unknown
  readonly raw?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly sourceIp?: string
}

export interface TestPlatform extends Platform {
  /** The demo partner's world. */
  readonly partner: Tenant
  readonly distributor: Tenant
  readonly world: World
  /** The machine's clock, which a test moves by hand. */
  readonly machine: { now: number }
  call(method: string, target: string, options?: CallOptions): Promise<Answered>
  get(target: string, options?: CallOptions): Promise<Answered>
  post(target: string, body: unknown, options?: CallOptions): Promise<Answered>
  tokenOf(caller: Caller): string
  customer(name: string): Customer
  /** The user of that account: `demo-customer-01`, `demo-reseller-01`. */
  userOf(account: string): Caller
}

/**
 * A platform with the demo worlds, its clock standing at noon of 6 May 2026, without throttling. With `site: 'cn'` the
 * partner and the distributor of the China site are those that are meant.
 */
export function startPlatform(options: Partial<PlatformOptions> = {}): TestPlatform {
  const machine = { now: noon }
  const known = demoAccounts[options.site ?? 'intl']
  const plan: PlatformOptions = {
    store: createMemoryStore(),
    // Nothing happened before: what a test finds is what it did. test/stories/demo.test.ts has the demo's past.
    preset: 'quiet',
    seed: 1,
    clock: new Date(noon),
    freezeClock: true,
    rateLimits: false,
    machineNow: () => machine.now,
    ...options,
  }
  if (options.store === undefined) for (const world of newWorlds(plan)) plan.store.add(world)
  const platform = logged(createPlatform(plan))
  const tenant = (id: string): Tenant => required(platform.tenants.get(id), id)

  function tokenOf(caller: Caller): string {
    const owner = required(
      platform.tenants.all().find(({ world }) => world.users.get(caller.userId) !== undefined),
      caller.userName,
    )
    catchUp(owner.world, machine.now)
    const { token } = issueToken(owner.world, caller)
    void platform.store.commit(owner.world)
    return token
  }

  async function call(
    method: string,
    target: string,
    { as, body, raw, headers = {}, sourceIp = '127.0.0.1' }: CallOptions = {},
  ): Promise<Answered> {
    const caller = as === undefined ? ownCaller(tenant(known.partner.id).world) : as
    const token = typeof caller === 'object' && caller !== null ? tokenOf(caller) : caller
    const sent = body === undefined ? { type: 'application/json', text: '' } : bodyFor(method, target, body)
    const text = raw ?? sent.text
    return toAnswered(
      await platform.answer({
        method,
        target,
        headers: {
          host: '127.0.0.1:4010',
          ...(text === '' ? {} : { 'content-type': sent.type }),
          ...(token === null ? {} : { 'x-auth-token': token }),
          ...headers,
        },
        body: Buffer.from(text),
        sourceIp,
        receivedAt: machine.now,
      }),
    )
  }

  return {
    ...platform,
    machine,
    get partner() {
      return tenant(known.partner.id)
    },
    get distributor() {
      return tenant(known.distributor.id)
    },
    get world() {
      return tenant(known.partner.id).world
    },
    call,
    get: (target, more) => call('GET', target, more),
    post: (target, body, more) => call('POST', target, { ...more, body }),
    tokenOf,
    customer: (name) =>
      required(
        platform.tenants
          .all()
          .flatMap(({ world }) => [...world.customers.values()])
          .find((each) => each.domainName === name),
        name,
      ),
    userOf: (account) =>
      callerOf(
        required(
          platform.tenants
            .all()
            .flatMap(({ world }) => [...world.users.values()])
            .find((each) => each.account.domainName === account),
          account,
        ),
      ),
  }
}

/** A platform whose answers are noted for the judge at the end of all tests. */
function logged({ tenants, store, isBusy, answer }: Platform): Platform {
  const record = tenants.record.bind(tenants)
  tenants.record = (owner, exchange) => {
    logAnswer(exchange.request, exchange.response, exchange.fault !== undefined)
    record(owner, exchange)
  }
  return {
    tenants,
    store,
    isBusy,
    answer: (request) => {
      const response = answer(request)
      if (!request.target.startsWith(controlPrefix)) return response
      if (response instanceof Promise) return response.then((each) => noted(request, each))
      return noted(request, response)
    },
  }
}

function noted(request: ApiRequest, response: ApiResponse): ApiResponse {
  logAnswer(request, response, false)
  return response
}

function toAnswered({ status, headers, body }: ApiResponse): Answered {
  const isJson = headers['Content-Type']?.startsWith('application/json') === true
  const text = isJson ? bodyText(body) : undefined
  const parsed: unknown = text === undefined ? body : JSON.parse(text)
  return { status, headers, body: parsed }
}
