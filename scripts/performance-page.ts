import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const data = 'docs/performance.json'
const page = 'docs/performance.md'

/** What the figures tell of: documentation, tests, the page in the browser and the command line bear on none of them. */
const code = ['src/contract', 'src/gateway', 'src/handlers', 'src/server', 'src/state', 'src/store', 'src/conformance']

/** So many days the newest change of the code may be younger than the figures, until it is said and until it fails. */
const days = { warned: 30, failed: 90 }

/** Where figures come from. */
interface Measured {
  readonly date: string
  readonly commit: string
  readonly machine: string
  readonly node: string
  /** How many processes wanted to run before; absent of figures that do not say. */
  readonly load?: number
}

interface Rung {
  readonly share: number
  readonly arrivalsPerSecond: number
  readonly failed: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly p999Ms: number
}

interface Figures {
  readonly parts: {
    readonly bench: { readonly measured: Measured; readonly page: readonly string[] }
    readonly longWork: { readonly measured: Measured; readonly page: readonly string[] }
    readonly ladder: {
      readonly measured: Measured
      readonly figures: {
        readonly seconds: number
        readonly memoryAfterMiB: number
        readonly ladders: readonly {
          readonly call: string
          readonly capacity: number
          readonly rungs: readonly Rung[]
        }[]
      }
    }
  }
}

function pageOf({ parts: { bench, longWork, ladder } }: Figures): string {
  const [title = '', ...rest] = bench.page
  const { seconds, memoryAfterMiB, ladders } = ladder.figures
  const rows = ladders.flatMap(({ call, capacity, rungs }) =>
    rungs.map(
      ({ share, arrivalsPerSecond, failed, ...times }) =>
        `| ${call} | ${capacity} | ${(share * 100).toFixed(0)} % | ${arrivalsPerSecond} | ${ms(times.p50Ms)} | ${ms(times.p99Ms)} | ${ms(times.p999Ms)} | ${failed} |`,
    ),
  )
  return `${title}

${sourceOf('These figures', bench.measured)}
${rest.join('\n')}
## Long work

${sourceOf('These figures', longWork.measured)}

${longWork.page.join('\n')}
## Calls that arrive at a fixed rate

${sourceOf('These figures', ladder.measured)}

Calls arrive whether earlier ones were answered or not, at parts of what the sandbox carries with 128 connections, for ${seconds} s each.
The time of a call counts from when it was to be sent, so that no pause hides the calls that fell into it. After all of it
the process has ${memoryAfterMiB} MiB of resident memory (goal: 250 MiB).

| call | carried/s | part of it | arrivals/s | p50 | p99 | p99.9 | failed |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}

function sourceOf(what: string, { date, commit, machine, node, load }: Measured): string {
  const busy = load === undefined ? '' : `, where ${load} processes wanted to run before it began`
  return `${what} are of ${date.slice(0, 10)}, commit ${commit}, on ${machine}, with Node.js ${node}${busy}.`
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`
}

/** For how many days the code has been newer than figures; undefined where there is no history to tell it by. */
function daysBehind({ date }: Measured): number | undefined {
  const { stdout, status } = spawnSync('git', ['log', '-1', '--format=%cI', '--', ...code], { encoding: 'utf8' })
  const changed = Date.parse(stdout.trim())
  return status !== 0 || Number.isNaN(changed) ? undefined : (changed - Date.parse(date)) / 86_400_000
}

/** Whether figures are young enough to be shown; what is to be said of them is said. */
function areYoung(name: string, measured: Measured): boolean {
  const behind = daysBehind(measured)
  if (behind === undefined) console.log(`the age of the figures of ${name} cannot be told: there is no history here`)
  if (behind === undefined || behind < days.warned) return true
  console.error(
    `the figures of ${name} in ${data} are ${Math.floor(behind)} days older than the code (at most ${days.failed}): measure them anew`,
  )
  return behind < days.failed
}

const figures = JSON.parse(readFileSync(data, 'utf8')) as Figures
const text = pageOf(figures)
if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== text) {
    console.error(`${page} is not what ${data} says: run node scripts/performance-page.ts`)
    process.exitCode = 1
  }
  for (const [name, { measured }] of Object.entries(figures.parts)) if (!areYoung(name, measured)) process.exitCode = 1
} else writeFileSync(page, text)
