import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Agent, agentWith } from '../helpers/agent.ts'
import { paysBlindly } from '../helpers/broken-integrations.ts'

const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-runs-'))
const file = join(folder, 'integration.mjs')
let agent: Agent

beforeAll(async () => {
  writeFileSync(file, paysBlindly)
  agent = await agentWith(['--preset', 'quiet'], folder)
}, 60_000)

afterAll(async () => {
  await agent.close()
  rmSync(folder, { recursive: true })
})

it('tells each verdict first, one habit once, and what was said where it failed', { timeout: 120_000 }, async () => {
  const scenarios = ['ambiguous-payment', 'paid-again-after-504', 'pay-order']
  const { text } = await agent.call('run_scenarios', { scenarios, command: [process.execPath, file], seconds: 60 })
  const lines = text.split('\n')
  expect(lines[0]).toMatch(/^FAILED/)
  expect(lines[1]).toMatch(/^ambiguous-payment: \d+ exchanges, not done, breaks .*RESIL-01/)
  expect(lines.filter((each) => each.startsWith('MUST RESIL-01'))).toHaveLength(1)
  expect(text).toMatch(/^ {2}at {7}ambiguous-payment exchange \d+, POST \S+pay, answered 400$/m)
  expect(text).toMatch(/^ {2}also at {2}paid-again-after-504 exchange \d+$/m)
  const [, said = ''] = text.split('--- what was said in paid-again-after-504\n')
  expect(text).not.toContain('Sandbox@2024')
  expect(said).toMatch(
    / {2}\d+ {2}POST \S+pay \{"order_id":.*\} -> 504 .*\(the scenario wants it so: refuse after it took effect\)/,
  )
  expect(said).toMatch(/ {2}\d+ {2}POST \S+pay \{.*\} -> 400 CBC\.99003106 The order status has changed/)
})

it('says of a cut answer that fewer scenarios have room', { timeout: 120_000 }, async () => {
  const nothing = [process.execPath, '-e', 'process.exitCode = Number(console.log("x".repeat(2000)) ?? 1)']
  const { text } = await agent.call('run_scenarios', { profile: 'orders', command: nothing })
  expect(text).toMatch(/\n\[characters 0 to 12000 of \d+: the rest is not shown; name fewer scenarios/)
})
