import { createMcpHandler } from '@modelcontextprotocol/server'
import { type ApiRequest, type ApiResponse, headerOf } from '../../contract/exchange.ts'
import type { Answer } from '../../gateway/pipeline.ts'
import type { ControlRequest, SendControl } from '../../mcp/control-caller.ts'
import { createKeptWorlds } from '../../mcp/kept-worlds.ts'
import { createToolServer } from '../../mcp/tool-server.ts'

/**
 * Answers the Streamable HTTP of the Model Context Protocol. No session is kept: each request has a server of its own, so that
 * several processes may serve one agent. Commands are not run for who comes by HTTP (docs/decisions/agents.md).
 */
export function mcpFace(answer: Answer): Answer {
  const kept = createKeptWorlds()
  return async (request) => {
    const send = sendWithin(answer, request)
    const partner = partnerOf(request)
    const handler = createMcpHandler(() => createToolServer({ send, partner, kept }), { maxSubscriptions: noStreams })
    return apiResponse(await handler.fetch(webRequest(request)))
  }
}

/** Tools and documents stay as they are while a sandbox runs, so that nobody has to listen for changes of them. */
const noStreams = 0

/** Makes control calls in this process, in the name of who called the tools. */
function sendWithin(answer: Answer, { headers, sourceIp, receivedAt, origin, signal }: ApiRequest): SendControl {
  return async ({ method, target, body = '' }: ControlRequest) => {
    const response = await answer({
      method,
      target,
      headers: { host: headers['host'], ...(body === '' ? {} : { 'content-type': 'application/json' }) },
      body: Buffer.from(body),
      sourceIp,
      receivedAt,
      ...(origin === undefined ? {} : { origin }),
      ...(signal === undefined ? {} : { signal }),
    })
    return { status: response.status, text: textOf(response) }
  }
}

function textOf({ body = '' }: ApiResponse): string {
  return typeof body === 'string' ? body : Buffer.from(body).toString('utf8')
}

/** The partner that an agent's address names. */
function partnerOf({ target }: ApiRequest): string | undefined {
  return new URLSearchParams(target.split('?')[1] ?? '').get('partner') ?? undefined
}

/** Headers that the protocol reads; of the others it knows nothing. */
const ofProtocol = /^(accept|content-type|last-event-id|mcp-.*)$/

/** Methods that the protocol knows. Whatever else is sent is refused as any other that it does not know. */
const methods: Readonly<Record<string, string>> = { POST: 'POST', DELETE: 'DELETE', GET: 'GET', HEAD: 'GET' }

function webRequest(request: ApiRequest): Request {
  const { headers, body, signal } = request
  const method = methods[request.method] ?? 'PUT'
  const sent = Object.keys(headers).flatMap((name): [string, string][] => {
    const value = ofProtocol.test(name) ? headerOf(request, name) : undefined
    return value === undefined ? [] : [[name, value]]
  })
  return new Request('http://127.0.0.1/', {
    method,
    headers: sent,
    ...(method === 'GET' ? {} : { body: Uint8Array.from(body) }),
    ...(signal === undefined ? {} : { signal }),
  })
}

async function apiResponse(response: Response): Promise<ApiResponse> {
  const text = await response.text()
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: text === '' ? undefined : text,
  }
}
