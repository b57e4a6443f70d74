import { once } from 'node:events'
import type { Server } from 'node:http'
import type { HttpHandler } from 'msw'
import type { SiteName } from '../contract/operations.ts'
import { demoAccounts } from '../fixtures/demo-accounts.ts'
import type { Tenant } from '../gateway/tenants.ts'
import { createMswHandlers } from '../handlers/msw.ts'
import { issueLastingToken } from '../state/accounts/tokens.ts'
import type { Preset } from '../state/accounts/profile.ts'
import { advanceClock, catchUp } from '../state/clock.ts'
import type { Happening } from '../state/engine/agenda.ts'
import { addDuration } from '../units/calendar.ts'
import { createMemoryStore } from '../store/memory-store.ts'
import { createAccessControl } from '../control/access-control.ts'
import { restarted } from '../control/restart.ts'
import { createHttpServer } from './http.ts'
import { createPlatform } from './platform.ts'

export interface SandboxOptions {
  /** The site whose demo partner is first: of it are `credentials` and `token`. Default: `intl`. */
  readonly site?: SiteName
  /** The address that the MSW handlers answer at. Default: the live endpoint of the site. */
  readonly origin?: string
  readonly preset?: Preset
  readonly seed?: number
  /** Where the clock begins. Default: now. */
  readonly clock?: Date | string
  /** Whether the clock stands still until it is moved. Default: true, so that a test is a replay. */
  readonly freezeClock?: boolean
  /** Whether the documented quotas are enforced. Default: false; a standing clock would never open a new window. */
  readonly rateLimits?: boolean
  /** What control calls to the port of `listen` have to carry. Default: nothing; only this machine is let in. */
  readonly controlKey?: string
}

/** A sandbox inside this process. */
export interface Sandbox {
  /** Handlers for `setupServer` of MSW, answering at `origin`. */
  readonly handlers: HttpHandler[]
  /** Access keys of the demo partner and of its first customer. */
  readonly credentials: {
    readonly partner: { readonly access: string; readonly secret: string }
    readonly customer: { readonly access: string; readonly secret: string }
  }
  /** Issues a token of the demo partner. It is good for as long as the sandbox is, whatever the clock shows. */
  token(): string
  readonly clock: {
    now(): Date
    /** Moves the clock by an ISO 8601 duration, `P1M`, and says what happened on the way. */
    advance(duration: string): readonly Happening[]
  }
  /** Starts the world afresh from its preset, at the moment at which its clock began; its credentials stay. */
  reset(): void
  /** Serves the same world on a port of this machine; 0, the default, picks a free one. */
  listen(port?: number): Promise<{ readonly url: string; readonly close: () => Promise<void> }>
}

/**
 * Makes a sandbox whose worlds are kept in memory: a demo partner of each site, that of the International one first unless
 * the options say otherwise. The same seed and the same calls give the same answers. Throws a RangeError for a clock that is no date.
 *
 * @example
 * ```ts
 * const sandbox = createSandbox({ clock: '2026-05-06T08:00:00Z' })
 * const { url, close } = await sandbox.listen()
 * const answer = await fetch(`${url}/v2/orders/customer-orders`, { headers: { 'X-Auth-Token': sandbox.token() } })
 * sandbox.clock.advance('P1M')
 * await close()
 * ```
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { site = 'intl', origin = liveEndpoints[site], preset = 'demo', seed = 1, clock } = options
  const { partner, customer } = demoAccounts[site]
  const machineNow = (): number => Date.now()
  const store = createMemoryStore()
  const platform = createPlatform({
    store,
    site,
    preset,
    seed,
    ...(clock === undefined ? {} : { clock: new Date(clock) }),
    freezeClock: options.freezeClock ?? true,
    rateLimits: options.rateLimits ?? false,
    machineNow,
  })
  const accessControl = createAccessControl({ key: options.controlKey, hosts: [new URL(origin).host] })
  const present = (): Tenant => {
    const { first } = platform.tenants
    if (first === undefined) throw new Error('Failed to use the sandbox: its partner was deleted.')
    if (platform.isBusy(first.world.id))
      throw new Error('Failed to use the sandbox: a call over HTTP is at work on it.')
    catchUp(first.world, machineNow())
    return first
  }
  const save = ({ world }: Tenant): void => {
    void store.commit(world)
  }

  return {
    handlers: createMswHandlers(origin, { answer: platform.answer, machineNow }),
    credentials: { partner, customer: customer.key },
    token() {
      const tenant = present()
      const { token } = issueLastingToken(tenant.world)
      save(tenant)
      return token
    },
    clock: {
      now: () => new Date(present().world.now),
      advance(duration) {
        const tenant = present()
        const to = addDuration(tenant.world.now, duration)
        if (to === undefined) throw new RangeError(`Failed to advance the clock: ${duration} is no ISO 8601 duration.`)
        const happenings = advanceClock(tenant.world, to, machineNow())
        save(tenant)
        return happenings
      },
    },
    reset() {
      const tenant = present()
      platform.tenants.add(restarted({ machineNow }, tenant, { preset, seed }))
    },
    listen: (port = 0) => listenOn(createHttpServer(platform, machineNow, { accessControl }), port),
  }
}

const liveEndpoints: Readonly<Record<SiteName, string>> = {
  intl: 'https://bss-intl.myhuaweicloud.com',
  cn: 'https://bss.myhuaweicloud.com',
}

async function listenOn(server: Server, port: number): Promise<{ url: string; close: () => Promise<void> }> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const used = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://127.0.0.1:${used}`,
    async close() {
      server.close()
      server.closeAllConnections()
      if (server.listening) await once(server, 'close')
    },
  }
}
