import { afterAll, beforeAll, expect, it } from 'vitest'
import { createHttpServer } from '../../src/server/http.ts'
import { type Agent, agentAt } from '../helpers/agent.ts'
import { noon, startPlatform } from '../helpers/platform.ts'
import { close, listen } from '../helpers/served.ts'

const platform = startPlatform()
const server = createHttpServer(platform, () => noon)
let agent: Agent

beforeAll(async () => {
  agent = await agentAt(await listen(server))
})

afterAll(async () => {
  await agent.close()
  await close(server)
})

it('a requirement that is broken again and again is told once, with the other places', async () => {
  for (const limit of [1000, 1000, 2000]) await platform.post('/v2/partners/sub-customers/query', { limit })
  const { text } = await agent.call('judge_journal')
  expect(text).toMatch(/^journal: 3 exchanges, breaks .*PAGE-03/m)
  const broken = /^MUST PAGE-03: .*\n(?: {2}.*\n?)+/m.exec(text)?.[0] ?? ''
  expect(broken.match(/^ {2}at /gm)).toHaveLength(2)
  expect(broken).toMatch(/^ {2}also at {2}exchange \w{32}$/m)
  expect(broken.match(/^ {2}fix /gm)).toHaveLength(1)
})
