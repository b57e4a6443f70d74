import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startSandbox } from './sandbox.js'

/** @type {Awaited<ReturnType<typeof startSandbox>>} */
let sandbox

before(async () => {
  sandbox = await startSandbox()
})

after(() => sandbox.stop())

test('the partner finds a customer of the demo', async () => {
  const { endpoint } = sandbox
  const domain = { name: 'sandbox-partner' }
  const user = { name: 'partner-admin', password: 'Sandbox@2024', domain }
  const auth = { identity: { methods: ['password'], password: { user } }, scope: { domain } }
  const login = await fetch(`${endpoint}/v3/auth/tokens`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ auth }),
  })
  const answer = await fetch(`${endpoint}/v2/partners/sub-customers/query`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Auth-Token': login.headers.get('X-Subject-Token') ?? '' },
    body: JSON.stringify({ account_name: 'demo-customer-01' }),
  })
  assert.equal((await answer.json()).count, 1)
})

test('all that was sent is judged', async () => {
  const answer = await fetch(`${sandbox.endpoint}/_sandbox/conformance`, { headers: sandbox.controlHeaders })
  assert.equal(answer.status, 200)
})
