import { readFileSync, writeFileSync } from 'node:fs'
import { findingText } from '../fuzz/findings.ts'
import { fuzz, type FuzzReport } from '../fuzz/fuzz.ts'
import { fillDisk, type FullDiskReport } from '../kill/full-disk.ts'
import type { KillReport } from '../kill/kill.ts'
import { killOnPostgres } from '../kill/postgres.ts'
import { killOnSqlite } from '../kill/sqlite.ts'

/**
 * The long form of what `npm test` does in short: kills, full disks, damaged files and hostile requests. The figures of a
 * part without a fault go into docs/reliability.md.
 */
const page = 'docs/reliability.md'
const seed = Number(process.env['SOAK_SEED'] ?? 1)
const rounds = Number(process.env['SOAK_ROUNDS'] ?? 100)
const requests = Number(process.env['SOAK_REQUESTS'] ?? 200_000)
const flips = Number(process.env['SOAK_FLIPS'] ?? 200)

interface Soaked {
  readonly faults: readonly string[]
  readonly table: string
}

/** What can be soaked, by the mark of its table in the page. */
const soaks: Readonly<Record<string, () => Promise<Soaked>>> = {
  async kills() {
    const reports = {
      SQLite: await killOnSqlite({ rounds, seed }),
      'PostgreSQL, three processes': await killOnPostgres({ rounds, seed }),
    }
    return { faults: Object.values(reports).flatMap((each) => each.faults), table: killTable(reports) }
  },
  async disk() {
    const report = await fillDisk({ rounds, seed, flips })
    return { faults: [...report.faults, ...report.damage.faults], table: diskTable(report) }
  },
  async fuzz() {
    const report = await fuzz({ requests, seed })
    return { faults: report.findings.map(findingText), table: fuzzTable(report) }
  },
}

/** All, or those that the command names: `npm run soak -- disk`. */
const asked = process.argv.slice(2)
for (const name of asked.length === 0 ? Object.keys(soaks) : asked) {
  const soak = soaks[name]
  if (soak === undefined) throw new Error(`Failed to soak ${name}: it is none of ${Object.keys(soaks).join(', ')}.`)
  const { faults, table } = await soak()
  console.log([table, ...faults].join('\n'))
  if (faults.length === 0) writeFileSync(page, within(readFileSync(page, 'utf8'), name, table))
  else process.exitCode = 1
}

/** Puts a text between its two marks in a page. */
function within(text: string, mark: string, inner: string): string {
  const between = new RegExp(`(<!-- ${mark} -->)[^]*(<!-- /${mark} -->)`)
  return text.replace(between, (_whole, first: string, last: string) => `${first}\n\n${inner}\n\n${last}`)
}

function killTable(reports: Readonly<Record<string, KillReport>>): string {
  const rows = Object.entries(reports).map(
    ([name, each]) =>
      `| ${name} | ${each.rounds} | ${each.killed} | ${each.killedAtStart} | ${each.crashed} | ${each.writes} | ${each.reads} | ${each.faults.length} |`,
  )
  return [
    '| database | rounds | killed at work | killed at the start | database crashed | writes acknowledged | reads | faults |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

function diskTable({ rounds: times, writes, refused, faults: wrong, damage }: FullDiskReport): string {
  return [
    '| disk | rounds | writes acknowledged | clients refused | files with a bit turned | refused | faults |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    `| SQLite | ${times} | ${writes} | ${refused} | ${damage.flips} | ${damage.refused} | ${wrong.length + damage.faults.length} |`,
  ].join('\n')
}

function fuzzTable({ requests: sent, heap, findings, seconds }: FuzzReport): string {
  const mebibytes = ({ before, after }: FuzzReport['heap'][keyof FuzzReport['heap']]): string =>
    `${(before / 2 ** 20).toFixed(1)} to ${(after / 2 ** 20).toFixed(1)} MiB`
  return [
    '| sent | requests | heap in use, after the first part and at the end |',
    '| --- | --- | --- |',
    `| inside one process | ${sent.inProcess} | ${mebibytes(heap.inProcess)} |`,
    `| over sockets | ${sent.sockets} | |`,
    `| to a process of its own | ${sent.process} | ${mebibytes(heap.process)} |`,
    '',
    `Faults found: ${findings.length}, in ${seconds.toFixed(0)} s.`,
  ].join('\n')
}
