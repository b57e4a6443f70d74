import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { allRules, judge, type Judgement } from '../../conformance/judge.ts'
import { jsonReport } from '../../conformance/reports/json.ts'
import { junitReport } from '../../conformance/reports/junit.ts'
import { summaryText } from '../../conformance/reports/summary.ts'
import { profiles, type Scenario, scenarios } from '../../conformance/scenarios.ts'
import { readHar, type Trace } from '../../conformance/trace.ts'
import { demoCustomer, demoPartner } from '../../fixtures/demo.ts'
import { createHttpServer } from '../../server/http.ts'
import { createPlatform } from '../../server/platform.ts'
import { createMemoryStore } from '../../store/memory-store.ts'
import { WrongUse } from '../wrong-use.ts'

const defaultTimeout = 60

/** Judges an integration: what it does in scenarios, what a sandbox has seen of it, or what was recorded. */
export async function conform(args: string[]): Promise<number> {
  const end = args.indexOf('--')
  const command = end < 0 ? [] : args.slice(end + 1)
  const { values, positionals } = parse(end < 0 ? args : args.slice(0, end))
  if (positionals[0] === 'list') return list(values.json === true)
  if (positionals.length > 0) throw new WrongUse(`does not know ${positionals.join(' ')}`)
  if (values.journal !== undefined) return report(readRecording(values.journal), values)
  if (values.passive !== undefined) return report(await readJournal(values.passive, values.partner), values)
  if (command.length === 0) throw new WrongUse('needs -- COMMAND, --journal FILE.har, --passive URL, or list')
  return drive(command, values)
}

interface Options {
  readonly profile?: string
  readonly scenario?: string
  readonly report?: string
  readonly timeout?: string
  readonly journal?: string
  readonly passive?: string
  readonly partner?: string
  readonly json?: boolean
}

function parse(args: string[]): { values: Options; positionals: string[] } {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        profile: { type: 'string' },
        scenario: { type: 'string' },
        report: { type: 'string' },
        timeout: { type: 'string' },
        journal: { type: 'string' },
        passive: { type: 'string' },
        partner: { type: 'string' },
        json: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error))
  }
}

function list(asJson: boolean): number {
  const requirements = allRules.map((each) => each.requirement)
  const text = [
    ...Object.entries(profiles).map(([name, ids]) => `profile      ${name.padEnd(18)} ${ids.join(', ')}`),
    ...scenarios.map(({ id, task }) => `scenario     ${id.padEnd(18)} ${task}`),
    ...requirements.map(({ id, level, text: words }) => `requirement  ${id.padEnd(11)}${level.padEnd(7)} ${words}`),
    '',
  ].join('\n')
  process.stdout.write(asJson ? `${JSON.stringify({ profiles, scenarios, requirements })}\n` : text)
  return 0
}

