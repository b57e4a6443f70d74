import { readFileSync, writeFileSync } from 'node:fs'
import { findingText } from '../fuzz/findings.ts'
import { fuzz, type FuzzReport } from '../fuzz/fuzz.ts'
import { fillDisk, type FullDiskReport } from '../kill/full-disk.ts'
import type { KillReport } from '../kill/kill.ts'
import { killOnPostgres } from '../kill/postgres.ts'
import { killOnSqlite } from '../kill/sqlite.ts'

/** The long form of what `npm test` does in short: kills, full disks, damaged files and hostile requests. Its figures go into docs/reliability.md. */
const page = 'docs/reliability.md'
const seed = Number(process.env['SOAK_SEED'] ?? 1)
const rounds = Number(process.env['SOAK_ROUNDS'] ?? 100)
const requests = Number(process.env['SOAK_REQUESTS'] ?? 200_000)
const flips = Number(process.env['SOAK_FLIPS'] ?? 200)

const kills = {
  SQLite: await noted('SQLite', killOnSqlite({ rounds, seed })),
  'PostgreSQL, three processes': await noted('PostgreSQL', killOnPostgres({ rounds, seed })),
}
const full = await fillDisk({ rounds, seed, flips })
console.log(`full disks: ${JSON.stringify(full)}`)
const hostile = await fuzz({ requests, seed })
console.log(`hostile: ${JSON.stringify({ ...hostile, findings: hostile.findings.map(findingText) })}`)

const reports = [...Object.values(kills), full, full.damage]
const faults = reports.flatMap((each) => each.faults).length + hostile.findings.length
if (faults === 0) {
  const text = readFileSync(page, 'utf8')
  const tables = { kills: killTable(kills), disk: diskTable(full), fuzz: fuzzTable(hostile) }
  writeFileSync(
    page,
    Object.entries(tables).reduce((done, [mark, table]) => within(done, mark, table), text),
  )
}
process.exitCode = faults === 0 ? 0 : 1

async function noted(name: string, running: Promise<KillReport>): Promise<KillReport> {
  const report = await running
  console.log(`${name}: ${JSON.stringify(report)}`)
  return report
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
