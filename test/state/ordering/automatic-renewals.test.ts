import { expect, it } from 'vitest'
import {
  cancelAutoRenewal,
  findPrimary,
  runAutoRenewal,
  setAutoRenewal,
  type AutoRenewalWish,
} from '../../../src/state/ordering/automatic-renewals.ts'
import { changeConversions } from '../../../src/state/ordering/conversions.ts'
import { changeRenewalSettings, nextTry, renewalSettingsOf } from '../../../src/state/ordering/renewal-schedule.ts'
import { type Resource } from '../../../src/state/ordering/resources.ts'
import { toAmount, zero } from '../../../src/units/amount.ts'
import { fromInstant, later } from '../../../src/units/instant.ts'
import { type CustomerWorld, customerWorld, disk, granted, moment, server, told } from '../../helpers/customer-world.ts'
import { required } from '../../helpers/required.ts'

const wish = { times: undefined, period: undefined }

function dueOf({ world }: CustomerWorld, { resourceId }: Resource): string | undefined {
  const due = world.dueEvents.get(`auto-renewal ${resourceId}`)
  return due === undefined ? undefined : fromInstant(due.at)
}

it('sets and cancels the renewal of a primary resource that is in use, each guard in its turn', () => {
  const { world, caller, buy, freeze, again } = customerWorld()
  const [vm, volume] = buy(server, disk)
  const set = (change: Partial<Resource>) => () => {
    world.resources.set({ ...required(world.resources.get(vm.resourceId), 'it'), ...change })
  }
  const rows: [() => void, string | undefined, string | undefined][] = [
    [
      () => {
        freeze('account')
        set({ customerId: 'somebody', status: 'deleted' })()
      },
      `resource_unknown: ${volume?.resourceId}`,
      `resource_unknown: ${volume?.resourceId}`,
    ],
    [
      set({ customerId: vm.customerId }),
      `resource_unknown: ${volume?.resourceId}`,
      `resource_unknown: ${volume?.resourceId}`,
    ],
    [set({ status: 'grace' }), 'resource_expired_or_frozen', 'auto_renewal_absent'],
    [
      () => {
        freeze(undefined)
      },
      'resource_expired_or_frozen',
      'auto_renewal_absent',
    ],
    [
      () => {
        freeze('account')
        set({ status: 'in_use' })()
      },
      'resource_expired_or_frozen',
      'auto_renewal_absent',
    ],
    [
      () => {
        freeze(undefined)
      },
      undefined,
      undefined,
    ],
  ]
  const resourceId = volume?.resourceId ?? ''
  for (const [mend, setting, cancelling] of rows) {
    mend()
    const answer = setAutoRenewal(world, caller, { ...wish, resourceId })
    expect(told(answer)).toBe(setting)
    expect(told(cancelAutoRenewal(world, caller, resourceId))).toBe(cancelling)
    expect(again(vm)).not.toHaveProperty('autoRenewal')
  }
  expect(told(findPrimary(world, caller, 'nothing'))).toBe('resource_unknown: nothing')
})

it.each<[Pick<AutoRenewalWish, 'times' | 'period'>, Resource['autoRenewal'] | undefined, Resource['autoRenewal']]>([
  [{ times: undefined, period: undefined }, undefined, { period: 'year', periods: 1 }],
  [{ times: 0, period: undefined }, undefined, { period: 'year', periods: 1 }],
  [{ times: 1, period: 'month' }, undefined, { period: 'month', periods: 1, timesLeft: 1 }],
  [
    { times: undefined, period: undefined },
    { period: 'month', periods: 1, timesLeft: 3 },
    { period: 'month', periods: 1, timesLeft: 3 },
  ],
  [
    { times: 2, period: undefined },
    { period: 'month', periods: 1 },
    { period: 'month', periods: 1, timesLeft: 2 },
  ],
  [
    { times: undefined, period: 'year' },
    { period: 'month', periods: 1, timesLeft: 3 },
    { period: 'year', periods: 1 },
  ],
])('a wish for %j where %j was set makes it %j', (asked, before, after) => {
  const { world, caller, buy, again } = customerWorld()
  const [vm, volume] = buy({ ...server, period: 'year' }, { ...disk, period: 'year' })
  if (volume === undefined) throw new Error('the test needs a volume')
  world.resources.set({ ...vm, ...(before === undefined ? {} : { autoRenewal: before }) })
  granted(setAutoRenewal(world, caller, { ...asked, resourceId: vm.resourceId }))
  expect(again(vm).autoRenewal).toEqual(after)
  const isKept = JSON.stringify(before) === JSON.stringify(after)
  expect([vm, volume].map((each) => again(each).expirePolicy)).toEqual(
    isKept ? ['grace', 'grace'] : ['auto_renew', 'auto_renew'],
  )
  expect(again(volume)).not.toHaveProperty('autoRenewal')
  granted(cancelAutoRenewal(world, caller, vm.resourceId))
  expect([vm, volume].map((each) => again(each).expirePolicy)).toEqual(['grace', 'grace'])
  expect(again(vm)).not.toHaveProperty('autoRenewal')
  expect(world.dueEvents.get(`auto-renewal ${vm.resourceId}`)).toBeUndefined()
})

