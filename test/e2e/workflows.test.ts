import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { noon } from '../helpers/platform.ts'
import { type ServedPlatform, servePlatform } from '../helpers/served.ts'

const workflows = globSync('specs/workflows/*.arazzo.yaml').sort()
let served: ServedPlatform

beforeEach(async () => {
  served = await servePlatform({ clock: new Date(noon), freezeClock: true })
})

afterEach(async () => {
  await served.close()
})

interface Run {
  readonly exitCode: number | null
  readonly output: string
}

/** Runs a file of workflows with Redocly Respect, which holds every answer to the contract as well. */
async function respect(file: string): Promise<Run> {
  const servers = ['iam', 'intl', 'cn', 'control'].map((source) => `${source}=${served.url}`).join(',')
  const run = spawn(
    process.execPath,
    ['node_modules/@redocly/cli/bin/cli.js', 'respect', file, '--server', servers, '--execution-timeout', '20000'],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } },
  )
  const [output, errors] = await Promise.all([text(run.stdout), text(run.stderr), once(run, 'close')])
  return { exitCode: run.exitCode, output: output + errors }
}

it.each(workflows.map((file) => [basename(file, '.arazzo.yaml'), file]))(
  'the workflow %s goes through, and each of its answers keeps to the contract',
  async (_, file) => {
    const { exitCode, output } = await respect(file)
    expect(exitCode, output).toBe(0)
    expect(output).toContain('Workflows: 1 passed, 1 total')
  },
)

it('a workflow fails at the step whose answer is not the expected one', async () => {
  await served.post('/_sandbox/faults', { operation: 'ListCustomerOrders', kind: 'refuse', status: 418, count: 1 })
  const { exitCode, output } = await respect('specs/workflows/purchase-pay-renew.arazzo.yaml')
  expect(exitCode).toBe(1)
  expect(output).toContain('✗ GET /v2/orders/customer-orders - step findOrder')
  expect(output).toContain('✗ success criteria check - $statusCode == 200')
  expect(output).toContain('✗ status code check')
})
