import { linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { catalog } from '../../src/fixtures/catalog.ts'
import { createWorld } from '../../src/state/create-world.ts'
import { openSqliteStore, readSqliteWorlds } from '../../src/store/sqlite-store.ts'
import { UnusableDatabase } from '../../src/store/unusable-database.ts'
import type { WorldStore } from '../../src/store/world-store.ts'
import { startPlatform } from '../helpers/platform.ts'
import { endAll, ended, run, type Running } from '../helpers/running.ts'

const folders: string[] = []

afterEach(() => {
  endAll()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function folderOf(): string {
  const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-'))
  folders.push(folder)
  return folder
}

function open(path: string): WorldStore {
  return openSqliteStore(path, (id) => createWorld(id, catalog), { patience: 20 })
}

const started = (path: string): Promise<Running> =>
  run(['start', '--json', '--port', '0', '--preset', 'empty', '--database', `sqlite:${path}`])

const links: Record<string, (target: string, name: string) => void> = {
  'a symbolic link': symlinkSync,
  'a hard link': linkSync,
}

it.each(Object.keys(links))('keeps a second sandbox out that comes by %s', async (kind) => {
  const folder = folderOf()
  const [path, name] = [join(folder, 'sandbox.db'), join(folder, 'other.db')]
  mkdirSync(join(folder, 'below'))
  const far = join(folder, 'below', 'far.db')
  const first = await started(path)
  for (const each of [name, far]) {
    links[kind]?.(path, each)
    expect(() => open(each)).toThrow(UnusableDatabase)
  }
  const second = await started(far)
  expect(await ended(second)).toContain('another partner-sandbox uses it')
  expect(second.child.exitCode).toBe(2)

  first.child.kill('SIGKILL')
  await ended(first)
  const again = open(path)
  expect([...again.worlds.keys()]).toEqual(['sandbox-partner'])
  again.close()
  const byLink = open(name)
  expect([...byLink.worlds.keys()]).toEqual(['sandbox-partner'])
  expect(() => open(path)).toThrow('another partner-sandbox uses it')
  byLink.close()
})

it('names the name beside which a killed sandbox left its newest writes', async () => {
  const folder = folderOf()
  const [path, name] = [join(folder, 'sandbox.db'), join(folder, 'other.db')]
  const first = await started(path)
  linkSync(path, name)
  first.child.kill('SIGKILL')
  await ended(first)
  expect(() => open(name)).toThrow(`last used by the name ${path}`)
  open(path).close()
  open(name).close()
})

it('makes the file that a symbolic link promises, and keeps one set of files', () => {
  const folder = folderOf()
  const [path, name] = [join(folder, 'sandbox.db'), join(folder, 'other.db')]
  symlinkSync('sandbox.db', name)
  const store = open(name)
  startPlatform({ store, preset: 'empty' })
  expect(readdirSync(folder).filter((each) => each.startsWith('other.db'))).toEqual(['other.db'])
  expect([...readSqliteWorlds(path, (id) => createWorld(id, catalog)).keys()]).toEqual(['sandbox-partner'])
  store.close()
})

it.each(['', ' '])('refuses a name of nothing: %j', (path) => {
  expect(() => open(path)).toThrow('has no name of a file')
  expect(() => readSqliteWorlds(path, (id) => createWorld(id, catalog))).toThrow(UnusableDatabase)
})
