import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { allTools } from '../../src/mcp/all-tools.ts'
import { mostCharacters } from '../../src/mcp/capped-text.ts'
import { createHttpServer } from '../../src/server/http.ts'
import { type Agent, agentAt } from '../helpers/agent.ts'
import { noon, startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { close, listen } from '../helpers/served.ts'

const platform: TestPlatform = startPlatform()
const server = createHttpServer(platform, () => noon)
let url = ''
let agent: Agent

beforeAll(async () => {
  url = await listen(server)
  agent = await agentAt(url)
})

afterAll(async () => {
  await agent.close()
  await close(server)
})

beforeEach(() => platform.call('DELETE', '/_sandbox/journal', { as: null }))

const customers = '/v2/partners/sub-customers/query'

/** What a tool says when it does what it was asked. */
async function told(name: string, args?: Readonly<Record<string, unknown>>): Promise<string> {
  const { text, isError } = await agent.call(name, args)
  expect([name, isError, isError ? text : '']).toEqual([name, false, ''])
  return text
}

/** What a tool says when it does not. */
async function fault(name: string, args?: Readonly<Record<string, unknown>>): Promise<string> {
  const { text, isError } = await agent.call(name, args)
  expect([isError, isError ? '' : text]).toEqual([true, ''])
  return text
}

describe('the list', () => {
  it('has every tool but the one that runs commands, with titles, hints and closed schemas', async () => {
    const { tools } = await agent.client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(
      allTools.map(({ name }) => name).filter((name) => name !== 'run_scenarios'),
    )
    for (const { name, title, description, annotations, inputSchema } of tools) {
      expect([name, title, description]).toEqual([name, expect.stringMatching(/\w/), expect.stringMatching(/\w{3}/)])
      expect(annotations).toMatchObject({
        title,
        readOnlyHint: expect.any(Boolean) as boolean,
        destructiveHint: expect.any(Boolean) as boolean,
        idempotentHint: expect.any(Boolean) as boolean,
        openWorldHint: false,
      })
      expect([name, inputSchema['additionalProperties']]).toEqual([name, false])
    }
  })

  it('tells an agent the loop, and the bound of answers', () => {
    expect(agent.client.getInstructions()).toMatch(/explain_exchange.*partner-sandbox conform.*12000 characters/)
    expect(agent.client.getInstructions()).not.toContain('run_scenarios')
  })
})

describe('wrong arguments', () => {
  it.each([
    ['look_ahead', { durations: 'P1M' }, /durations/],
    ['look_ahead', { duration: 7 }, /duration: .*expected string/],
    ['inspect_records', { kind: 'passwords' }, /kind: .*customers/],
    ['list_exchanges', { status: 'bad' }, /status: /],
    ['explain_exchange', { id: 'nothing' }, /exchange nothing/],
    ['explain_exchange', { id: '\ud800' }, /exchange \ufffd/],
    ['move_clock', {}, /duration: exactly one/],
    ['move_clock', { duration: 'soon' }, /duration must match/],
    ['move_clock', { duration: 'P1D', until: 'next-event' }, /duration: exactly one/],
    ['arm_fault', { kind: 'latency' }, /latency_ms is required/],
    ['arm_fault', {}, /preset: exactly one of preset and kind/],
    ['arm_fault', { preset: 'throttled', operation: 'Nothing' }, /operation Nothing/],
    ['disarm_faults', { id: 'fault-99' }, /fault fault-99/],
    ['call_control', { operation: 'PayOrders' }, /operation: .*PayOrders/],
    ['call_control', { operation: 'toString' }, /operation: .*toString/],
    ['call_control', { operation: 'ListenToEvents' }, /operation: .*no end/],
    ['call_control', { operation: 'AddUsage' }, /path: id is required/],
    ['call_control', { operation: 'ShowClock', query: { wrong: 1 } }, /no parameter wrong/],
    ['call_control', { operation: 'ShowClock', partner: 'a', query: { partner: 'b' } }, /query: partner is a/],
    ['find_operations', { operation: 'Nothing' }, /operation: .*Nothing/],
    ['find_operations', { service: 'bss' }, /service: /],
    ['keep_world', { action: 'load', name: 'never' }, /name: nothing is kept as never/],
    ['keep_world', { action: 'save' }, /name: it is required/],
    ['read_docs', { page: '../package.json' }, /page: there is no page/],
    ['read_docs', { page: 'docs/control-api.md', section: 'No such' }, /section: .*Looking/],
    ['show_access', { partner: 'nobody' }, /partner nobody.*new_world/],
    ['judge_journal', { requirements: '0.1' }, /requirements must be one of/],
  ])('%s %j names what is wrong', async (name, args, says) => {
    expect(await fault(name, args)).toMatch(says)
  })

  it('of a tool that is not there are an error of the protocol', async () => {
    await expect(agent.call('run_scenarios', {})).rejects.toThrow(/run_scenarios/)
  })
})

describe('the contract', () => {
  it('is searched by words', async () => {
    const text = await told('find_operations', { text: 'budget history' })
    expect(text).toContain('intl.ListSubCustomerBudgetRecords  GET /v2/partners/sub-customers/budget/records')
    expect(text.split('\n')).toHaveLength(2)
  })

  it('describes an operation: fields, callers, limit, refusals in their order, source, fidelity', async () => {
    const text = await told('find_operations', { operation: 'UpdateSubCustomerBudget' })
    expect(text).toMatch(/budget_amount: number, above 0, to 2147483647, required/)
    expect(text).toContain('callers: partner, distributor')
    expect(text).toContain('limit: 10 requests in 1 s (inferred)')
    expect(text).toContain('fidelity: documented')
    expect(text).toMatch(/source: mt_01005 https:\S+mt_01005\.html/)
    expect(text.indexOf('reseller_not_yours')).toBeLessThan(text.indexOf('customer_not_yours'))
    expect(text).toContain('customer_not_yours: 400 CBC.99000035')
  })

  it.each(['intl', 'cn', 'iam', 'tickets', 'v1', 'control'])('describes every operation of %s', async (service) => {
    const list = await told('find_operations', { service })
    const names = [...list.matchAll(/^(\w+\.\w+) /gm)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(3)
    const [first, last] = [names[0], names.at(-1)]
    for (const operation of [first, last]) expect(await told('find_operations', { operation })).toContain('answer 2')
  })
})

describe('what was said', () => {
  it('explains a wrong signature by the line that differs', async () => {
    const { status } = await platform.call('POST', customers, {
      as: null,
      body: { limit: 2 },
      headers: {
        'x-sdk-date': '20260506T120000Z',
        authorization: `SDK-HMAC-SHA256 Access=SANDBOXPARTNERAK0001, SignedHeaders=host;x-sdk-date, Signature=${'0'.repeat(64)}`,
      },
    })
    expect(status).toBe(401)
    const text = await told('explain_exchange')
    expect(text).toContain(`POST ${customers} -> 401`)
    expect(text).toMatch(/refused at the step "authenticate": signature_wrong/)
    expect(text.split('Expected canonical request')).toHaveLength(2)
    expect(text).toMatch(/MUST AUTH-\d\d: /)
    expect(text).toContain('source   https://support.huaweicloud.com/')
    expect(text).not.toContain('sandbox-partner-secret-key')
  })

  it('explains the newest that went wrong, or the one that is named', async () => {
    expect(await fault('explain_exchange')).toContain('nothing has been sent to this world yet')
    const right = await platform.post(customers, { limit: 2 })
    expect(await fault('explain_exchange')).toContain('none of the 1 exchanges was refused')
    await platform.post(customers, { limit: 1000 })
    expect(await told('explain_exchange')).toMatch(/PAGE-03[\s\S]*fix {6}Hold limit and offset/)
    expect(await told('explain_exchange', { id: right.headers['X-Request-Id'] })).toContain(
      'it was served, and breaks no',
    )
  })

  it('lists by status, and pages back', async () => {
    for (const limit of [1, 1000, 2]) await platform.post(customers, { limit })
    expect(await told('list_exchanges', { status: '4xx' })).toMatch(
      /^1 of 1 exchanges[\s\S]*CBC\.0100.*breaks PAGE-03$/,
    )
    const newest = await told('list_exchanges', { limit: 1 })
    const before = /before (\w+) gives earlier/.exec(newest)?.[1]
    expect(await told('list_exchanges', { before })).toMatch(/^2 of 2/)
  })

  it('judges what was sent, requirement by requirement', async () => {
    await platform.post(customers, { limit: 1000 })
    expect(await told('judge_journal')).toMatch(
      /^FAILED by the requirements newest[\s\S]*MUST PAGE-03[\s\S]*at {7}exchange \w{32}/,
    )
    expect(await told('call_control', { operation: 'ClearJournal' })).toBe('ClearJournal is done')
    expect(await told('judge_journal')).toMatch(/^nothing was sent/)
    await platform.post(customers, { limit: 1 })
    expect(await told('judge_journal')).toMatch(/^passed.*\njournal: 1 exchange$/)
  })
})

describe('a world', () => {
  it('is looked ahead in without a change, then moved', async () => {
    const before = await told('look_ahead')
    expect(await told('look_ahead', { duration: 'P1M' })).toMatch(/would happen, and bring \d+ charges/)
    expect(await told('look_ahead')).toBe(before)
    expect(await told('move_clock', { duration: 'PT1H' })).toMatch(/^from 2026-05-06T12:00:00Z to 2026-05-06T13:00:00Z/)
  })

  it('has faults, by preset and by hand, that strike and are taken back', async () => {
    expect(await told('arm_fault', { preset: 'throttled', operation: 'ListSubCustomers', count: 1 })).toContain(
      'struck 0 of 1',
    )
    expect((await platform.post(customers, { limit: 1 })).status).toBe(429)
    expect(await told('list_faults')).toContain('struck 1 of 1 times')
    await told('arm_fault', { kind: 'refuse', status: 502 })
    expect(await told('disarm_faults')).toBe('no fault is armed')
  })

  it('is inspected kind by kind', async () => {
    const text = await told('inspect_records', { kind: 'customers', text: 'demo-customer-07' })
    expect(text).toMatch(/^1 of 1 customers[\s\S]*"domainName":"demo-customer-07"/)
    expect(await told('inspect_records', { kind: 'customers', limit: 1 })).toContain('offset 1 gives the next')
  })

  it('is arranged by whatever the control API does', async () => {
    const { customerId } = platform.customer('demo-customer-03')
    const args = { operation: 'AddUsage', path: { id: customerId }, body: { amount: '1.00' } }
    expect(await told('call_control', args)).toContain('1.00')
  })

  it('is put aside and brought back', async () => {
    await told('keep_world', { action: 'save', name: 'before' })
    const then = await told('look_ahead')
    await told('move_clock', { duration: 'P1D' })
    expect(await told('look_ahead')).not.toBe(then)
    expect(await told('keep_world', { action: 'list' })).toBe('kept: before')
    await told('keep_world', { action: 'load', name: 'before' })
    expect(await told('look_ahead')).toBe(then)
  })

  it('begins again', async () => {
    await told('move_clock', { duration: 'P1D' })
    expect(await told('reset_world')).toContain('access_key: SANDBOXPARTNERAK0001')
    expect(await told('look_ahead')).toContain('it is 2026-05-06T12:00:00Z')
  })

  it('is the own one of an agent that is bound to it, and no other', async () => {
    const bound = await agentAt(url, '?partner=agent-1')
    expect((await bound.call('look_ahead')).text).toContain('new_world with id agent-1 makes it')
    expect((await bound.call('new_world', { id: 'other' })).text).toContain(
      'id: this connection is bound to the partner agent-1',
    )
    expect((await bound.call('new_world', { now: '2026-02-01T00:00:00Z', freeze_clock: true })).text).toContain(
      'id: agent-1',
    )
    expect((await bound.call('move_clock', { duration: 'P1D' })).text).toContain('to 2026-02-02')
    expect(await told('look_ahead')).toContain('it is 2026-05-06')
    expect(await told('look_ahead', { partner: 'agent-1' })).toContain('it is 2026-02-02')
    expect((await bound.call('look_ahead', { partner: 'sandbox-partner' })).text).toMatch(/partner/)
    expect((await bound.call('look_ahead', { partner: 'sandbox-partner' })).isError).toBe(true)
    await bound.close()
  })

  it('tells the endpoint and the keys', async () => {
    const text = await told('show_access')
    expect(text).toContain(`baseUrl: ${url}`)
    expect(text).toContain('ak: SANDBOXPARTNERAK0001')
    expect(text).toContain('sandbox-partner-cn  partner of cn')
    expect(text).not.toContain('AddCustomers')
    await told('new_world', { id: 'keyless' })
    expect(await told('show_access', { partner: 'keyless' })).toMatch(/no customer has an access key.*AddCustomers/)
    await told('call_control', { operation: 'AddCustomers', partner: 'keyless', body: {} })
    expect(await told('show_access', { partner: 'keyless' })).toMatch(/customer_ak: \w+/)
  })
})

describe('the documents', () => {
  it('are listed, read whole or by section, and searched', async () => {
    expect(await told('read_docs')).toContain('docs/control-api.md  The control API')
    expect(await told('read_docs', { page: 'docs/control-api.md', section: 'looking' })).toMatch(/^## Looking/)
    expect(await told('read_docs', { page: 'docs/control-api.md', section: 'looking' })).not.toContain('## Arranging')
    expect(await told('read_docs', { text: 'X-Sandbox-Hint' })).toMatch(/README\.md:\d+: /)
  })
})

describe('a long answer', () => {
  it('is cut, and says how the rest is had', async () => {
    const whole: string[] = []
    for (let from: number | undefined = 0; from !== undefined;) {
      const text = await told('read_docs', { page: 'README.md', from_character: from })
      const [part = ''] = text.split(/\n\[characters \d+ to/)
      expect(part.length).toBeLessThanOrEqual(mostCharacters)
      whole.push(part)
      const next = /from_character (\d+) for the rest/.exec(text)?.[1]
      from = next === undefined ? undefined : Number(next)
    }
    expect(whole.length).toBeGreaterThan(1)
    expect(whole.join('')).toContain('# partner-sandbox')
    expect(await told('read_docs', { page: 'README.md', from_character: 10_000_000 })).toMatch(
      /nothing from 10000000 on/,
    )
  })

  it('of a tool that changes something is not asked for again', async () => {
    const { tools } = await agent.client.listTools()
    for (const { name, annotations, inputSchema } of tools)
      expect([name, 'from_character' in (inputSchema.properties ?? {})]).toEqual([name, annotations?.readOnlyHint])
  })
})
