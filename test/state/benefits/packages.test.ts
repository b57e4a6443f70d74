import { expect, it } from 'vitest'
import {
  expirePackage,
  leftOf,
  type Package,
  type Reset,
  stateOf,
  type UseOfPackages,
  usePackages,
  windowOf,
} from '../../../src/state/benefits/packages.ts'
import { decimalOf, decimalText } from '../../../src/units/decimal.ts'
import { fromInstant, later } from '../../../src/units/instant.ts'
import { type CustomerWorld, customerWorld } from '../../helpers/customer-world.ts'
import { moment } from '../../helpers/crowd.ts'
import { trafficPackage } from '../../helpers/baskets.ts'
import { required } from '../../helpers/required.ts'

/** Buys packages of traffic; gives them. */
function packagesOf(opened: CustomerWorld, count = 1): Package[] {
  opened.pay(opened.order([{ ...trafficPackage, count }]))
  return [...opened.world.packages.values()]
}

const traffic: UseOfPackages = {
  service: trafficPackage.service,
  resource: trafficPackage.resource,
  region: trafficPackage.region,
  factor: 'upflow',
  unit: 10,
  resourceId: undefined,
}

const use = ({ world, customer }: CustomerWorld, amount: string, more: Partial<UseOfPackages> = {}): string =>
  decimalText(usePackages(world, { ...traffic, ...more, customerId: customer.customerId }, decimalOf(amount)))

it.each<[Reset['every'], Reset['by'], string, string, string]>([
  ['hour', 'calendar', '2026-05-06T12:59:59Z', '2026-05-06T12:20:30Z', '2026-05-06T13:00:00Z'],
  ['hour', 'calendar', '2026-05-06T13:00:00Z', '2026-05-06T13:00:00Z', '2026-05-06T14:00:00Z'],
  ['hour', 'purchase', '2026-05-06T13:20:29Z', '2026-05-06T12:20:30Z', '2026-05-06T13:20:30Z'],
  ['hour', 'purchase', '2026-05-06T15:20:30Z', '2026-05-06T15:20:30Z', '2026-05-06T16:20:30Z'],
  ['day', 'calendar', '2026-05-06T15:59:59Z', '2026-05-06T12:20:30Z', '2026-05-06T16:00:00Z'],
  ['day', 'calendar', '2026-05-06T16:00:00Z', '2026-05-06T16:00:00Z', '2026-05-07T16:00:00Z'],
  ['day', 'purchase', '2026-05-07T12:20:29Z', '2026-05-06T12:20:30Z', '2026-05-07T12:20:30Z'],
  ['day', 'purchase', '2026-05-08T12:20:30Z', '2026-05-08T12:20:30Z', '2026-05-09T12:20:30Z'],
  ['month', 'calendar', '2026-05-31T15:59:59Z', '2026-05-06T12:20:30Z', '2026-05-31T16:00:00Z'],
  ['month', 'calendar', '2026-06-15T00:00:00Z', '2026-05-31T16:00:00Z', '2026-06-30T16:00:00Z'],
  ['month', 'calendar', '2026-08-06T00:00:00Z', '2026-07-31T16:00:00Z', '2026-08-06T15:59:59Z'],
  ['month', 'purchase', '2026-06-06T12:20:29Z', '2026-05-06T12:20:30Z', '2026-06-06T12:20:30Z'],
  ['month', 'purchase', '2026-07-06T12:20:30Z', '2026-07-06T12:20:30Z', '2026-08-06T12:20:30Z'],
])('a package that is full again every %s by %s has at %s the window from %s to %s', (...row) => {
  const [every, by, now, from, until] = row
  const [bought] = packagesOf(customerWorld())
  const held: Package = {
    ...required(bought, 'a package'),
    reset: { every, by },
    effectiveAt: moment('2026-05-06T12:20:30Z'),
    expiresAt: moment('2026-08-06T15:59:59Z'),
  }
  const window = windowOf(held, moment(now))
  expect([fromInstant(window.from), fromInstant(window.until)]).toEqual([from, until])
})

