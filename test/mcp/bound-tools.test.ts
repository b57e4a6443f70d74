import { afterAll, beforeAll, expect, it } from 'vitest'
import { createHttpServer } from '../../src/server/http.ts'
import { type Agent, agentAt } from '../helpers/agent.ts'
import { noon, startPlatform } from '../helpers/platform.ts'
import { close, listen } from '../helpers/served.ts'

const server = createHttpServer(startPlatform(), () => noon)
let free: Agent
let bound: Agent

beforeAll(async () => {
  const url = await listen(server)
  free = await agentAt(url)
  bound = await agentAt(url, '?partner=agent-1')
  await bound.call('new_world', { preset: 'empty' })
})

afterAll(async () => {
  await Promise.all([free.close(), bound.close()])
  await close(server)
})

const records = { operation: 'ListRecords', path: { kind: 'customers' } }

it('reads no records of another world', async () => {
  const own = await bound.call('call_control', records)
  expect(own.text).toContain('"count":0')
  expect(await bound.call('call_control', { ...records, query: { partner: 'agent-1' } })).toEqual(own)
  expect(await bound.call('call_control', { ...records, query: { partner: 'sandbox-partner' } })).toEqual({
    isError: true,
    text: 'query: partner is agent-1 in this call, and no other',
  })
  const other = await free.call('call_control', { ...records, query: { partner: 'agent-1' } })
  expect(other).toEqual(own)
})

it.each([
  ['DeletePartner', { path: { id: 'sandbox-partner-cn' } }],
  ['CreatePartner', { body: { id: 'agent-2' } }],
  ['CreatePartner', { body: {} }],
])('does not reach another world by %s %j', async (operation, input) => {
  const { isError, text } = await bound.call('call_control', { operation, ...input })
  expect([isError, text]).toEqual([true, expect.stringContaining('bound to the partner agent-1, and reaches no other')])
  expect((await free.call('show_access')).text).toContain('sandbox-partner-cn')
})

it('keeps worlds that no other sees', async () => {
  await bound.call('keep_world', { action: 'save', name: 'mine' })
  expect((await bound.call('keep_world', { action: 'list' })).text).toBe('kept: mine')
  expect((await free.call('keep_world', { action: 'list' })).text).toBe('kept: nothing')
  expect((await free.call('keep_world', { action: 'load', name: 'mine' })).isError).toBe(true)
  expect((await free.call('keep_world', { action: 'load', name: 'mine', partner: 'agent-1' })).isError).toBe(false)
})

it('shows the access to its own partner alone', async () => {
  const partners = async (agent: Agent): Promise<string[]> =>
    [...(await agent.call('show_access')).text.matchAll(/^ {2}(\S+) {2}\w+ of \w+,/gm)].map(([, id = '']) => id)
  expect(await partners(bound)).toEqual(['agent-1'])
  expect(await partners(free)).toEqual(expect.arrayContaining(['agent-1', 'sandbox-partner', 'sandbox-partner-cn']))
})

it('ends its own world', async () => {
  const { text } = await bound.call('call_control', { operation: 'DeletePartner', path: { id: 'agent-1' } })
  expect(text).toBe('DeletePartner is done')
})
