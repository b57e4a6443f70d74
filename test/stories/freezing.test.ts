import { expect, it } from 'vitest'
import { idsOf, isFrozen, type Kind, order, path, type State, stateOf, type Verb } from '../helpers/freezing.ts'
import { startPlatform } from '../helpers/platform.ts'

const budget = `${path}/budget`

it('lifts any freeze by a budget that is set with cancel_partner_frozen', async () => {
  const platform = startPlatform()
  for (const digits of ['09', '05', '11', '12']) {
    const [customer_id] = idsOf(platform, [digits])
    expect((await platform.post(budget, { customer_id, budget_amount: 9000 })).status).toBe(204)
    expect(await isFrozen(platform, digits)).toBe(1)
    const lifting = { customer_id, budget_amount: 9000, cancel_partner_frozen: '1' }
    expect((await platform.post(budget, lifting)).status).toBe(204)
    expect(await isFrozen(platform, digits)).toBe(0)
  }
})

it.each<readonly [readonly (readonly [Verb, Kind])[], readonly State[], string | undefined]>([
  [[['unfreeze', 'ACCOUNT_AND_RESOURCE']], ['account'], 'association'],
  [[['unfreeze', 'ACCOUNT']], ['account_and_resource'], 'partner'],
  [
    [
      ['freeze', 'ACCOUNT'],
      ['freeze', 'ACCOUNT_AND_RESOURCE'],
      ['unfreeze', 'ACCOUNT_AND_RESOURCE'],
      ['unfreeze', 'ACCOUNT'],
    ],
    ['account_and_resource', 'account_and_resource', 'account', 'free'],
    undefined,
  ],
  [
    [
      ['unfreeze', 'ACCOUNT'],
      ['unfreeze', 'ACCOUNT'],
      ['unfreeze', 'ACCOUNT_AND_RESOURCE'],
    ],
    ['account_and_resource', 'account_and_resource', 'free'],
    undefined,
  ],
])('keeps the two kinds of freeze apart: both, then %j, is %j', async (orders, states, by) => {
  const platform = startPlatform()
  await order(platform, 'freeze', ['09'], { freeze_type: 'ACCOUNT_AND_RESOURCE' })
  for (const [at, [verb, kind]] of orders.entries()) {
    await order(platform, verb, ['09'], { [`${verb}_type`]: kind })
    expect(stateOf(platform, '09')).toBe(states[at])
    expect(await isFrozen(platform, '09')).toBe(states[at] === 'free' ? 0 : 1)
  }
  expect(platform.customer('demo-customer-09').freeze?.by).toBe(by)
})

it('lifts both kinds of freeze by a budget that is set with cancel_partner_frozen', async () => {
  const platform = startPlatform()
  const [customer_id] = idsOf(platform, ['09'])
  await order(platform, 'freeze', ['09'], { freeze_type: 'ACCOUNT_AND_RESOURCE' })
  await platform.post(budget, { customer_id, budget_amount: 9000, cancel_partner_frozen: '1' })
  expect(stateOf(platform, '09')).toBe('free')
})

const metered = {
  service_type_code: 'hws.service.type.vpc',
  resource_type_code: 'hws.resource.type.bandwidth',
  resource_spec: '12_bgp',
  region_code: 'ap-southeast-1',
  usage_factor: 'upflow',
  usage_value: '1',
  usage_measure_id: 10,
}

it.each([[{ amount: '5' }], [{ usage: metered }]])(
  'charges %j while the account is frozen, and not while its resources are too',
  async (use) => {
    const platform = startPlatform()
    const [id] = idsOf(platform, ['25'])
    const charge = () => platform.call('POST', `/_sandbox/customers/${id}/usage`, { as: null, body: use })
    await order(platform, 'freeze', ['25'], { freeze_type: 'ACCOUNT' })
    expect(await charge()).toMatchObject({ status: 201 })
    await order(platform, 'freeze', ['25'], { freeze_type: 'ACCOUNT_AND_RESOURCE' })
    const charges = platform.world.charges.size
    expect(await charge()).toMatchObject({
      status: 409,
      body: { error_code: 'SANDBOX.0409', error_msg: expect.stringContaining('unfreeze') as string },
    })
    expect(platform.world.charges.size).toBe(charges)
    await order(platform, 'unfreeze', ['25'], { unfreeze_type: 'ACCOUNT_AND_RESOURCE' })
    expect(await charge()).toMatchObject({ status: 201 })
  },
)
