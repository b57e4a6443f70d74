import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'partner-sandbox-house-'))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

/** What the check of the house says of a tree of files, and its exit code. */
function judge(files: Readonly<Record<string, string>>): { code: number | null; faults: string[] } {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const { status, stderr } = spawnSync(process.execPath, ['scripts/house.ts', root], { encoding: 'utf8' })
  return { code: status, faults: stderr.split('\n').filter((line) => line !== '') }
}

/** A page that is not in the tree. */
const lost = ['bills', 'md'].join('.')
const readme = { 'src/room/README.md': '# Room\n' }

it('a tree that keeps the rules passes', () => {
  const text = `
    /** What it gives (docs/decisions/bills.md). */
    export function open(): void {}
    /** By the text of a number. */
    export function read(text: string): void
    export function read(text: number): void
    export function read(): void {}
    export const limit = 3
    function hidden(): void {}`
  const files = { ...readme, 'src/room/door.ts': text, 'docs/decisions/bills.md': '# Bills\n' }
  expect(judge(files)).toEqual({ code: 0, faults: [] })
})

it('what is generated is left out', () => {
  const text = 'export function made(): void {}\n'.repeat(400)
  const room = { 'src/contract/README.md': '# Contract\n' }
  expect(judge({ ...room, 'src/contract/generated/made.ts': text })).toEqual({ code: 0, faults: [] })
})

it.each([
  [{ 'src/room/door.ts': 'export const limit = 3\n' }, 'src/room: has no README.md'],
  [{ 'src/room/inner/README.md': '', 'src/room/inner/door.ts': '' }, 'src/room: has no README.md'],
  [{ ...readme, 'src/room/door.ts': '\n'.repeat(300) + '// the end\n' }, 'src/room/door.ts: has 301 lines'],
  [{ ...readme, 'src/room/door.ts': '\nexport function open() {}\n' }, 'src/room/door.ts:2: open has no docstring'],
  [{ ...readme, 'src/room/door.ts': 'export const open = () => 3\n' }, 'src/room/door.ts:1: open has no docstring'],
  [{ ...readme, 'src/room/door.ts': `// why (${lost}, 3)\nconst a = 1\n` }, `src/room/door.ts:1: cites ${lost}`],
  [{ 'specs/intl/door.yaml': `a: 1 # see ${lost}\n` }, `specs/intl/door.yaml:1: cites ${lost}`],
])('%j breaks a rule', (files: Record<string, string>, fault) => {
  expect(judge(files)).toEqual({ code: 1, faults: [expect.stringContaining(fault)] })
})
