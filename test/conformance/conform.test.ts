import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findViolation } from '../../src/contract/validation.ts'
import { validators } from '../../src/contract/generated/validators/control.js'
import { servePlatform } from '../helpers/served.ts'

interface Reported {
  readonly failed: boolean
  readonly sections: readonly {
    readonly name: string
    readonly problems: readonly string[]
    readonly not_exercised: readonly string[]
    readonly exchanges: number
    readonly verdicts: readonly {
      readonly id: string
      readonly outcome: string
      readonly findings: readonly Readonly<Record<string, unknown>>[]
    }[]
  }[]
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-test-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

interface Ran {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

async function conform(args: readonly string[], { mutant = '', input = '', environment = {} } = {}): Promise<Ran> {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'conform', ...args], {
    env: { ...process.env, GITHUB_ACTIONS: '', MUTANT: mutant, ...environment },
  })
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')))
  child.stdin.end(input)
  await once(child, 'close')
  return { code: child.exitCode, output, errors }
}

const reference = ['--', process.execPath, 'test/integrations/reference.ts']

async function drive(options: readonly string[], mutant = ''): Promise<{ code: number | null; report: Reported }> {
  const { code, output } = await conform(['--json', ...options, ...reference], { mutant })
  return { code, report: JSON.parse(output) as Reported }
}

it('a profile runs its scenarios and says of each what came of it, in a report that fits its schema', async () => {
  const { code, report } = await drive(['--profile', 'budgets', '--report', folder])
  expect([code, report.failed]).toEqual([0, false])
  expect(report.sections.map((each) => [each.name, each.problems])).toEqual([
    ['list-customers', []],
    ['budget', []],
    ['unfreeze', []],
  ])
  const validator = validators['JudgeJournal']?.['200']
  expect(validator === undefined ? 'no validator' : findViolation(validator, report)).toBeUndefined()
  expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toEqual(report)
  expect(existsSync(join(folder, 'budget.har'))).toBe(true)
})

