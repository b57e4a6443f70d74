import type { AddressInfo } from 'node:net'
import { setupServer } from 'msw/node'
import { describe, expect, it } from 'vitest'
import type { MultipartBody } from '../../src/contract/bodies/fields.ts'
import { garble } from '../../src/contract/bodies/write-body.ts'
import { createRequestIds } from '../../src/gateway/request-ids.ts'
import { createWorks } from '../../src/gateway/works.ts'
import { driveInMemory } from '../../src/gateway/drivers/in-memory.ts'
import { platformFace } from '../../src/gateway/platform-face.ts'
import type { AnyHandler } from '../../src/handlers/define-handlers.ts'
import { createMswHandlers } from '../../src/handlers/msw.ts'
import { createHttpServer } from '../../src/server/http.ts'
import { fileOf, multipart, odd, page } from '../helpers/bodies.ts'
import { buildFilesService } from '../helpers/files-service.ts'
import { noon, startPlatform, type TestPlatform } from '../helpers/platform.ts'

const origin = 'https://files.example.com'
const { service } = await buildFilesService()

type Sent = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> }

interface Served {
  readonly platform: TestPlatform
  /** What was kept by the handlers. */
  readonly kept: Uint8Array[]
  readonly ask: (method: string, target: string, init?: Sent) => Promise<Response>
}

/** The service behind the one list of steps, in the place of the platform's services. */
async function serve(face: string, use: (served: Served) => Promise<void>): Promise<void> {
  const platform = startPlatform()
  const kept: Uint8Array[] = []
  const handlers: Record<string, AnyHandler> = {
    UploadFile({ body, reply }) {
      const [sent] = (body as MultipartBody).files
      if (sent !== undefined) kept.push(sent.bytes)
      return reply(200, { file_id: `f${kept.length}` })
    },
    DownloadFile: ({ path, reply }) =>
      'file_id' in path && path.file_id === 'broken'
        ? reply(200, { not: 'a file' })
        : reply(200, kept.at(-1) ?? odd, { 'Content-Type': 'image/png' }),
    ShowLogin: ({ reply }) => reply(200, page),
    Login: ({ body, reply }) => reply(200, `<p>${(body as { user: string }).user}</p>`),
    PutNote: ({ reply }) => reply(204),
  }
  const { tenants, store } = platform
  const tiny = platformFace({ tenants, handlers: { files: handlers }, rateLimits: true, services: [service] })
  const answer = driveInMemory(tiny, {
    tenants,
    store,
    works: createWorks(() => noon),
    machineNow: () => noon,
    nextRequestId: createRequestIds(),
  })
  const token = platform.tokenOf(platform.userOf('sandbox-partner'))
  const asker = (base: string): Served => ({
    platform,
    kept,
    ask: (method, target, init = {}) =>
      fetch(base + target, { ...init, method, headers: { ...init.headers, 'X-Auth-Token': token } }),
  })
  if (face === 'MSW') {
    const server = setupServer(...createMswHandlers(origin, { answer, machineNow: () => noon }))
    server.listen()
    await use(asker(origin)).finally(() => {
      server.close()
    })
    return
  }
  const server = createHttpServer({ ...platform, answer }, () => noon)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await use(asker(`http://127.0.0.1:${port}`)).finally(() => server.close())
}

async function journal(platform: TestPlatform, query = ''): Promise<{ request: object; response: object }[]> {
  const { body } = await platform.call('GET', `/_sandbox/journal${query}`)
  const told = body as { exchanges?: []; log?: { entries: [] } }
  return told.exchanges ?? told.log?.entries ?? []
}

async function upload(bytes: Uint8Array = odd): Promise<Sent> {
  const [type, body] = await multipart(['kind', 'incident'], ['file', fileOf(bytes)])
  return { headers: { 'Content-Type': type }, body: Uint8Array.from(body) }
}

