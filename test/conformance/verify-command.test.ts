import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mutantServer } from '../helpers/provider.ts'
import { close, listen, type ServedPlatform, servePlatform } from '../helpers/served.ts'

let served: ServedPlatform

beforeAll(async () => {
  served = await servePlatform()
})

afterAll(() => served.close())

async function verify(
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<{ code: number; output: string; errors: string }> {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'verify', ...args], {
    env: { ...process.env, ...environment },
  })
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')))
  const [code] = (await once(child, 'close')) as [number]
  return { code, output, errors }
}

it('the command logs in by itself at a local sandbox, and writes reports without secrets', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-test-'))
  const server = mutantServer(served.url, {
    answer: (reply, { target }) =>
      target.startsWith('/v2/bases/conversions') && reply.status === 400
        ? { ...reply, body: '{"error_code":"CBC.0100"}' }
        : reply,
  })
  const url = await listen(server)
  try {
    const chosen = ['--operation', 'ListConversions', '--operation', 'CreateToken', '--allow-writes']
    const { code, output } = await verify([url, ...chosen, '--report', folder])
    expect(code).toBe(1)
    expect(output).toMatch(
      /FAIL PROV-04[^\n]*\n +\d+ x expected the envelope of a refusal, actual error_msg is required/,
    )
    expect(output).toContain('in ListConversions\n')
    const report = readFileSync(join(folder, 'verify.json'), 'utf8')
    expect(JSON.parse(report)).toMatchObject({ format: 'partner-sandbox-verify', count: { failed: 1 } })
    expect(report + output).not.toContain('Sandbox@2024')
    expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toContain('failures="1"')
    const fine = await verify([served.url, '--json', '--operation', 'ShowCustomerAccountBalances'])
    expect([fine.code, JSON.parse(fine.output)]).toMatchObject([0, { operations: 1, not_exercised: [], seed: 1 }])
  } finally {
    await close(server)
    rmSync(folder, { recursive: true })
  }
}, 30_000)

it.each([
  [[], 'needs URL'],
  [['somewhere'], 'URL takes an address'],
  [['http://127.0.0.1:9'], 'cannot be reached'],
  [['http://127.0.0.1:9', '--operation', 'Nothing'], 'has no operation Nothing on the site intl'],
  [['http://127.0.0.1:9', '--seed', 'x'], '--seed takes'],
])('%j is wrong use', async (args, words) => {
  const { code, errors } = await verify(args)
  expect([code, errors]).toEqual([2, expect.stringContaining(words)])
  expect(errors).toMatch(/^partner-sandbox verify: .+\nhint: .+\n$/)
})

it('credentials that get no token are wrong use', async () => {
  const { code, errors } = await verify([served.url], {
    SANDBOX_PARTNER_DOMAIN: 'sandbox-partner',
    SANDBOX_PARTNER_USER: 'nobody',
    SANDBOX_PARTNER_PASSWORD: 'Nothing-7-here',
  })
  expect([code, errors]).toEqual([2, expect.stringContaining('got no token')])
  expect(errors).not.toContain('Nothing-7-here')
})
