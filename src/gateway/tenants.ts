import type { Exchange } from '../contract/exchange.ts'
import type { SiteName } from '../contract/operations.ts'
import type { Token } from '../state/accounts/tokens.ts'
import { onlyOf, type World } from '../state/engine/world.ts'
import type { Instant } from '../units/instant.ts'
import type { WorldStore } from '../store/world-store.ts'
import { createEventLog, type EventLog } from './event-log.ts'
import { createFaultPlan, type FaultPlan } from './faults.ts'
import { createJournals, type Journal, type JournalBounds } from './journal.ts'
import { createThrottle, type Throttle } from './throttle.ts'
import type { SideEvent, WorldChange } from './world-events.ts'

/** A world as the gateway serves it, with what is remembered about its traffic. */
export interface Tenant {
  readonly world: World
  readonly journal: Journal
  readonly throttle: Throttle
  readonly faults: FaultPlan
  /** Failed signatures in a row by access key, and until when the key is locked. */
  readonly failures: Map<string, { count: number; lockedUntil: number }>
}

/**
 * Finds the tenant that a request belongs to by the credentials it brings. A world that is still to be filled is filled
 * before anybody is given it.
 */
export interface Tenants {
  get(id: string): Tenant | undefined
  /** Which worlds there are, in their order, whether they are filled or not. */
  roster(): readonly RosterEntry[]
  /** The tenants whose worlds are filled: nothing was asked of the others yet. */
  inUse(): Tenant[]
  /** The tenant that is meant when none is named: the one that was added first. */
  readonly first: Tenant | undefined
  all(): Tenant[]
  byToken(text: string): { readonly tenant: Tenant; readonly token: Token } | undefined
  byAccessKey(access: string): Tenant | undefined
  /** Tenants with a user of that account and name. */
  byUser(domainName: string, name: string): Tenant[]
  add(world: World): Tenant
  /** Puts another world in the place of a tenant's; its journal and armed faults stay. */
  replace(tenant: Tenant, world: World): Tenant
  remove(id: string): boolean
  /** Takes on which worlds the store has by now. */
  follow(): void
  /** The events of a world, by its id; they outlive what takes its place. */
  eventsOf(id: string): EventLog
  /** Which worlds came and went since the last call. */
  takeChanges(): readonly RosterChange[]
  /** Keeps events of a world besides its exchanges, and tells those who listen. */
  tell(id: string, events: readonly SideEvent[]): void
  /** Keeps an exchange with the tenant it belongs to, or with the first when nobody can tell; tells those who listen. */
  record(tenant: Tenant | undefined, exchange: Exchange): void
  /** An exchange as journals keep it: without what is too long of its bodies. */
  shorten(exchange: Exchange): Exchange
}

/** A world, as far as it is known before it is filled. */
export interface RosterEntry {
  readonly id: string
  readonly site: SiteName
}

/** What is different from a store that is new and whole. */
export interface TenantsOptions {
  /** Events are numbered from here on. Default: 1. */
  readonly firstNumber?: number
  /** What fills the worlds that have their partner and its credentials, and nothing else yet; by the id of the world. */
  readonly unfilled?: Map<string, () => void>
}

/** A world that came or went, or that another one took the place of. */
export interface RosterChange {
  readonly world: string
  readonly change: WorldChange
  readonly at: Instant
}

const noChanges: readonly RosterChange[] = []

/** Of so many credentials it is remembered where they were seen; others are looked for. */
const credentialsRemembered = 10_000

