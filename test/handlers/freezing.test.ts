import { expect, it } from 'vitest'
import { startPlatform } from '../helpers/platform.ts'
import {
  examples,
  idsOf,
  isFrozen,
  type Kind,
  order,
  path,
  set,
  type State,
  stateOf,
  type Verb,
} from '../helpers/freezing.ts'

const unfit = { error_code: 'CBC.99005010', error_msg: 'The status of the customer does not allow this operation.' }
const foreign = { error_code: 'CBC.99000035', error_msg: 'The customer is not a sub-customer of the partner.' }
const referral = {
  error_code: 'CBC.99005024',
  error_msg: 'The association type of the customer does not allow this operation.',
}

it.each<readonly [State, Verb, Kind, State | 'refused']>([
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
])('an account that is %s, after %s %s, is %s, and a repetition changes nothing', async (...row) => {
  const [before, verb, kind, after] = row
  const platform = startPlatform()
  const digits = examples[before]
  const details = { error_details: [{ ...unfit, id: idsOf(platform, [digits])[0] }] }
  const expected = { status: 200, body: after === 'refused' ? details : {} }
  for (let time = 0; time < 2; time += 1) {
    const { status, body } = await order(platform, verb, [digits], { [`${verb}_type`]: kind })
    expect({ status, body }).toEqual(expected)
    expect(stateOf(platform, digits)).toBe(after === 'refused' ? before : after)
    expect(await isFrozen(platform, digits)).toBe(stateOf(platform, digits) === 'free' ? 0 : 1)
  }
})

it.each([[{}], [{ freeze_type: null, unfreeze_type: null }]])('takes %j for ACCOUNT', async (more) => {
  const platform = startPlatform()
  await order(platform, 'freeze', ['25'], more)
  expect(stateOf(platform, '25')).toBe('account')
  expect((await order(platform, 'unfreeze', ['25', '12'], more)).body).toMatchObject({ error_details: [unfit] })
  expect([stateOf(platform, '25'), stateOf(platform, '12')]).toEqual(['free', 'account_and_resource'])
})

it.each([
  ['freeze_type', ['', 'account', 'RESOURCE', 1]],
  ['customer_ids', [[], Array.from({ length: 11 }, (_, at) => `id-${at}`), 'id', null, undefined, ['']]],
  ['reason', ['', 'x'.repeat(257), null, undefined]],
  ['indirect_partner_id', ['x'.repeat(65), 5]],
])('refuses a wrong %s', async (field, values) => {
  const platform = startPlatform()
  for (const verb of ['freeze', 'unfreeze'] as const)
    for (const value of values) {
      const name = field === 'freeze_type' ? `${verb}_type` : field
      expect(await order(platform, verb, ['25'], { [name]: value }), JSON.stringify(value)).toMatchObject({
        status: 400,
        body: { error_code: 'CBC.0100', error_msg: expect.stringContaining(name) as string },
      })
    }
  expect(stateOf(platform, '25')).toBe('free')
})

it('serves each customer of a batch by itself, once, and names those that it could not serve, and why', async () => {
  const platform = startPlatform()
  const batch = ['25', '17', '20', '19', 'nobody', '12', '24', '25', '17']
  const { status, body } = await order(platform, 'freeze', batch)

  const [, seventeen, left, registered, nobody, twelve] = idsOf(platform, batch)
  expect([status, body]).toEqual([
    200,
    {
      error_details: [
        { ...referral, id: seventeen },
        { ...foreign, id: left },
        { ...foreign, id: registered },
        { ...foreign, id: nobody },
        { ...unfit, id: twelve },
      ],
    },
  ])
  expect(['25', '24', '12'].map((each) => stateOf(platform, each))).toEqual([
    'account',
    'account',
    'account_and_resource',
  ])
})

it('answers a batch in which all fail with details, and refuses it as the first of them where that is set', async () => {
  const platform = startPlatform()
  for (const verb of ['freeze', 'unfreeze'] as const) {
    await set(platform, { freeze_total_failure: 'details' })
    expect(await order(platform, verb, ['17', 'nobody'])).toMatchObject({
      status: 200,
      body: { error_details: [referral, foreign] },
    })

    await set(platform, { freeze_total_failure: 'refuse' })
    for (const [batch, first] of [
      [['17', 'nobody'], referral],
      [['nobody', '17'], foreign],
      [['12', '12'], unfit],
    ] as const) {
      const { status, body } = await order(platform, verb, batch)
      expect([status, body]).toEqual([400, first])
    }
    expect(await order(platform, verb, ['nobody', '25'])).toMatchObject({
      status: 200,
      body: { error_details: [foreign] },
    })
    expect(stateOf(platform, '25')).toBe(verb === 'freeze' ? 'account' : 'free')
  }
})

it.each([
  ['09', 'association'],
  ['05', 'budget'],
  ['11', 'partner'],
])('lifts the freeze of demo-customer-%s, set by the %s, with ACCOUNT only', async (digits, by) => {
  const platform = startPlatform()
  expect(platform.customer(`demo-customer-${digits}`).freeze).toMatchObject({ kind: 'account', by })

  const wrongKind = await order(platform, 'unfreeze', [digits], { unfreeze_type: 'ACCOUNT_AND_RESOURCE' })
  expect(wrongKind.body).toMatchObject({ error_details: [unfit] })
  expect(await isFrozen(platform, digits)).toBe(1)
  expect((await order(platform, 'unfreeze', [digits], { unfreeze_type: 'ACCOUNT' })).body).toEqual({})
  expect(await isFrozen(platform, digits)).toBe(0)
})

it('serves a distributor for the customers of the reseller that it names', async () => {
  const platform = startPlatform()
  const as = platform.userOf('sandbox-distributor')
  const [own, other] = ['demo-r1-customer-01', 'demo-r2-customer-01'].map((name) => platform.customer(name))
  const batch = { customer_ids: [own?.customerId, other?.customerId], reason: 'test' }
  const frozen = (): unknown[] =>
    ['demo-r1-customer-01', 'demo-r2-customer-01'].map((name) => platform.customer(name).freeze?.by)

  const asNobody = await platform.post(`${path}/freeze`, batch, { as })
  expect(asNobody.body).toMatchObject({ error_details: [foreign, foreign] })
  expect(frozen()).toEqual([undefined, undefined])
  const named = await platform.post(`${path}/freeze`, { ...batch, indirect_partner_id: own?.resellerId }, { as })
  expect(named.body).toEqual({ error_details: [{ ...foreign, id: other?.customerId }] })
  expect(frozen()).toEqual(['partner', undefined])
})
