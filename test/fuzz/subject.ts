import type { ApiRequest, ApiResponse } from '../../src/contract/exchange.ts'
import { createPlatform, type Platform } from '../../src/server/platform.ts'
import { callerOf } from '../../src/state/accounts/accounts.ts'
import { issueToken } from '../../src/state/accounts/tokens.ts'
import { onlyOf } from '../../src/state/engine/world.ts'
import { catchUp } from '../../src/state/clock.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import type { WorldStore } from '../../src/store/world-store.ts'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { logAnswer } from '../helpers/exchange-log.ts'
import { noon } from '../helpers/platform.ts'
import type { TokenOf } from './credentials.ts'
import type { FuzzRequest } from './mutate-request.ts'
import { bodyText } from '../helpers/body-text.ts'

/** The worlds whose credentials are known, of both sites. */
const demoWorlds = new Set(
  Object.values(demoAccounts).flatMap(({ partner, distributor }) => [partner.id, distributor.id]),
)

/** A platform under fuzzing, inside this process. */
export interface Subject {
  readonly platform: Platform
  readonly machine: { now: number }
  /** A token of the account, issued anew when the last one is old. */
  readonly tokenOf: TokenOf
  send(request: FuzzRequest): Promise<{ readonly response: ApiResponse; readonly isSpoilt: boolean }>
  /** Brings the demo worlds back as they were and forgets everything else, by the control API alone. */
  restart(): Promise<void>
}

/** How many answers go to the judge at the end of all tests. */
const logged = 1500

export function createSubject(seed: number, store: WorldStore = createMemoryStore()): Subject {
  const machine = { now: noon }
  const platform = createPlatform({
    store,
    preset: 'demo',
    seed,
    clock: new Date(noon),
    freezeClock: false,
    rateLimits: false,
    machineNow: () => machine.now,
  })
  const state = { isSpoilt: false, logs: 0 }
  const tokens = new Map<string, { readonly token: string; readonly at: number }>()
  const record = platform.tenants.record.bind(platform.tenants)
  platform.tenants.record = (owner, exchange) => {
    state.isSpoilt = exchange.fault !== undefined
    record(owner, exchange)
  }

  async function call(method: string, target: string, body = ''): Promise<ApiResponse> {
    return platform.answer(toRequest({ method, target, headers: [], body: Buffer.from(body) }, machine.now))
  }

  const reset = (id: string): Promise<ApiResponse> =>
    call('POST', `/_sandbox/reset?partner=${id}`, JSON.stringify({ preset: 'demo', seed }))

  return {
    platform,
    machine,
    tokenOf(account) {
      const known = tokens.get(account)
      if (store.shared !== undefined) return known?.token
      if (known !== undefined && machine.now - known.at < 60_000) return known.token
      const token = newToken(platform, account, machine.now)
      if (token !== undefined) tokens.set(account, { token, at: machine.now })
      return token
    },
    async send(request) {
      state.isSpoilt = false
      const incoming = toRequest(request, machine.now)
      const response = await platform.answer(incoming)
      if (state.logs < logged) {
        state.logs += 1
        logAnswer(incoming, response, state.isSpoilt)
      }
      return { response, isSpoilt: state.isSpoilt }
    },
    async restart() {
      tokens.clear()
      for (const { world } of platform.tenants.all()) {
        if (demoWorlds.has(world.id)) tokens.set(world.id, { token: tokenIn(await reset(world.id)), at: machine.now })
        else await call('DELETE', `/_sandbox/partners/${world.id}`)
      }
      for (const { world } of platform.tenants.all())
        for (const part of ['faults', 'journal']) await call('DELETE', `/_sandbox/${part}?partner=${world.id}`)
    },
  }
}

function tokenIn({ body }: ApiResponse): string {
  return (JSON.parse(bodyText(body) ?? '{}') as { token?: string }).token ?? ''
}

function newToken({ tenants }: Platform, account: string, now: number): string | undefined {
  // A request may have given a customer the name of an account of another world.
  const site = /-cn(-|$)/.test(account) ? 'cn' : 'intl'
  const worlds = tenants.all().filter(({ world }) => onlyOf(world.profile).site === site)
  for (const { world } of worlds.toSorted((a, b) => Number(b.world.id === account) - Number(a.world.id === account))) {
    const user = [...world.users.values()].find((each) => each.account.domainName === account)
    if (user === undefined) continue
    catchUp(world, now)
    return issueToken(world, callerOf(user)).token
  }
  return undefined
}

/** A request as the server would hand it on. */
export function toRequest({ method, target, headers, body }: FuzzRequest, now: number): ApiRequest {
  const joined: Record<string, string> = { host: 'sandbox' }
  for (const [name, value] of headers) {
    const lower = name.toLowerCase()
    const known = Object.hasOwn(joined, lower) ? joined[lower] : undefined
    if (lower === '__proto__') continue
    joined[lower] = known === undefined ? value : `${known}, ${value}`
  }
  return { method, target, headers: joined, body, sourceIp: '127.0.0.1', receivedAt: now }
}
