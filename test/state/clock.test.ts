import { expect, it } from 'vitest'
import {
  advanceClock,
  catchUp,
  type ClockState,
  isDueKind,
  moveFault,
  newClock,
  noteTouch,
  readClock,
  restartedClock,
  showsFault,
} from '../../src/state/clock.ts'
import { listDue, nextDueOf, plan } from '../../src/state/engine/agenda.ts'
import { onlyOf, type World } from '../../src/state/engine/world.ts'
import { useOnConsole } from '../../src/state/ordering/purchases.ts'
import { hour, instantOf, lastInstant, later } from '../../src/units/instant.ts'
import { startWorld } from '../../src/fixtures/start-world.ts'
import { emptyWorld, moment } from '../helpers/crowd.ts'
import { customerWorld } from '../helpers/customer-world.ts'
import { server } from '../helpers/baskets.ts'

const chosen = moment('2026-05-06T12:00:00Z')
const machine = Date.parse('2030-01-01T00:00:00Z')

it.each([
  ['running', undefined, machine, true],
  ['running', chosen, chosen, false],
  ['frozen', undefined, machine, false],
  ['frozen', chosen, chosen, false],
] as const)('a %s clock that is to show %s begins at %s, by the machine: %s', (mode, at, shown, isMachines) => {
  expect(newClock(mode, at, machine)).toEqual({
    mode,
    at: shown,
    anchor: machine,
    signing: 'either',
    start: { mode, at: shown, isMachines },
  })
})

function worldWith(clock: ClockState): World {
  return startWorld({ id: 'clocked', kind: 'partner', seed: 1, preset: 'empty', clock })
}

it.each([
  ['begins again where it began', newClock('frozen', chosen, 0), undefined, { mode: 'frozen', at: chosen }],
  [
    'begins again at the time of the machine',
    newClock('running', undefined, 0),
    undefined,
    { mode: 'running', at: machine },
  ],
  ['begins at another moment', newClock('running', undefined, 0), chosen, { mode: 'running', at: chosen }],
] as const)('a restarted clock %s', (_what, clock, at, expected) => {
  const world = worldWith(clock)
  advanceClock(world, later(clock.at, hour), 0)
  world.clock.set({ ...onlyOf(world.clock), mode: 'frozen', signing: 'sandbox' })
  expect(restartedClock(world, machine, at)).toEqual({
    ...expected,
    anchor: machine,
    signing: 'either',
    start: clock.start,
  })
})

it('a clock of before it was known where clocks begin restarts where it stands', () => {
  const world = worldWith({ mode: 'running', at: chosen, anchor: 0, signing: 'either' })
  expect(restartedClock(world, machine)).toMatchObject({ mode: 'running', at: chosen, start: { isMachines: false } })
})

it.each([
  ['frozen', 5000, chosen],
  ['running', 5000, later(chosen, 4000)],
  ['running', 1000, chosen],
  ['running', 999, chosen],
] as const)('a %s clock of the machine at 1000 shows at %d %s', (mode, machineNow, shown) => {
  expect(readClock(worldWith({ mode, at: chosen, anchor: 1000, signing: 'either' }), machineNow)).toBe(shown)
})

it('names the first operation that changed something, and no later one', () => {
  const world = emptyWorld(1)
  const touchedBy = (): string | undefined => onlyOf(world.clock).touchedBy
  const count = (): void => {
    world.counters.set({ kind: 'test', next: 1 })
  }
  expect(noteTouch(world, 'Reading', () => 'result')).toBe('result')
  expect(touchedBy()).toBeUndefined()
  count()
  noteTouch(world, 'Reading', () => undefined)
  expect(touchedBy()).toBeUndefined()
  noteTouch(world, 'Moving', () => {
    world.clock.set({ ...onlyOf(world.clock), at: later(world.now, hour) })
  })
  expect(touchedBy()).toBeUndefined()
  noteTouch(world, 'Counting', count)
  noteTouch(world, 'CountingAgain', count)
  expect(touchedBy()).toBe('Counting')
})

it.each([
  ['2026-05-06T12:00:00Z', '2126-05-06T12:00:00Z', undefined],
  ['2026-05-06T12:00:00Z', '2126-05-06T12:00:01Z', /by at most 100 years/],
  ['8950-01-01T00:00:00Z', '9000-01-01T00:00:00Z', undefined],
  ['8950-01-01T00:00:00Z', '9000-01-01T00:00:01Z', /^a clock shows 1970 to 9000-01-01T00:00:00Z$/],
])('a clock at %s may go to %s unless %s', (from, to, fault) => {
  const told = moveFault(moment(from), moment(to))
  if (fault === undefined) expect(told).toBeUndefined()
  else expect(told).toMatch(fault)
})

