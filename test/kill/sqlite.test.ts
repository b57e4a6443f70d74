import { expect, it } from 'vitest'
import { spawnProcess } from '../helpers/shared.ts'
import { fillDisk } from './full-disk.ts'
import { killOnSqlite } from './sqlite.ts'

/** How often it is killed. */
const rounds = 20

const naive = new URL('naive-server.ts', import.meta.url).pathname

it('keeps every acknowledged write in a file of SQLite, however often it is killed', { timeout: 600_000 }, async () => {
  const { faults, killed, killedAtStart, writes, reads } = await killOnSqlite({ rounds, seed: 1 })
  expect(faults).toEqual([])
  expect(killed).toBe(rounds)
  expect(writes).toBeGreaterThan(50 * rounds)
  expect(reads).toBeGreaterThan(5 * rounds)
  expect(killedAtStart).toBeGreaterThan(2)
})

it.each([
  ['answers before it has written', 'early'],
  ['writes records one by one', 'torn'],
  ['loses a table', 'forgetful'],
  ['shows what it has not written yet', 'open'],
])('finds out a server that %s', { timeout: 240_000 }, async (_name, way) => {
  const { faults } = await killOnSqlite({ rounds: 40, seed: 1 }, (file) => spawnProcess([naive, file, way]))
  expect(faults).not.toEqual([])
})

it('keeps what was acknowledged when the disk is full, and takes no damaged file', { timeout: 400_000 }, async () => {
  const { faults, refused, damage } = await fillDisk({ rounds: 5, seed: 1, flips: 30 })
  expect([faults, damage.faults]).toEqual([[], []])
  expect(refused).toBeGreaterThan(5)
  expect(damage.refused).toBeGreaterThan(5)
})
