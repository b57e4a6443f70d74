import { createHash, type Hash } from 'node:crypto'
import { isSiteName, siteOf } from '../state/sites/site-of.ts'
import { firstSettings } from '../state/accounts/settings.ts'
import { ownCaller } from '../state/accounts/accounts.ts'
import { isDueKind } from '../state/clock.ts'
import { isDeliveryName } from '../state/billing/bucket-files.ts'
import { checkingInvariants } from '../state/invariants.ts'
import { goThrough, nameOfFirst, type Slices } from '../state/engine/slices.ts'
import type { AnyTable } from '../state/engine/table.ts'
import { onlyOf, tablesOf, type World } from '../state/engine/world.ts'

/** The form of a snapshot that is one JSON document; one of a higher version is refused. */
export const snapshotVersion = 1
export const snapshotFormat = 'partner-sandbox-snapshot'

/** The checksum that goes with records: SHA-256 of their JSON, in hexadecimal. */
export function* checksumOf(records: Readonly<Record<string, unknown>>): Slices<string> {
  const hash = createHash('sha256')
  let mark = '{'
  for (const [name, rows] of Object.entries(records)) {
    hash.update(`${mark}${JSON.stringify(name)}:`)
    if (Array.isArray(rows)) yield* hashRows(hash, rows)
    else hash.update(JSON.stringify(rows))
    mark = ','
  }
  return hash.update(mark === '{' ? '{}' : '}').digest('hex')
}

function* hashRows(hash: Hash, rows: readonly unknown[]): Slices<void> {
  hash.update('[')
  yield* goThrough(rows.entries(), ([at, row]) => {
    hash.update(`${at === 0 ? '' : ','}${JSON.stringify(row)}`)
  })
  hash.update(']')
}

/** What is wrong with a document that should be a snapshot, if anything is, and whether only its version is too high. */
export function* faultOfDocument(
  document: object,
): Slices<{ readonly isNewer: boolean; readonly words: string } | undefined> {
  const fields: Partial<Record<'format' | 'version' | 'records' | 'checksum', unknown>> = document
  const { format, version, records, checksum } = fields
  if (format !== snapshotFormat) return { isNewer: false, words: 'it is no snapshot' }
  if (typeof version !== 'number') return { isNewer: false, words: 'it has no version' }
  if (version > snapshotVersion)
    return { isNewer: true, words: `it has version ${version}, and this program reads up to ${snapshotVersion}` }
  const isWhole = isFields(records) && checksum === (yield* checksumOf(records))
  return isWhole ? undefined : { isNewer: false, words: 'it is damaged: its checksum does not fit the records' }
}

/** What is wrong with the tables of a snapshot before their rows are read, if anything is. */
export function faultOfTables(world: World, records: Readonly<Record<string, unknown>>): string | undefined {
  const names = new Set(tablesOf(world).map((table) => table.name))
  const strange = Object.entries(records).find(([name, rows]) => !names.has(name) || !Array.isArray(rows))
  return strange === undefined ? undefined : `records.${shown(strange[0])} is no table of this sandbox`
}

/** Whether a value of JSON has fields, and is no list. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What is wrong with a table that was filled with so many records, if anything is: each must have a key of its own. */
export function faultOfKeys(table: AnyTable, records: number): string | undefined {
  const isKeyed = [...table.keys()].every((key) => typeof key === 'string' && key !== '')
  return isKeyed && table.size === records ? undefined : `records.${table.name} has records without a key of their own`
}

/** Texts of a document of somebody else's in our words: cut, and without signs that a terminal would act on. */
export function shown(text: string): string {
  return JSON.stringify(text.slice(0, 64)).slice(1, -1)
}

/** Why a world that was filled with somebody's records would not work, if it would not. */
export function* faultOfWorld(world: World): Slices<string | undefined> {
  for (const needed of [world.profile, world.settings, world.clock]) {
    if (needed.size !== 1) return `records.${needed.name} must have one record`
  }
  try {
    return faultOfOwner(world) ?? (yield* faultOfPlans(world))
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
function* faultOfPlans(world: World): Slices<string | undefined> {
  const due = yield* nameOfFirst(
    world.dueEvents.values(),
    (each) => !isDueKind(each.kind) || typeof each.subject !== 'string' || each.id !== `${each.kind} ${each.subject}`,
    (each) => each.id,
  )
  if (due !== undefined) return 'records.dueEvents has something that cannot happen'
  const file = [...world.deliveries.values()].find((each) => !isDeliveryName(each.name))
  if (file !== undefined) return 'records.deliveries has a name that is no file of a bucket'
  // The laws look at most of what the tables hold; what they cannot read, no call could.
  yield* checkingInvariants(world)
  return undefined
}