it.each([
  ['2026-05-06T18:59:59.999Z', '2026-05-06T19:00:00Z'],
  ['2026-05-06T19:00:00Z', '2026-05-07T19:00:00Z'],
  ['2026-05-06T15:59:59Z', '2026-05-06T19:00:00Z'],
  ['2026-05-06T16:00:00Z', '2026-05-06T19:00:00Z'],
])('the first 03:00 of UTC+8 after %s is %s', (after, next) => {
  expect(fromInstant(nextTry(moment(after)))).toBe(next)
})

it('is tried seven days before the end, or as many as the customer chose, or the next time when that has passed', () => {
  const opened = customerWorld()
  const { world, buy, customer, caller } = opened
  const [vm] = buy(server)
  const [other] = buy(server)
  granted(setAutoRenewal(world, caller, { ...wish, resourceId: vm.resourceId }))
  expect(dueOf(opened, vm)).toBe('2026-05-29T19:00:00Z')
  changeRenewalSettings(world, customer.customerId, { deductionDays: 2 })
  expect(dueOf(opened, vm)).toBe('2026-06-03T19:00:00Z')
  expect(dueOf(opened, other)).toBeUndefined()
  changeRenewalSettings(world, customer.customerId, { expiryDay: 9 })
  expect(renewalSettingsOf(world, customer.customerId)).toEqual({
    customerId: customer.customerId,
    deductionDays: 2,
    expiryDay: 9,
  })
  for (const [now, next] of [
    ['2026-06-03T18:59:59.999Z', '2026-06-03T19:00:00Z'],
    ['2026-06-03T19:00:00Z', '2026-06-04T19:00:00Z'],
  ]) {
    world.now = moment(now ?? '')
    changeRenewalSettings(world, customer.customerId, {})
    expect(dueOf(opened, vm)).toBe(next)
  }
})

it('a try that is kept from renewing says so, writes a mail, and comes again the next day', () => {
  const opened = customerWorld()
  const { world, buy, caller, customer, freeze, budget } = opened
  const [vm] = buy(server)
  granted(setAutoRenewal(world, caller, { ...wish, resourceId: vm.resourceId }))
  const primary = required(world.resources.get(vm.resourceId), 'it')
  const rows: [() => void, string][] = [
    [
      () => {
        freeze('account')
        const frozen = required(world.customers.get(customer.customerId), 'the customer')
        world.customers.set({ ...frozen, association: 'left' })
        world.resources.set({ ...primary, openOrderId: 'CS1' })
      },
      'the customer is not associated any more',
    ],
    [
      () => {
        world.customers.set(customer)
        freeze('account')
      },
      'the customer is frozen',
    ],
    [
      () => {
        freeze(undefined)
        budget(63.08)
      },
      'order CS1 is about it',
    ],
    [
      () => {
        world.resources.set(primary)
      },
      '63.07 USD are to be paid, 0.01 are available',
    ],
  ]
  world.now = moment('2026-05-29T19:00:00Z')
  for (const [mend, obstacle] of rows) {
    mend()
    const sent = world.mails.size
    expect(runAutoRenewal(world, vm.resourceId)).toBe(`${vm.name} could not be renewed: ${obstacle}`)
    expect(dueOf(opened, vm)).toBe('2026-05-30T19:00:00Z')
    expect(world.mails.size).toBe(sent + 1)
    expect([...world.mails.values()].at(-1)).toMatchObject({
      kind: 'renewal-failed',
      to: customer.email,
      customerId: customer.customerId,
      text: expect.stringContaining(`paid until 2026-06-06T15:59:59Z, could not be renewed: ${obstacle}.`) as string,
    })
  }
  budget(63.07 * 2)
  expect(runAutoRenewal(world, vm.resourceId)).toBe(`${vm.name} is renewed until 2026-07-06T15:59:59Z`)
  expect(dueOf(opened, vm)).toBe('2026-06-28T19:00:00Z')
  expect([...world.orders.values()].at(-1)).toMatchObject({ source: 'system', type: 'renewal', status: 'completed' })
})

