import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brokenProblem } from '../conformance/expected-failures.ts'
import { gradeTotals, type LedgerLine } from '../conformance/exam.ts'
import { judge, type Judgement } from '../conformance/judge.ts'
import { type Scenario } from '../conformance/scenarios.ts'
import { readHar, type Trace } from '../conformance/trace.ts'
import { demoCustomer, demoPartner } from '../fixtures/demo.ts'
import { createHttpServer } from '../server/http.ts'
import { createPlatform } from '../server/platform.ts'
import { createMemoryStore } from '../store/memory-store.ts'
import { WrongUse } from './wrong-use.ts'

/** What came of a scenario. */
export interface ScenarioResult {
  readonly scenario: Scenario
  readonly problems: readonly string[]
  readonly judgements: readonly Judgement[]
  readonly trace: Trace
  readonly output: string
}

/** Runs a command in a scenario, in a sandbox of its own, and judges what it did. */
export async function runScenario(
  scenario: Scenario,
  command: readonly string[],
  seconds: number,
): Promise<ScenarioResult> {
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
    const exam = await setExam(scenario, url, customerId)
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
      SANDBOX_CYCLES: exam.cycles.join(','),
      SANDBOX_RESULT: exam.file,
    })
    const trace = await readJournal(url, undefined)
    const judgements = judge(trace)
    return {
      scenario,
      trace,
      judgements,
      output,
      problems: [...problemsOf(scenario, judgements, code), ...exam.grade()],
    }
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

/** What fails a scenario: a broken MUST, a requirement that it is about and that nothing exercised, a failed command. */
function problemsOf({ exercises }: Scenario, judgements: readonly Judgement[], code: number | undefined): string[] {
  const broken = judgements
    .filter((each) => each.outcome === 'failed')
    .map(({ requirement }) => brokenProblem(requirement.id))
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
      body: JSON.stringify(body).replaceAll('{customer}', customerId),
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

interface Exam {
  readonly cycles: readonly string[]
  readonly file: string
  /** What of the totals in the file is wrong. */
  grade(this: void): string[]
}

/** Prepares the file for totals, and what they will be held against: the ledger of the months that are over. */
async function setExam({ graded }: Scenario, url: string, customerId: string): Promise<Exam> {
  if (graded !== true) return { cycles: [], file: '', grade: () => [] }
  const response = await fetch(`${url}/_sandbox/ledger?customer_id=${customerId}&limit=1000`)
  const { charges } = (await response.json()) as { charges: LedgerLine[] }
  const months = [...new Set(charges.map((each) => each.month))].sort()
  const cycles = months.slice(0, -1)
  const file = join(mkdtempSync(join(tmpdir(), 'partner-sandbox-exam-')), 'totals.json')
  return {
    cycles,
    file,
    grade() {
      const submitted: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
      rmSync(dirname(file), { recursive: true })
      return gradeTotals(charges, submitted, cycles).map(
        ({ cycle, expected, actual }) => `the total of ${cycle} is ${actual}, the ledger has ${expected}`,
      )
    },
  }
}

/** Reads what a sandbox has seen of a partner. */
export async function readJournal(url: string, partner: string | undefined): Promise<Trace> {
  const query = new URLSearchParams({ format: 'har', limit: '1000', ...(partner === undefined ? {} : { partner }) })
  const address = `${url.replace(/\/$/, '')}/_sandbox/journal?${query.toString()}`
  try {
    return readHar(await (await fetch(address)).text())
  } catch (error) {
    throw new WrongUse(`${address} gives no journal: ${error instanceof Error ? error.message : String(error)}`)
  }
}
