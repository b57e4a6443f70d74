import { type Chance } from './chance.ts'
import { type FuzzRequest } from './mutate-request.ts'

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
  const { body } = request
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

/** What no honest client sends. */
function broken(request: FuzzRequest, chance: Chance): Buffer {
  const usual = plain(request)
  const { body, method, target } = request
  const withHead = (...more: string[]): Buffer => Buffer.concat([Buffer.from(headOf(request, more), 'latin1'), body])
  switch (chance.below(16)) {
    case 0:
      return chance.bytes(1 + chance.below(300))
    case 1:
      return flipped(usual, chance)
    case 2:
      return withHead(`Content-Length: ${body.length + 1 + chance.below(1000)}`)
    case 3:
      return withHead(`Content-Length: ${Math.max(0, body.length - 1 - chance.below(10))}`)
    case 4:
      return withHead(`Content-Length: ${body.length}`, `Content-Length: ${chance.below(3)}`)
    case 5:
      return withHead(`Content-Length: ${body.length}`, 'Transfer-Encoding: chunked')
    case 6:
      return withHead(
        `Transfer-Encoding: ${chance.pick(['gzip', 'gzip, chunked', 'chunked, chunked', 'xchunked', ''])}`,
      )
    case 7:
      return withHead(`Content-Length: ${chance.pick(['-1', '1e3', '99999999999999999999', '0x1', ' ', '13000000'])}`)
    case 8:
      return Buffer.concat([
        usual,
        Buffer.from('GET /_sandbox/health HTTP/1.1\r\nHost: localhost\r\n\r\n'),
        chance.bytes(20),
      ])
    case 9:
      return Buffer.from(
        usual
          .toString('latin1')
          .replace('HTTP/1.1', chance.pick(['HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/1.10', 'http/1.1', ''])),
        'latin1',
      )
    case 10:
      return Buffer.from(
        usual.toString('latin1').replace('\r\n', chance.pick(['\n', '\r', '\r\n\r\n', '\0\r\n', '\r\n \r\n'])),
        'latin1',
      )
    case 11:
      return withHead(`X-Large: ${'a'.repeat(70_000)}`, `Content-Length: ${body.length}`)
    case 12:
      return withHead(
        chance.pick(['Expect: 100-continue', 'Expect: x', 'Upgrade: h2c', 'Trailer: x', 'TE: trailers']),
        `Content-Length: ${body.length}`,
      )
    case 13:
      return Buffer.from(
        `${chance.pick(['CONNECT', 'PRI', 'M-SEARCH', 'X'.repeat(3000), ''])} ${chance.pick([target, '*', 'sandbox:443', '', '//', 'http://[::1', 'ftp://x'])} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
        'latin1',
      )
    case 14:
      return Buffer.from(
        headOf(
          { method, target: `http://${chance.pick(['sandbox', '', 'a:b@c', '[::1]:80'])}${target}`, headers: [], body },
          [],
        ),
        'latin1',
      )
    default:
      return Buffer.concat([
        Buffer.from(headOf(request, ['Transfer-Encoding: chunked']), 'latin1'),
        Buffer.from(
          `${chance.pick(['zz', '-1', 'ffffffffffffffff', '5', '1;'.padEnd(20_000, 'a')])}\r\nabc\r\n0\r\n\r\n`,
        ),
      ])
  }
}

function flipped(bytes: Buffer, chance: Chance): Buffer {
  const copy = Buffer.from(bytes)
  for (let times = 1 + chance.below(4); times > 0; times -= 1)
    copy[chance.below(Math.min(copy.length, 400))] = chance.below(256)
  return copy
}