function readRecording(file: string): Trace {
  try {
    return readHar(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new WrongUse(`${file} cannot be judged: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function readJournal(url: string, partner: string | undefined): Promise<Trace> {
  const query = new URLSearchParams({ format: 'har', limit: '1000', ...(partner === undefined ? {} : { partner }) })
  const address = `${url.replace(/\/$/, '')}/_sandbox/journal?${query.toString()}`
  try {
    return readHar(await (await fetch(address)).text())
  } catch (error) {
    throw new WrongUse(`${address} gives no journal: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function report(trace: Trace, { report: folder, json }: Options): number {
  const judgements = judge(trace)
  write(folder, '', judgements, trace)
  process.stdout.write(
    json === true ? `${JSON.stringify(jsonReport(judgements, trace))}\n` : summaryText(judgements, trace),
  )
  return judgements.some((each) => each.outcome === 'failed') ? 1 : 0
}

function write(folder: string | undefined, name: string, judgements: readonly Judgement[], trace: Trace): void {
  if (folder === undefined) return
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'report.json'), `${JSON.stringify(jsonReport(judgements, trace), undefined, 2)}\n`)
  writeFileSync(join(folder, name, 'junit.xml'), junitReport(judgements))
}

/** Runs the command once a scenario, each in a sandbox of its own, and judges what it did there. */
async function drive(command: readonly string[], options: Options): Promise<number> {
  const seconds = Number(options.timeout ?? defaultTimeout)
  if (!Number.isFinite(seconds) || seconds <= 0)
    throw new WrongUse(`--timeout takes seconds, not ${options.timeout ?? ''}`)
  const results = await Promise.all(chosen(options).map((scenario) => runScenario(scenario, command, seconds)))
  for (const { scenario, problems, judgements, trace, output } of results) {
    write(options.report, scenario.id, judgements, trace)
    if (options.json === true) continue
    process.stdout.write(`scenario ${scenario.id}: ${problems.length === 0 ? 'passed' : 'FAILED'}\n`)
    process.stdout.write(
      summaryText(
        judgements.filter((each) => each.outcome !== 'not_exercised'),
        trace,
      ),
    )
    for (const problem of problems) process.stdout.write(`     ! ${problem}\n`)
    if (problems.length > 0 && output !== '') process.stdout.write(`${output.trimEnd()}\n`)
    process.stdout.write('\n')
  }
  if (options.json === true) {
    const all = results.map(({ scenario, problems, judgements, trace }) => ({
      scenario: scenario.id,
      problems,
      ...jsonReport(judgements, trace),
    }))
    process.stdout.write(`${JSON.stringify(all)}\n`)
  }
  return results.some((each) => each.problems.length > 0) ? 1 : 0
}

function chosen({ profile = 'all', scenario }: Options): Scenario[] {
  const ids = scenario === undefined ? profiles[profile] : [scenario]
  if (ids === undefined) throw new WrongUse(`--profile takes ${Object.keys(profiles).join(', ')}, not ${profile}`)
  return ids.map((id) => {
    const found = scenarios.find((each) => each.id === id)
    if (found === undefined)
      throw new WrongUse(`--scenario takes ${scenarios.map((each) => each.id).join(', ')}, not ${id}`)
    return found
  })
}

interface ScenarioResult {
  readonly scenario: Scenario
  readonly problems: readonly string[]
  readonly judgements: readonly Judgement[]
  readonly trace: Trace
  readonly output: string
}

async function runScenario(scenario: Scenario, command: readonly string[], seconds: number): Promise<ScenarioResult> {
  const machineNow = (): number => Date.now()
  const options = { store: createMemoryStore(), preset: 'demo', seed: 1, freezeClock: false, rateLimits: true } as const
  const platform = createPlatform({ ...options, machineNow })
  const server = createHttpServer(platform, machineNow).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`
  try {
    const customer = [...(platform.tenants.first?.world.customers.values() ?? [])].find(
      (each) => each.domainName === demoCustomer.domainName,
    )
    const customerId = customer?.customerId ?? ''
    const orderId = await arrange(scenario, url, customerId)
    const { code, output } = await execute(command, seconds, {
      SANDBOX_ENDPOINT: url,
      SANDBOX_SCENARIO: scenario.id,
      SANDBOX_TASK: scenario.task,
      SANDBOX_PARTNER_AK: demoPartner.access,
      SANDBOX_PARTNER_SK: demoPartner.secret,
      SANDBOX_PARTNER_DOMAIN: demoPartner.id,
      SANDBOX_PARTNER_USER: demoPartner.userName,
      SANDBOX_PARTNER_PASSWORD: demoPartner.password,
      SANDBOX_CUSTOMER_AK: demoCustomer.key.access,
      SANDBOX_CUSTOMER_SK: demoCustomer.key.secret,
      SANDBOX_CUSTOMER_ID: customerId,
      SANDBOX_ORDER_ID: orderId,
    })
    const trace = await readJournal(url, undefined)
    const judgements = judge(trace)
    return { scenario, trace, judgements, output, problems: problemsOf(scenario, judgements, code) }
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

/** What fails a scenario: a broken MUST, a requirement that it is about and that nothing exercised, a failed command. */
function problemsOf({ exercises }: Scenario, judgements: readonly Judgement[], code: number | undefined): string[] {
  const broken = judgements
    .filter((each) => each.outcome === 'failed')
    .map(({ requirement }) => `${requirement.id} is broken`)
  const open = judgements
    .filter(({ requirement, outcome }) => outcome === 'not_exercised' && exercises.includes(requirement.id))
    .map(({ requirement }) => `${requirement.id} was not exercised`)
  const ended =
    code === undefined ? ['the command did not end in time'] : code === 0 ? [] : [`the command ended with ${code}`]
  return [...broken, ...open, ...ended]
}

/** Arranges the world; gives the id of the order that was made, if one was. */
async function arrange({ arrange: steps }: Scenario, url: string, customerId: string): Promise<string> {
  let orderId = ''
  for (const { method, path, body } of steps) {
    const response = await fetch(`${url}/_sandbox${path.replace('{customer}', customerId)}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer: unknown = await response.json()
    if (!response.ok) throw new Error(`Failed to arrange ${path}: ${JSON.stringify(answer)}`)
    const made: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'order_id') : undefined
    if (typeof made === 'string') orderId = made
  }
  return orderId
}

async function execute(
  [program = '', ...args]: readonly string[],
  seconds: number,
  facts: Readonly<Record<string, string>>,
): Promise<{ code: number | undefined; output: string }> {
  const child = spawn(program, args, { env: { ...process.env, ...facts }, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
  const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1000)
  try {
    const [code] = (await once(child, 'close')) as [number | null]
    return { code: code ?? undefined, output }
  } catch (error) {
    throw new WrongUse(`${program} cannot be run: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    clearTimeout(timer)
  }
}
