import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openBrowser } from '../open-browser.ts'
import { type Call } from '../options/table.ts'
import { type showReportTable } from '../tables/conform.ts'
import { WrongUse } from '../wrong-use.ts'

/** Tells where the report of a folder is, and opens it for whoever sits at a terminal. */
export function showReport({ argument: folder, values }: Call<(typeof showReportTable)['options']>): number {
  const file = resolve(join(folder, 'report.html'))
  if (!existsSync(file))
    throw new WrongUse(
      `${folder} has no report.html`,
      `partner-sandbox conform --report ${folder} -- COMMAND writes one; so does proxy --report`,
    )
  const { href } = pathToFileURL(file)
  process.stdout.write(values.json ? `${JSON.stringify({ file, url: href })}\n` : `${href}\n`)
  if (process.stdout.isTTY && !values.json) openBrowser(href)
  return 0
}
