import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { freePort } from '../helpers/postgres.ts'
import { close, listen } from '../helpers/served.ts'

/** What a client of an engine asks of a container of this image. */
const creation = z.object({
  Image: z.literal('partner-sandbox:latest'),
  Env: z.array(z.string()),
  ExposedPorts: z.record(z.string(), z.unknown()),
})

export interface SmallEngine {
  readonly url: string
  /** How many containers were started, and how many of them have not been ended. */
  readonly counts: { started: number; left: number }
  close(): Promise<void>
}

interface Container {
  readonly env: Readonly<Record<string, string>>
  readonly exposed: string
  readonly port: number
  child?: ChildProcess
}

/**
 * The part of the Docker Engine API that Testcontainers speaks to run one image. In the place of a container it starts a
 * process, with the variables that image and client give it; the port that is exposed is one of this machine.
 */
export async function startSmallEngine(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<SmallEngine> {
  const containers = new Map<string, Container>()
  const counts = { started: 0, left: 0 }

  async function create(request: IncomingMessage): Promise<unknown> {
    const { Env, ExposedPorts } = creation.parse(JSON.parse(await text(request)))
    const given = Object.fromEntries(
      Env.map((each): [string, string] => [each.split('=')[0] ?? '', each.replace(/^[^=]*=/, '')]),
    )
    const Id = `container-${containers.size + 1}`
    const port = await freePort()
    containers.set(Id, { env: { ...environment, ...given }, exposed: Object.keys(ExposedPorts)[0] ?? '', port })
    return { Id, Warnings: [] }
  }

  function start(container: Container): undefined {
    const [program = '', ...rest] = words
    const env = { ...container.env, PARTNER_SANDBOX_PORT: String(container.port) }
    container.child = spawn(program, rest, { env, stdio: 'ignore' })
    counts.started += 1
    counts.left += 1
    return undefined
  }

  async function end({ child }: Container): Promise<undefined> {
    if (child?.exitCode !== null) return undefined
    child.kill('SIGTERM')
    await once(child, 'close')
    counts.left -= 1
    return undefined
  }

  const calls: readonly (readonly [
    pattern: RegExp,
    answer: (found: Container, request: IncomingMessage) => unknown,
  ])[] = [
    [/^GET \/containers\/[^/]+\/json$/, inspect],
    [/^GET \/containers\/[^/]+\/logs$/, () => undefined],
    [/^POST \/containers\/[^/]+\/start$/, start],
    [/^POST \/containers\/[^/]+\/stop$/, end],
    [/^DELETE \/containers\/[^/]+$/, () => undefined],
  ]

  async function answer(request: IncomingMessage): Promise<unknown> {
    const { pathname } = new URL(request.url ?? '', 'http://engine')
    const line = `${request.method ?? ''} ${pathname.replace(/^\/v[\d.]+/, '')}`
    if (line === 'GET /info') return { ServerVersion: '28.0.0', OperatingSystem: 'linux', OSType: 'linux' }
    if (line === 'GET /images/partner-sandbox:latest/json') return { Id: 'image' }
    if (line === 'GET /containers/json') return []
    if (line === 'POST /containers/create') return create(request)
    const found = containers.get(/^\w+ \/containers\/([^/]+)/.exec(line)?.[1] ?? '')
    const call = calls.find(([pattern]) => pattern.test(line))?.[1]
    if (found === undefined || call === undefined) throw new Error(`This engine does not know ${line}.`)
    return call(found, request)
  }

  const server = createServer((request, response) => {
    answer(request).then(
      (body) => {
        reply(response, body === undefined ? 204 : request.url?.endsWith('/create') ? 201 : 200, body)
      },
      (error: unknown) => {
        reply(response, 404, { message: String(error) })
      },
    )
  })
  return {
    url: await listen(server),
    counts,
    async close() {
      for (const each of containers.values()) await end(each)
      await close(server)
    },
  }
}

function inspect({ exposed, port, child }: Container): unknown {
  const bound = [{ HostIp: '0.0.0.0', HostPort: String(port) }]
  return {
    Id: 'container',
    Name: '/partner-sandbox',
    Config: { Hostname: 'container', Labels: {} },
    State: { Running: child?.exitCode === null, Status: 'running', StartedAt: '2026-05-06T12:00:00Z' },
    HostConfig: { PortBindings: { [exposed]: bound } },
    NetworkSettings: { Ports: { [exposed]: bound }, Networks: {} },
  }
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(body === undefined ? '' : JSON.stringify(body))
}
