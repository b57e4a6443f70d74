import { isRefusal, type Refusal, refuse } from '../contract/refusals.ts'
import { type DueKind, type Happening, listDue, nextDue, nextDueOf } from '../state/engine/agenda.ts'
import { afterWork } from '../gateway/long-work.ts'
import { type ClockState, moveClock, moveFault } from '../state/clock.ts'
import type { Slices } from '../state/engine/slices.ts'
import { addDuration, nextMonthStart } from '../units/calendar.ts'
import { fromInstant, type Instant, later, second, toInstant } from '../units/instant.ts'
import { onlyOf, type World } from '../state/engine/world.ts'
import { previewClock } from '../state/clock-preview.ts'
import type { Reply } from '../handlers/define-handlers.ts'
import { controlHandlers } from './define-control.ts'
import { refill, restarted } from './restart.ts'

/** An answer names so many happenings at most; it counts them all. */
const happeningsShown = 1000

export const clockControl = controlHandlers({
  ShowClock({ tenant, reply }) {
    const { mode, signing } = onlyOf(tenant.world.clock)
    return reply(200, { now: fromInstant(tenant.world.now), mode, signing })
  },

  SetClock({ room, tenant, body, reply }) {
    const { world } = tenant
    const to = body.now === undefined ? world.now : toInstant(body.now)
    if (to === undefined) return refuse('control_parameter_wrong', 'now is no moment')
    const from = world.now
    const tooFar = moveFault(from, to)
    if (tooFar !== undefined) return refuse('control_parameter_wrong', tooFar)
    if (to < shownNow(world)) {
      const stays = whyNotBack(world)
      if (stays !== undefined) return refuse('control_state_unfit', stays)
      const { preset, seed } = onlyOf(world.profile)
      const { mode, signing } = onlyOf(world.clock)
      refill(world, restarted(room, tenant, { preset, seed, moment: to }))
      world.clock.set({ ...onlyOf(world.clock), mode, signing })
    }
    const { mode, signing } = { ...onlyOf(world.clock), ...body }
    return moving(world, latest(to, world.now), function* (end) {
      const happenings = yield* moveClock(world, end, room.machineNow())
      world.clock.set({ ...onlyOf(world.clock), mode, signing })
      return reply(200, fromAdvance(world, from, happenings))
    })
  },

  AdvanceClock({ room, tenant, body, reply }) {
    const { world } = tenant
    const to = targetOf(world, body)
    if (isRefusal(to)) return to
    const refusal = refuseMove(world, to)
    if (refusal !== undefined) return refusal
    const from = world.now
    return moving(world, latest(to, from), function* (end) {
      return reply(200, fromAdvance(world, from, yield* moveClock(world, end, room.machineNow())))
    })
  },

  PreviewClock({ tenant, query, reply }) {
    const { world } = tenant
    const to = targetOf(world, query)
    if (isRefusal(to)) return to
    const refusal = refuseMove(world, to)
    if (refusal !== undefined) return refusal
    const until = latest(to, world.now)
    return afterWork({ slices: preview(), onCancel: 'drop', progress: () => ({ reached: world.now }) })

    function* preview(): Slices<Reply> {
      const { happenings, brought } = yield* previewClock(world, until)
      const { charges, bills, mails, deliveries } = brought
      return reply(200, {
        from: fromInstant(world.now),
        to: fromInstant(until),
        count: happenings.length,
        happens: fromHappenings(happenings),
        brings: { charges, bills, mails, files: deliveries },
      })
    }
  },

  ListAgenda({ tenant, query, reply }) {
    const { world } = tenant
    return reply(200, {
      now: fromInstant(world.now),
      count: world.dueEvents.size,
      due: listDue(world, query.limit ?? 100).map(({ at, kind, subject }) => ({ at: fromInstant(at), kind, subject })),
    })
  },
})

/** A move of the clock, which may be stopped behind each event. */
function moving(world: World, to: Instant, move: (to: Instant) => Slices<Reply>): Reply {
  return afterWork({ slices: move(to), onCancel: 'stop', progress: () => ({ reached: world.now }) })
}

/** Why the clock of a world is not moved forwards to a moment. */
function refuseMove(world: World, to: Instant): Refusal<'control_state_unfit' | 'control_parameter_wrong'> | undefined {
  if (to < shownNow(world))
    return refuse('control_state_unfit', `the clock shows ${fromInstant(world.now)} and goes forwards only`)
  const tooFar = moveFault(world.now, to)
  return tooFar === undefined ? undefined : refuse('control_parameter_wrong', tooFar)
}

/** The moment that the clock shows: its second has begun. */
function shownNow({ now }: World): Instant {
  return later(now, -(now % second))
}

/** Why the clock of a world does not go back, in words; undefined where it may. */
function whyNotBack(world: World): string | undefined {
  const { touchedBy, start } = onlyOf(world.clock)
  if (start !== undefined && touchedBy === undefined) return undefined
  const change = touchedBy === undefined ? '' : `, and ${touchedBy} has changed this one`
  return `the clock shows ${fromInstant(world.now)}; it goes back only in a world that no request has changed${change}; POST /_sandbox/reset brings world and clock back to their start`
}

function latest(a: Instant, b: Instant): Instant {
  return a > b ? a : b
}

function targetOf(
  world: World,
  { duration, until }: { readonly duration?: string; readonly until?: string },
): Instant | Refusal<'control_parameter_wrong'> {
  if ((duration === undefined) === (until === undefined)) {
    return refuse('control_parameter_wrong', 'exactly one of duration and until is required')
  }
  const to = duration === undefined ? momentOf(world, until ?? '') : addDuration(world.now, duration)
  return (
    to ??
    refuse(
      'control_parameter_wrong',
      duration === undefined
        ? 'until is no moment'
        : 'duration must be an ISO 8601 duration that ends before the year 9000',
    )
  )
}

/** Ends of what customers have. */
const expiries: readonly DueKind[] = ['resource-term', 'package-expiry', 'coupon-expiry', 'credit-expiry']

function momentOf(world: World, until: string): Instant | undefined {
  if (until === 'next-event') return nextDue(world)?.at
  if (until === 'next-expiry') return nextDueOf(world, expiries)?.at
  if (until === 'month-close') return nextMonthStart(world.now)
  return toInstant(until)
}

function fromAdvance(
  world: World,
  from: Instant,
  happenings: readonly Happening[],
): {
  from: string
  to: string
  mode: ClockState['mode']
  count: number
  happened: { at: string; kind: Happening['kind']; subject: string; detail: string }[]
} {
  return {
    from: fromInstant(from),
    to: fromInstant(world.now),
    mode: onlyOf(world.clock).mode,
    count: happenings.length,
    happened: fromHappenings(happenings),
  }
}

function fromHappenings(happenings: readonly Happening[]) {
  return happenings.slice(0, happeningsShown).map((each) => ({ ...each, at: fromInstant(each.at) }))
}
