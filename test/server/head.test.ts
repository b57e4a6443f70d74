import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allOperations } from '../../src/contract/services.ts'
import type { IndexedOperation } from '../../src/contract/operations.ts'
import { createMswHandlers } from '../../src/handlers/msw.ts'
import { createAccessControl } from '../../src/control/access-control.ts'
import { createHttpServer } from '../../src/server/http.ts'
import { asksForMetrics } from '../../src/server/metrics.ts'
import { advanceClock } from '../../src/state/clock.ts'
import { toInstant } from '../../src/units/instant.ts'
import { lastingCalls } from '../helpers/lasting-calls.ts'
import { noon, startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { callerOfSample, samplesOf } from '../helpers/samples.ts'
import { close, listen } from '../helpers/served.ts'

const reads = allOperations().filter(({ method, id }) => method === 'GET' && !lastingCalls.has(id))

/** A call of an operation that only reads: the sample of it, or its path with names that nobody has. */
function callOf(platform: TestPlatform, operation: IndexedOperation): { target: string; token: string } {
  // Service tickets have ids that other services have too, for other calls.
  const sample = operation.service === 'tickets' ? undefined : samplesOf(platform)[operation.id]
  const caller = sample === undefined ? platform.userOf('sandbox-partner') : callerOfSample(platform, sample)
  const target = sample?.target ?? operation.path.replaceAll(/\{\w+\}/g, 'nobody')
  return { target, token: platform.tokenOf(caller) }
}

/** Headers that every answer has for itself: of the exchange, and of the connection that `fetch` closes after HEAD. */
const ofTheirOwn = /^(x-request-id|date|connection|keep-alive)$/

interface Got {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly bytes: number
}

async function ask(method: string, url: string, token: string): Promise<Got> {
  const got = await fetch(url, { method, headers: token === '' ? {} : { 'x-auth-token': token } })
  const headers = Object.fromEntries([...got.headers].filter(([name]) => !ofTheirOwn.test(name)))
  const body = Buffer.from(await got.arrayBuffer())
  return { status: got.status, headers, text: body.toString(), bytes: body.length }
}

/** What HEAD has to bring where that is what GET brought. */
function headOf({ status, headers, bytes }: Got): Got {
  return { status, headers: { ...headers, 'content-length': String(bytes) }, text: '', bytes: 0 }
}

describe('over a socket', () => {
  const platform = startPlatform()
  const accessControl = createAccessControl({ key: 'key' })
  const open = createHttpServer(platform, () => noon)
  const closed = createHttpServer(platform, () => noon, { accessControl })
  let url: string
  let behindKey: string

  beforeAll(async () => {
    url = await listen(open)
    behindKey = await listen(closed)
  })

  afterAll(async () => {
    await close(open)
    await close(closed)
  })

  it.each(reads.map((each) => [each.id, each] as const))('HEAD is GET without a body: %s', async (_id, operation) => {
    const { target, token } = callOf(platform, operation)
    const got = await ask('GET', url + target, token)
    expect(await ask('HEAD', url + target, token)).toEqual(headOf(got))
    expect(await ask('HEAD', url + target, '')).toEqual(headOf(await ask('GET', url + target, '')))
  })

  it('asks for a stream of events without beginning it, and for an exchange without waiting longer than GET', async () => {
    expect(await ask('HEAD', `${url}/_sandbox/events`, '')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/event-stream' },
      text: '',
    })
    const target = `${url}/_sandbox/journal/wait?operation=ListIndirectPartners&timeoutSeconds=0`
    expect(await ask('HEAD', target, '')).toEqual(headOf(await ask('GET', target, '')))
  })

  it('turns away the same callers, and lets everybody ask for the health', async () => {
    for (const target of ['/_sandbox/clock', '/_sandbox/health', '/customerBill/x'])
      expect([target, await ask('HEAD', behindKey + target, '')]).toEqual([
        target,
        headOf(await ask('GET', behindKey + target, '')),
      ])
    expect((await ask('HEAD', `${behindKey}/_sandbox/clock`, '')).status).toBe(401)
    expect((await ask('HEAD', `${behindKey}/_sandbox/health`, '')).status).toBe(200)
  })

  it('asks whether a file of the bucket is there', async () => {
    const to = toInstant('2026-05-09T00:00:00Z')
    expect(to).toBeDefined()
    if (to !== undefined) advanceClock(platform.world, to, noon)
    const [name = ''] = [...platform.world.deliveries.values()].map((each) => each.name)
    for (const target of [`/${name}`, `/_sandbox/bucket/${name}`]) {
      expect(await ask('HEAD', url + target, '')).toMatchObject({
        status: 200,
        headers: { 'content-type': 'application/gzip' },
        text: '',
      })
    }
    expect((await ask('HEAD', `${url}/customerUsage/none.tar.gz`, '')).status).toBe(404)
  })

  it('is 404 where there is no GET', async () => {
    expect((await ask('HEAD', `${url}/v2/partners/sub-customers/freeze`, '')).status).toBe(404)
    expect((await ask('HEAD', `${url}/_sandbox/nothing`, '')).status).toBe(404)
  })
})

describe('over MSW', () => {
  const origin = 'https://bss-intl.example.com'
  const platform = startPlatform()
  const server = setupServer(...createMswHandlers(origin, { answer: platform.answer, machineNow: () => noon }))

  beforeAll(() => {
    server.listen()
  })

  afterAll(() => {
    server.close()
  })

  it.each(reads.map((each) => [each.id, each] as const))('HEAD is GET without a body: %s', async (_id, operation) => {
    const { target, token } = callOf(platform, operation)
    const got = await ask('GET', origin + target, token)
    expect(await ask('HEAD', origin + target, token)).toEqual(headOf(got))
  })
})

it('metrics are asked for by GET and HEAD', () => {
  const asks = (method: string): boolean => asksForMetrics({ method, target: '/_sandbox/metrics' })
  expect(['GET', 'HEAD', 'POST'].map(asks)).toEqual([true, true, false])
})
