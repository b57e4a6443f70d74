import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Agent, agentWith } from '../helpers/agent.ts'
import { loopsOverPages, paysBlindly, wrongSignature } from '../helpers/broken-integrations.ts'

/**
 * What somebody does about an integration who knows nothing of the platform but what the tools say: the first cure whose words
 * are in their answer is taken.
 */
const cures: readonly (readonly [says: RegExp, wrong: string, right: string])[] = [
  [
    /line 2 of the canonical request differs: expected "(\S+)\/", signed "\1"/,
    'url.pathname\n',
    "url.pathname + '/'\n",
  ],
  [/line 3 of the canonical request differs/, "path, ''", 'path, url.search.slice(1)'],
  [
    /pay again only when its status is 6/,
    '(error) {\n  await pay()',
    '(error) {\n  if ((await status()) === 6) await pay()',
  ],
  [/PAGE-02: An offset[\s\S]*equal calls, until it was stopped/i, 'break\n', 'break\n  offset += 50\n'],
]

const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-agent-'))
const file = join(folder, 'integration.mjs')
let agent: Agent

beforeAll(async () => {
  agent = await agentWith(['--preset', 'quiet'], folder)
}, 60_000)

afterAll(async () => {
  await agent.close()
  rmSync(folder, { recursive: true })
})

/** Mends a program by what the tools say of it; gives the new text. */
function mend(program: string, told: string): string {
  const cure = cures.find(([says]) => says.test(told))
  expect(cure, `a cure for what was told:\n${told}`).toBeDefined()
  const mended = program.replace(cure?.[1] ?? '', () => cure?.[2] ?? '')
  expect(mended).not.toBe(program)
  writeFileSync(file, mended)
  return mended
}

it('a signature error: found by the line that differs, proved by the journal', { timeout: 60_000 }, async () => {
  const access = (await agent.call('show_access')).text
  const fact = (name: string): string => new RegExp(`^ {2}${name}: (\\S+)$`, 'm').exec(access)?.[1] ?? ''
  const runIt = (): Promise<unknown> =>
    promisify(execFile)(process.execPath, [file, fact('baseUrl'), fact('ak'), fact('sk')])

  writeFileSync(file, wrongSignature)
  await expect(runIt()).rejects.toThrow()
  mend(wrongSignature, (await agent.call('explain_exchange')).text)
  await agent.call('call_control', { operation: 'ClearJournal' })
  await runIt()
  expect((await agent.call('judge_journal')).text).toMatch(/^passed/)
  expect((await agent.call('list_exchanges')).text).toMatch(/^1 of 1 .*\n.* -> 200 /)
})

it.each([
  ['a lost answer of a payment', paysBlindly, 'ambiguous-payment', /MUST RESIL-01/],
  ['a loop over one page', loopsOverPages, 'list-customers', /did not end in time/],
] as const)('%s: found and proved by a scenario', { timeout: 120_000 }, async (_name, program, scenario, wrong) => {
  const command = [process.execPath, file]
  writeFileSync(file, program)
  const failed = await agent.call('run_scenarios', { scenarios: [scenario], command, seconds: 10 })
  expect(failed.text).toMatch(/^FAILED/)
  expect(failed.text).toMatch(wrong)
  mend(program, failed.text)
  const proved = await agent.call('run_scenarios', { scenarios: [scenario], command })
  expect(proved.text).toMatch(/^passed/)
  expect(proved.text).not.toContain('not done')
})
