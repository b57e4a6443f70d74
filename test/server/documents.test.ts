import { posix } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { documentPaths } from '../../src/mcp/package-documents.ts'
import { createHttpServer } from '../../src/server/http.ts'
import { sendRaw } from '../helpers/raw-socket.ts'
import { noon, startPlatform } from '../helpers/platform.ts'
import { close, listen } from '../helpers/served.ts'

const server = createHttpServer(startPlatform(), () => noon)
let url = ''

beforeAll(async () => {
  url = await listen(server)
})

afterAll(() => close(server))

it('llms.txt has a title, a summary, and each document once, at an address that answers', async () => {
  const answer = await fetch(`${url}/_sandbox/llms.txt`)
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  const text = await answer.text()
  expect(text).toMatch(/^# partner-sandbox\n\n> A local Huawei Cloud Partner Center/)
  const listed = [...text.matchAll(/\]\(\/_sandbox\/([^)]+\.md)\)/g)].map(([, path]) => path)
  expect(listed.toSorted()).toEqual(documentPaths())
  const others = [...text.matchAll(/\]\((\/_sandbox\/[^)]+)\)/g)].map(([, path = '']) => path)
  for (const path of others)
    expect([path, (await fetch(url + path)).status]).toEqual([path, path.endsWith('/mcp') ? 405 : 200])
})

it('links between documents lead to documents', async () => {
  const paths = new Set(documentPaths())
  const broken: string[] = []
  for (const path of paths) {
    const text = await (await fetch(`${url}/_sandbox/${path}`)).text()
    for (const [, link = ''] of text.matchAll(/\]\(([^)#:\s]+\.md)(?:#[^)]*)?\)/g)) {
      const target = posix.join(posix.dirname(path), link)
      if (!paths.has(target)) broken.push(`${path}: ${link}`)
    }
  }
  expect(broken.filter((each) => !/(src|test|specs|scripts|examples)\//.test(each))).toEqual([])
})

it('a document is Markdown that no browser runs, asked for by HEAD and again by its tag', async () => {
  const at = `${url}/_sandbox/docs/control-api.md`
  const got = await fetch(at)
  expect(Object.fromEntries(got.headers)).toMatchObject({
    'content-type': 'text/markdown; charset=utf-8',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  })
  const text = await got.text()
  const head = await fetch(at, { method: 'HEAD' })
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
    200,
    String(Buffer.byteLength(text)),
    '',
  ])
  const again = await fetch(at, { headers: { 'if-none-match': got.headers.get('etag') ?? '' } })
  expect(again.status).toBe(304)
})

it.each([
  '/_sandbox/docs/nothing.md',
  '/_sandbox/../package.json.md',
  '/_sandbox/docs/../../../../etc/passwd.md',
  '/_sandbox/%2e%2e/%2e%2e/etc/hosts.md',
  '/_sandbox/node_modules/zod/README.md',
  '/_sandbox/src/README.md',
  '/_sandbox/docs/%00.md',
])('%s is not there', async (target) => {
  const { statuses } = await sendRaw(url, `GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`)
  expect(statuses).toEqual([404])
})

it('other methods find no document', async () => {
  expect((await fetch(`${url}/_sandbox/README.md`, { method: 'POST' })).status).toBe(404)
})