it('a package that is never full again has one window, and is used up when it is empty', () => {
  const opened = customerWorld()
  const { world } = opened
  const held = required(packagesOf(opened)[0], 'a package')
  expect(held).toMatchObject({ left: '50', quota: '50', windowStart: world.now, effectiveAt: world.now })
  expect(fromInstant(held.expiresAt)).toBe('2026-06-06T15:59:59Z')
  expect(windowOf(held, world.now)).toEqual({ from: held.effectiveAt, until: held.expiresAt })
  expect(stateOf(world, held)).toBe('in_effect')
  expect(stateOf(world, { ...held, left: '0.0' })).toBe('used_up')
  expect(stateOf(world, { ...held, left: '0', reset: { every: 'day', by: 'calendar' } })).toBe('in_effect')
  expect(stateOf(world, { ...held, effectiveAt: later(world.now, 1) })).toBe('waiting')
  expect(stateOf(world, { ...held, effectiveAt: later(world.now, 1), state: 'expired' })).toBe('expired')
})

it('is full again when a window begins after the one that it was used in', () => {
  const opened = customerWorld()
  const { world } = opened
  const daily: Package = { ...required(packagesOf(opened)[0], 'a package'), reset: { every: 'day', by: 'purchase' } }
  const used = { ...daily, left: '7' }
  world.now = moment('2026-05-07T11:59:59Z')
  expect(leftOf(world, used)).toBe('7')
  world.now = moment('2026-05-07T12:00:00Z')
  expect(leftOf(world, used)).toBe('50')
  world.packages.set(used)
  expect(use(opened, '3')).toBe('3')
  expect(world.packages.get(used.packageId)).toMatchObject({ left: '47', windowStart: world.now })
})

it('ends a second after its last, and what was left in it is lost', () => {
  const opened = customerWorld()
  const { world } = opened
  const held = required(packagesOf(opened)[0], 'a package')
  use(opened, '3')
  opened.advance('2026-06-06T15:59:59Z')
  expect(world.packages.get(held.packageId)).toMatchObject({ state: 'held' })
  expect(expirePackage(world, held.packageId)).toBe('the package has expired with 47 left')
  expect(world.packages.get(held.packageId)).toMatchObject({ state: 'expired' })
  expect(expirePackage(world, held.packageId)).toBe('the package is gone')
  expect(expirePackage(world, 'nothing')).toBe('the package is gone')
  world.packages.set({ ...held, state: 'held' })
  opened.advance('2026-06-06T16:00:00Z')
  expect(world.packages.get(held.packageId)).toMatchObject({ state: 'expired' })
})

it('pays for use of just what it is for, and notes what it paid', () => {
  const opened = customerWorld()
  const { world, customer } = opened
  const held = required(packagesOf(opened)[0], 'a package')
  for (const unfit of [{ service: 'x' }, { resource: 'x' }, { region: 'x' }, { factor: 'x' }, { unit: 11 }])
    expect(use(opened, '1', unfit)).toBe('0')
  expect(use(opened, '0')).toBe('0')
  expect([...world.packageUses.values()]).toEqual([])
  expect(use(opened, '1.5', { factor: 'UPFLOW', resourceId: 'r', useKey: 'first' })).toBe('1.5')
  expect(use(opened, '60')).toBe('48.5')
  expect(use(opened, '1')).toBe('0')
  const common = { packageId: held.packageId, customerId: customer.customerId, at: world.now, factor: held.factor }
  expect([...world.packageUses.values()]).toStrictEqual([
    {
      ...common,
      id: `package-use-${held.packageId}-first`,
      resourceId: 'r',
      available: '50',
      used: '1.5',
      left: '48.5',
    },
    {
      ...common,
      id: expect.not.stringContaining(held.packageId) as string,
      available: '48.5',
      used: '48.5',
      left: '0',
    },
  ])
})

it('of several packages the one that ends first pays first, of equal ones that with the lesser id', () => {
  const opened = customerWorld()
  const { world } = opened
  const bought = packagesOf(opened, 5).sort((x, y) => (x.packageId < y.packageId ? -1 : 1))
  const [a, b, c, d, e] = bought.map(({ packageId }) => packageId)
  const change = (id: string | undefined, changed: (held: Package) => Partial<Package>): void => {
    const held = required(world.packages.get(id ?? ''), 'a package')
    world.packages.set({ ...held, ...changed(held) })
  }
  change(b, ({ expiresAt }) => ({ expiresAt: later(expiresAt, -1) }))
  change(e, ({ expiresAt }) => ({ expiresAt: later(expiresAt, -2), state: 'expired' }))
  change(c, ({ effectiveAt }) => ({ effectiveAt: later(effectiveAt, -1), windowStart: later(effectiveAt, -1) }))
  expect(use(opened, '170')).toBe('170')
  expect([...world.packageUses.values()].map((each) => [each.packageId, each.used])).toEqual([
    [b, '50'],
    [a, '50'],
    [c, '50'],
    [d, '20'],
  ])
})
