import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../conformance/report.ts'
import { htmlReport } from '../conformance/reports/html/page.ts'
import { jsonReport } from '../conformance/reports/json.ts'
import { junitReport } from '../conformance/reports/junit.ts'
import { chatSummary, markdownSummary } from '../conformance/reports/markdown.ts'
import { reportParts } from './report-parts.ts'

/** The ending of the names of summaries in each language. */
const languages = [
  ['en', ''],
  ['zh', '.zh-CN'],
] as const

/** Writes a report in every form into a folder, and makes the folder where there is none. */
export function writeReports(folder: string, report: Report): void {
  mkdirSync(folder, { recursive: true })
  const parts = reportParts()
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify(jsonReport(report, parts.chinese), undefined, 2)}\n`)
  writeFileSync(join(folder, 'junit.xml'), junitReport(report))
  writeFileSync(join(folder, 'report.html'), htmlReport(report, parts))
  for (const [language, ending] of languages) {
    const speech = { language, chinese: parts.chinese }
    writeFileSync(join(folder, `summary${ending}.md`), markdownSummary(report, speech))
    writeFileSync(join(folder, `summary${ending}.txt`), chatSummary(report, speech))
  }
}

/** Writes the recording of a section beside its report. */
export function writeRecording(folder: string, name: string, har: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.har`), har)
}
