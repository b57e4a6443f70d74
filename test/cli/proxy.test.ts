import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readHar } from '../../src/conformance/trace/read-har.ts'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { upstreamOf } from '../helpers/proxied.ts'
import { servePlatform } from '../helpers/served.ts'
import { vendorClient } from '../helpers/vendor-client.ts'

const { partner: demoPartner } = demoAccounts.intl

const cli = 'src/cli/main.ts'
const running: ChildProcess[] = []
const open: { close(): Promise<void> }[] = []
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-proxy-'))
})

afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  for (const each of open.splice(0)) await each.close()
  rmSync(folder, { recursive: true })
})

function keep<Thing extends { close(): Promise<void> }>(thing: Thing): Thing {
  open.push(thing)
  return thing
}

async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

interface Started {
  readonly child: ChildProcess
  readonly url: string
  output(): string
  end(signal: NodeJS.Signals): Promise<number | null>
}

async function start(upstream: string, ...args: string[]): Promise<Started> {
  const child = spawn(process.execPath, [cli, 'proxy', upstream, '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.push(child)
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
  await expect.poll(() => output, { timeout: 20_000 }).toContain('http://')
  return {
    child,
    url: /http:\/\/[\d.:]+/.exec(output)?.[0] ?? '',
    output: () => output,
    async end(signal) {
      const ended = once(child, 'close') as Promise<[number | null]>
      child.kill(signal)
      return (await ended)[0]
    },
  }
}

const customers = '/v2/partners/sub-customers/query'
const ask = async (url: string, body: string): Promise<number> =>
  (await fetch(url + customers, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status

it('tells of each exchange, judges all of them at its end, and writes a recording and reports', async () => {
  const sandbox = keep(await servePlatform())
  const har = join(folder, 'recording.har')
  const started = await start(sandbox.url, '--har', har, '--report', join(folder, 'report'))
  const client = vendorClient(started.url, demoPartner)
  expect(await client.call('POST', customers, { data: { limit: 1 } })).toMatchObject({ httpStatusCode: 200 })
  expect(await started.end('SIGINT')).toBe(0)
  expect(started.output()).toMatch(/^ {3}2 {2}POST \S+\/query {2}200 {2}\d+ ms {2}ListSubCustomers$/m)
  expect(started.output()).toMatch(/^passed {2}recording {2}2 exchanges, \d+ requirements passed$/m)
  expect(started.output()).toContain('0 requests and 0 answers break the contract')
  expect(readdirSync(join(folder, 'report')).sort()).toEqual([
    ...['junit.xml', 'report.html', 'report.json'],
    ...['summary.md', 'summary.txt', 'summary.zh-CN.md', 'summary.zh-CN.txt'],
  ])
  expect(statSync(har).mode & 0o777).toBe(0o600)
  const written = readFileSync(har, 'utf8') + readFileSync(join(folder, 'report', 'report.html'), 'utf8')
  expect(started.output() + written).not.toMatch(/Signature=(?!\*\*\*)/)
  const again = await run('conform', '--journal', har, '--json')
  expect([again.code, JSON.parse(again.stdout)]).toMatchObject([
    0,
    { sections: [{ exchanges: 2 }], count: { failed: 0 } },
  ])
})

it("ends with 1 for a request's fault and for an answer's, and says whose it was, as JSON when asked to", async () => {
  const upstream = keep(await upstreamOf((_, response) => response.end('{"count":"many","customer_infos":[]}')))
  const started = await start(upstream.url, '--json')
  await ask(started.url, '{}')
  await ask(started.url, '{"limit":"x"}')
  expect(await started.end('SIGTERM')).toBe(1)
  const lines = started
    .output()
    .trim()
    .split('\n')
    .map((each) => JSON.parse(each) as Record<string, unknown>)
  const answer = 'the answer of ListSubCustomers breaks its contract: count must be integer'
  expect(lines).toMatchObject([
    { endpoint: started.url },
    { number: 1, method: 'POST', path: customers, status: 200, operation: 'ListSubCustomers', request: null, answer },
    { number: 2, request: expect.stringContaining('limit must be integer') as string, answer },
    { requests: 1, answers: 2, dropped: 0, sections: [{ exchanges: 2 }] },
  ])
})

it('a proxy that is killed has written what it told', async () => {
  const upstream = keep(await upstreamOf((_, response) => response.end('{"count":0,"customer_infos":[]}')))
  const har = join(folder, 'recording.har')
  writeFileSync(har, 'an older recording, and a longer one\n'.repeat(500))
  const started = await start(upstream.url, '--har', har)
  for (const body of ['{}', '{"account_name":"ä"}']) await ask(started.url, body)
  await expect.poll(() => started.output()).toContain('   2  POST')
  await started.end('SIGKILL')
  expect(readHar(readFileSync(har, 'utf8')).map(({ body }) => body)).toEqual([{}, { account_name: 'ä' }])
})

it('what is underway at the end is broken off and recorded, and the recording is in the order of the requests', async () => {
  const upstream = keep(
    await upstreamOf((request, response) => {
      if (request.headers['content-length'] === '2') response.end('{"count":0,"customer_infos":[]}')
    }),
  )
  const har = join(folder, 'recording.har')
  const started = await start(upstream.url, '--har', har)
  const hanging = ask(started.url, '{"limit":1}').catch(() => 0)
  await new Promise((resolve) => setTimeout(resolve, 200))
  await ask(started.url, '{}')
  await started.end('SIGINT')
  expect(await hanging).toBe(0)
  expect(started.output()).toContain('(the proxy was ended before the answer came)')
  expect(readHar(readFileSync(har, 'utf8')).map(({ body, status }) => [body, status])).toEqual([
    [{ limit: 1 }, 0],
    [{}, 200],
  ])
}, 30_000)

it.each([
  [[], 'needs UPSTREAM: the address of an upstream'],
  [['nonsense'], 'nonsense is no address of an upstream'],
  [['http://a', 'http://b'], 'takes one UPSTREAM, not http://b too'],
  [['http://a', '--port', 'x'], '--port takes a whole number'],
  [['http://a', '--keep-host', '--rewrite-host'], 'not both'],
  [['http://a', '--nonsense'], '--nonsense'],
  [['http://a', '--har', '/nowhere/at/all.har'], '/nowhere/at/all.har cannot be written'],
])('answers wrong use of %j with one clear line, a hint and exit code 2', async (args, words) => {
  const { code, stderr, stdout } = await run('proxy', ...args)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(words)
  expect(stderr).toMatch(/^partner-sandbox proxy: .+\nhint: .+\n$/)
})

it('says that a port is in use, and leaves an older recording as it was', async () => {
  const holder = createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  const address = holder.address()
  const port = String(typeof address === 'object' && address !== null ? address.port : 0)
  const har = join(folder, 'recording.har')
  writeFileSync(har, 'an older recording')
  const { code, stderr } = await run('proxy', 'http://127.0.0.1:1', '--port', port, '--har', har)
  holder.close()
  expect([code, stderr]).toEqual([2, expect.stringContaining(`port ${port} of 127.0.0.1 is in use`)])
  expect(readFileSync(har, 'utf8')).toBe('an older recording')
})
