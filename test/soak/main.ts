import { readFileSync, writeFileSync } from 'node:fs'
import { findingText } from '../fuzz/findings.ts'
import { fuzz, type FuzzReport } from '../fuzz/fuzz.ts'
import type { KillReport } from '../kill/kill.ts'
import { killOnPostgres } from '../kill/postgres.ts'
import { killOnSqlite } from '../kill/sqlite.ts'

/** The long form of what `npm test` does in short: kills and hostile requests. Its figures go into docs/reliability.md. */
const page = 'docs/reliability.md'
const seed = Number(process.env['SOAK_SEED'] ?? 1)
const rounds = Number(process.env['SOAK_ROUNDS'] ?? 100)
const requests = Number(process.env['SOAK_REQUESTS'] ?? 200_000)

const kills = {
  SQLite: await noted('SQLite', killOnSqlite({ rounds, seed })),
  'PostgreSQL, three processes': await noted('PostgreSQL', killOnPostgres({ rounds, seed })),
}
const hostile = await fuzz({ requests, seed })
console.log(`hostile: ${JSON.stringify({ ...hostile, findings: hostile.findings.map(findingText) })}`)

const faults = Object.values(kills).flatMap((each) => each.faults).length + hostile.findings.length
if (faults === 0) {
  const text = readFileSync(page, 'utf8')
  writeFileSync(page, within(within(text, 'kills', killTable(kills)), 'fuzz', fuzzTable(hostile)))
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
