import type { Chance } from './chance.ts'
import type { FuzzRequest } from './mutate-request.ts'

/** Bytes for a connection, in the pieces in which they are written. */
export interface WireRequest {
  readonly request: FuzzRequest
  readonly pieces: readonly Buffer[]
  /** Whether it is one HTTP/1.1 request without a fault, so that one answer of its operation has to come. */
  readonly isSane: boolean
  /** What the sender does when all is written. */
  readonly ending: 'waits' | 'half closes' | 'goes away'
}

/** Writes a request in one of many forms, from the usual one to none that any server takes. */
export function toWire(request: FuzzRequest, chance: Chance): WireRequest {
  const ending = chance.hits(0.3) ? 'half closes' : 'waits'
  const isPrintable = /^[\x21-\x7e]+$/.test(request.target)
  const draw = chance.below(100)
  if (draw < 50) return { request, pieces: [plain(request)], isSane: isPrintable, ending }
  if (draw < 60) return { request, pieces: [chunked(request, chance)], isSane: isPrintable, ending }
  if (draw < 68) return { request, pieces: split(plain(request), chance), isSane: isPrintable, ending }
  if (draw < 72)
    return {
      request,
      pieces: [plain(request).subarray(0, -1 - chance.below(40))],
      isSane: false,
      ending: chance.pick(['waits', 'half closes', 'goes away']),
    }
  if (draw < 75) {
    const attacking = attack(chance)
    return { request: attacking, pieces: [plain(attacking)], isSane: false, ending }
  }
  return { request, pieces: [broken(request, chance)], isSane: false, ending }
}

/** Addresses that the server looks at before the contract does. */
function attack(chance: Chance): FuzzRequest {
  const name = chance.pick(['%E4%ZZ', '..%2f..%2fetc%2fpasswd', '', '%00', '%', 'a?partner=%ZZ', 'a?partner=__proto__'])
  const folder = chance.pick([
    'customerBill',
    'customerUsage',
    '_sandbox/bucket/customerBill',
    '_sandbox/snapshots',
    '_sandbox/metrics',
  ])
  return { method: 'GET', target: `/${folder}/${name}`, headers: [], body: Buffer.alloc(0) }
}

