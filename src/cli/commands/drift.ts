import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'
import { confirmedBy, joinRecorded, type Recorded } from '../../conformance/drift/confirmed.ts'
import {
  type DriftFindings,
  driftJson,
  driftMarkdown,
  driftText,
  groupDrifts,
} from '../../conformance/drift/drift-reports.ts'
import { type Documented, exchangeDrift } from '../../conformance/drift/exchange-drift.ts'
import { type LiveRecording, readLive } from '../../conformance/drift/live-exchanges.ts'
import { propose, type SpecFiles } from '../../conformance/drift/proposals.ts'
import { describeService } from '../../conformance/verify/described.ts'
import { type IndexedOperation, operationKey, type SiteName } from '../../contract/operations.ts'
import type { Call } from '../options/table.ts'
import { replayLive } from '../replay-live.ts'
import type { driftTable } from '../tables/drift.ts'
import { WrongUse } from '../wrong-use.ts'

/** Holds a recording of the live platform against the contract; gives 1 when something drifts. */
export async function drift({ values, argument }: Call<(typeof driftTable)['options']>): Promise<number> {
  const { site } = values
  const { live, aside } = readRecording(argument, site, values['live-host'] ?? [])
  const known = values.confirm === undefined ? {} : readConfirmed(values.confirm)
  const find = documentsOf(site)
  const seen = live.flatMap((each) => exchangeDrift(each, find))
  const replay = await replayLive(live, site)
  const drifts = [...seen, ...replay.drifts]
  const specs = drifts.length === 0 ? new Map<string, string>() : readSpecs()
  const findings: DriftFindings = {
    site,
    exchanges: live.length,
    replayed: replay.replayed,
    notReplayed: replay.notReplayed,
    aside,
    groups: groupDrifts(drifts, (each) => propose(each, specs)),
    confirmed: confirmedBy(live, drifts),
  }
  if (values.confirm !== undefined) writeFileSync(values.confirm, stringify(joinRecorded(known, findings.confirmed)))
  if (values.report !== undefined) writeReport(values.report, findings)
  process.stdout.write(values.json ? `${JSON.stringify(driftJson(findings))}\n` : driftText(findings))
  return drifts.length > 0 ? 1 : 0
}

function readRecording(file: string, site: SiteName, hosts: readonly string[]): LiveRecording {
  try {
    return readLive(readFileSync(file, 'utf8'), site, hosts)
  } catch (error) {
    throw new WrongUse(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      'name an HTTP Archive, such as partner-sandbox proxy --har FILE writes',
    )
  }
}

function readConfirmed(file: string): Recorded {
  if (!existsSync(file)) return {}
  const read: unknown = parse(readFileSync(file, 'utf8')) ?? {}
  if (isRecorded(read)) return read
  throw new WrongUse(`${file} is no file of evidence`, 'name the file that drift --confirm has written, or a new one')
}

function isRecorded(value: unknown): value is Recorded {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.values(value).every(
    (each: unknown) =>
      typeof each === 'object' && each !== null && 'on' in each && 'exchanges' in each && 'statuses' in each,
  )
}

/** The operations of a site with their documents, read when the first of a service is asked for. */
function documentsOf(site: SiteName): (operation: IndexedOperation) => Documented | undefined {
  const known = new Map<string, Documented>()
  for (const service of [site, 'iam', 'tickets', 'v1'] as const) {
    const file = new URL(`../../contract/generated/documents/${service}.json`, import.meta.url)
    const document: unknown = JSON.parse(readFileSync(file, 'utf8'))
    for (const described of describeService(service, document))
      known.set(operationKey(described.operation), { described, document })
  }
  return (operation) => known.get(operationKey(operation))
}

function readSpecs(): SpecFiles {
  const root = fileURLToPath(new URL('../../../', import.meta.url))
  const paths = readdirSync(join(root, 'specs'), { recursive: true, encoding: 'utf8' })
    .filter((each) => each.endsWith('.yaml'))
    .map((each) => join('specs', each))
    .sort()
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

function writeReport(folder: string, findings: DriftFindings): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'drift.json'), `${JSON.stringify(driftJson(findings), undefined, 2)}\n`)
  writeFileSync(join(folder, 'drift.md'), driftMarkdown(findings))
}
