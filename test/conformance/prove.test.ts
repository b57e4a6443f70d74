import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mutantLine, reference, runSandbox } from '../helpers/conform-command.ts'

interface Side {
  readonly verdicts: readonly { readonly id: string; readonly outcome: string }[]
  readonly shown: readonly { readonly exchange: number; readonly target: string; readonly body: string }[]
}

interface Receipt {
  readonly holds: boolean
  readonly scenarios: readonly {
    readonly name: string
    readonly state: string
    readonly regressions: readonly string[]
    readonly old: Side
    readonly new: Side
  }[]
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-proof-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const payment = ['conform', '--scenario', 'pay-order']

async function proved(old: string, command: readonly string[]): Promise<{ code: number | null; receipt: Receipt }> {
  const { code, output } = await runSandbox([...payment, '--json', '--prove', old, '--', ...command])
  return { code, receipt: JSON.parse(output) as Receipt }
}

it('what the old command fails and the new one passes is proved, with a receipt of both runs', async () => {
  const old = mutantLine('SEQ-01')
  const { code, output } = await runSandbox([...payment, '--prove', old, '--report', folder, '--', ...reference])
  expect(output).toContain('pay-order  proved: the old command fails it, the new one passes')
  expect(output).toContain('1 of 1 scenarios are proved, 0 got worse: the fix holds')
  expect(code).toBe(0)
  const receipt = JSON.parse(readFileSync(join(folder, 'receipt.json'), 'utf8')) as Receipt
  expect(receipt).toMatchObject({
    format: 'partner-sandbox-proof',
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
    versions: { node: process.version, requirement_set: 'newest' },
    old_command: old,
    new_command: reference.join(' '),
    holds: true,
  })
  const [scenario] = receipt.scenarios
  expect(scenario).toMatchObject({ name: 'pay-order', state: 'proved', regressions: [] })
  expect(scenario?.old.verdicts).toContainEqual(expect.objectContaining({ id: 'SEQ-01', outcome: 'failed' }))
  expect(scenario?.new.verdicts).toContainEqual(expect.objectContaining({ id: 'SEQ-01', outcome: 'passed' }))
  expect(scenario?.old.shown).toEqual([
    expect.objectContaining({
      target: '/v3/orders/customer-orders/pay',
      status: 400,
      body: expect.stringContaining('order_id') as string,
      answer: expect.stringContaining('error_code') as string,
    }),
  ])
  expect(scenario?.new.shown).toEqual([])
  const page = readFileSync(join(folder, 'receipt.md'), 'utf8')
  expect(page).toMatch(/^# Receipt of a fix: it holds\n/)
  expect(page).toMatch(/\*\*SEQ-01\*\* .* expected no second payment after exchange \d+/)
  for (const side of ['old', 'new'])
    expect(readFileSync(join(folder, side, 'pay-order.har'), 'utf8')).toContain('/v3/orders/customer-orders/pay')
})

it('what passed before and fails now breaks the proof, a scenario or a requirement in one that failed anyway', async () => {
  const worse = await proved(`'${reference.join("' '")}'`, ['sh', '-c', mutantLine('SEQ-01')])
  expect([worse.code, worse.receipt.holds]).toEqual([1, false])
  expect(worse.receipt.scenarios).toMatchObject([{ state: 'broken', regressions: ['SEQ-01'] }])
  const other = await proved(mutantLine('SEQ-01'), ['sh', '-c', mutantLine('SEQ-06')])
  expect(other.code).toBe(1)
  expect(other.receipt.scenarios).toMatchObject([{ state: 'fails', regressions: ['SEQ-06'] }])
})

it('an old command that never called proves nothing, and one that is not there is wrong use', async () => {
  const { code, receipt } = await proved('exit 3', reference)
  expect([code, receipt.scenarios[0]?.state]).toEqual([1, 'silent'])
  const missing = await runSandbox([...payment, '--prove', 'no-such-program --fast', '--', ...reference])
  expect([missing.code, missing.errors]).toEqual([
    2,
    expect.stringMatching(/--prove no-such-program --fast cannot be run: .*not found\nhint: .*as one text/s),
  ])
})

/** A command that is another one in its first run. */
function flakyScript(lock: string): string {
  const script = join(folder, 'flaky.sh')
  writeFileSync(script, `if mkdir ${lock} 2>/dev/null; then export MUTANT=SEQ-01; fi\nexec ${reference.join(' ')}\n`)
  return script
}

it('a scenario that passes in some of its runs only is flaky, with its count, and fails the run unless that is known', async () => {
  const lock = join(folder, 'lock')
  const command = ['--repeat', '3', '--report', folder, '--', 'sh', flakyScript(lock)]
  const ran = await runSandbox([...payment, ...command])
  expect(ran.code).toBe(1)
  expect(ran.output).toContain('flaky: pay-order passed 2 of 3 runs\n')
  expect(ran.output).toContain('FAIL SEQ-01')
  expect(ran.errors).toMatch(/^3\/3 .*pay-order \(run \d\)$/m)
  const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as { sections: readonly object[] }
  expect(report.sections).toMatchObject([
    { name: 'pay-order', runs: { passed: 2, all: 3 }, problems: ['flaky: passed 2 of 3 runs'] },
  ])
  const known = join(folder, 'known.yaml')
  writeFileSync(known, 'pay-order: [flaky]\n')
  rmSync(lock, { recursive: true })
  const forgiven = await runSandbox([...payment, '--expected-failures', known, ...command])
  expect([forgiven.code, forgiven.output]).toEqual([
    0,
    expect.stringContaining('flaky: pay-order passed 2 of 3 runs, which is known'),
  ])
  const never = await runSandbox([...payment, '--expected-failures', known, '--repeat', '2', '--', ...reference], {
    MUTANT: 'SEQ-01',
  })
  expect([never.code, never.output]).toEqual([1, expect.not.stringContaining('flaky')])
})

it('an earlier run is compared by what is flaky, not by how often it passed', async () => {
  const lock = join(folder, 'lock-2')
  const script = flakyScript(lock)
  await runSandbox([...payment, '--repeat', '2', '--report', folder, '--', 'sh', script])
  rmSync(lock, { recursive: true })
  const baseline = ['--baseline', join(folder, 'report.json'), '--only-new']
  const { code, output } = await runSandbox([...payment, ...baseline, '--repeat', '3', '--', 'sh', script])
  expect([code, output]).toEqual([0, expect.stringContaining('0 new, 2 still there, 0 gone')])
})

it.each([
  [['--prove', 'old', '--interactive'], '--prove does not go with --interactive'],
  [['--repeat', '2', '--journal', 'package.json'], '--repeat does not go with --journal'],
  [['--repeat', '0', '--', 'true'], '--repeat takes a whole number from 1 to 100'],
  [['--prove', '', '--', 'true'], '--prove is empty'],
])('%j is wrong use', async (args, words) => {
  const { code, errors } = await runSandbox(['conform', ...args])
  expect([code, errors]).toEqual([2, expect.stringContaining(words)])
})
