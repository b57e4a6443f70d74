import { expect, it } from 'vitest'
import { type FreezeKind } from '../../src/state/customers/customers.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'

type State = FreezeKind | 'free'
type Order = readonly [verb: 'freeze' | 'unfreeze', kind: 'ACCOUNT' | 'ACCOUNT_AND_RESOURCE']

const path = '/v2/partners/sub-customers'
const examples: Readonly<Record<State, string>> = {
  free: 'demo-customer-25',
  account: 'demo-customer-11',
  account_and_resource: 'demo-customer-12',
}

async function order(platform: TestPlatform, [verb, kind]: Order, names: readonly string[]): Promise<unknown> {
  const ids = names.map((name) => platform.customer(name).customerId)
  const { body } = await platform.post(`${path}/${verb}`, { customer_ids: ids, reason: 'test', [`${verb}_type`]: kind })
  return body
}

function stateOf(platform: TestPlatform, name: string): State {
  return platform.customer(name).freeze?.kind ?? 'free'
}

it.each<readonly [State, ...Order, State | 'refused']>([
  ['free', 'freeze', 'ACCOUNT', 'account'],
  ['free', 'freeze', 'ACCOUNT_AND_RESOURCE', 'account_and_resource'],
  ['free', 'unfreeze', 'ACCOUNT', 'free'],
  ['free', 'unfreeze', 'ACCOUNT_AND_RESOURCE', 'free'],
  ['account', 'freeze', 'ACCOUNT', 'account'],
  ['account', 'freeze', 'ACCOUNT_AND_RESOURCE', 'account_and_resource'],
  ['account', 'unfreeze', 'ACCOUNT', 'free'],
  ['account', 'unfreeze', 'ACCOUNT_AND_RESOURCE', 'refused'],
  ['account_and_resource', 'freeze', 'ACCOUNT', 'refused'],
  ['account_and_resource', 'freeze', 'ACCOUNT_AND_RESOURCE', 'account_and_resource'],
  ['account_and_resource', 'unfreeze', 'ACCOUNT', 'refused'],
  ['account_and_resource', 'unfreeze', 'ACCOUNT_AND_RESOURCE', 'free'],
])('an account in state %s, after %s %s, is %s', async (before, verb, kind, after) => {
  const platform = startPlatform()
  const name = examples[before]
  const body = await order(platform, [verb, kind], [name])
  if (after === 'refused')
    expect(body).toMatchObject({
      error_details: [{ error_code: 'CBC.99005010', id: platform.customer(name).customerId }],
    })
  else expect(body).toEqual({})
  expect(stateOf(platform, name)).toBe(after === 'refused' ? before : after)
})

it('serves each customer of a batch by itself and names those that it could not', async () => {
  const platform = startPlatform()
  const [own, referral, left] = ['demo-customer-25', 'demo-customer-17', 'demo-customer-20'].map(
    (name) => platform.customer(name).customerId,
  )
  const { status, body } = await platform.post(`${path}/freeze`, {
    customer_ids: [own, referral, left, 'nobody', own],
    reason: 'test',
    freeze_type: null,
  })
  expect(status).toBe(200)
  expect(body).toEqual({
    error_details: [
      { error_code: 'CBC.99005024', error_msg: expect.any(String) as string, id: referral },
      { error_code: 'CBC.99000035', error_msg: expect.any(String) as string, id: left },
      { error_code: 'CBC.99000035', error_msg: expect.any(String) as string, id: 'nobody' },
    ],
  })
  expect(stateOf(platform, 'demo-customer-25')).toBe('account')
})

it('answers a batch in which all fail with details, or refuses it where the settings say so', async () => {
  const platform = startPlatform()
  const batch = { customer_ids: ['nobody', 'nobody-else'], reason: 'test' }
  expect(await platform.post(`${path}/freeze`, batch)).toMatchObject({
    status: 200,
    body: { error_details: [{ id: 'nobody' }, { id: 'nobody-else' }] },
  })
  await platform.call('PUT', '/_sandbox/settings', { as: null, body: { freeze_total_failure: 'refuse' } })
  expect(await platform.post(`${path}/freeze`, batch)).toMatchObject({
    status: 400,
    body: { error_code: 'CBC.99000035' },
  })
})

it('lifts the freeze of the association and that of a used up budget like any other', async () => {
  const platform = startPlatform()
  for (const name of ['demo-customer-09', 'demo-customer-05']) {
    expect(stateOf(platform, name)).toBe('account')
    expect(await order(platform, ['unfreeze', 'ACCOUNT'], [name])).toEqual({})
    expect(stateOf(platform, name)).toBe('free')
  }
})
