import { setTimeout as wait } from 'node:timers/promises'
import { judgeRecording } from '../../conformance/judge-recording.ts'
import { createProxy, type Passed, type Proxy } from '../../conformance/proxy/forward.ts'
import type { SiteName } from '../../contract/operations.ts'
import { siteOfHost } from '../../contract/site-hosts.ts'
import { type Judged, judgePassed } from '../../conformance/proxy/judge-passed.ts'
import { createRecording, harText, type Recording } from '../../conformance/proxy/recording.ts'
import { readUpstream, type Upstream } from '../../conformance/proxy/upstream.ts'
import { hasFailed } from '../../conformance/report.ts'
import { jsonReport } from '../../conformance/reports/json.ts'
import { sectionsText, totalText } from '../../conformance/reports/summary.ts'
import { readHar } from '../../conformance/trace/read-har.ts'
import { colouredVerdicts } from '../colour.ts'
import { type HarFile, openHarFile } from '../har-file.ts'
import type { Call } from '../options/table.ts'
import { interrupted, listen, urlOf } from '../serving.ts'
import type { proxyTable } from '../tables/proxy.ts'
import { writeReports } from '../write-reports.ts'
import { WrongUse } from '../wrong-use.ts'

const bounds = { exchanges: 10_000, bytes: 256 * 1024 * 1024 }
/** How long exchanges that are underway at the end may still take. */
const graceMs = 3000

interface ProxyOptions {
  readonly site: SiteName
  readonly upstream: Upstream
  readonly port: number
  readonly host: string
  readonly har: string | undefined
  readonly report: string | undefined
  readonly keepHost: boolean
  readonly json: boolean
  readonly quiet: boolean
}

/** How many exchanges broke the contract, by whose fault. */
interface Tally {
  requests: number
  answers: number
}

/**
 * Stands between an integration and an upstream until it is interrupted, and judges both.
 *
 * The Host header goes on as the client sent it, because signatures cover it; --rewrite-host puts the upstream's in its
 * place, which a cloud behind virtual hosts needs. A signature then fits only if it was made for the upstream's host.
 */
export async function proxy(call: Call<(typeof proxyTable)['options']>): Promise<number> {
  const options = readOptions(call)
  const tally: Tally = { requests: 0, answers: 0 }
  const file = options.har === undefined ? undefined : openHarFile(options.har, warn(options.har))
  const recording = createRecording(bounds, file)
  const running = createProxy({
    upstream: options.upstream,
    keepHost: options.keepHost,
    now: () => Date.now(),
    onPassed: (passed) =>
      take(passed, { recording, tally, site: options.site, json: options.json, quiet: options.quiet }),
  })
  const interruption = interrupted()
  try {
    await listen(running.server, options)
    // Only now, so that a call that cannot be served leaves an older recording as it was.
    file?.begin()
    const url = urlOf(running.server, options)
    process.stdout.write(options.json ? `${JSON.stringify({ endpoint: url })}\n` : `the proxy answers on ${url}\n`)
    await interruption
    await end(running)
  } finally {
    file?.close()
  }
  putInOrder(recording, file, options.har)
  return conclude(recording, tally, options)
}

function readOptions({ values, argument }: Call<(typeof proxyTable)['options']>): ProxyOptions {
  const { port, host, site: named, har, report, json, quiet } = values
  const upstream = readAddress(argument)
  const site = named ?? siteOfHost(upstream.host) ?? 'intl'
  return { upstream, site, port, host, har, report, keepHost: !values['rewrite-host'], json, quiet }
}

function readAddress(text: string): Upstream {
  try {
    return readUpstream(text)
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error))
  }
}

function warn(path: string): (error: unknown) => void {
  return (error) => {
    const words = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${path} is not written any further: ${words}\n`)
  }
}

/** Judges, records and tells one exchange. */
function take(
  passed: Passed,
  to: { recording: Recording; tally: Tally } & Pick<ProxyOptions, 'site' | 'json' | 'quiet'>,
): void {
  let judged: Judged
  try {
    judged = judgePassed(passed, to.site)
  } catch (error) {
    // A mistake of ours must not end what passes through.
    const words = error instanceof Error ? error.message : String(error)
    process.stderr.write(`exchange ${passed.number} could not be judged and is not recorded: ${words}\n`)
    return
  }
  to.recording.add(passed.number, judged.exchange)
  if (judged.request !== undefined) to.tally.requests += 1
  if (judged.answer !== undefined) to.tally.answers += 1
  if (to.quiet && judged.request === undefined && judged.answer === undefined) return
  process.stdout.write(to.json ? `${JSON.stringify(facts(passed, judged))}\n` : line(passed, judged))
}

/** What a line says. The query is left out: secrets stand there, and everything else is in the recording. */
function facts({ number, request, answer, ms }: Passed, { operation, request: asked, answer: told, note }: Judged) {
  return {
    number,
    at: new Date(request.receivedAt).toISOString(),
    method: request.method,
    path: request.target.split('?')[0] ?? '',
    status: answer?.isWhole === true ? answer.status : 0,
    ms,
    operation: operation?.id ?? null,
    request: asked ?? null,
    answer: told ?? null,
    note: note ?? null,
  }
}

function line(passed: Passed, judged: Judged): string {
  const { number, method, path, status, ms, operation, request, answer, note } = facts(passed, judged)
  const words = [
    `${String(number).padStart(4)}  ${method} ${path}  ${status}  ${ms} ms  ${operation ?? '-'}`,
    ...(request === null ? [] : [`request: ${request}`]),
    ...(answer === null ? [] : [`answer: ${answer}`]),
    ...(note === null ? [] : [`(${note})`]),
  ]
  return `${words.join('  ')}\n`
}

/** Takes nothing new, lets what is underway come to its end, and breaks off what does not. */
async function end({ server, settled, abandon }: Proxy): Promise<void> {
  server.close()
  server.closeIdleConnections()
  await Promise.race([settled(), wait(graceMs, undefined, { ref: false })])
  abandon()
  await settled()
}

/** The file has exchanges in the order in which they ended; with all of them at hand, it gets that in which they began. */
function putInOrder(recording: Recording, file: HarFile | undefined, path = ''): void {
  if (file === undefined || !recording.isShuffled() || recording.dropped() > 0) return
  try {
    file.rewrite(recording.entries())
  } catch (error) {
    warn(path)(error)
  }
}

/** Judges the recording by all rules. This is the only place that knows how recordings are judged. */
function conclude(recording: Recording, tally: Tally, { json, report }: ProxyOptions): number {
  const judged = judgeRecording('recording', readHar(harText(recording.entries())))
  if (report !== undefined) writeReports(report, judged)
  const dropped = recording.dropped()
  const { requests, answers } = tally
  process.stdout.write(
    json
      ? `${JSON.stringify({ requests, answers, dropped, ...jsonReport(judged) })}\n`
      : colouredVerdicts(
          `\n${sectionsText(judged.sections)}\n${totalText(judged)}${tallyText(tally)}${droppedText(dropped)}`,
          process.stdout,
        ),
  )
  return hasFailed(judged) || requests > 0 || answers > 0 ? 1 : 0
}

function tallyText({ requests, answers }: Tally): string {
  return `${requests} requests and ${answers} answers break the contract\n`
}

function droppedText(dropped: number): string {
  if (dropped === 0) return ''
  return `the first ${dropped} exchanges were more than memory is given, and are not judged by the rules: exchange 1 above is number ${dropped + 1}\n`
}
