import { isSiteName, siteOf } from '../state/sites/site-of.ts'
import { firstSettings } from '../state/accounts/settings.ts'
import { ownCaller } from '../state/accounts/accounts.ts'
import { isDueKind } from '../state/clock.ts'
import { isDeliveryName } from '../state/billing/deliveries.ts'
import { checkInvariants } from '../state/invariants.ts'
import { demoWorlds } from '../fixtures/demo.ts'
import { instantOf } from '../units/instant.ts'
import { onlyOf, tablesOf, type World } from '../state/engine/world.ts'

type Kind = 'amount' | 'moment' | 'number' | 'text' | 'truth' | 'list' | 'record' | 'strange'

/** The field of a row, at any depth, whose value is not of the kind that it has elsewhere. */
export function faultOfRow(table: string, row: object): string | undefined {
  const wrong = fieldsOf(row, table).find(({ path, kind }) => {
    const kinds = usualKinds().get(path)
    return kind === 'strange' || (kinds !== undefined && !kinds.has(kind))
  })
  return wrong?.path.slice(table.length + 1)
}

let known: ReadonlyMap<string, ReadonlySet<Kind>> | undefined

/** What each field of each table is, as the worlds of the demo have it. */
function usualKinds(): ReadonlyMap<string, ReadonlySet<Kind>> {
  if (known !== undefined) return known
  const kinds = new Map<string, Set<Kind>>()
  const start = instantOf(0)
  const worlds = demoWorlds({ seed: 1, clock: { mode: 'frozen', at: start, anchor: start, signing: 'either' } })
  for (const table of worlds.flatMap(tablesOf))
    for (const row of table.values())
      for (const { path, kind } of fieldsOf(row, table.name)) kinds.set(path, (kinds.get(path) ?? new Set()).add(kind))
  known = kinds
  return kinds
}

function fieldsOf(value: object, path: string): { readonly path: string; readonly kind: Kind }[] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const place = Array.isArray(value) ? `${path}.*` : `${path}.${name}`
    const kind = name === '__proto__' ? 'strange' : kindOf(inner, name)
    const below = (kind === 'list' || kind === 'record') && typeof inner === 'object' && inner !== null
    return [{ path: place, kind }, ...(below ? fieldsOf(inner, place) : [])]
  })
}

/** An amount is a bigint in a world, and a record of its own in a snapshot. */
function kindOf(value: unknown, name: string): Kind {
  if (Array.isArray(value)) return 'list'
  if (/^at$|[a-z]At$/.test(name)) return Number.isFinite(value) ? 'moment' : 'strange'
  return plainKinds[typeof value] ?? kindOfObject(value)
}

const plainKinds: Readonly<Partial<Record<string, Kind>>> = {
  bigint: 'amount',
  string: 'text',
  number: 'number',
  boolean: 'truth',
}

function kindOfObject(value: unknown): Kind {
  if (typeof value !== 'object' || value === null) return 'strange'
  if (!('$amount' in value)) return 'record'
  return typeof value.$amount === 'string' && /^-?\d{1,30}$/.test(value.$amount) ? 'amount' : 'strange'
}

/** Why a world that was filled with somebody's records would not work, if it would not. */
export function faultOfWorld(world: World): string | undefined {
  for (const needed of [world.profile, world.settings, world.clock]) {
    if (needed.size !== 1) return `records.${needed.name} must have one record`
  }
  try {
    return faultOfOwner(world) ?? faultOfPlans(world)
  } catch {
    return 'records do not make a world that works'
  }
}

function faultOfOwner(world: World): string | undefined {
  const { kind, site, seed, domainId, domainName, xaccountType } = onlyOf(world.profile)
  const isOwner =
    ['partner', 'distributor'].includes(kind) &&
    isSiteName(site) &&
    Number.isSafeInteger(seed) &&
    [domainId, domainName, xaccountType].every((each) => typeof each === 'string' && each !== '')
  if (!isOwner) return 'records.profile is no partner'
  const { mode, at, anchor } = onlyOf(world.clock)
  if (!['running', 'frozen'].includes(mode) || ![at, anchor].every(Number.isFinite)) return 'records.clock is no clock'
  const settings = new Map<string, unknown>(Object.entries(onlyOf(world.settings)))
  const strange = Object.entries(firstSettings(siteOf(world))).find(
    ([name, usual]) => typeof settings.get(name) !== typeof usual,
  )
  if (strange !== undefined) return `records.settings.${strange[0]} has no value of its kind`
  ownCaller(world)
  return undefined
}

/** What would fail later, at a time that the clock has not reached, or in a folder that is not ours. */
function faultOfPlans(world: World): string | undefined {
  const due = [...world.dueEvents.values()].find(
    (each) => !isDueKind(each.kind) || typeof each.subject !== 'string' || each.id !== `${each.kind} ${each.subject}`,
  )
  if (due !== undefined) return 'records.dueEvents has something that cannot happen'
  const file = [...world.deliveries.values()].find((each) => !isDeliveryName(each.name))
  if (file !== undefined) return 'records.deliveries has a name that is no file of a bucket'
  // The laws look at most of what the tables hold; what they cannot read, no call could.
  checkInvariants(world)
  return undefined
}