describe.each(['a socket', 'MSW'])('over %s', (face) => {
  it('a file goes in by a form and comes out as the same bytes', async () => {
    await serve(face, async ({ ask }) => {
      const made = await ask('POST', '/files', await upload())
      expect([made.status, await made.json()]).toEqual([200, { file_id: 'f1' }])
      const got = await ask('GET', '/files/f1')
      expect([got.status, got.headers.get('content-type')]).toEqual([200, 'image/png'])
      expect(new Uint8Array(await got.arrayBuffer())).toEqual(odd)
      const head = await ask('HEAD', '/files/f1')
      expect([head.status, head.headers.get('content-length')]).toEqual([200, String(odd.length)])
    })
  })

  it('a page is HTML, a form is read, a text is taken', async () => {
    await serve(face, async ({ ask }) => {
      const shown = await ask('GET', '/login')
      expect([shown.headers.get('content-type'), await shown.text()]).toEqual(['text/html; charset=utf-8', page])
      const sent = await ask('POST', '/login', { body: new URLSearchParams({ user: '客 户', password: 'x' }) })
      expect([sent.status, await sent.text()]).toEqual([200, '<p>客 户</p>'])
      expect((await ask('PUT', '/notes', { body: 'note' })).status).toBe(204)
    })
  })

  it('what is malformed is refused in the envelope of the service, and nothing is changed', async () => {
    await serve(face, async ({ ask, kept }) => {
      const init = await upload(new Uint8Array(65))
      const refused = await ask('POST', '/files', init)
      expect([refused.status, refused.headers.get('content-type'), await refused.json()]).toEqual([
        400,
        'application/json',
        { error_code: 'CBC.0100', error_msg: expect.stringContaining('file must be one file') as string },
      ])
      const broken = await ask('POST', '/files', { ...init, body: 'no multipart' })
      expect([broken.status, await broken.json()]).toMatchObject([400, { error_code: 'CBC.0100' }])
      expect(kept).toEqual([])
    })
  })

  it('an answer of another kind than the contract says is a fault of the sandbox', async () => {
    await serve(face, async ({ ask }) => {
      const got = await ask('GET', '/files/broken')
      expect([got.status, got.headers.get('content-type')]).toEqual([500, 'application/json'])
    })
  })

  it('faults garble bytes, cut them off, and put an error in the place of a file', async () => {
    await serve(face, async ({ ask, platform }) => {
      const arm = (fault: object): Promise<unknown> =>
        platform.call('POST', '/_sandbox/faults', { body: { ...fault, count: 1 } })
      await arm({ kind: 'garble' })
      expect(Buffer.from(await (await ask('GET', '/files/f1')).arrayBuffer())).toEqual(garble(odd))
      await arm({ kind: 'reshape', shape: 'extra_fields' })
      expect(new Uint8Array(await (await ask('GET', '/files/f1')).arrayBuffer())).toEqual(odd)
      await arm({ kind: 'refuse', status: 503, error_code: 'X.1', error_msg: 'none' })
      const refused = await ask('GET', '/files/f1')
      expect([refused.status, await refused.json()]).toEqual([503, { error_code: 'X.1', error_msg: 'none' }])
      await arm({ kind: 'truncate' })
      const cut = ask('GET', '/files/f1').then((got) => got.arrayBuffer())
      if (face === 'MSW') expect(new Uint8Array(await cut)).toEqual(odd.slice(0, 6))
      else await expect(cut).rejects.toThrow()
    })
  })

  it('the journal and its archive keep all bytes', async () => {
    await serve(face, async ({ ask, platform }) => {
      const init = await upload()
      await ask('POST', '/files', init)
      await ask('GET', '/files/f1')
      await ask('GET', '/login')
      const inBase64 = Buffer.from(odd).toString('base64')
      const sent = Buffer.from(init.body as Uint8Array).toString('base64')
      expect(await journal(platform)).toMatchObject([
        { request: { body: sent, body_encoding: 'base64' }, response: { body: '{"file_id":"f1"}' } },
        { request: { body: null }, response: { body: inBase64, body_encoding: 'base64' } },
        { response: { body: page } },
      ])
      const content = { size: odd.length, mimeType: 'image/png', text: inBase64, encoding: 'base64' }
      expect(await journal(platform, '?format=har')).toMatchObject([
        { request: { postData: { text: sent, encoding: 'base64' } } },
        { response: { content } },
        { response: { content: { mimeType: 'text/html; charset=utf-8', text: page } } },
      ])
    })
  })
})
