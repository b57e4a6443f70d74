import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { servePlatform } from '../helpers/served.ts'

interface Reported {
  readonly scenario: string
  readonly problems: readonly string[]
}

async function conform(args: readonly string[], mutant = ''): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'conform', ...args], {
    env: { ...process.env, MUTANT: mutant },
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
  const [code] = (await once(child, 'close')) as [number]
  return { code, output }
}

async function drive(profile: readonly string[], mutant = ''): Promise<{ code: number; results: Reported[] }> {
  const { code, output } = await conform(
    ['--json', ...profile, '--', process.execPath, 'test/integrations/reference.ts'],
    mutant,
  )
  return { code, results: JSON.parse(output) as Reported[] }
}

it('the reference integration breaks nothing in any scenario', async () => {
  const { code, results } = await drive(['--profile', 'all'])
  expect(results.map((each) => [each.scenario, each.problems])).toEqual([
    ['list-customers', []],
    ['onboarding', []],
    ['pay-order', []],
    ['ambiguous-payment', []],
    ['throttled', []],
    ['reconciliation', []],
  ])
  expect(code).toBe(0)
}, 30_000)

it.each([
  ['list-customers', 'PAGE-02'],
  ['onboarding', 'SHAPE-01'],
  ['onboarding', 'SEQ-02'],
  ['onboarding', 'SEQ-03'],
  ['pay-order', 'SEQ-01'],
  ['pay-order', 'ROLE-01'],
  ['ambiguous-payment', 'RESIL-01'],
  ['ambiguous-payment', 'RESIL-02'],
])(
  'in %s an integration that breaks %s fails for it',
  async (scenario, requirement) => {
    const { code, results } = await drive(['--scenario', scenario], requirement)
    expect(code).toBe(1)
    expect(results[0]?.problems).toContain(`${requirement} is broken`)
  },
  30_000,
)

it('totals that are not those of the ledger fail line by line', async () => {
  const { code, results } = await drive(['--scenario', 'reconciliation'], 'EXAM')
  expect(code).toBe(1)
  expect(results[0]?.problems.length).toBeGreaterThanOrEqual(2)
  expect(results[0]?.problems[0]).toMatch(/^the total of \d{4}-\d{2} is [\d.]+, the ledger has [\d.]+$/)
}, 30_000)

it('what a scenario is about and nothing exercised is a failure, and so is a command that fails', async () => {
  const { code, output } = await conform([
    '--json',
    '--scenario',
    'pay-order',
    '--',
    process.execPath,
    '-e',
    'process.exit(3)',
  ])
  const [result] = JSON.parse(output) as Reported[]
  expect(result?.problems).toEqual([
    'AUTH-01 was not exercised',
    'SHAPE-01 was not exercised',
    'SEQ-01 was not exercised',
    'the command ended with 3',
  ])
  expect(code).toBe(1)
})

it('a failure that is known does not fail the run, and one that is none any more does', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-test-'))
  const file = join(folder, 'known.yaml')
  const known = ['--scenario', 'pay-order', '--expected-failures', file]
  try {
    writeFileSync(file, 'pay-order: [SEQ-01]\n')
    expect(await drive(known, 'SEQ-01')).toMatchObject({ code: 0, results: [{ problems: [] }] })
    expect(await drive(known)).toMatchObject({
      code: 1,
      results: [{ problems: [expect.stringMatching(/^SEQ-01.*take it off/)] }],
    })
    writeFileSync(file, 'SEQ-01\n')
    expect((await conform([...known, '--', 'true'])).code).toBe(2)
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 30_000)

it('judges what a running sandbox has seen, and a recording of it, and writes reports', async () => {
  const served = await servePlatform()
  const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-test-'))
  try {
    await fetch(`${served.url}/v2/nothing?token=abc`)
    const passive = await conform(['--passive', served.url, '--report', folder])
    expect(passive.code).toBe(1)
    expect(passive.output).toContain('FAIL SHAPE-02')
    expect(passive.output).toContain('exchange 1. GET /v2/nothing -> 404')
    expect(existsSync(join(folder, 'report.json'))).toBe(true)
    expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toContain('failures="1"')
    const page = readFileSync(join(folder, 'report.html'), 'utf8')
    expect(page).toContain('1. GET /v2/nothing → 404')
    expect(page).not.toMatch(/src=|href=/)
    const har = join(folder, 'recording.har')
    writeFileSync(har, await (await fetch(`${served.url}/_sandbox/journal?format=har`)).text())
    const recorded = await conform(['--journal', har, '--json'])
    expect(JSON.parse(recorded.output)).toMatchObject({ exchanges: 1, count: { failed: 1 } })
  } finally {
    rmSync(folder, { recursive: true })
    await served.close()
  }
})

it.each([
  [[], 'needs -- COMMAND'],
  [['--journal', 'package.json'], 'log.entries is missing'],
  [['--profile', 'none', '--', 'true'], '--profile takes'],
])('%j is wrong use', async (args, words) => {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'conform', ...args])
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')))
  const [code] = (await once(child, 'close')) as [number]
  expect([code, errors]).toEqual([2, expect.stringContaining(words)])
})
