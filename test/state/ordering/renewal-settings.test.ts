import { expect, it } from 'vitest'
import {
  type AutoRenewalWish,
  cancelAutoRenewal,
  changeRenewalSettings,
  findPrimary,
  nextTry,
  renewalSettingsOf,
  setAutoRenewal,
} from '../../../src/state/ordering/renewal-settings.ts'
import type { Resource } from '../../../src/state/ordering/resources.ts'
import { fromInstant } from '../../../src/units/instant.ts'
import { type CustomerWorld, customerWorld } from '../../helpers/customer-world.ts'
import { granted, told } from '../../helpers/told.ts'
import { moment } from '../../helpers/crowd.ts'
import { disk, server } from '../../helpers/baskets.ts'
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
