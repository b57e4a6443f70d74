import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { chanceFraction } from '../../src/state/engine/chance.ts'
import { tablesOf } from '../../src/state/engine/world.ts'
import { encodeRecord } from '../../src/store/record-codec.ts'
import { openSqliteStore, readSqliteWorlds } from '../../src/store/sqlite-store.ts'
import { UnusableDatabase } from '../../src/store/unusable-database.ts'
import { newWorld } from '../helpers/store-engines.ts'

export interface DamageReport {
  readonly flips: number
  /** How many files were refused; the others had lost nothing. */
  readonly refused: number
  readonly faults: readonly string[]
}

interface Options {
  /** A file that no sandbox uses. */
  readonly file: string
  readonly flips: number
  readonly seed: number
}

/** Turns one bit in a copy of a file, over and over: it is refused and stays as it is, or everything in it is as it was. */
export function damage({ file, flips, seed }: Options): DamageReport {
  const whole = readFileSync(file)
  const before = contents(file)
  const copy = `${file}-copy`
  const faults: string[] = []
  let refused = 0
  for (let flip = 0; flip < flips; flip += 1) {
    const at = Math.floor(chanceFraction('damage', seed, flip, 'byte') * whole.length)
    const damaged = Buffer.from(whole)
    damaged[at] = (damaged[at] ?? 0) ^ (1 << Math.floor(chanceFraction('damage', seed, flip, 'bit') * 8))
    writeFileSync(copy, damaged)
    if (isRefused(copy)) {
      refused += 1
      if (!readFileSync(copy).equals(damaged)) faults.push(`byte ${at}: the file was refused, and changed`)
    } else if (contents(copy) !== before) faults.push(`byte ${at}: the file was taken, and is another`)
    for (const name of [copy, `${copy}-wal`, `${copy}-shm`]) rmSync(name, { force: true })
  }
  copyFileSync(file, copy)
  if (isRefused(copy)) faults.push('the file was refused as it is')
  return { flips, refused, faults }
}

function isRefused(file: string): boolean {
  try {
    openSqliteStore(file, newWorld).close()
    return false
  } catch (error) {
    if (error instanceof UnusableDatabase) return true
    throw error
  }
}

function contents(file: string): string {
  const worlds = [...readSqliteWorlds(file, newWorld)].map(([id, world]) => [
    id,
    tablesOf(world).map((table) => [table.name, [...table.values()].map(encodeRecord).sort()]),
  ])
  return JSON.stringify(worlds)
}
