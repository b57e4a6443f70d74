import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { judgeRecording } from '../../src/conformance/judge-recording.ts'
import { jsonReport } from '../../src/conformance/reports/json.ts'
import { scenarios } from '../../src/conformance/scenarios/all.ts'
import { tierNames, tiers } from '../../src/conformance/tiers.ts'
import type { SiteName } from '../../src/contract/operations.ts'
import { runSandbox } from '../helpers/conform-command.ts'
import { record } from '../helpers/recording.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-merge-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Writes a report in which each scenario passed, or has the problems named; gives its path. */
function report(name: string, site: SiteName, problems: Readonly<Record<string, readonly string[]>>): string {
  const headers = { 'X-Auth-Token': '***' }
  const answer = { service_types: [], total_count: 0 }
  const calls = record([{ method: 'GET', target: '/v2/products/service-types', headers, answer }])
  const [section] = judgeRecording('recording', calls).sections
  if (section === undefined) throw new Error('no section')
  const sections = Object.entries(problems).map(([id, each]) => ({ ...section, name: id, problems: each }))
  mkdirSync(join(folder, name), { recursive: true })
  const file = join(folder, name, 'report.json')
  writeFileSync(file, JSON.stringify(jsonReport({ requirementSet: 'newest', site, sections })))
  return file
}

interface Merged {
  readonly rows: readonly {
    readonly label: string
    readonly tiers: Readonly<Record<string, { readonly passed: number; readonly applicable: number }>>
    readonly cells: Readonly<Record<string, { readonly state: string; readonly failures: readonly string[] }>>
  }[]
}

it('every scenario is in one tier', () => {
  const named = tierNames.flatMap((tier) => [...tiers[tier]])
  expect(named.toSorted()).toEqual(scenarios.map(({ id }) => id).toSorted())
})

it('reports of many runs are one table with every state, and say what fails', async () => {
  const shop = report('shop', 'intl', { 'pay-order': [], renew: [], ticket: ['the command ended with 3'] })
  const again = report('again', 'intl', { renew: ['the command ended with 1'], budget: [] })
  const china = report('china', 'cn', { 'pay-order': [], coupons: [] })
  const unsupported = join(folder, 'unsupported.yaml')
  writeFileSync(unsupported, 'shop: [tickets, pay-order]\n"*": [console-switch]\n')
  const out = join(folder, 'out')
  const args = [shop, `shop=${again}`, `portal=${china}`, '--unsupported', unsupported, '--out', out]
  const { code, output } = await runSandbox(['conform', 'merge', ...args])
  expect(code).toBe(1)
  const { rows } = JSON.parse(readFileSync(join(out, 'matrix.json'), 'utf8')) as Merged
  const [first, second] = rows
  expect(rows.map(({ label }) => label)).toEqual(['shop', 'portal'])
  expect(first?.cells).toMatchObject({
    'pay-order': { state: 'pass' },
    renew: { state: 'fail', failures: ['the command ended with 1'] },
    budget: { state: 'pass' },
    ticket: { state: 'not_supported' },
    'list-customers': { state: 'not_exercised' },
    coupons: { state: 'not_applicable' },
  })
  expect(second?.cells).toMatchObject({
    coupons: { state: 'pass' },
    'console-switch': { state: 'not_supported' },
    budget: { state: 'not_applicable' },
  })
  expect(first?.tiers['money']).toMatchObject({ passed: 2, failed: 0, won: false })
  expect(readFileSync(join(out, 'matrix.md'), 'utf8')).toBe(output)
  expect(output).toMatch(/^\| core \| renew \| \*\*FAIL\*\* \| not exercised \|$/m)
  expect(output).toContain('## What shop fails\n\n- renew: the command ended with 1')
  const page = readFileSync(join(out, 'matrix.html'), 'utf8')
  expect(page).toMatch(/<td class="fail">\s*FAIL/)
  expect(page).not.toMatch(/src=|href=/)
  const red = readFileSync(join(out, 'badges', 'shop-core.svg'), 'utf8')
  expect(red).toMatch(/^<svg .*aria-label="conformance core: 0 of \d+"/)
  expect(red).toContain('#cf222e')
  expect(readFileSync(join(out, 'badges', 'portal-money.svg'), 'utf8')).toContain('#656d76')
})

it('a badge is green when everything of its tier passes', async () => {
  const money = scenarios.filter(({ id, site }) => site !== 'cn' && tiers.money.includes(id))
  const whole = report('whole', 'intl', Object.fromEntries(money.map(({ id }) => [id, []])))
  const out = join(folder, 'green')
  const { code } = await runSandbox(['conform', 'merge', '--rows', 'version', `1.5=${whole}`, '--out', out, '--json'])
  expect(code).toBe(0)
  expect(readFileSync(join(out, 'badges', '1.5-money.svg'), 'utf8')).toContain('#1a7f37')
})

it('what is no report, and a declaration of what there is not, is wrong use', async () => {
  const merge = async (...args: string[]): Promise<[number | null, string]> => {
    const { code, errors } = await runSandbox(['conform', 'merge', ...args])
    return [code, errors]
  }
  const file = report('shop', 'intl', { renew: [] })
  const declared = join(folder, 'wrong.yaml')
  expect(await merge('package.json')).toEqual([2, expect.stringContaining('package.json cannot be merged')])
  expect(await merge()).toEqual([2, expect.stringContaining('needs REPORT')])
  for (const [text, words] of [
    ['shop: [no-such]', 'no scenario and no profile'],
    ['other: [renew]', 'no report has that label'],
    ['- shop', 'is no list'],
  ] as const) {
    writeFileSync(declared, text)
    expect(await merge(file, '--unsupported', declared)).toEqual([2, expect.stringContaining(words)])
  }
})
