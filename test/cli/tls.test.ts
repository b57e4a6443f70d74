import { execFile } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { promisify } from 'node:util'
import { generate } from 'selfsigned'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { endAll, ended, run } from '../helpers/running.ts'
import { vendorClient } from '../helpers/vendor-client.ts'

interface Told {
  readonly endpoint: string
  readonly token: string
  readonly certificate?: string
  readonly partner: { readonly access: string; readonly secret: string }
}

const folder = mkdtempSync(join(tmpdir(), 'tls-'))
const own = join(folder, 'own')
const hasCurl = (process.env['PATH'] ?? '').split(':').some((each) => existsSync(join(each, 'curl')))
let told: Told

async function startTls(...args: readonly string[]): Promise<Told> {
  const { written } = await run(['start', '--port', '0', '--json', '--freeze-clock', ...args])
  return JSON.parse(written.out) as Told
}

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

beforeAll(async () => {
  told = await startTls('--tls', '--tls-folder', own)
  setDefaultCACertificates([...getCACertificates(), readFileSync(join(own, 'certificate.pem'), 'utf8')])
})

afterAll(() => {
  endAll()
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true, force: true })
})

it('--tls answers https with a certificate that it made, says where it is, and keeps the key to its owner', () => {
  expect(told.endpoint).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/)
  expect(told.certificate).toBe(join(own, 'certificate.pem'))
  expect(statSync(join(own, 'key.pem')).mode & 0o777).toBe(0o600)
  expect(statSync(own).mode & 0o777).toBe(0o700)
})

it("the vendor's SDK signs its calls over https, its look-up at IAM too", async () => {
  const answer = await vendorClient(told.endpoint, told.partner).call('GET', '/v2/orders/customer-orders')
  expect(answer.httpStatusCode).toBe(200)
  expect(answer['total_count']).toBeTypeOf('number')
})

it.skipIf(!hasCurl)('curl trusts it by the file that was told, and not without it', async () => {
  const curl = promisify(execFile)
  const health = `${told.endpoint.replace('127.0.0.1', 'localhost')}/_sandbox/health`
  expect(JSON.parse((await curl('curl', ['-s', '--cacert', told.certificate ?? '', health])).stdout)).toMatchObject({
    status: 'ok',
  })
  await expect(curl('curl', ['-s', health])).rejects.toMatchObject({ code: 60 })
})

it('every address that the sandbox writes is of https', async () => {
  const read = async (path: string): Promise<string> => await (await fetch(`${told.endpoint}${path}`)).text()
  await fetch(`${told.endpoint}/v2/orders/customer-orders`, { headers: { 'X-Auth-Token': told.token } })
  const pages = [
    '/_sandbox/openapi/intl.json',
    '/_sandbox/openapi/environment.postman.json',
    '/authui/saml/metadata.xml',
    '/_sandbox/journal?format=har',
  ]
  for (const path of pages) {
    const text = await read(path)
    expect([path, text]).toEqual([path, expect.stringContaining(told.endpoint)])
    expect(text).not.toContain(told.endpoint.replace('https', 'http'))
  }
})

it('the page is served, and who may call the control API is decided as without TLS', async () => {
  const page = await fetch(`${told.endpoint}/`, { headers: { accept: 'text/html' } })
  expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')])
  const clock = (headers: Record<string, string>) => fetch(`${told.endpoint}/_sandbox/clock`, { headers })
  expect((await clock({ origin: told.endpoint })).status).toBe(200)
  expect((await clock({ origin: 'https://elsewhere.example' })).status).toBe(403)
})

it('the certificate is kept for the next start, and made again for an address that it does not name', async () => {
  const before = readFileSync(join(own, 'certificate.pem'), 'utf8')
  await startTls('--tls', '--tls-folder', own, '--host', 'localhost')
  expect(readFileSync(join(own, 'certificate.pem'), 'utf8')).toBe(before)
  await startTls('--tls', '--tls-folder', own, '--host', '127.0.0.9')
  expect(readFileSync(join(own, 'certificate.pem'), 'utf8')).not.toBe(before)
})

it('a certificate of the user is served, from the environment too', async () => {
  const { cert, private: key } = await madeFor({})
  const files = { PARTNER_SANDBOX_TLS_CERT: file('cert.pem', cert), PARTNER_SANDBOX_TLS_KEY: file('key.pem', key) }
  setDefaultCACertificates([...getCACertificates(), cert])
  const { url, written } = await run(['start', '--port', '0', '--json'], files)
  expect((await fetch(`${url}/_sandbox/health`)).status).toBe(200)
  expect(JSON.parse(written.out)).not.toHaveProperty('certificate')
})

it('files that no client would accept end the start with one line that names the file', async () => {
  const [one, other] = [await madeFor({}), await madeFor({})]
  const old = await madeFor({ notBeforeDate: new Date('2020-01-01'), notAfterDate: new Date('2021-01-01') })
  const early = await madeFor({ notBeforeDate: new Date('2090-01-01'), notAfterDate: new Date('2091-01-01') })
  const [cert, key] = [file('one.pem', one.cert), file('one.key', one.private)]
  const cases: readonly (readonly [says: RegExp, args: readonly string[]])[] = [
    [/--tls-cert \S+missing\.pem cannot be read/, ['--tls-cert', join(folder, 'missing.pem'), '--tls-key', key]],
    [/--tls-cert \S+one\.key holds no certificate/, ['--tls-cert', key, '--tls-key', key]],
    [/--tls-key \S+one\.pem holds no private key/, ['--tls-cert', cert, '--tls-key', cert]],
    [/--tls-key \S+other\.key is not the key of/, ['--tls-cert', cert, '--tls-key', file('other.key', other.private)]],
    [/old\.pem expired on 2021-/, ['--tls-cert', file('old.pem', old.cert), '--tls-key', file('o.key', old.private)]],
    [
      /early\.pem is not valid before 2090-/,
      ['--tls-cert', file('early.pem', early.cert), '--tls-key', file('e.key', early.private)],
    ],
    [/--tls-cert \S+one\.pem needs its private key/, ['--tls-cert', cert]],
    [/--tls-key \S+one\.key needs its certificate/, ['--tls-key', key]],
    [/takes --tls or --tls-cert, not both/, ['--tls', '--tls-cert', cert, '--tls-key', key]],
    [/--tls-folder is where --tls keeps/, ['--tls-folder', own]],
    [/--tls-folder \S+one\.pem cannot be written/, ['--tls', '--tls-folder', cert]],
  ]
  for (const [says, args] of cases) {
    const started = await run(['start', '--port', '0', ...args])
    expect([await ended(started), started.child.exitCode]).toEqual([expect.stringMatching(says), 2])
    expect(started.written.error.trim().split('\n').length).toBeLessThanOrEqual(2)
  }
})

function madeFor(dates: { readonly notBeforeDate?: Date; readonly notAfterDate?: Date }) {
  return generate([{ name: 'commonName', value: 'a test' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
    ...dates,
  })
}
