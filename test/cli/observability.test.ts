import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { afterEach, expect, it } from 'vitest'

let child: ChildProcessWithoutNullStreams | undefined

afterEach(() => {
  child?.kill('SIGKILL')
})

interface Running {
  readonly endpoint: string
  readonly token: string
  /** The next line of the log. */
  readonly line: () => Promise<Record<string, unknown>>
}

async function start(...flags: string[]): Promise<Running> {
  child = spawn(process.execPath, ['src/cli/main.ts', 'start', '--port', '0', '--json', ...flags])
  const lines = createInterface({ input: child.stderr })[Symbol.asyncIterator]()
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
  const { endpoint, token } = JSON.parse(chunk.toString('utf8')) as { endpoint: string; token: string }
  return {
    endpoint,
    token,
    line: async () => JSON.parse(String((await lines.next()).value)) as Record<string, unknown>,
  }
}

const list = '/v2/partners/sub-customers/query'

it('counts requests by operation and status, and knows its worlds, in the form of Prometheus', async () => {
  const { endpoint, token } = await start()
  const call = (headers: Record<string, string>): Promise<Response> =>
    fetch(endpoint + list, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{}',
    })
  await call({ 'x-auth-token': token })
  await call({ 'x-auth-token': token })
  await call({})
  const scraped = await fetch(`${endpoint}/_sandbox/metrics`)
  expect(scraped.headers.get('content-type')).toContain('text/plain')
  const text = await scraped.text()
  expect(text).toContain('partner_sandbox_requests_total{operation="ListSubCustomers",status="200"} 2')
  expect(text).toContain('partner_sandbox_requests_total{operation="ListSubCustomers",status="401"} 1')
  expect(text).toContain('partner_sandbox_request_duration_seconds_count{operation="ListSubCustomers"} 3')
  expect(text).toMatch(/partner_sandbox_customers\{partner="sandbox-partner"\} 2\d/)
  expect(text).toMatch(/process_resident_memory_bytes \d+/)
})

it('writes a line for each exchange to its log when asked, with the id of the answer and no secret', async () => {
  const { endpoint, line } = await start('--log', 'info')
  const answer = await fetch(`${endpoint}/v2/nothing?access_key=abc`)
  expect(await line()).toMatchObject({
    method: 'GET',
    target: '/v2/nothing?access_key=***',
    status: 404,
    request_id: answer.headers.get('x-request-id'),
    msg: 'refused',
  })
})

it('a level that there is not is wrong use', async () => {
  child = spawn(process.execPath, ['src/cli/main.ts', 'start', '--log', 'loud'])
  let words = ''
  child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString('utf8')))
  await once(child, 'close')
  expect([child.exitCode, words]).toEqual([2, expect.stringContaining('--log takes one of silent, error')])
})
