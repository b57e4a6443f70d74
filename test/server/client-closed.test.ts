import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { fieldOf, listOf } from '../../src/conformance/trace/json.ts'
import { servePlatform } from '../helpers/served.ts'

async function faultOn(url: string, latency_ms: number, count = 1): Promise<void> {
  await fetch(`${url}/_sandbox/faults`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ operation: 'CreateToken', kind: 'latency', latency_ms, count }),
  })
}

async function deliveriesIn(url: string): Promise<unknown[]> {
  const read: unknown = await (await fetch(`${url}/_sandbox/journal`)).json()
  return listOf(fieldOf(read, 'exchanges')).map((each) => fieldOf(fieldOf(each, 'response'), 'delivery'))
}

async function newestIn(url: string, query: string): Promise<unknown> {
  const read: unknown = await (await fetch(`${url}/_sandbox/journal${query}`)).json()
  return listOf(fieldOf(read, 'exchanges') ?? fieldOf(fieldOf(read, 'log'), 'entries')).at(-1)
}

it('an answer whose caller has closed the connection is noted as delivered to nobody', async () => {
  const served = await servePlatform()
  try {
    await faultOn(served.url, 60_000)
    const leaving = new AbortController()
    const call = fetch(`${served.url}/v3/auth/tokens`, { method: 'POST', body: '{}', signal: leaving.signal })
    const failed = expect(call).rejects.toThrow('abort')
    // It is in the journal as soon as it is served.
    await expect.poll(() => newestIn(served.url, '')).toMatchObject({ response: { delivery: 'whole' } })
    leaving.abort()
    await failed
    await expect.poll(() => newestIn(served.url, '')).toMatchObject({ response: { delivery: 'client_closed' } })
    const after = Number(fieldOf(fieldOf(await newestIn(served.url, ''), 'response'), 'closed_after_ms'))
    expect(after).toBeLessThan(60_000)
    expect(await newestIn(served.url, '?format=har')).toMatchObject({
      time: after,
      response: { status: 0, comment: 'client closed' },
    })
  } finally {
    await served.close()
  }
})

it('a late answer that was waited for is no such thing', async () => {
  const served = await servePlatform()
  try {
    await faultOn(served.url, 50)
    const answer = await fetch(`${served.url}/v3/auth/tokens`, { method: 'POST', body: '{}' })
    await answer.text()
    expect(await newestIn(served.url, '')).toMatchObject({ response: { delivery: 'whole', status: answer.status } })
    const entry = await newestIn(served.url, '?format=har')
    expect(entry).toMatchObject({ time: 50, response: { status: answer.status } })
    expect(fieldOf(fieldOf(entry, 'response'), 'comment')).toBeUndefined()
  } finally {
    await served.close()
  }
})

it('an answer that waits behind another of its connection is noted as delivered to nobody too', async () => {
  const served = await servePlatform()
  try {
    await faultOn(served.url, 60_000, 3)
    const body = ['Host: sandbox', 'Content-Length: 2', '', '{}'].join('\r\n')
    const caller = connect(Number(new URL(served.url).port), '127.0.0.1')
    caller.write(`POST /v3/auth/tokens HTTP/1.1\r\n${body}`.repeat(3))
    await expect.poll(() => deliveriesIn(served.url)).toEqual(['whole', 'whole', 'whole'])
    caller.destroy()
    await expect.poll(() => deliveriesIn(served.url)).toEqual(['client_closed', 'client_closed', 'client_closed'])
  } finally {
    await served.close()
  }
})
