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

it('a tree that keeps the rules passes; what is generated has none', () => {
  const text = `
    /** What it gives (docs/decisions/bills.md). */
    export function open(): void {}
    /** By the text of a number. */
    export function read(text: string): void
    export function read(text: number): void
    export function read(): void {}
    export const limit = 3
    function hidden(): void {}`
  const files = {
    'src/room/README.md': '# Room\n',
    'src/room/door.ts': text,
    'docs/decisions/bills.md': '# Bills\n',
    'src/contract/README.md': '# Contract\n',
    'src/contract/generated/made.ts': 'export function made(): void {}\n'.repeat(400),
  }
  expect(judge(files)).toEqual({ code: 0, faults: [] })
})

/** A page that is not in the tree. */
const lost = ['bills', 'md'].join('.')

it('each place that breaks a rule is named', () => {
  const files = {
    'src/long/README.md': '# Long\n',
    'src/long/long.ts': `${'\n'.repeat(300)}const last = 1\n`,
    'src/room/inner/README.md': '# A room in a room without one\n',
    'src/room/inner/door.ts': `\nexport function open() {}\n// why (${lost}, 3)\n`,
    'src/room/inner/window.ts': 'export const look = () => 3\n',
    'specs/intl/door.yaml': `a: 1 # see ${lost}\n`,
  }
  expect(judge(files)).toEqual({
    code: 1,
    faults: [
      expect.stringContaining('src/room: has no README.md'),
      expect.stringContaining('src/long/long.ts: has 301 lines'),
      'src/room/inner/door.ts:2: open has no docstring',
      'src/room/inner/window.ts:1: look has no docstring',
      expect.stringContaining(`src/room/inner/door.ts:3: cites ${lost}`),
      expect.stringContaining(`specs/intl/door.yaml:1: cites ${lost}`),
    ],
  })
})
