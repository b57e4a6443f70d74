import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/server/create-sandbox.ts'

const documentPath = '/_sandbox/reference'
const modules = `${documentPath}/modules`

describe('the files of the API reference', () => {
  let url: string
  let close: () => Promise<void>

  beforeAll(async () => {
    const listening = await createSandbox({ controlKey: 'key-of-a-test' }).listen()
    url = listening.url
    close = listening.close
  })

  afterAll(() => close())

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(url + path, { headers: { connection: 'close', ...headers } })

  it.each([
    [documentPath, 'text/html'],
    [`${documentPath}/viewer/swagger-ui-bundle.js`, 'text/javascript'],
    [`${documentPath}/viewer/swagger-ui.css`, 'text/css'],
    [`${modules}/page/reference/main.ts`, 'text/javascript'],
    [`${modules}/page/reference/reference.css`, 'text/css'],
    [`${modules}/contract/canonical-request.ts`, 'text/javascript'],
  ])('%s comes without the control key, and runs nothing that is not a file of ours', async (path, type) => {
    const answer = await get(path)
    await answer.arrayBuffer()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain(type)
    const policy = answer.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toMatch(/unsafe|https?:/)
  })

  it.each([
    `${documentPath}/viewer/package.json`,
    `${modules}/page/main.ts`,
    `${modules}/contract/redact.ts`,
    `${modules}/page/reference/..%2f..%2fcontract%2fredact.ts`,
    `${modules}/page/reference/README.md`,
  ])('%s is no file of it', async (path) => {
    const answer = await get(path)
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('SANDBOX.0404')])
  })

  it('what it asks for needs the control key', async () => {
    const contract = '/_sandbox/openapi/iam.json'
    expect((await get(contract)).status).toBe(401)
    expect((await get(contract, { 'X-Sandbox-Control-Key': 'key-of-a-test' })).status).toBe(200)
  })
})
