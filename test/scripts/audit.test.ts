import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-audit-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Runs the audit with a stand-in for npm that answers so. */
function audit(answer: string): { code: number | null; words: string } {
  writeFileSync(join(folder, 'answer'), answer)
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\ncat '${join(folder, 'answer')}'\nexit 1\n`, { mode: 0o755 })
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/audit.ts'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}` },
  })
  return { code: status, words: stdout + stderr }
}

const advisory = { title: 'Prototype pollution in something', url: 'https://example.org/GHSA-1', severity: 'high' }

function report(severity: string): string {
  const one = { name: 'something', severity, range: '<2.0.0', via: [advisory], fixAvailable: true }
  return JSON.stringify({ vulnerabilities: { something: one } })
}

it.each(['high', 'critical'])('what is shipped may have no %s advisory, and it is named', (severity) => {
  const { code, words } = audit(report(severity))
  expect(code).toBe(1)
  expect(words).toContain(`${severity}  something <2.0.0: Prototype pollution in something https://example.org/GHSA-1`)
})

it.each(['low', 'moderate'])('a %s advisory is counted', (severity) => {
  expect(audit(report(severity))).toEqual({
    code: 0,
    words: 'advisories about what is shipped: 0 high or critical, 1 others\n',
  })
})

it.each([
  [
    '{"message":"405 Method Not Allowed - POST https://registry.example/bulk","statusCode":405}',
    '(405 Method Not Allowed)',
  ],
  ['', 'no JSON'],
  ['{}', 'names no vulnerabilities'],
])('a registry that answers %j has no audit, which is said and stops nothing', (answer, words) => {
  const got = audit(answer)
  expect([got.code, got.words]).toEqual([0, expect.stringContaining(words)])
  expect(got.words).toContain('were not looked up')
  expect(got.words).not.toContain('registry.example')
})
