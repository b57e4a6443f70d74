import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Section } from '../conformance/report.ts'
import type { RequirementSet } from '../conformance/requirement-sets.ts'
import type { Run } from '../conformance/run.ts'
import type { Scenario } from '../conformance/scenarios/scenario.ts'
import { fieldOf, listOf, parseJson, textOf } from '../conformance/trace/json.ts'
import { type HarEntry, traceOf } from '../conformance/trace/read-har.ts'
import type { Trace } from '../conformance/trace/trace.ts'
import type { SiteName } from '../contract/operations.ts'
import { demoAccounts } from '../fixtures/demo-accounts.ts'
import { createHttpServer } from '../server/http.ts'
import { createPlatform, journalBoundsOf, type Platform } from '../server/platform.ts'
import { instantOf, minute } from '../units/instant.ts'
import type { World } from '../state/engine/world.ts'
import { createMemoryStore } from '../store/memory-store.ts'
import { type Arranged, arrange, customersOf, factsOf, type Files, wantedIn } from './arrange-scenario.ts'
import { endStates } from './end-states.ts'
import { judgeRun } from './judge-run.ts'
import { listen, portOf } from './serving.ts'
import { openConsoleVisitor } from './console-visitor.ts'
import { openSupportDesk } from './support-desk.ts'
import { readJournal } from './control-client.ts'
import { printedOf } from './printed-output.ts'
import { openHosts, type ScenarioHosts } from './scenario-hosts.ts'
import { scenarioStart } from './scenario-start.ts'
import { usageFiles } from './usage-file-totals.ts'

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
  /** With what the command ended. */
  readonly ended: Run['ended']
  /** The recording, as an HTTP Archive. */
  readonly har: string
}

export interface ScenarioOptions {
  readonly set: RequirementSet
  /** Where the sandbox listens; 0 takes any free port. */
  readonly port: number
  readonly site: SiteName
}

/** A scenario is judged by all that was said: its journal holds whole bodies, and more of them than anybody sends. */
const journalMebibytes = 1024

/** No connection ends while it rests: on a slow machine that meets the next call, and no integration is to be judged by it. */
const keepAliveMs = 10 * minute

/** Runs a scenario in a sandbox of its own, and judges what the integration did there. */
export async function runScenario(
  scenario: Scenario,
  drive: Drive,
  { set, port, site }: ScenarioOptions,
): Promise<ScenarioResult> {
  const machineNow = (): number => Date.now()
  const platform = createPlatform({ ...platformOptions(scenario, machineNow), site, machineNow })
  const server = createHttpServer(platform, machineNow, { limits: { keepAliveMs } })
  await listen(server, { port, host: '127.0.0.1' })
  const url = `http://127.0.0.1:${portOf(server, port)}`
  const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-run-'))
  const hosts = await openHosts(url, scenario)
  const begin = performance.now()
  try {
    const arranged = await arrange(scenario, { url, elsewhere: hosts.elsewhere, world: worldOf(platform) })
    const files = { result: join(folder, 'result.json'), attachment: join(folder, 'error.log') }
    writeFileSync(files.attachment, '404 Not Found\n')
    const { ended, output, printed, tried } = await driven(scenario, { drive, url, hosts, files, arranged })
    const { har, trace } = withTried(await recordingOf(url, scenario), tried)
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
    const isReadable = handedIn === undefined || run.handedIn !== undefined
    const section = judgeRun(scenario, { trace, run, set, wrongEnd, isReadable })
    const ran = { durationMs: performance.now() - begin, ...printed }
    return { section: { ...section, ran }, output, ended, har }
  } finally {
    hosts.close()
    rmSync(folder, { recursive: true, force: true })
    server.close()
    server.closeAllConnections()
  }
}

function platformOptions(scenario: Scenario, machineNow: () => number) {
  const now = instantOf(machineNow())
  const start = scenarioStart(scenario, now)
  return {
    store: createMemoryStore(),
    preset: 'quiet',
    seed: 1,
    freezeClock: false,
    rateLimits: true,
    journal: journalBoundsOf(journalMebibytes, 'whole'),
    ...(start === now ? {} : { clock: new Date(start) }),
  } as const
}

interface Driving {
  readonly drive: Drive
  readonly url: string
  readonly hosts: ScenarioHosts
  readonly files: Files
  readonly arranged: Arranged
}

/** Lets the integration do its task, with whoever else the scenario has at work; gives what was tried beside the platform too. */
async function driven(scenario: Scenario, { drive, url, hosts, files, arranged }: Driving) {
  const usage = scenario.handsIn === 'file totals' ? usageFiles(arranged.world) : []
  hosts.delay(usage.at(-1)?.name ?? '')
  const desk = await openSupportDesk(url, scenario)
  const visitor = openConsoleVisitor(url, scenario)
  const facts = {
    ...factsOf(scenario, { url, files, ...arranged }),
    SANDBOX_BUCKET: hosts.bucket,
    SANDBOX_FILES: usage.map(({ name }) => name).join(','),
  }
  const ended = await drive(facts, visitor.over).finally(async () => {
    await Promise.all([desk.close(), visitor.close()])
  })
  return { ...ended, printed: printedOf(ended.output, facts), tried: [...visitor.tried, ...hosts.noted()] }
}

interface Recording {
  readonly har: string
  readonly trace: Trace
}

/** What the sandbox saw of the partner: of its accounts of both sites in the order of time, where it calls by both. */
async function recordingOf(url: string, { isOfBothSites = false }: Scenario): Promise<Recording> {
  if (!isOfBothSites) return readJournal(url, {})
  const partners = Object.values(demoAccounts).map(({ partner }) => partner.id)
  const all = await Promise.all(partners.map((partner) => readJournal(url, { partner })))
  const entries = all.flatMap(({ har }) => listOf(fieldOf(fieldOf(parseJson(har), 'log'), 'entries')))
  const received = (entry: unknown): string => textOf(fieldOf(entry, '_receivedDateTime')) ?? ''
  const whole = { log: { entries: entries.toSorted((a, b) => (received(a) < received(b) ? -1 : 1)) } }
  return { har: JSON.stringify(whole), trace: traceOf(whole) }
}

/** A recording with what was tried beside the platform, behind all else. */
function withTried({ har, trace }: Recording, tried: readonly HarEntry[]): Recording {
  if (tried.length === 0) return { har, trace }
  const recorded = parseJson(har)
  const whole = { log: { entries: [...listOf(fieldOf(fieldOf(recorded, 'log'), 'entries')), ...tried] } }
  return { har: JSON.stringify(whole), trace: traceOf(whole) }
}

function worldOf({ tenants }: Platform): World {
  if (tenants.first === undefined) throw new Error('Failed to find the demo partner.')
  return tenants.first.world
}
