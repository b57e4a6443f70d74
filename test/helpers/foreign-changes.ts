import type { CallerKind } from '../../src/contract/operations.ts'
import { changedRecords } from '../../src/state/engine/table.ts'
import { supportCatalog } from '../../src/state/tickets/support-catalog.ts'
import { tablesOf, type World } from '../../src/state/engine/world.ts'
import { encodeRecord } from '../../src/store/record-codec.ts'
import { found, type Marks } from './foreign-things.ts'

/** Records of others that a call changed. What is new may hold the identifier that was sent, and nothing else. */
export function foreignChanges(
  world: World,
  { marks, sent, isOwn }: { readonly marks: Marks; readonly sent: string | readonly string[]; readonly isOwn: boolean },
): string[] {
  const first = new Map(
    world.log.entries.toReversed().map(({ table, key, before: was }) => [`${table.name} ${key}`, was]),
  )
  return changedRecords(world.log).flatMap(({ table, key, record }) => {
    const was = first.get(`${table} ${key}`)
    const texts = [was, record].filter((each) => each !== undefined).map(encodeRecord)
    if (texts.length === 2 && texts[0] === texts[1]) return []
    const isForeign =
      was === undefined ? found(marks, texts.join(), sent).length > 0 : found(marks, texts.join(), '').length > 0
    return !isOwn || isForeign ? [`${world.id} ${table} ${key}`] : []
  })
}

/** What everybody in a world may see: who its owner is, and the catalog. */
export function publicRecords({ profile, settings, catalog, resellers }: World, kind: CallerKind): string[] {
  const told = [...profile.values(), ...settings.values(), ...(kind === 'distributor' ? resellers.values() : [])]
  return [...told.map(encodeRecord), JSON.stringify(catalog), JSON.stringify(supportCatalog)]
}

/** Everything that a world holds, as text. */
export function contents(world: World): Record<string, unknown> {
  return Object.fromEntries(
    tablesOf(world).map((table) => [table.name, [...table.values()].map(encodeRecord).toSorted()]),
  )
}
