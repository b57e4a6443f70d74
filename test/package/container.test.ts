import { existsSync, mkdtempSync, statSync } from 'node:fs'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { From } from 'dockerfile-ast'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freePort } from '../helpers/postgres.ts'
import { buildInFolder, type Image, instructionsOf } from './container.ts'
import { environmentWith } from './installed.ts'

const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-container-'))
let image: Image

beforeAll(() => {
  image = buildInFolder('Dockerfile', folder)
}, 900_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

it('builds from images of one version, copies, and runs as a user who is not root', () => {
  const instructions = instructionsOf('Dockerfile')
  const images = instructions.filter((each) => each instanceof From).map((each) => each.getImage())
  expect(new Set(images)).toEqual(new Set(['node:24-bookworm-slim']))
  expect(instructions.map((each) => each.getKeyword())).not.toContain('ADD')
  expect(image.user).toBe('node')
})

it('holds what npm would publish, and no tools of its development', () => {
  const [, main = ''] = image.entrypoint
  const installed = join(main, '../../..')
  expect(existsSync(join(installed, 'docs/cli.md'))).toBe(true)
  expect(existsSync(join(installed, 'node_modules/pg'))).toBe(true)
  expect(existsSync(join(installed, 'node_modules/vitest'))).toBe(false)
  expect(existsSync(join(installed, 'src/cli'))).toBe(false)
})

it('is healthy when it answers, keeps its world in the volume, and ends when it is asked to', async () => {
  const port = await freePort()
  const env = { ...environmentWith(process.execPath), ...image.environment, PARTNER_SANDBOX_PORT: String(port) }
  const [program = '', ...args] = [...image.entrypoint, ...image.command]
  const isHealthy = (): boolean => spawnSync(image.health[0] ?? '', image.health.slice(1), { env }).status === 0
  expect(isHealthy()).toBe(false)
  const child = spawn(program, args, { cwd: image.cwd, env: { ...env, PARTNER_SANDBOX_CONTROL_KEY: 'a-key' } })
  await once(child.stdout, 'data')
  expect(isHealthy()).toBe(true)
  expect(statSync(join(image.cwd, 'sandbox.db')).size).toBeGreaterThan(0)
  const address = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address
  const clock = `http://${address ?? '127.0.0.1'}:${port}/_sandbox/clock`
  expect((await fetch(clock)).status).toBe(401)
  expect((await fetch(clock, { headers: { 'X-Sandbox-Control-Key': 'a-key' } })).status).toBe(200)
  child.kill('SIGTERM')
  await once(child, 'close')
  expect(child.exitCode).toBe(0)
})

it('is healthy over https too', async () => {
  const port = await freePort()
  const env = { ...environmentWith(process.execPath), ...image.environment, PARTNER_SANDBOX_PORT: String(port) }
  const secure = { ...env, PARTNER_SANDBOX_TLS: 'true', PARTNER_SANDBOX_TLS_FOLDER: join(image.cwd, 'tls') }
  const [program = '', ...args] = [...image.entrypoint, ...image.command]
  const child = spawn(program, args, { cwd: image.cwd, env: secure })
  await once(child.stdout, 'data')
  expect(spawnSync(image.health[0] ?? '', image.health.slice(1), { env: secure }).status).toBe(0)
  child.kill('SIGTERM')
  await once(child, 'close')
})
