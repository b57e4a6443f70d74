import { cpSync, mkdtempSync, readFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { z } from 'zod'
import { environmentWith, readManifest } from './installed.ts'
import { type } from './shell.ts'

/** The parts of the format that are used here, and nothing else. */
const format = z.strictObject({
  name: z.string(),
  image: z.string(),
  postCreateCommand: z.string(),
  forwardPorts: z.tuple([z.number()]),
  portsAttributes: z.record(z.string(), z.strictObject({ label: z.string(), onAutoForward: z.literal('notify') })),
})

const container = format.parse(JSON.parse(readFileSync('.devcontainer/devcontainer.json', 'utf8')))
const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-devcontainer-'))

afterAll(() => rm(folder, { recursive: true, force: true }), 600_000)

it('has the Node.js of the checkout', () => {
  const [major = ''] = (readManifest('.').devDependencies['node'] ?? '').split('.')
  expect(container.image).toMatch(new RegExp(`^mcr\\.microsoft\\.com/devcontainers/javascript-node:${major}-`))
})

it('after what it does once, the sandbox starts on the port that is forwarded', { timeout: 600_000 }, async () => {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    encoding: 'utf8',
  })
  for (const each of files.split('\0').filter(Boolean)) cpSync(each, join(folder, each))
  const where = { cwd: folder, env: environmentWith(process.execPath) }
  expect((await type(container.postCreateCommand, where).ended).code).toBe(0)
  const [port] = container.forwardPorts
  expect(Object.keys(container.portsAttributes)).toEqual([String(port)])
  expect((await type('npm start -- --help', where).ended).said).toMatch(new RegExp(`--port <.*default: ${port}\\)`))
  const sandbox = type('npm start -- --port 0 --json', where)
  const said = await sandbox.until(/"endpoint"[\s\S]*\n/)
  const url = /"endpoint":\s*"([^"]+)"/.exec(said)?.[1] ?? ''
  expect((await fetch(`${url}/_sandbox/health`)).status).toBe(200)
  sandbox.interrupt()
  await sandbox.ended
})