/** Links of a report: places in it, the empty picture, and the sources of requirements. */
const ownOrSource =
  /^(#|data:,$|https:\/\/(support|console|console-intl)\.huaweicloud\.com\/|https:\/\/docs\.oasis-open\.org\/)/

it('a broken requirement fails the run, with the exchange in every form of the report', async () => {
  const ran = await conform(['--scenario', 'pay-order', '--report', folder, ...reference], {
    mutant: 'SEQ-01',
    environment: { GITHUB_ACTIONS: 'true' },
  })
  expect(ran.code).toBe(1)
  expect(ran.output).toMatch(/FAIL SEQ-01 +An order that was paid is not paid again/)
  expect(ran.output).toMatch(/exchange \d+\. POST \/v3\/orders\/customer-orders\/pay -> 400/)
  expect(ran.output).toContain('::error title=SEQ-01::')
  expect(ran.errors).toMatch(/1\/1 +FAILED +[\d.]+ s +pay-order/)
  expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toMatch(/<testsuite name="pay-order".* failures="1"/)
  const page = readFileSync(join(folder, 'report.html'), 'utf8')
  expect(page).toContain('no second payment after')
  const told = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Reported
  const [finding] = told.sections[0]?.verdicts.find((each) => each.id === 'SEQ-01')?.findings ?? []
  expect(finding).toMatchObject({
    call: 'POST /v3/orders/customer-orders/pay',
    harm: 'money_lost',
    why: 'Money is lost: something is paid, ordered or moved twice, or more than was meant.',
    fix: 'Look at the status of the order before you pay, and pay only one that waits for its payment.',
    address: 'https://support.huaweicloud.com/intl/en-us/api-bpconsole/api_order_00030.html',
  })
  for (const form of [ran.output, page, readFileSync(join(folder, 'junit.xml'), 'utf8')]) {
    for (const word of ['why', 'fix', 'source'])
      expect(form).toContain(String(finding?.[word === 'source' ? 'address' : word]))
  }
  expect(page).toMatch(/\d+ \/ \d+ operations were called/)
  expect(page).not.toContain(' src=')
  const links = [...page.matchAll(/ href="([^"]*)"/g)].map(([, link = '']) => link)
  expect(links.filter((link) => !ownOrSource.test(link))).toEqual([])
})

it('what a scenario is about and nothing exercised is a failure, told in one line, and so is a command that fails', async () => {
  const asks = 'await fetch(`${process.env.SANDBOX_ENDPOINT}/v2/nothing`); process.exit(3)'
  const failing = ['--scenario', 'pay-order', '--', process.execPath, '--input-type=module', '-e', asks]
  const { code, report } = await conform(['--json', ...failing]).then(({ code, output }) => ({
    code,
    report: JSON.parse(output) as Reported,
  }))
  expect(report.sections[0]?.problems).toEqual([
    'the command ended with 3',
    expect.stringMatching(/^order \w+ is not paid$/),
  ])
  expect(report.sections[0]?.not_exercised).toEqual(['AUTH-01', 'SHAPE-01', 'SEQ-01', 'SEQ-06'])
  expect(code).toBe(1)
  expect((await conform(failing)).output).toMatch(/^ +! not exercised: AUTH-01, SHAPE-01, SEQ-01, SEQ-06$/m)
})

it('says of a command that never called that nothing came, and not what follows from it', async () => {
  const { code, output } = await conform(['--json', '--scenario', 'pay-order', '--', 'true'])
  const { sections } = JSON.parse(output) as Reported
  expect(code).toBe(1)
  expect(sections[0]).toMatchObject({
    problems: ['nothing came to SANDBOX_ENDPOINT: is the address hard-coded?'],
    not_exercised: [],
  })
})

it('a command that does not end is ended, with what it has started', async () => {
  const { code, output } = await conform([
    ...['--json', '--scenario', 'cancel-order', '--timeout', '0.5', '--'],
    ...['sh', '-c', 'sleep 60 & wait'],
  ])
  expect(code).toBe(1)
  expect((JSON.parse(output) as Reported).sections[0]?.problems).toContain('the command did not end in time')
})

it('a failure that is known does not fail the run, and one that is none any more does', async () => {
  const file = join(folder, 'known.yaml')
  const known = ['--scenario', 'pay-order', '--expected-failures', file]
  writeFileSync(file, 'pay-order: [SEQ-01]\n')
  const broken = await drive(known, 'SEQ-01')
  expect(broken.code).toBe(0)
  expect(broken.report.sections[0]?.verdicts).toContainEqual(
    expect.objectContaining({ id: 'SEQ-01', outcome: 'known_failure' }),
  )
  const mended = await drive(known)
  expect(mended.code).toBe(1)
  expect(mended.report.sections[0]?.problems).toEqual([expect.stringMatching(/^SEQ-01.*take it off/)])
  for (const wrong of ['SEQ-01\n', 'pay-orders: [SEQ-01]\n', 'pay-order: [SEQ-99]\n']) {
    writeFileSync(file, wrong)
    expect((await conform([...known, '--', 'true'])).code).toBe(2)
  }
  writeFileSync(file, '# nothing any more\n')
  expect((await drive(known)).code).toBe(0)
})

it('a run is held against an earlier one: only what is new fails it, when that is asked', async () => {
  const baseline = join(folder, 'before')
  await conform(['--scenario', 'pay-order', '--report', baseline, ...reference], { mutant: 'SEQ-01' })
  const against = ['--scenario', 'pay-order', '--baseline', join(baseline, 'report.json')]
  const same = await conform([...against, '--only-new', ...reference], { mutant: 'SEQ-01' })
  expect([same.code, same.output]).toEqual([0, expect.stringContaining('0 new, 1 still there, 0 gone')])
  expect(same.output).toContain('exit code 0, though there are failures: each of them is in the baseline')
  expect((await conform([...against, ...reference], { mutant: 'SEQ-01' })).code).toBe(1)
  const worse = await conform([...against, '--only-new', ...reference], { mutant: 'SEQ-06' })
  expect([worse.code, worse.output]).toEqual([1, expect.stringContaining('new     pay-order: SEQ-06')])
  expect(worse.output).toContain('exit code 1: 1 failure is new (--only-new)')
  expect((await conform(['--only-new', '--scenario', 'pay-order', ...reference])).code).toBe(2)
})

it('a frozen set judges by what it had, and an unknown one is wrong use', async () => {
  const frozen = await drive(['--scenario', 'budget', '--requirements', '1.0'])
  expect([frozen.code, frozen.report]).toMatchObject([0, { requirement_set: '1.0' }])
  const { code, errors } = await conform(['--requirements', '0.1', '--', 'true'])
  expect([code, errors]).toEqual([2, expect.stringContaining('--requirements takes newest, 1.0, not 0.1')])
})

it('a person is told what to do, and judged when they say that it is done', async () => {
  const { code, output, errors } = await conform(
    ['--interactive', '--scenario', 'cancel-order', '--scenario', 'renew'],
    { input: '\n' },
  )
  expect(errors).toContain('cancel-order: Cancel the order SANDBOX_ORDER_ID of the customer.')
  expect(errors).toMatch(/SANDBOX_ENDPOINT=http:\/\/127\.0\.0\.1:\d+/)
  expect(errors).toContain('renew: Renew the resource')
  expect(output).toContain('nothing came to SANDBOX_ENDPOINT')
  expect(output).toContain('nobody said that it was done')
  expect(code).toBe(1)
})

it('without anybody to ask it ends with one clear line', async () => {
  const { code, output, errors } = await conform(['--interactive', '--scenario', 'renew'])
  expect([code, output]).toEqual([2, ''])
  expect(errors).toMatch(/^partner-sandbox conform: nobody is there .*\nhint: .+\n$/)
})

it('tells each scenario with verdict and seconds when it has ended, unless only the result is wanted', async () => {
  const two = ['--scenario', 'list-customers', '--scenario', 'cancel-order', '--jobs', '1']
  const { code, output, errors } = await conform([...two, '--', 'true'])
  expect(code).toBe(1)
  expect(errors).toMatch(/^1\/2 {2}FAILED +\d+\.\d s {2}list-customers\n2\/2 {2}FAILED +\d+\.\d s {2}cancel-order\n$/)
  expect(output).not.toContain('\u001B[')
  for (const flag of ['--quiet', '--json']) expect((await conform([...two, flag, '--', 'true'])).errors).toBe('')
})

it.each([
  ['by a flag', ['--lang', 'zh'], {}],
  ['by the environment', [], { PARTNER_SANDBOX_LANG: 'zh' }],
])('a run is told in Chinese where that is asked for %s', async (_how, flags, environment) => {
  const { code, output, errors } = await conform(['--scenario', 'cancel-order', ...flags, '--', 'true'], {
    environment,
  })
  expect(code).toBe(1)
  expect(errors).toMatch(/^1\/1 {2}未通过 +\d+\.\d s {2}cancel-order\n$/)
  expect(output).toMatch(/^未通过 {2}cancel-order +\d+\.\d 秒 {2}0 次调用/)
  expect(output).toContain('! 没有任何请求到达 SANDBOX_ENDPOINT')
  expect(output).toContain('没有触发任何要求')
})

it('show-report tells where the report of a folder is', async () => {
  const reports = join(folder, 'several', 'shown')
  await conform(['--scenario', 'renew', '--report', reports, '--', 'true'])
  const { code, output } = await conform(['show-report', reports])
  expect(code).toBe(0)
  expect(readFileSync(new URL(output.trim()), 'utf8')).toContain('<html')
  expect((await conform(['show-report', join(folder, 'several')])).output).toBe(output)
  const none = await conform(['show-report', join(folder, 'nothing-here')])
  expect([none.code, none.errors]).toEqual([2, expect.stringMatching(/ has no report\.html\nhint: .*--report/)])
})

it('show-report serves a report on this machine alone, and nothing else', async () => {
  writeFileSync(join(folder, 'served.html'), '<html lang="en">a report</html>')
  const shown = join(folder, 'served.html')
  const child = spawn(process.execPath, ['src/cli/main.ts', 'conform', 'show-report', '--serve', '--json', shown])
  try {
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    const { url } = JSON.parse(line.toString('utf8')) as { url: string }
    expect(new URL(url).hostname).toBe('127.0.0.1')
    expect(await (await fetch(url)).text()).toContain('a report')
    expect((await fetch(`${url}../served.html`)).status).toBe(404)
  } finally {
    child.kill('SIGINT')
    await once(child, 'close')
  }
  expect(child.exitCode).toBe(0)
})

it('judges what a running sandbox has seen, by the command and by the control API, and a recording of it', async () => {
  const served = await servePlatform()
  try {
    await fetch(`${served.url}/v2/nothing?token=abc`)
    const passive = await conform(['--passive', served.url])
    expect(passive.code).toBe(1)
    expect(passive.output).toContain('FAIL SHAPE-02')
    expect(passive.output).toContain('exchange 1. GET /v2/nothing -> 404')
    expect(passive.output).toMatch(/not exercised: .*SEQ-01/)

    const judged = (await (await fetch(`${served.url}/_sandbox/conformance`)).json()) as Reported
    expect(judged).toMatchObject({ failed: true, requirement_set: 'newest' })
    expect(judged.sections[0]?.verdicts.filter((each) => each.outcome === 'failed').map((each) => each.id)).toEqual([
      'SHAPE-02',
    ])
    expect((await fetch(`${served.url}/_sandbox/conformance?requirements=0.1`)).status).toBe(400)

    const har = join(folder, 'recording.har')
    writeFileSync(har, await (await fetch(`${served.url}/_sandbox/journal?format=har`)).text())
    const recorded = await conform(['--journal', har, '--json'])
    expect(JSON.parse(recorded.output)).toMatchObject({ sections: [{ name: 'recording', exchanges: 1 }] })
  } finally {
    await served.close()
  }
})

it('an answer that breaks the contract is told apart from a fault of the integration', async () => {
  const file = join(folder, 'bad-answer.har')
  const answer = { budget_amount: 'much' }
  const entry = {
    startedDateTime: '2026-05-06T12:00:00Z',
    request: {
      method: 'GET',
      url: 'http://cloud/v2/partners/sub-customers/budget?customer_id=c1',
      headers: [{ name: 'X-Auth-Token', value: '***' }],
    },
    response: { status: 200, content: { text: btoa(JSON.stringify(answer)), encoding: 'base64' } },
  }
  writeFileSync(file, JSON.stringify({ log: { entries: [entry] } }))
  const { code, output } = await conform(['--journal', file])
  expect(code).toBe(1)
  expect(output).toContain("not the integration's fault")
  expect(output).not.toMatch(/^FAIL /m)
  expect(output).toContain('0 failed, 0 warned')
})

it('an empty recording is no success, and what was not recorded is no fault', async () => {
  const file = join(folder, 'empty.har')
  writeFileSync(file, '{"log": {"entries": []}}')
  const empty = await conform(['--journal', file])
  expect([empty.code, empty.output]).toEqual([1, expect.stringContaining('nothing was recorded')])
  const entry = {
    startedDateTime: '2026-05-06T12:00:00Z',
    request: { method: 'GET', url: 'http://cloud/v2/products/service-types', headers: [] },
    response: { status: 200 },
  }
  const foreign = { ...entry, request: { ...entry.request, url: 'http://elsewhere/favicon.ico' } }
  writeFileSync(file, JSON.stringify({ log: { entries: [entry, foreign] } }))
  expect((await conform(['--journal', file])).code).toBe(0)
})

it('list is told in Chinese, in lines of a terminal', async () => {
  const { code, output } = await conform(['list', '--lang', 'zh'])
  expect(code).toBe(0)
  expect(output).toMatch(/^场景 {9}cancel-order +两者 {2}.*[\u4e00-\u9fff]/m)
  expect(output).toMatch(/^要求 {9}SEQ-01 +MUST +已支付的订单不再次支付。$/m)
  const sentences = output.split('\n').filter((each) => /[\u4e00-\u9fff]/.test(each))
  // A letter of East Asia takes two columns.
  expect(Math.max(...sentences.map((each) => each.replaceAll(/[^\0-\u00FF]/g, 'xx').length))).toBeLessThanOrEqual(102)
})

it('list tells profiles, scenarios and requirements', async () => {
  const { code, output } = await conform(['list'])
  expect(code).toBe(0)
  expect(output).toMatch(/profile +resilience/)
  expect(output).toMatch(/scenario +lost-payment/)
  expect(output).toMatch(/requirement +NOT-01 .*not tested: /)
})

it.each([
  [[], 'needs one of -- COMMAND'],
  [['--journal', 'package.json'], 'log.entries is missing'],
  [['--profile', 'none', '--', 'true'], '--profile takes'],
  [['--scenario', 'none', '--', 'true'], '--scenario takes'],
  [['--interactive', '--', 'true'], 'needs one of'],
  [['--timeout=-1', '--', 'true'], '--timeout takes a number above 0'],
  [['--baseline', 'package.json', '--journal', 'package.json'], 'is no baseline: it is not a report'],
  [['--only-new', '--journal', 'package.json'], '--only-new needs --baseline'],
  [['--profile', 'orders', '--scenario', 'budget', '--', 'true'], 'takes --profile or --scenario, not both'],
  [['--partner', 'x', '--', 'true'], '--partner does not go with -- COMMAND'],
  [['--jobs', '1.5', '--', 'true'], '--jobs takes a whole number'],
  [['--report', 'package.json', '--', 'true'], 'is no folder that can be written'],
  [['--passive', 'nowhere'], '--passive takes an address such as http://127.0.0.1:4010, not nowhere'],
  [['list', 'more'], 'conform list: does not know more'],
  [['--scenario', 'renew', '--', '/no/such/program'], 'cannot be run'],
])('%j is wrong use', async (args, words) => {
  const { code, errors } = await conform(args)
  expect([code, errors]).toEqual([2, expect.stringContaining(words)])
})
