import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { endAll, ended, run as launch } from '../helpers/running.ts'

const cli = 'src/cli/main.ts'
const running: ChildProcess[] = []
const folders: string[] = []

afterEach(() => {
  endAll()
  for (const child of running.splice(0)) child.kill('SIGKILL')
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'partner-sandbox-cli-'))
  folders.push(made)
  return made
}

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

async function run(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

interface Started {
  readonly child: ChildProcess
  readonly greeting: string
}

async function start(...args: string[]): Promise<Started> {
  const child = spawn(process.execPath, [cli, 'start', '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.push(child)
  let greeting = ''
  for await (const chunk of child.stdout) {
    greeting += String(chunk)
    if (greeting.includes('X-Auth-Token') || greeting.startsWith('{')) break
  }
  return { child, greeting }
}

async function end({ child }: Started, signal: NodeJS.Signals): Promise<number | null> {
  const exited = once(child, 'exit') as Promise<[number | null]>
  child.kill(signal)
  const [code] = await exited
  return code
}

it('prints a curl line that works as it stands, the constant credentials and the control API', async () => {
  const started = await start()
  expect(started.greeting).toContain('AK SANDBOXPARTNERAK0001  SK sandbox-partner-secret-key-000000000001')
  expect(started.greeting).toContain('domain sandbox-partner  user partner-admin  password Sandbox@2024')
  expect(started.greeting).toContain('domain demo-customer-01  user demo-customer-01  password Sandbox@2024')
  expect(started.greeting).toContain('domain sandbox-distributor  user distributor-admin  password Sandbox@2024')
  expect(started.greeting).toContain('/_sandbox/health')
  const line = started.greeting.split('\n').find((each) => each.startsWith('  curl ')) ?? ''
  const answer = JSON.parse(execFileSync('bash', ['-c', line], { encoding: 'utf8' })) as {
    count: number
    customer_infos: object[]
  }
  expect(answer.count).toBe(25)
  expect(answer.customer_infos).toHaveLength(2)
})

it.each(['SIGINT', 'SIGTERM'] as const)('ends cleanly on %s', async (signal) => {
  expect(await end(await start(), signal)).toBe(0)
})

it('starts a world of the given seed, preset and standing clock, and says so as JSON', async () => {
  const facts = async (): Promise<{ endpoint: string; token: string }> => {
    const started = await start(
      '--json',
      '--preset',
      'empty',
      '--seed',
      '7',
      '--clock',
      '2026-01-01T00:00:00Z',
      '--freeze-clock',
    )
    return JSON.parse(started.greeting) as { endpoint: string; token: string }
  }
  const [one, two] = [await facts(), await facts()]
  expect(two.token).toBe(one.token)
  const clock = await (await fetch(`${one.endpoint}/_sandbox/clock`)).json()
  expect(clock).toEqual({ now: '2026-01-01T00:00:00Z', mode: 'frozen', signing: 'either' })
  const health = await (await fetch(`${one.endpoint}/_sandbox/health`)).json()
  expect(health).toMatchObject({ status: 'ok', partners: 1, rate_limits: false })
})

it('keeps what was acknowledged in a SQLite file when it is killed', async () => {
  const database = `sqlite:${join(folder(), 'sandbox.db')}`
  const first = await start('--json', '--database', database)
  const { endpoint, token } = JSON.parse(first.greeting) as { endpoint: string; token: string }
  const headers = { 'x-auth-token': token, 'content-type': 'application/json' }
  const registration = {
    domain_name: 'survivor-one',
    domain_area: 'MX',
    xaccount_id: 's-1',
    xaccount_type: 'T',
    include_association_result: true,
  }
  const created = await fetch(`${endpoint}/v2/partners/sub-customers`, {
    method: 'POST',
    headers,
    body: JSON.stringify(registration),
  })
  expect(created.status).toBe(200)
  await end(first, 'SIGKILL')

  const second = JSON.parse((await start('--json', '--database', database)).greeting) as { endpoint: string }
  const listed = await fetch(`${second.endpoint}/v2/partners/sub-customers/query`, {
    method: 'POST',
    headers,
    body: '{"account_name":"survivor"}',
  })
  expect(await listed.json()).toMatchObject({
    count: 1,
    customer_infos: [{ account_name: 'survivor-one', is_frozen: 1 }],
  })
})

it('prints the contract of a service as OpenAPI JSON', async () => {
  const { code, stdout } = await run('spec', 'iam')
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ openapi: '3.1.0', paths: { '/v3/auth/tokens': {} } })
})

it('prints one operation of a contract, with all that it refers to and nothing else', async () => {
  const { code, stdout } = await run('spec', 'cn', '--operation', 'ListPartnerBalances')
  expect(code).toBe(0)
  const { paths, components } = JSON.parse(stdout) as {
    paths: Record<string, object>
    components: Record<string, Record<string, object>>
  }
  expect(paths).toEqual({ '/v2/accounts/partner-accounts/balances': { get: expect.anything() as object } })
  const named = [...stdout.matchAll(/"#\/components\/(\w+)\/(\w+)"/g)].map(([, kind, name]) => `${kind}/${name}`)
  const kept = Object.entries(components)
    .filter(([kind]) => kind !== 'securitySchemes')
    .flatMap(([kind, members]) => Object.keys(members).map((name) => `${kind}/${name}`))
  expect(kept.sort()).toEqual([...new Set(named)].sort())
  expect(kept.length).toBeGreaterThan(2)
})

it.each([
  [['spec', 'cn', '--operation', 'CreateSubCustomr'], 'did you mean CreateSubCustomer?'],
  [['spec', '--operation', 'ListPartnerBalances'], 'partner-sandbox spec cn --operation ListPartnerBalances'],
])('says of %j which operation may have been meant', async (args, words) => {
  const { code, stderr } = await run(...args)
  expect([code, stderr]).toEqual([2, expect.stringContaining(words)])
})

it.each([
  [['start', '--port', 'many'], '--port takes a whole number'],
  [['start', '--preset', 'rich'], '--preset takes one of demo, quiet, empty'],
  [['start', '--clock', 'yesterday'], '--clock takes'],
  [['start', '--clock', '9999-12-31T00:00:00Z'], 'a clock shows 1970 to 9000-01-01T00:00:00Z'],
  [['start', '--rate-limits', 'maybe'], '--rate-limits takes on or off'],
  [['start', '--site', 'moon'], '--site takes'],
  [['start', '--nonsense'], '--nonsense'],
  [['start', '--database', 'oracle:x'], '--database takes'],
  [
    ['start', '--database', 'postgres://u:hidden@127.0.0.1:1/x'],
    'Failed to open the database postgres://u@127.0.0.1:1/x',
  ],
  [['start', '--database', 'sqlite:/nowhere/at/all.db'], 'Failed to open the database /nowhere/at/all.db'],
  [['spec', 'bss'], 'takes intl, cn, iam, tickets, v1, saml or control, not bss'],
  [['dance'], 'there is no command dance'],
])('answers wrong use of %j with one clear line and exit code 2', async (args, words) => {
  const { code, stderr, stdout } = await run(...args)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr.split('\n')[0]).toContain(words)
  expect(stderr).not.toContain('    at ')
})

