import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Judgement } from '../conformance/judge.ts'
import { htmlReport } from '../conformance/reports/html.ts'
import { jsonReport } from '../conformance/reports/json.ts'
import { junitReport } from '../conformance/reports/junit.ts'
import { type Trace } from '../conformance/trace.ts'

/** Writes a judgement for machines, for CI systems and for people; without a folder, nothing. */
export function writeReports(
  folder: string | undefined,
  judgements: readonly Judgement[],
  trace: Trace,
  name = '',
): void {
  if (folder === undefined) return
  const place = join(folder, name)
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, 'report.json'), `${JSON.stringify(jsonReport(judgements, trace), undefined, 2)}\n`)
  writeFileSync(join(place, 'junit.xml'), junitReport(judgements))
  writeFileSync(join(place, 'report.html'), htmlReport(judgements, trace))
}