/** Makes the tenants of all worlds of a store. */
// eslint-disable-next-line max-lines-per-function -- one line a member: they share what is closed over here
export function createTenants(
  store: WorldStore,
  journalBounds: JournalBounds,
  { firstNumber = 1, unfilled = new Map() }: TenantsOptions = {},
): Tenants {
  const tenants = new Map<string, Tenant>()
  const logs = new Map<string, EventLog>()
  const journals = createJournals(journalBounds)
  let changes: RosterChange[] = []
  const find = createCredentialSearch(tenants)
  const texts = createTokenTexts()

  function filled<T extends Tenant | undefined>(tenant: T): T {
    const fill = tenant && unfilled.get(tenant.world.id)
    if (tenant === undefined || fill === undefined) return tenant
    unfilled.delete(tenant.world.id)
    fill()
    return tenant
  }

  function all(): Tenant[] {
    const found = [...tenants.values()]
    if (unfilled.size > 0) for (const each of found) filled(each)
    return found
  }

  function eventsOf(id: string): EventLog {
    const log = logs.get(id) ?? createEventLog(firstNumber - 1)
    logs.set(id, log)
    return log
  }

  function welcome(world: World): Tenant {
    const log = eventsOf(world.id)
    const before = tenants.get(world.id)?.journal
    const tenant = newTenant(world, journals.open(before === undefined ? log.newest : log.inherit(before)))
    if (before !== undefined) journals.close(before)
    tenants.set(world.id, tenant)
    return tenant
  }

  function note(change: WorldChange, { id, now }: World): void {
    changes.push({ world: id, change, at: now })
  }

  for (const world of store.worlds.values()) welcome(world)

  return {
    get: (id) => filled(tenants.get(id)),
    roster: () => [...tenants.values()].map(({ world }) => ({ id: world.id, site: onlyOf(world.profile).site })),
    inUse: () => [...tenants.values()].filter(({ world }) => !unfilled.has(world.id)),
    get first() {
      const [first] = tenants.values()
      return filled(first)
    },
    all,
    byToken(sent) {
      const text = texts.known(sent)
      const tenant = filled(find('tokens', text))
      const token = tenant?.world.tokens.get(text)
      if (tenant === undefined || token === undefined) return undefined
      texts.remember(token.token)
      return { tenant, token }
    },
    byAccessKey(access) {
      const known = filled(find('accessKeys', access))
      if (known !== undefined || unfilled.size === 0) return known
      // It may be the key of somebody who comes with the filling.
      all()
      return find('accessKeys', access)
    },
    byUser: (domainName, name) =>
      homeFirst(all().filter(({ world }) => world.users.firstOf('byName', `${domainName}/${name}`) !== undefined)),
    add(world) {
      note(tenants.has(world.id) ? 'reset' : 'added', world)
      unfilled.delete(world.id)
      store.add(world)
      return welcome(world)
    },
    replace(tenant, world) {
      note('loaded', world)
      store.add(world, 'kept')
      const replaced = { ...tenant, world }
      tenants.set(world.id, replaced)
      return replaced
    },
    remove(id) {
      const gone = tenants.get(id)
      if (gone !== undefined) {
        note('deleted', gone.world)
        journals.close(gone.journal)
      }
      store.remove(id)
      unfilled.delete(id)
      return tenants.delete(id)
    },
    follow() {
      const before = new Map(tenants)
      tenants.clear()
      for (const world of store.worlds.values()) {
        const known = before.get(world.id)
        if (known?.world === world) tenants.set(world.id, known)
        else welcome(world)
      }
      for (const [id, { journal }] of before) if (tenants.get(id)?.journal !== journal) journals.close(journal)
    },
    eventsOf,
    takeChanges() {
      if (changes.length === 0) return noChanges
      const taken = changes
      changes = []
      return taken
    },
    tell(id, events) {
      if (events.length === 0) return
      const log = eventsOf(id)
      log.add(events)
      log.wake()
    },
    record(tenant, exchange) {
      const keeper = tenant ?? this.first
      if (keeper === undefined) return
      const log = eventsOf(keeper.world.id)
      keeper.journal.add(exchange, log.nextNumber())
      log.wake()
    },
    shorten: (exchange) => journals.shorten(exchange),
  }
}

/** A tenant of which nothing is remembered yet. */
function newTenant(world: World, journal: Journal): Tenant {
  return {
    world,
    journal,
    throttle: createThrottle(),
    faults: createFaultPlan(world.id),
    failures: new Map(),
  }
}

/** Finds the tenant whose world holds a credential. */
type CredentialSearch = (kind: 'tokens' | 'accessKeys', credential: string) => Tenant | undefined

/** Credentials come and go inside the worlds; what is remembered here is only the name of where one was last seen. */
function createCredentialSearch(tenants: ReadonlyMap<string, Tenant>): CredentialSearch {
  const seen = new Map<string, string>()
  return (kind, credential) => {
    const known = tenants.get(seen.get(credential) ?? '')
    const holds = (tenant: Tenant): boolean => tenant.world[kind].get(credential) !== undefined
    if (known !== undefined && holds(known) && isAtHome(known)) return known
    const [tenant] = homeFirst([...tenants.values()].filter(holds))
    if (tenant === undefined) seen.delete(credential)
    else {
      if (seen.size >= credentialsRemembered) seen.clear()
      seen.set(credential, tenant.world.id)
    }
    return tenant
  }
}

/** Whether a world is that of the partner it was made for, and no snapshot of another one (docs/decisions/snapshot-files.md). */
function isAtHome({ world }: Tenant): boolean {
  return onlyOf(world.profile).domainName === world.id
}

/** Who holds a credential by being its partner, before those who hold it by a snapshot. */
function homeFirst(tenants: readonly Tenant[]): Tenant[] {
  return [...tenants.filter(isAtHome), ...tenants.filter((each) => !isAtHome(each))]
}

/** So much of a token's end tells it from others, as far as finding it goes. */
const endLength = 32

/**
 * Texts of tokens that were issued, by their ends. A token has a thousand letters, and to hash one that was just read costs
 * more than to compare it with the one whose hash is known (docs/decisions/hot-path.md).
 */
function createTokenTexts(): { known(sent: string): string; remember(issued: string): void } {
  const byEnd = new Map<string, string>()
  return {
    known(sent) {
      const text = byEnd.get(sent.slice(-endLength))
      return text === sent ? text : sent
    },
    remember(issued) {
      const end = issued.slice(-endLength)
      if (byEnd.get(end) === issued) return
      if (byEnd.size >= credentialsRemembered) byEnd.clear()
      byEnd.set(end, issued)
    },
  }
}
