import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { driveCommand } from '../../src/cli/drive.ts'
import { runScenario } from '../../src/cli/run-scenario.ts'
import { newestSet } from '../../src/conformance/requirement-sets.ts'
import { scenarios } from '../../src/conformance/scenarios/all.ts'
import { servePlatform } from '../helpers/served.ts'

const run = promisify(execFile)

const examples: readonly (readonly [program: string, file: string, scenario: string])[] = [
  ['python3', 'examples/python/list_customers.py', 'list-customers'],
  ['python3', 'examples/python/list_customers.py', 'throttled'],
  ['python3', 'examples/python/pay_order.py', 'pay-order'],
  ['python3', 'examples/python/pay_order.py', 'ambiguous-payment'],
  ['python3', 'examples/python/pay_order.py', 'lost-payment'],
  ['java', 'examples/java/ListCustomers.java', 'list-customers'],
]

function has(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0
}

it.each(examples)(
  '%s %s does %s right',
  async (program, file, id) => {
    if (!has(program)) {
      console.log(`${file} is left out: there is no ${program} here`)
      return
    }
    const scenario = scenarios.find((each) => each.id === id)
    if (scenario === undefined) throw new Error(`there is no scenario ${id}`)
    const { section, output } = await runScenario(scenario, driveCommand([program, file], 50), {
      set: newestSet,
      port: 0,
      site: 'intl',
    })
    expect([section.problems, output.includes('Traceback')]).toEqual([[], false])
    expect(section.judgements.filter((each) => each.findings.length > 0)).toEqual([])
  },
  60_000,
)

const byHand: readonly (readonly [program: string, file: string, says: string])[] = [
  ['python3', 'examples/python/list_customers.py', 'customers\n'],
  ['python3', 'examples/python/pay_order.py', ' is paid\n'],
  ['java', 'examples/java/ListCustomers.java', 'customers\n'],
]

it.each(byHand)(
  '%s %s runs by hand, with the credentials of the demo',
  async (program, file, says) => {
    if (!has(program)) {
      console.log(`${file} is left out: there is no ${program} here`)
      return
    }
    const served = await servePlatform()
    try {
      const { stdout } = await run(program, [file], {
        env: { PATH: process.env['PATH'], SANDBOX_ENDPOINT: served.url },
      })
      expect(stdout).toContain(says)
    } finally {
      await served.close()
    }
  },
  // An order of the demo takes a minute until it is provisioned.
  120_000,
)

const alone: readonly (readonly [program: string, file: string])[] = [
  ['sh', 'examples/curl/first-call.sh'],
  ['python3', 'examples/python/list_customers.py'],
  ['python3', 'examples/python/pay_order.py'],
  ['java', 'examples/java/ListCustomers.java'],
]

it.each(alone)(
  '%s %s says in one line that no sandbox runs',
  (program, file) => {
    if (program !== 'sh' && !has(program)) {
      console.log(`${file} is left out: there is no ${program} here`)
      return
    }
    const endpoint = 'http://127.0.0.1:1'
    const { status, stderr } = spawnSync(program, [file], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], SANDBOX_ENDPOINT: endpoint },
    })
    expect([status, stderr]).toEqual([1, `cannot reach ${endpoint}: is the sandbox running?\n`])
  },
  60_000,
)

it('the first call by curl works as it stands', async () => {
  const served = await servePlatform()
  try {
    const { stdout } = await run('sh', ['examples/curl/first-call.sh'], {
      env: { ...process.env, SANDBOX_ENDPOINT: served.url },
    })
    expect(JSON.parse(stdout)).toMatchObject({ count: 23 })
  } finally {
    await served.close()
  }
})

interface Action {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly default?: string }>>
  readonly runs: {
    readonly steps: readonly { readonly run: string; readonly env?: Readonly<Record<string, string>> }[]
  }
}

const { inputs, runs } = parse(readFileSync('action.yml', 'utf8')) as Action
const step = runs.steps.at(-1)

it('the action for GitHub uses each of its inputs, as variables', () => {
  for (const name of Object.keys(inputs)) {
    const variable = `INPUT_${name.replaceAll('-', '_').toUpperCase()}`
    expect(step?.env?.[variable]).toBe(`\${{ inputs.${name} }}`)
    expect(step?.run).toContain(`$${variable}`)
  }
  expect(step?.run).not.toContain('${{')
})

it.each([
  ['intl', 'cancel-order renew', '::error title=renew::the command ended with 3'],
  ['cn', 'cancel-order coupons', '::error title=coupons::the command ended with 3'],
])(
  'the action for GitHub judges on the site %s, and tells what came of it',
  (site, chosen, says) => {
    const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-action-'))
    const given = Object.fromEntries(
      Object.entries(inputs).map(([name, { default: value = '' }]): [string, string] => [
        `INPUT_${name.replaceAll('-', '_').toUpperCase()}`,
        value,
      ]),
    )
    const output = join(folder, 'output')
    const ran = spawnSync('bash', ['-c', step?.run ?? ''], {
      encoding: 'utf8',
      env: {
        ...process.env,
        ...given,
        INPUT_COMMAND: 'exit 3',
        INPUT_SITE: site,
        INPUT_SCENARIO: chosen,
        INPUT_REPORT: join(folder, 'report'),
        GITHUB_ACTION_PATH: process.cwd(),
        GITHUB_OUTPUT: output,
        GITHUB_ACTIONS: 'true',
      },
    })
    expect(ran.status).toBe(1)
    expect(ran.stdout).toContain(says)
    expect(readFileSync(output, 'utf8')).toBe(`report=${join(folder, 'report')}\nfailed=true\n`)
    rmSync(folder, { recursive: true })
  },
  30_000,
)
