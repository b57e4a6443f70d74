import { expect, it } from 'vitest'
import { setAutoRenewal } from '../../../src/state/ordering/renewal-settings.ts'
import { changeConversions } from '../../../src/state/ordering/conversions.ts'
import type { Resource } from '../../../src/state/ordering/resources.ts'
import { later } from '../../../src/units/instant.ts'
import { customerWorld } from '../../helpers/customer-world.ts'
import { granted, told } from '../../helpers/told.ts'
import { disk, server } from '../../helpers/baskets.ts'
import { required } from '../../helpers/required.ts'

const wish = { times: undefined, period: undefined }

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
