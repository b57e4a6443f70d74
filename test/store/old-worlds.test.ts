import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { catalog } from '../../src/fixtures/catalog.ts'
import { takeSnapshot } from '../../src/control/snapshot.ts'
import { atOnce } from '../../src/state/engine/slices.ts'
import { reconcile } from '../../src/state/billing/reconciliation.ts'
import { createWorld } from '../../src/state/create-world.ts'
import type { World } from '../../src/state/engine/world.ts'
import type { Charge } from '../../src/state/ledger/charges.ts'
import { completeOldRecords } from '../../src/state/old-records.ts'
import { openSqliteStore } from '../../src/store/sqlite-store.ts'
import type { WorldStore } from '../../src/store/world-store.ts'
import { type Amount, zero } from '../../src/units/amount.ts'
import { short } from '../helpers/china-world.ts'
import { brokenLaws } from '../helpers/crowd.ts'
import { required } from '../helpers/required.ts'

let folder: string
let path: string
let store: WorldStore

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-old-'))
  path = join(folder, 'world.db')
  copyFileSync('test/store/worlds/coupon-kinds-untold.db', path)
  store = openSqliteStore(path, (id) => createWorld(id, catalog))
})

afterAll(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

function worldOf({ worlds }: WorldStore): World {
  return required(worlds.get('china'), 'the world of the file')
}

/** What coupons of all kinds, flexi-purchase coupons and cards paid of each charge. */
function paid(world: World): string[] {
  const shown = ({ coupons, flexi = zero, cards = zero }: Pick<Charge, 'coupons' | 'flexi' | 'cards'>) =>
    [coupons, flexi, cards].map((each: Amount) => short(each)).join('/')
  return [...world.charges.values()].map((each) =>
    each.run === undefined ? shown(each) : `${shown(each)}, an hour ${shown(each.run.perHour)}`,
  )
}

it('charges of a world from before kinds were told apart tell them, and all laws hold', () => {
  const world = worldOf(store)
  expect(paid(world)).toEqual([
    '18/18/0',
    '18/2/9',
    '-18/-18/0',
    '3.6/3.6/0, an hour 0.12/0.12/0',
    '3.6/3.6/0, an hour 0.12/0.12/0',
  ])
  expect(brokenLaws(world)).toEqual([])
  expect(reconcile(world).filter((each) => each.detail !== undefined)).toEqual([])
})

it('completing them is no change, and comes out the same again', () => {
  const world = worldOf(store)
  expect(world.log.entries).toEqual([])
  const before = atOnce(takeSnapshot(world, 0))
  completeOldRecords(world)
  expect(atOnce(takeSnapshot(world, 0))).toEqual(before)
})
