import { expect, it } from 'vitest'
import { spawnProcess } from '../helpers/shared.ts'
import { killOnSqlite } from './sqlite.ts'

const naive = new URL('naive-server.ts', import.meta.url).pathname

it('keeps every acknowledged write in a file of SQLite, however often it is killed', { timeout: 240_000 }, async () => {
  const { faults, killed, killedAtStart, writes, reads } = await killOnSqlite({ rounds: 20, seed: 1 })
  expect(faults).toEqual([])
  expect(killed).toBe(20)
  expect(killedAtStart).toBeGreaterThan(2)
  expect(writes).toBeGreaterThan(1000)
  expect(reads).toBeGreaterThan(100)
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
