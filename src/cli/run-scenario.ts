import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Section } from '../conformance/report.ts'
import { type RequirementSet } from '../conformance/requirement-sets.ts'
import { type Run } from '../conformance/run.ts'
import { type ControlStep, type Scenario } from '../conformance/scenarios/scenario.ts'
import { fieldOf, listOf, parseJson } from '../conformance/trace/json.ts'
import { type HarEntry, traceOf } from '../conformance/trace/read-har.ts'
import { type Trace } from '../conformance/trace/trace.ts'
import { type SiteName } from '../contract/operations.ts'
import { demoAccounts } from '../fixtures/demo-accounts.ts'
import { createHttpServer } from '../server/http.ts'
import { createPlatform, type Platform } from '../server/platform.ts'
import { viewBudget } from '../state/ledger/budgets.ts'
import { day, hour } from '../units/instant.ts'
import { onlyOf, type World } from '../state/engine/world.ts'
import { createMemoryStore } from '../store/memory-store.ts'
import { endStates, type Subject } from './end-states.ts'
import { judgeRun } from './judge-run.ts'
import { listen, portOf } from './serving.ts'
import { openConsoleVisitor } from './console-visitor.ts'
import { openSupportDesk } from './support-desk.ts'
import { callControl, readJournal, readLedger } from './control-client.ts'

/** What a scenario tells the integration, as names and values of its environment. */
export type Facts = Readonly<Record<string, string>>

/**
 * Lets the integration do its task, until the scenario is over where that is known; gives with what it ended, and what it
 * printed.
 */
export type Drive = (
  facts: Facts,
  over: Promise<void>,
) => Promise<{ readonly ended: Run['ended']; readonly output: string }>

/** What came of a scenario, and what the integration printed. */
export interface ScenarioResult {
  readonly section: Section
  readonly output: string
  /** The recording, as an HTTP Archive. */
  readonly har: string
}

export interface ScenarioOptions {
  readonly set: RequirementSet
  /** Where the sandbox listens; 0 takes any free port. */
  readonly port: number
  readonly site: SiteName
}

/** Runs a scenario in a sandbox of its own, and judges what the integration did there. */
export async function runScenario(
  scenario: Scenario,
  drive: Drive,
  { set, port, site }: ScenarioOptions,
): Promise<ScenarioResult> {
  const machineNow = (): number => Date.now()
  const options = {
    store: createMemoryStore(),
    site,
    preset: 'quiet',
    seed: 1,
    freezeClock: false,
    rateLimits: true,
    ...(scenario.beginsHoursAgo === undefined
      ? {}
      : { clock: new Date(machineNow() - scenario.beginsHoursAgo * hour) }),
  } as const
  const platform = createPlatform({ ...options, machineNow })
  const server = createHttpServer(platform, machineNow)
  await listen(server, { port, host: '127.0.0.1' })
  const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-run-'))
  try {
    const url = `http://127.0.0.1:${portOf(server, port)}`
    const arranged = await arrange(scenario, url, worldOf(platform))
    const files = { result: join(folder, 'result.json'), attachment: join(folder, 'error.log') }
    writeFileSync(files.attachment, '404 Not Found\n')
    const desk = await openSupportDesk(url, scenario)
    const visitor = openConsoleVisitor(url, scenario)
    const facts = factsOf(scenario, { url, files, ...arranged })
    const { ended, output } = await drive(facts, visitor.over).finally(async () => {
      await Promise.all([desk.close(), visitor.close()])
    })
    const { har, trace } = withTried(await readJournal(url, {}), visitor.tried)
    const handedIn = existsSync(files.result) ? readFileSync(files.result, 'utf8') : undefined
    const run: Run = {
      ended,
      handedIn: handedIn === undefined ? undefined : parseJson(handedIn),
      ledger: arranged.ledger,
      cycles: arranged.cycles,
      customers: scenario.handsIn === 'customers' ? customersOf(worldOf(platform)) : [],
      ...wantedIn(scenario, arranged),
    }
    const wrongEnd = scenario.ends === undefined ? [] : endStates[scenario.ends](arranged)
    const section = judgeRun(scenario, {
      trace,
      run,
      set,
      wrongEnd,
      isReadable: handedIn === undefined || run.handedIn !== undefined,
    })
    return { section, output, har }
  } finally {
    rmSync(folder, { recursive: true, force: true })
    server.close()
    server.closeAllConnections()
  }
}

/** A recording with what a visitor has tried at the platform itself, behind all else. */
function withTried(
  { har, trace }: { readonly har: string; readonly trace: Trace },
  tried: readonly HarEntry[],
): { readonly har: string; readonly trace: Trace } {
  if (tried.length === 0) return { har, trace }
  const recorded = parseJson(har)
  const whole = { log: { entries: [...listOf(fieldOf(fieldOf(recorded, 'log'), 'entries')), ...tried] } }
  return { har: JSON.stringify(whole), trace: traceOf(whole) }
}

