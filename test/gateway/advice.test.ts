import { expect, it } from 'vitest'
import { identify } from '../../src/contract/identify.ts'
import { refusalMessage, refusalNames, refuse } from '../../src/contract/refusals.ts'
import { advice } from '../../src/gateway/advice.ts'
import { explainRefusal } from '../../src/gateway/hints.ts'

/** A request of which nothing is known but that it was refused. */
const unknown = {
  request: { method: 'POST', target: '/x', headers: {}, body: new Uint8Array(), sourceIp: '127.0.0.1', receivedAt: 0 },
  step: 'handle',
  identified: undefined,
  tenant: undefined,
  caller: undefined,
  read: undefined,
  fault: undefined,
  explanation: undefined,
} as const

it.each(refusalNames)('%s has a hint, which never says only what the message says', (name) => {
  const refusal = refuse(name, 'this and that')
  const { hint } = explainRefusal(unknown, refusal)
  const message = refusalMessage(refusal)
  if (hint === undefined) throw new Error('there is no hint')
  expect(message).not.toContain(hint)
  expect(hint.replace(message, '').length).toBeGreaterThan(20)
  expect(hint).toMatch(/^[\u0020-\u007E]{1,240}$/)
  expect(hint.length).toBeLessThan(240)
})

it('the paths that advice names are there', () => {
  const calls = Object.values(advice).flatMap((text) => [
    ...text.matchAll(/\b(GET|POST|PUT) (\/v[23]\/[\w/{}-]+|\/_sandbox\/[\w/-]+)/g),
  ])
  expect(calls.length).toBeGreaterThan(20)
  const missing = calls.filter(
    ([, method = '', path = '']) =>
      (identify(method, path, 'cn') ?? identify(method, path, 'intl') ?? identify(method, path, undefined)) ===
      undefined,
  )
  expect(missing.map(([call]) => call)).toEqual([])
})
