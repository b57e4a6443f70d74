import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PageParts } from '../conformance/reports/html/view.ts'
import { chineseText } from '../control/openapi/chinese.ts'
import { pageFileAt } from '../server/page/page-files.ts'

/** Styles of the page in the browser that a report shares, and its own behind them. */
const styles = [
  'styles/1-base.css',
  'styles/2-frame.css',
  'styles/3-controls.css',
  'styles/4-lists.css',
  'styles/5-exchanges.css',
  'styles/8-conformance.css',
  'report/report.css',
]

/** What a report in HTML is made of besides its content, read from the files of this package. */
export function reportParts(): PageParts {
  const ending = extname(fileURLToPath(import.meta.url))
  return {
    style: styles.map((each) => readFileSync(pagePath(each), 'utf8')).join('\n'),
    script: pageFileAt(pagePath(`report/report${ending}`))?.content ?? '',
    chinese: chineseText,
  }
}

function pagePath(name: string): string {
  return fileURLToPath(new URL(`../page/${name}`, import.meta.url))
}