it.each([
  [0, true],
  [-1, false],
  [lastInstant, true],
  [lastInstant + 1, false],
])('whether a clock may show %d: %s', (at, may) => {
  expect(showsFault(instantOf(at)) === undefined).toBe(may)
})

it.each([
  ['arrears', true],
  ['month-begins', true],
  ['toString', false],
  ['', false],
])('whether %j happens: %s', (kind, happens) => {
  expect(isDueKind(kind)).toBe(happens)
})

it('what is due happens in the order of time, at its time, up to the moment itself', () => {
  const world = worldWith(newClock('frozen', chosen, 0))
  plan(world, { kind: 'coupon-expiry', at: later(chosen, 2 * hour), subject: 'second' })
  plan(world, { kind: 'payment-deadline', at: later(chosen, hour), subject: 'first' })
  plan(world, { kind: 'coupon-expiry', at: later(chosen, 3 * hour), subject: 'third' })
  expect(advanceClock(world, later(chosen, 2 * hour), 0)).toEqual([
    {
      at: later(chosen, hour),
      kind: 'payment-deadline',
      subject: 'first',
      detail: 'the order was paid or cancelled before',
    },
    {
      at: later(chosen, 2 * hour),
      kind: 'coupon-expiry',
      subject: 'second',
      detail: 'the coupon was used or reclaimed before',
    },
  ])
  expect(world.now).toBe(later(chosen, 2 * hour))
  expect(onlyOf(world.clock)).toMatchObject({ at: later(chosen, 2 * hour), anchor: 0 })
  expect(listDue(world, 1)).toMatchObject([{ subject: 'third' }])
  expect(nextDueOf(world, ['month-begins'])).toMatchObject({ at: moment('2026-05-31T16:00:00Z'), subject: '2026-06' })
  expect(nextDueOf(world, ['arrears'])).toBeUndefined()
})

it('finds an event behind a hundred others', () => {
  const world = worldWith(newClock('frozen', chosen, 0))
  for (let at = 1; at <= 150; at += 1)
    plan(world, { kind: 'coupon-expiry', at: later(chosen, at), subject: String(at) })
  plan(world, { kind: 'arrears', at: later(chosen, 151), subject: 'behind' })
  expect(nextDueOf(world, ['arrears', 'refund-review'])).toMatchObject({ subject: 'behind' })
  expect(listDue(world, 100)).toHaveLength(100)
})

it('a month that begins puts the next one on the agenda, and says who had spent', () => {
  const { world, buy } = customerWorld()
  buy(server)
  const happened = advanceClock(world, moment('2026-05-31T16:00:00Z'), 0)
  expect(happened.at(-1)).toMatchObject({
    kind: 'month-begins',
    detail: 'monthly budgets begin again for 2026-06; 1 customers had spent in 2026-05',
  })
  expect(nextDueOf(world, ['month-begins'])).toMatchObject({ at: moment('2026-06-30T16:00:00Z'), subject: '2026-07' })
})

it('charges each hour of use when it has ended, once', () => {
  const { world, customer } = customerWorld()
  const charged = () => onlyOf(world.clock).chargedUntil
  const hours = (): number => [...world.charges.values()].reduce((sum, each) => sum + (each.run?.hours ?? 0), 0)
  advanceClock(world, moment('2026-05-06T12:30:00Z'), 0)
  expect(charged()).toBeUndefined()
  useOnConsole(world, customer, [server])
  for (const [to, ended, until] of [
    ['2026-05-06T12:59:59Z', 0, '2026-05-06T12:00:00Z'],
    ['2026-05-06T13:30:00Z', 1, '2026-05-06T13:00:00Z'],
    ['2026-05-06T13:59:59Z', 1, '2026-05-06T13:00:00Z'],
    ['2026-05-06T15:00:00Z', 3, '2026-05-06T15:00:00Z'],
  ] as const) {
    advanceClock(world, moment(to), 0)
    expect([hours(), charged()], to).toEqual([ended, moment(until)])
  }
})

it('a running clock catches up with what is due by now', () => {
  const world = worldWith({ mode: 'running', at: chosen, anchor: 0, signing: 'either' })
  plan(world, { kind: 'coupon-expiry', at: later(chosen, 1000), subject: 'one' })
  expect(catchUp(world, 999)).toEqual([])
  expect(world.now).toBe(later(chosen, 999))
  expect(catchUp(world, 1000)).toMatchObject([{ subject: 'one' }])
  expect([world.now, catchUp(world, 1500)]).toEqual([later(chosen, 1000), []])
})
