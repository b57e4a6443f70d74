import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openBrowser } from '../open-browser.ts'
import type { Call } from '../options/table.ts'
import { interrupted, listen, urlOf } from '../serving.ts'
import type { showReportTable } from '../tables/conform.ts'
import { WrongUse } from '../wrong-use.ts'

type ShowReportCall = Call<(typeof showReportTable)['options']>

/** Tells where a report is, serves it where that is asked for, and opens it for whoever sits at a terminal. */
export async function showReport({ argument, values }: ShowReportCall): Promise<number> {
  const file = resolve(reportAt(argument))
  if (values.serve) return serve(file, values)
  const { href } = pathToFileURL(file)
  process.stdout.write(values.json ? `${JSON.stringify({ file, url: href })}\n` : `${href}\n`)
  if (values.open || (process.stdout.isTTY && !values.json)) openBrowser(href)
  return 0
}

/** The report that a path means: the file itself, that of a folder, or the newest of the folders in it. Throws WrongUse. */
function reportAt(path: string): string {
  if (path.endsWith('.html') && existsSync(path)) return path
  const own = join(path, 'report.html')
  if (existsSync(own)) return own
  const below = foldersIn(path)
    .map((each) => join(path, each, 'report.html'))
    .filter(existsSync)
  const [newest] = below.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  if (newest !== undefined) return newest
  const folder = path === '.' ? 'conformance-report' : path
  throw new WrongUse(
    `${path} has no report.html`,
    `partner-sandbox conform --report ${folder} -- COMMAND writes one; so does proxy --report`,
  )
}

function foldersIn(path: string): string[] {
  return existsSync(path) && statSync(path).isDirectory() ? readdirSync(path) : []
}

/** Serves the one file on this machine alone, until Ctrl-C. It is read for each visit: a new run shows at once. */
async function serve(file: string, { open, json, port }: ShowReportCall['values']): Promise<number> {
  const server = createServer((request, response) => {
    const isReport = request.method === 'GET' && ['/', '/report.html'].includes(request.url ?? '')
    response.writeHead(isReport ? 200 : 404, {
      'Content-Type': isReport ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    })
    response.end(isReport ? readFileSync(file) : 'There is only the report, at /.\n')
  })
  const place = { port, host: '127.0.0.1' }
  await listen(server, place)
  const url = `${urlOf(server, place)}/`
  process.stdout.write(json ? `${JSON.stringify({ file, url })}\n` : `${url} serves ${dirname(file)}/report.html\n`)
  if (open) openBrowser(url)
  await interrupted()
  server.close()
  server.closeAllConnections()
  return 0
}
