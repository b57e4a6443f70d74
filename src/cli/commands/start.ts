import type { Answer } from '../../gateway/pipeline.ts'
import { createAccessControl, isLoopback } from '../../control/access-control.ts'
import { putAfterEach } from '../../server/files/bucket.ts'
import { createHttpServer, type ServerOptions } from '../../server/http.ts'
import { defaultLimits } from '../../server/limits.ts'
import type { Observer } from '../../server/observe.ts'
import { createPlatform, journalBoundsOf, type Platform } from '../../server/platform.ts'
import { holdHeap } from '../hold-heap.ts'
import { firstFacts, greetingText } from '../greeting.ts'
import { openBrowser } from '../open-browser.ts'
import { openBucket, openStore } from '../open-store.ts'
import type { Call } from '../options/table.ts'
import type { Identity } from '../certificate.ts'
import { identityOf } from '../chosen-certificate.ts'
import { noteFirstRefusal } from '../refusal-note.ts'
import { interrupted, listen, urlOf } from '../serving.ts'
import { clockOf } from '../starting-clock.ts'
import type { startTable } from '../tables/start.ts'

type StartCall = Call<(typeof startTable)['options']>
type Options = StartCall['values']

const machineNow = (): number => Date.now()

/** Serves the sandbox until it is interrupted. */
export async function start({ values: options }: StartCall): Promise<number> {
  const { preset, site, seed, json, quiet } = options
  const freezeClock = options['freeze-clock']
  const controlKey = options['control-key']
  const { certificate, ...maker } = await secured(await identityOf(options, machineNow()))
  const beginning = { preset, site, seed, ...clockOf(options), freezeClock, machineNow }
  const store = await openStore(options.database, { ...beginning, repair: options.repair })
  // A window of a quota ends by the sandbox's clock: while that stands still, none would.
  const rateLimits = (options['rate-limits'] ?? (freezeClock ? 'off' : 'on')) === 'on'
  const journal = journalBoundsOf(options['journal-mb'], options['journal-bodies'])
  const platform = createPlatform({ store, ...beginning, rateLimits, journal })
  const writer = await openBucket(options.bucket, platform)
  const served = writer === undefined ? platform : putAfterEach(platform, writer)
  const { answer, observe } = await watch(served, { ...options, certificate }, () => urlOf(server, options))
  const accessControl = createAccessControl({
    key: controlKey,
    hosts: [options.host],
    onRefused: (visitor, refused) => {
      observe({ ...visitor, body: new Uint8Array(0), receivedAt: machineNow() }, refused, 0)
    },
  })
  const server = createHttpServer({ ...served, answer }, machineNow, { accessControl, ...maker })
  holdHeap()
  const interruption = interrupted()
  await listen(server, options)
  const url = urlOf(server, options)
  const known = { ...(await firstFacts(platform, url, machineNow)), certificate }
  const words = quiet ? greetingText({ endpoint: url }) : greetingText(known)
  process.stdout.write(json ? `${JSON.stringify(known)}\n` : words)
  if (controlKey === undefined && !isLoopback(options.host) && !quiet)
    process.stderr.write('the control API answers this machine only; --control-key opens it to others\n')
  if (options.open) openBrowser(`${url}/`)
  await interruption
  server.close()
  server.closeAllConnections()
  store.close()
  return 0
}

/** What makes a server of HTTP/1.1 over TLS, and the file by which it is trusted; nothing for plain HTTP. */
async function secured(
  identity: Identity | undefined,
): Promise<Pick<ServerOptions, 'makeServer'> & { readonly certificate?: string | undefined }> {
  if (identity === undefined) return {}
  const { cert, key, trustFile: certificate } = identity
  const { createServer } = await import('node:https')
  return {
    makeServer: (options) => createServer({ ...options, cert, key, handshakeTimeout: defaultLimits.headMs }),
    certificate,
  }
}

/**
 * Counts what is answered, for Prometheus, writes it to the log, and says once where the reason of a refusal stands. The
 * log goes to the standard error, as lines of JSON.
 */
async function watch(
  { answer, tenants }: Pick<Platform, 'answer' | 'tenants'>,
  { log: level, quiet, certificate, ...options }: Options & { readonly certificate: string | undefined },
  url: () => string,
): Promise<{ readonly answer: Answer; readonly observe: Observer }> {
  const [{ createMetrics, asksForMetrics }, { observed }] = await Promise.all([
    import('../../server/metrics.ts'),
    import('../../server/observe.ts'),
  ])
  const metrics = createMetrics(tenants)
  const log = level === 'silent' ? undefined : await logAt(level)
  const tell = log?.tell ?? ((text: string): unknown => process.stderr.write(text))
  const hasKey = options['control-key'] !== undefined
  const observers = [
    metrics.observe,
    ...(log === undefined ? [] : [log.observe]),
    ...(quiet ? [] : [noteFirstRefusal({ url, tenants, hasKey, certificate, tell })]),
  ]
  const watched = observed(answer, observers, () => performance.now())
  return {
    answer: (request) => (asksForMetrics(request) ? metrics.answer() : watched(request)),
    observe: (...heard) => {
      for (const observe of observers) observe(...heard)
    },
  }
}

async function logAt(level: Options['log']): Promise<{ observe: Observer; tell: (text: string) => unknown }> {
  const [{ pino }, { logExchanges }] = await Promise.all([import('pino'), import('../../server/log.ts')])
  const logger = pino({ level }, pino.destination(2))
  return { observe: logExchanges(logger), tell: (text) => logger.warn(text.trim()) }
}
