import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { listenTo } from '../helpers/event-reader.ts'
import { freePort, startPostgres, type TestPostgres } from '../helpers/postgres.ts'
import { required } from '../helpers/required.ts'
import { type SandboxProcess, startProcess } from '../helpers/shared.ts'
import { vendorClient } from '../helpers/vendor-client.ts'

const key = 'a-key-of-the-test'
const control = { 'X-Sandbox-Control-Key': key }
const partner = { access: 'SANDBOXPARTNERAK0001', secret: 'sandbox-partner-secret-key-000000000001' }
const hasNginx = spawnSync('nginx', ['-v']).status === 0

it('the composed services wait for each other, and nothing but nginx is open, to this machine alone', () => {
  const { services } = parse(readFileSync('examples/compose/compose.yaml', 'utf8')) as {
    services: Record<string, { ports?: string[]; environment?: Record<string, string>; deploy?: { replicas: number } }>
  }
  expect(Object.values(services).flatMap((each) => each.ports ?? [])).toEqual(['127.0.0.1:4010:4010'])
  expect(services['sandbox']).toMatchObject({
    build: '../..',
    deploy: { replicas: 3 },
    depends_on: { postgres: { condition: 'service_healthy' } },
  })
  expect(services['nginx']).toMatchObject({ depends_on: { sandbox: { condition: 'service_healthy' } } })
  expect(Object.keys(services['sandbox']?.environment ?? {})).toContain('PARTNER_SANDBOX_CONTROL_KEY')
})

it('nginx is there wherever everything has to be tested', () => {
  expect(hasNginx || process.env['CI'] === undefined).toBe(true)
})

describe.skipIf(!hasNginx)('three sandboxes on one database, behind nginx as it is configured', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  let postgres: TestPostgres
  let sandboxes: readonly SandboxProcess[]
  let nginx: ChildProcess
  let url: string

  beforeAll(async () => {
    postgres = await startPostgres()
    const database = await postgres.database()
    const start = (): Promise<SandboxProcess> =>
      startProcess(database, '--control-key', key, '--preset', 'quiet', '--freeze-clock')
    sandboxes = await Promise.all([start(), start(), start()])
    const port = await freePort()
    url = `http://127.0.0.1:${port}`
    const servers = sandboxes.map((each) => `server ${new URL(each.url).host};`).join('\n')
    const text = readFileSync('examples/compose/nginx.conf', 'utf8')
      .replace('server sandbox:4010;', servers)
      .replace('listen 4010;', `listen 127.0.0.1:${port};`)
    chmodSync(folder, 0o755)
    const file = join(folder, 'nginx.conf')
    writeFileSync(file, `pid ${folder}/nginx.pid;\n${text}`)
    nginx = spawn('nginx', ['-c', file, '-p', folder, '-e', 'stderr', '-g', 'daemon off;'], { stdio: 'inherit' })
  })

  afterAll(async () => {
    const ended = once(nginx, 'exit')
    nginx.kill('SIGTERM')
    await ended
    await Promise.all(sandboxes.map((each) => each.kill()))
    await postgres.stop()
    rmSync(folder, { recursive: true })
  })

  it('starts with the configuration, and passes calls on', async () => {
    await expect.poll(() => fetch(`${url}/_sandbox/health`).then(({ status }) => status, String)).toBe(200)
  })

  it("the vendor's SDK signs calls that go to each of them in turn", async () => {
    const client = vendorClient(url, partner)
    for (let count = 0; count < 6; count += 1)
      expect(await client.call('GET', '/v2/orders/customer-orders')).toMatchObject({ httpStatusCode: 200 })
  })

  it('what one did all tell, and the control API asks for its key', async () => {
    expect((await fetch(`${url}/_sandbox/clock`)).status).toBe(401)
    const made = await fetch(`${url}/_sandbox/partners`, {
      method: 'POST',
      headers: { ...control, 'Content-Type': 'application/json' },
      body: JSON.stringify({ id: 'acme', preset: 'empty' }),
    })
    expect(made.status).toBe(201)
    for (const each of [...sandboxes, { url }])
      expect(await (await fetch(`${each.url}/_sandbox/partners`, { headers: control })).text()).toContain('"acme"')
  })

  it('events are read as they happen', async () => {
    const reader = await listenTo(url, '?kinds=clock', control)
    const moved = await fetch(`${url}/_sandbox/clock/advance`, {
      method: 'POST',
      headers: { ...control, 'Content-Type': 'application/json' },
      body: JSON.stringify({ duration: 'P1D' }),
    })
    expect(moved.status).toBe(200)
    const { data } = await reader.next()
    reader.close()
    expect(data).toBeTypeOf('object')
  })

  it('a snapshot larger than a usual body is brought back, and a body that is too large is refused by the sandbox', async () => {
    const saved = await (await fetch(`${url}/_sandbox/snapshots`, { headers: control })).text()
    const padded = saved + ' '.repeat(20 * 1024 * 1024)
    const headers = { ...control, 'Content-Type': 'application/json' }
    const loaded = await fetch(`${url}/_sandbox/snapshots`, { method: 'POST', headers, body: padded })
    expect(loaded.ok).toBe(true)
    const refused = await fetch(`${url}/v2/partners/sub-customers/query`, {
      method: 'POST',
      headers: { ...headers, 'X-Auth-Token': required(sandboxes[0], 'a sandbox').token },
      body: `{"limit":2}${' '.repeat(20 * 1024 * 1024)}`,
    })
    expect(refused.status).toBe(413)
    // nginx has no such header: it was the sandbox that refused.
    expect(refused.headers.get('x-request-id')).not.toBeNull()
  })
})