it('counts down how often it still may, and then stops', () => {
  const opened = customerWorld()
  const { world, buy, caller, again } = opened
  const [vm] = buy(server)
  granted(setAutoRenewal(world, caller, { ...wish, times: 2, resourceId: vm.resourceId }))
  runAutoRenewal(world, vm.resourceId)
  expect(again(vm)).toMatchObject({ expirePolicy: 'auto_renew', autoRenewal: { timesLeft: 1 } })
  runAutoRenewal(world, vm.resourceId)
  expect(again(vm)).toMatchObject({ expirePolicy: 'grace', expiresAt: moment('2026-08-06T15:59:59Z') })
  expect(again(vm)).not.toHaveProperty('autoRenewal')
  expect(runAutoRenewal(world, vm.resourceId)).toBe('the resource does not renew itself any more')
  expect(runAutoRenewal(world, 'nothing')).toBe('the resource does not renew itself any more')
  world.resources.set({ ...again(vm), autoRenewal: { period: 'month', periods: 1 }, status: 'deleted' })
  expect(runAutoRenewal(world, vm.resourceId)).toBe('the resource does not renew itself any more')
})

it('what is given for nothing renews itself whatever the budget', () => {
  const { world, buy, caller, budget, customer } = customerWorld()
  const [vm] = buy(server)
  granted(setAutoRenewal(world, caller, { ...wish, resourceId: vm.resourceId }))
  budget(63.07)
  world.discounts.set({ discountId: 'd', customerId: customer.customerId, kind: 'set', name: '', percent: 100 })
  expect(runAutoRenewal(world, vm.resourceId)).toBe(`${vm.name} is renewed until 2026-07-06T15:59:59Z`)
  expect([...world.orders.values()].at(-1)).toMatchObject({ amount: zero, official: toAmount(63.07) })
})

it('refuses a conversion for the first thing that is wrong with it, and takes back only one that was set', () => {
  const { world, caller, buy, freeze, again } = customerWorld()
  const [vm, volume] = buy(server, disk)
  const change = (verb: 'set' | 'cancel', id = vm.resourceId): unknown =>
    changeConversions(world, caller, { verb, resourceIds: [id, id] }).map((each) => told(each.refusal))
  const set = (mended: Partial<Resource>) => () => {
    world.resources.set({ ...required(world.resources.get(vm.resourceId), 'it'), ...mended })
  }
  const rows: [() => void, string | undefined, string | undefined][] = [
    [
      () => {
        freeze('account')
        set({ status: 'deleted', openOrderId: 'CS1' })()
        if (volume !== undefined) world.resources.set({ ...volume, spec: 'unsold' })
      },
      `resource_unknown: ${vm.resourceId}`,
      `resource_unknown: ${vm.resourceId}`,
    ],
    [set({ status: 'grace' }), 'customer_frozen', 'customer_frozen'],
    [
      () => {
        freeze(undefined)
      },
      'conversion_in_transaction',
      'conversion_in_transaction',
    ],
    [
      () => {
        const { openOrderId: _open, ...free } = again(vm)
        world.resources.set(free)
      },
      'conversion_after_expiry',
      'conversion_after_expiry',
    ],
    [set({ status: 'in_use' }), 'conversion_unsupported', 'conversion_absent'],
  ]
  for (const [mend, setting, cancelling] of rows) {
    mend()
    expect(change('set')).toEqual(setting === undefined ? [] : [setting])
    expect(change('cancel')).toEqual(cancelling === undefined ? [] : [cancelling])
  }
  if (volume === undefined) throw new Error('the test needs a volume')
  world.resources.set(volume)
  expect(change('set', volume.resourceId)).toEqual([`resource_unknown: ${volume.resourceId}`])
  const policies = (): unknown => [vm, volume].map((each) => again(each).expirePolicy)
  granted(setAutoRenewal(world, caller, { ...wish, resourceId: vm.resourceId }))
  world.now = later(world.now, 1)
  expect(change('set')).toEqual([])
  expect(policies()).toEqual(['to_on_demand', 'to_on_demand'])
  expect(again(vm)).not.toHaveProperty('autoRenewal')
  expect(again(vm).updatedAt).toBe(world.now)
  expect(world.dueEvents.get(`auto-renewal ${vm.resourceId}`)).toBeUndefined()
  world.resources.set({ ...volume, expirePolicy: 'to_on_demand', spec: 'unsold' })
  expect(change('cancel')).toEqual([])
  expect(policies()).toEqual(['grace', 'grace'])
})
