import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { HarEntry } from '../conformance/trace/read-har.ts'

/** How a host answers a request: with a body and its status, or cut in the middle of the body. */
export interface HostAnswer {
  readonly status: number
  readonly body: Uint8Array
  readonly isCut?: boolean
}

/** A host beside the platform that notes what comes to it. */
export interface NotingHost {
  /** Where it is, without a slash at the end. */
  readonly url: string
  /** What came, in order, each marked with what the host is. */
  readonly noted: readonly HarEntry[]
  close(this: void): void
}

/** Opens a host on this machine; `mark` tells its exchanges from those of the platform. */
export async function openNotingHost(
  mark: string,
  answer: (target: string) => HostAnswer | Promise<HostAnswer>,
): Promise<NotingHost> {
  const noted: HarEntry[] = []
  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch(() => outgoing.destroy())
  })

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    incoming.resume()
    const { status, body, isCut = false } = await answer(incoming.url ?? '/')
    noted.push(entryOf(incoming, { mark, status: isCut ? 0 : status }))
    outgoing.writeHead(status, { 'content-length': body.length })
    if (!isCut) outgoing.end(body)
    else outgoing.write(body.subarray(0, body.length >> 1), () => outgoing.destroy())
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    noted,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function entryOf(
  { method = 'GET', url = '/', headers, socket }: IncomingMessage,
  { mark, status }: { readonly mark: string; readonly status: number },
): HarEntry {
  return {
    startedDateTime: new Date(Date.now()).toISOString(),
    time: 0,
    _probe: mark,
    request: {
      method,
      url: `http://127.0.0.1:${socket.localPort ?? 0}/${mark}${url}`,
      headers: Object.entries(headers).map(([name, value]) => ({ name, value: hidden(name, String(value)) })),
    },
    response: { status, headers: [], content: { text: '' } },
  }
}

/** Credentials are noted to be there, and no more. */
function hidden(name: string, value: string): string {
  return /token|authorization|cookie/i.test(name) ? '***' : value
}
