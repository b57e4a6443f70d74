import { Agent, type ClientRequest, request } from 'node:http'
import { Agent as SecureAgent, request as secureRequest } from 'node:https'
import { isIP, type Socket } from 'node:net'

/** Where requests are passed on to. */
export interface Upstream {
  readonly isSecure: boolean
  readonly hostname: string
  readonly port: number
  /** As a Host header names it. */
  readonly host: string
  /** Goes before every path; empty for most. */
  readonly basePath: string
}

/** A head has at most so many bytes, in either direction. */
export const headLimit = 64 * 1024

/** Reads the address of an upstream. Throws a RangeError with a clear line when it is none. */
export function readUpstream(text: string): Upstream {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new RangeError(`${text} is no address of an upstream, such as http://127.0.0.1:4010`)
  if (url.username !== '' || url.password !== '')
    throw new RangeError('the address of the upstream takes no credentials')
  if (url.search !== '' || url.hash !== '')
    throw new RangeError('the address of the upstream takes no query and no fragment')
  const isSecure = url.protocol === 'https:'
  return {
    isSecure,
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (isSecure ? 443 : 80) : Number(url.port),
    host: url.host,
    basePath: url.pathname.replace(/\/$/, ''),
  }
}

/** A request that was sent to the upstream. */
export interface Sent {
  readonly call: ClientRequest
  /** Whether a connection was made: what goes wrong before that, no upstream has seen. */
  readonly isConnected: () => boolean
}

/** The head of a request as it goes to the upstream. */
export interface Head {
  readonly method: string
  readonly target: string
  /** Names and values in turn, as they stand on the wire. */
  readonly headers: readonly string[]
}

/**
 * Makes what sends requests to an upstream. Every connection of a client has one of its own there, so that the proxy
 * neither mixes what two clients do nor adds connections that go stale: who reuses a connection reuses one there too.
 */
export function createSender(upstream: Upstream): (from: Socket, head: Head, body: Uint8Array) => Sent {
  const agents = new WeakMap<Socket, Agent>()

  function agentOf(client: Socket): Agent {
    const known = agents.get(client)
    if (known !== undefined) return known
    const options = { keepAlive: true, maxSockets: 1 }
    const agent = upstream.isSecure ? new SecureAgent(options) : new Agent(options)
    agents.set(client, agent)
    client.once('close', () => agent.destroy())
    return agent
  }

  return function send(from, { method, target, headers }, body) {
    const options = {
      agent: agentOf(from),
      host: upstream.hostname,
      port: upstream.port,
      method,
      path: target === '*' ? target : upstream.basePath + target,
      // As a flat list names keep their case and order, and repeated ones stay apart.
      headers: [...headers],
      maxHeaderSize: headLimit,
    }
    const call = upstream.isSecure
      ? secureRequest({ ...options, servername: isIP(upstream.hostname) === 0 ? upstream.hostname : '' })
      : request(options)
    let connected = false
    call.once('socket', (socket) => {
      if (!socket.connecting) connected = true
      else socket.once(upstream.isSecure ? 'secureConnect' : 'connect', () => (connected = true))
    })
    // Whoever waits for the answer hears of a failure; one after the answer shows in the answer itself.
    call.on('error', () => undefined)
    if (body.length === 0) call.end()
    else call.end(body)
    return { call, isConnected: () => connected }
  }
}