function worldOf({ tenants }: Platform): World {
  if (tenants.first === undefined) throw new Error('Failed to find the demo partner.')
  return tenants.first.world
}

/** What a search is to find: the orders of the last 30 days, or the customers that are named as the first one is. */
function wantedIn({ handsIn }: Scenario, { orders, customers, world }: Arranged): Pick<Run, 'orders' | 'found'> {
  if (handsIn === 'orders') return { orders }
  if (handsIn !== 'found') return {}
  const [{ name } = { name: '' }] = customers
  return { found: [...world.customers.values()].filter((each) => each.name === name).map((each) => each.customerId) }
}

/** Ids of the customers in the partner's list. */
function customersOf(world: World): string[] {
  return [...world.customers.values()]
    .filter((each) => each.association === 'associated' && each.resellerId === '')
    .map((each) => each.customerId)
}

interface Arranged extends Subject {
  /** Ids and names of the customers that the task is about. */
  readonly customers: readonly { readonly customerId: string; readonly name: string }[]
  readonly ledger: Run['ledger']
  /** The customer's orders of the last 30 days. */
  readonly orders: readonly string[]
  /** Months that are over. */
  readonly cycles: readonly string[]
}

/** Customers of the demo world that are about to be associated are so before a list is read that they would change. */
const calm: ControlStep = { method: 'POST', path: '/clock/advance', body: { duration: 'PT5S' } }

/** Arranges the world, and finds in it what the task names. */
async function arrange(scenario: Scenario, url: string, world: World): Promise<Arranged> {
  const { site } = onlyOf(world.profile)
  const [customerId = ''] = world.customers.keysOf('byName', demoAccounts[site].customer.domainName)
  const resource = world.resources.firstOf('byCustomer', customerId)
  let orderId = ''
  for (const step of [calm, ...scenario.arrange]) {
    const answer = await callControl(url, step, customerId)
    if (typeof answer['order_id'] === 'string') orderId = answer['order_id']
  }
  const ledger = scenario.handsIn === 'totals' ? await readLedger(url, customerId) : []
  const months = [...new Set(ledger.map((each) => each.month))].sort()
  return {
    world,
    customerId,
    before: new Set(world.customers.keys()),
    ticketsBefore: new Set(world.tickets.keys()),
    expiredAt: resource?.expiresAt,
    used: viewBudget(world, customerId).used,
    customers: (scenario.customers ?? []).flatMap(
      (name) => world.customers.firstOf('byName', name.replace('{demo}', demoPrefixes[site])) ?? [],
    ),
    orderId,
    resourceId: resource?.resourceId ?? '',
    ledger,
    orders: [...world.orders.values()]
      .filter((each) => each.customerId === customerId && each.createdAt > world.now - 30 * day)
      .map((each) => each.orderId),
    cycles: months.slice(0, -1),
  }
}

/** The files of a scenario: what is handed in, and what may be attached to a ticket. */
interface Files {
  readonly result: string
  readonly attachment: string
}

function factsOf(
  { id, task }: Scenario,
  { url, files, world, customerId, customers, orderId, resourceId, cycles }: Arranged & { url: string; files: Files },
): Facts {
  const { site } = onlyOf(world.profile)
  const { partner, customer } = demoAccounts[site]
  return {
    SANDBOX_ENDPOINT: url,
    SANDBOX_SITE: site,
    SANDBOX_SCENARIO: id,
    SANDBOX_TASK: task,
    SANDBOX_PARTNER_AK: partner.access,
    SANDBOX_PARTNER_SK: partner.secret,
    SANDBOX_PARTNER_DOMAIN: partner.id,
    SANDBOX_PARTNER_USER: partner.userName,
    SANDBOX_PARTNER_PASSWORD: partner.password,
    SANDBOX_XACCOUNT_TYPE: onlyOf(world.profile).xaccountType,
    SANDBOX_CUSTOMER_AK: customer.key.access,
    SANDBOX_CUSTOMER_SK: customer.key.secret,
    SANDBOX_CUSTOMER_DOMAIN: customer.domainName,
    SANDBOX_CUSTOMER_USER: customer.domainName,
    SANDBOX_CUSTOMER_PASSWORD: customer.password,
    SANDBOX_CUSTOMER_ID: customerId,
    SANDBOX_CUSTOMER_IDS: customers.map((each) => each.customerId).join(','),
    SANDBOX_CUSTOMER_NAME: customers[0]?.name ?? '',
    SANDBOX_ORDER_ID: orderId,
    SANDBOX_RESOURCE_ID: resourceId,
    SANDBOX_CYCLES: cycles.join(','),
    SANDBOX_ATTACHMENT: files.attachment,
    SANDBOX_RESULT: files.result,
  }
}

/** What the names of the customers of a site's demo begin with. */
const demoPrefixes: Readonly<Record<SiteName, string>> = { intl: 'demo-customer-', cn: 'demo-customer-cn-' }
