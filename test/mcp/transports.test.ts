import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createAccessControl } from '../../src/control/access-control.ts'
import { createHttpServer } from '../../src/server/http.ts'
import { agentAt, agentWith } from '../helpers/agent.ts'
import { noon, startPlatform } from '../helpers/platform.ts'
import { endAll, ended, run } from '../helpers/running.ts'
import { sendRaw } from '../helpers/raw-socket.ts'
import { close, listen } from '../helpers/served.ts'

const accept = 'application/json, text/event-stream'
const list = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} })

describe('over HTTP', () => {
  const open = createHttpServer(startPlatform(), () => noon)
  const keyed = createHttpServer(startPlatform(), () => noon, { accessControl: createAccessControl({ key: 'key-7' }) })
  let url = ''
  let behindKey = ''

  beforeAll(async () => {
    url = await listen(open)
    behindKey = await listen(keyed)
  })

  afterAll(async () => {
    await close(open)
    await close(keyed)
  })

  async function post(body: string, headers: Record<string, string> = {}, at = url): Promise<Response> {
    return fetch(`${at}/_sandbox/mcp`, {
      method: 'POST',
      headers: { accept, 'content-type': 'application/json', ...headers },
      body,
    })
  }

  it('answers a client of the protocol of 2025 too, without a session', async () => {
    const initialize = {
      jsonrpc: '2.0',
      id: 0,
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'old', version: '1' } },
    }
    const answer = await post(JSON.stringify(initialize))
    expect([answer.status, answer.headers.get('mcp-session-id')]).toEqual([200, null])
    expect(await answer.text()).toContain('"protocolVersion":"2025-06-18"')
    const tools = await post(list, { 'mcp-protocol-version': '2025-06-18' })
    expect([tools.status, await tools.text()]).toEqual([200, expect.stringContaining('"explain_exchange"')])
  })

  it('takes a notification without an answer', async () => {
    const answer = await post(JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }))
    expect([answer.status, await answer.text()]).toEqual([202, ''])
  })

  it.each(['GET', 'HEAD', 'DELETE', 'PUT', 'PATCH', 'OPTIONS'])('refuses %s as the protocol does', async (method) => {
    const answer = await fetch(`${url}/_sandbox/mcp`, { method, headers: { accept } })
    expect(answer.status).toBe(405)
  })

  it('refuses a method that fetch does not know, and goes on', async () => {
    const { statuses } = await sendRaw(
      url,
      `TRACE /_sandbox/mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`,
    )
    expect(statuses).toEqual([405])
  })

  it.each([
    ['no JSON', '{"jsonrpc":', 400, -32700],
    ['no message', '{"hello":1}', 400, -32600],
    ['a method that nobody has', '{"jsonrpc":"2.0","id":1,"method":"tools/nothing"}', undefined, -32601],
    ['an empty body', '', 400, -32700],
  ])('refuses %s in the words of JSON-RPC', async (_name, body, status, code) => {
    const answer = await post(body)
    expect(await answer.text()).toContain(`"code":${code}`)
    if (status !== undefined) expect(answer.status).toBe(status)
  })

  it('refuses another type of body, and one that is too large', async () => {
    expect((await post(list, { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post(`{"a":"${'x'.repeat(5_000_000)}"}`)).status).toBe(413)
  })

  it.each([
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page by a name of its own', { 'sec-fetch-site': 'same-site' }],
  ])('turns away %s', async (_name, headers) => {
    expect((await post(list, headers)).status).toBe(403)
  })

  it('turns away a foreign Host', async () => {
    const head = `POST /_sandbox/mcp HTTP/1.1\r\nHost: evil.example\r\nAccept: ${accept}\r\nContent-Type: application/json`
    const bytes = `${head}\r\nConnection: close\r\nContent-Length: ${list.length}\r\n\r\n${list}`
    expect((await sendRaw(url, bytes)).statuses).toEqual([403])
    expect((await sendRaw(url, bytes.replace('evil.example', '127.0.0.1'))).statuses).toEqual([200])
  })

  it('asks for the control key where there is one', async () => {
    expect((await post(list, {}, behindKey)).status).toBe(401)
    expect((await post(list, { 'x-sandbox-control-key': 'key-7' }, behindKey)).status).toBe(200)
  })
})

describe('on standard input', () => {
  afterEach(endAll)

  it('begins a sandbox of its own, and has the tool that runs commands', async () => {
    const agent = await agentWith(['--preset', 'quiet', '--freeze-clock', '--clock', '2026-05-06T12:00:00Z'])
    const { tools } = await agent.client.listTools()
    expect(tools.map(({ name }) => name)).toContain('run_scenarios')
    const url = /baseUrl: (\S+)/.exec((await agent.call('show_access')).text)?.[1] ?? ''
    expect((await fetch(`${url}/_sandbox/health`)).status).toBe(200)
    expect((await agent.call('look_ahead')).text).toContain('it is 2026-05-06T12:00:00Z')
    await agent.close()
    await expect(fetch(`${url}/_sandbox/health`)).rejects.toThrow()
  })

  it('uses a sandbox that runs, with its key, bound to a partner', async () => {
    const sandbox = await run(['start', '-p', '0', '--preset', 'quiet', '--json', '--control-key', 'key-7'])
    const agent = await agentWith(['--url', sandbox.url, '--control-key', 'key-7', '--partner', 'agent-1'])
    expect((await agent.call('new_world', { preset: 'empty' })).text).toContain('id: agent-1')
    expect((await agent.call('inspect_records', { kind: 'customers' })).text).toMatch(/^0 of 0/)
    expect((await agent.call('show_access')).text).toContain(`baseUrl: ${sandbox.url}`)
    await agent.close()
    expect((await fetch(`${sandbox.url}/_sandbox/health`)).status).toBe(200)
    const beside = await agentAt(sandbox.url).then(
      () => 'let in',
      (error: unknown) => String(error),
    )
    expect(beside).toContain('401')
  })

  it('says that nobody answers where a sandbox should be', async () => {
    expect(await ended(await run(['mcp', '--url', 'http://127.0.0.1:9']))).toMatch(/cannot be reached/)
    expect(await ended(await run(['mcp', '--url', 'http://127.0.0.1:9', '--port', '4010']))).toMatch(/--url or --port/)
  })
})