it.each([
  ['::1', '[::1]'],
  ['::', '[::1]'],
  ['0.0.0.0', '127.0.0.1'],
  ['localhost', 'localhost'],
])('with --host %s it prints an address that can be called', async (host, shown) => {
  const { greeting } = await start('--json', '--host', host)
  const { endpoint } = JSON.parse(greeting) as { endpoint: string }
  expect(endpoint).toMatch(/^http:\/\/(\[::1\]|[\w.]+):\d+$/)
  expect(new URL(endpoint).hostname).toBe(shown)
  expect((await fetch(`${endpoint}/_sandbox/clock`)).status).toBe(200)
})

it('prints the platform id that the demo partner has', async () => {
  const greeting = (await start()).greeting
  expect(greeting).toMatch(/^ +xaccount_type sandbox_partner_IDP /m)
  const facts = JSON.parse((await start('--json')).greeting) as { partner: { xaccountType: string } }
  expect(facts.partner.xaccountType).toBe('sandbox_partner_IDP')
})

it('says at the first refused call, once, how to read the reason', async () => {
  const sandbox = await launch(['start', '--port', '0', '--json', '--control-key', 'correct-7-horses'])
  const ask = (path: string) => fetch(`${sandbox.url}${path}`)
  expect((await ask('/_sandbox/clock')).status).toBe(401)
  expect((await ask('/v2/nothing?token=abc')).status).toBe(404)
  expect((await ask('/v2/nothing')).status).toBe(404)
  sandbox.child.kill('SIGTERM')
  const words = (await ended(sandbox)).split('\n').slice(1).join('\n')
  expect(words.match(/was refused with/g)).toHaveLength(1)
  expect(words).toContain('GET /v2/nothing was refused with 404')
  expect(words).toContain('X-Sandbox-Hint')
  expect(words).not.toMatch(/abc|correct-7-horses/)

  const quiet = await launch(['start', '--port', '0', '--json', '--quiet'])
  await fetch(`${quiet.url}/v2/nothing`)
  quiet.child.kill('SIGTERM')
  expect(await ended(quiet)).not.toContain('refused')
})

it('the line that it prints at a refused call shows the refused call', async () => {
  const sandbox = await launch(['start', '--port', '0', '--json'])
  await fetch(`${sandbox.url}/v2/nothing`)
  sandbox.child.kill('SIGTERM')
  const line = /^ +curl (-s) '(.+)'$/m.exec(await ended(sandbox))
  const target = new URL(line?.[2] ?? '')
  expect(target.origin).toBe(sandbox.url)
  const again = await launch(['start', '--port', '0', '--json'])
  await fetch(`${again.url}/v2/nothing`)
  const shown = await (await fetch(`${again.url}${target.pathname}${target.search}`)).text()
  expect(shown).toContain('/v2/nothing')
})

it('says that a port is in use', async () => {
  const holder = createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  const address = holder.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const { code, stderr } = await run('start', '--port', String(port))
  holder.close()
  expect(code).toBe(2)
  expect(stderr).toBe(
    `partner-sandbox start: port ${port} of 127.0.0.1 is in use\nhint: choose another with --port; --port 0 takes any free one\n`,
  )
})

it('says that a file is no database, and leaves it as it was', async () => {
  const file = join(folder(), 'notes.txt')
  writeFileSync(file, 'these are notes, no database\n'.repeat(200))
  const { code, stderr } = await run('start', '--database', `sqlite:${file}`)
  expect(code).toBe(2)
  expect(stderr).toMatch(/^partner-sandbox start: Failed to open the database .+\nhint: .+\n$/)
})
