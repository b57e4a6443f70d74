import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const key = 'correct-7-horses'
const variable = 'PARTNER_SANDBOX_CONTROL_KEY'
const folder = mkdtempSync(join(tmpdir(), 'control-key-'))
let child: ChildProcess
let url = ''
let log = ''

interface Ended {
  readonly code: number | null
  readonly words: string
}

function command(args: readonly string[], environment: Record<string, string> = {}): ChildProcess {
  const env = { ...process.env, ...environment }
  return spawn(process.execPath, ['src/cli/main.ts', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
}

async function run(args: readonly string[], environment?: Record<string, string>): Promise<Ended> {
  const running = command(args, environment)
  let words = ''
  running.stdout?.on('data', (chunk: Buffer) => (words += chunk.toString('utf8')))
  running.stderr?.on('data', (chunk: Buffer) => (words += chunk.toString('utf8')))
  await once(running, 'close')
  return { code: running.exitCode, words }
}

beforeAll(async () => {
  child = command(['start', '--port', '0', '--json', '--log', 'info'], { [variable]: key })
  child.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString('utf8')))
  const [chunk] = (await once(child.stdout ?? child, 'data')) as [Buffer]
  const text = chunk.toString('utf8')
  expect(text).not.toContain(key)
  url = (JSON.parse(text) as { endpoint: string }).endpoint
})

afterAll(() => {
  child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

it('a sandbox with a key shows metrics to who has it, and writes down whom it turned away', async () => {
  expect((await fetch(`${url}/_sandbox/metrics`)).status).toBe(401)
  const scraped = await fetch(`${url}/_sandbox/metrics`, { headers: { authorization: `Bearer ${key}` } })
  expect([scraped.status, await scraped.text()]).toEqual([200, expect.stringContaining('status="401"')])
  expect(log).toMatch(/"target":"\/_sandbox\/metrics","status":401/)
  expect(log).not.toContain(key)
})

it.each([
  ['snapshot save', ['snapshot', 'save', join(folder, 'world.json'), '--force', '--url']],
  ['snapshot load', ['snapshot', 'load', join(folder, 'world.json'), '--url']],
  ['conform', ['conform', '--passive']],
])('%s brings the key from its flag or the environment', async (_name, args) => {
  const without = await run([...args, url])
  expect([without.code, without.words]).toEqual([2, expect.stringMatching(/--control-key|cannot be read/)])
  // An empty journal is judged, and is not enough to pass.
  const judged = args[0] === 'conform' ? 1 : 0
  expect(await run([...args, url, '--control-key', key])).toMatchObject({ code: judged })
  expect(await run([...args, url], { [variable]: key })).toMatchObject({ code: judged })
  const wrong = await run([...args, url, '--control-key', 'wrong-key'], { [variable]: key })
  expect([wrong.code, wrong.words]).toEqual([2, expect.not.stringContaining('wrong-key')])
})

it('a key that no header can carry is wrong use, and is not repeated', async () => {
  for (const bad of ['a b', 'é', 'x'.repeat(257)]) {
    const { code, words } = await run(['start', '--port', '0', '--control-key', bad])
    expect([code, words]).toEqual([2, expect.stringContaining('--control-key takes')])
    expect(words).not.toContain(` ${bad}`)
  }
})