function headOf({ method, target, headers }: FuzzRequest, more: readonly string[]): string {
  const lines = headers
    .filter(([name]) => !['host', 'connection'].includes(name))
    .map(([name, value]) => `${name}: ${value.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '')}`)
  return [`${method} ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...lines, ...more, '', ''].join(
    '\r\n',
  )
}

function plain(request: FuzzRequest): Buffer {
  const { body } = request
  const head = headOf(request, body.length === 0 ? [] : [`Content-Length: ${body.length}`])
  return Buffer.concat([Buffer.from(head, 'latin1'), body])
}

function chunked(request: FuzzRequest, chance: Chance): Buffer {
  const body = chance.hits(0.1) ? Buffer.concat([request.body, Buffer.alloc(400_000, ' ')]) : request.body
  const parts: (Buffer | string)[] = [headOf(request, ['Transfer-Encoding: chunked'])]
  for (let at = 0; at < body.length;) {
    const size = 1 + chance.below(body.length > 10_000 ? 60_000 : 40)
    const chunk = body.subarray(at, at + size)
    parts.push(
      `${chance.hits(0.2) ? '000' : ''}${chunk.length.toString(16)}${chance.hits(0.1) ? ';a=b' : ''}\r\n`,
      chunk,
      '\r\n',
    )
    at += size
  }
  parts.push(chance.hits(0.2) ? '0\r\nX-Trailer: 1\r\n\r\n' : '0\r\n\r\n')
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))
}

function split(bytes: Buffer, chance: Chance): Buffer[] {
  const pieces: Buffer[] = []
  for (let at = 0; at < bytes.length && pieces.length < 20;) {
    const size = pieces.length === 19 ? bytes.length : 1 + chance.below(Math.ceil(bytes.length / 8))
    pieces.push(bytes.subarray(at, at + size))
    at += size
  }
  return pieces
}

interface Usual {
  readonly request: FuzzRequest
  readonly bytes: Buffer
  /** The request with further headers and its body as it is. */
  withHead(this: void, ...more: string[]): Buffer
}

const odd = {
  lengths: ['-1', '1e3', '99999999999999999999', '0x1', ' ', '13000000'],
  encodings: ['gzip', 'gzip, chunked', 'chunked, chunked', 'xchunked', ''],
  versions: ['HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/1.10', 'http/1.1', ''],
  lineEnds: ['\n', '\r', '\r\n\r\n', '\0\r\n', '\r\n \r\n'],
  wishes: ['Expect: 100-continue', 'Expect: x', 'Upgrade: h2c', 'Trailer: x', 'TE: trailers'],
  methods: ['CONNECT', 'PRI', 'M-SEARCH', 'X'.repeat(3000), ''],
  targets: ['*', 'sandbox:443', '', '//', 'http://[::1', 'ftp://x'],
  hosts: ['sandbox', '', 'a:b@c', '[::1]:80'],
  chunkSizes: ['zz', '-1', 'ffffffffffffffff', '5', '1;'.padEnd(20_000, 'a')],
}

/** What no honest client sends. */
const breakers: readonly ((usual: Usual, chance: Chance) => Buffer)[] = [
  (_usual, chance) => chance.bytes(1 + chance.below(300)),
  ({ bytes }, chance) => flipped(bytes, chance),
  ({ request, withHead }, chance) => withHead(`Content-Length: ${request.body.length + 1 + chance.below(1000)}`),
  ({ request, withHead }, chance) =>
    withHead(`Content-Length: ${Math.max(0, request.body.length - 1 - chance.below(10))}`),
  ({ request, withHead }, chance) =>
    withHead(`Content-Length: ${request.body.length}`, `Content-Length: ${chance.below(3)}`),
  ({ request, withHead }) => withHead(`Content-Length: ${request.body.length}`, 'Transfer-Encoding: chunked'),
  ({ withHead }, chance) => withHead(`Transfer-Encoding: ${chance.pick(odd.encodings)}`),
  ({ withHead }, chance) => withHead(`Content-Length: ${chance.pick(odd.lengths)}`),
  ({ bytes }, chance) =>
    Buffer.concat([bytes, Buffer.from('GET /_sandbox/health HTTP/1.1\r\nHost: localhost\r\n\r\n'), chance.bytes(20)]),
  ({ bytes }, chance) => replaced(bytes, 'HTTP/1.1', chance.pick(odd.versions)),
  ({ bytes }, chance) => replaced(bytes, '\r\n', chance.pick(odd.lineEnds)),
  ({ request, withHead }) => withHead(`X-Large: ${'a'.repeat(70_000)}`, `Content-Length: ${request.body.length}`),
  ({ request, withHead }, chance) => withHead(chance.pick(odd.wishes), `Content-Length: ${request.body.length}`),
  ({ request }, chance) => {
    const target = chance.pick([request.target, ...odd.targets])
    return Buffer.from(`${chance.pick(odd.methods)} ${target} HTTP/1.1\r\nHost: localhost\r\n\r\n`, 'latin1')
  },
  ({ request }, chance) => {
    const target = `http://${chance.pick(odd.hosts)}${request.target}`
    return Buffer.from(headOf({ ...request, target, headers: [] }, []), 'latin1')
  },
  ({ request }, chance) => {
    const head = headOf(request, ['Transfer-Encoding: chunked'])
    return Buffer.from(`${head}${chance.pick(odd.chunkSizes)}\r\nabc\r\n0\r\n\r\n`, 'latin1')
  },
]

function broken(request: FuzzRequest, chance: Chance): Buffer {
  const withHead = (...more: string[]): Buffer =>
    Buffer.concat([Buffer.from(headOf(request, more), 'latin1'), request.body])
  return chance.pick(breakers)({ request, bytes: plain(request), withHead }, chance)
}

function replaced(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(from, to), 'latin1')
}

function flipped(bytes: Buffer, chance: Chance): Buffer {
  const copy = Buffer.from(bytes)
  for (let times = 1 + chance.below(4); times > 0; times -= 1)
    copy[chance.below(Math.min(copy.length, 400))] = chance.below(256)
  return copy
}
