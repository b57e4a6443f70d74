import { useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { writeAddress } from '../address.ts'
import { ControlAction } from '../control-action.ts'
import { controlCall } from '../control-call.ts'
import { Button, TextField } from '../controls.ts'
import { focusIfLost } from '../focus.ts'
import { useKeys } from '../keys.ts'
import { changes } from '../live.ts'
import { momentText } from '../moments.ts'
import { say, words as common } from '../words.ts'
import { moveClock } from './clock-moves.ts'
import { EventTable, MoveReports } from './move-report.ts'
import { afterAll, nextStops } from './next-stops.ts'
import { TimeLine } from './time-line.ts'
import { instantText } from './time-scale.ts'
import { timelineWords as words } from './words.ts'
import { dueUntil, readWorldClock, type WorldClock, worldClock } from './world-clock.ts'

/** The time of the world: one line, what will happen before the clock is moved, and what did after it. */
export function TimelineRoom(): JSX.Element {
  const seen = changes.value
  useEffect(() => void readWorldClock(), [seen])
  useEffect(() => {
    const timer = setInterval(() => void readWorldClock(), 10_000)
    return () => clearInterval(timer)
  }, [])
  const known = worldClock.value
  return known === undefined ? h('p', { class: 'empty' }, say(common.loading)) : h(Timeline, { known })
}

const rowsShown = 200

function Timeline({ known }: { readonly known: WorldClock }): JSX.Element {
  const target = useSignal<number | undefined>(undefined)
  const { clock, due } = known
  const now = Date.parse(clock.now)
  const stops = nextStops(due, now)
  const choose = (at: number | undefined): void => {
    if (at !== undefined) target.value = at
  }
  useEffect(
    () =>
      useKeys([
        { key: 'n', does: ['choose the next event', '选择下一事件'], act: () => choose(stops[0]?.at) },
        { key: 'Escape', does: ['choose no moment', '取消选择'], act: () => (target.value = undefined) },
      ]),
    [stops[0]?.at],
  )
  const chosen = target.value !== undefined && target.value > now ? target.value : undefined
  return h(
    'div',
    { class: 'room timeline' },
    h(Welcome, {}),
    h(ClockHead, { known }),
    h(TimeLine, { now, due, target: chosen, choose }),
    h(
      'div',
      { class: 'actions', role: 'group', 'aria-label': say(words.stops) },
      stops.map(({ name, at }) =>
        h(
          Button,
          {
            key: name[0],
            act: () => choose(at),
            isOff: at === undefined,
            isPressed: at !== undefined && at === chosen,
          },
          say(name),
        ),
      ),
      h(MomentField, { choose }),
    ),
    chosen === undefined
      ? h('p', { class: 'dim' }, say(words.choose))
      : h(Before, { until: chosen, known, forget: () => (target.value = undefined) }),
    h(MoveReports, {}),
    h('h2', null, `${say(words.due)} (${known.count})`),
    h(EventTable, { events: due.slice(0, rowsShown), choose: (event) => choose(afterAll(event)) }),
    known.count > rowsShown ? h('p', { class: 'dim' }, `… ${known.count - rowsShown} ${say(words.more)}`) : null,
  )
}

/** What this is, and where to begin. */
function Welcome(): JSX.Element {
  return h(
    'p',
    { class: 'dim' },
    `${say(words.welcome)} `,
    h('a', { href: writeAddress({ room: 'worlds' }) }, say(words.credentials)),
    ', ',
    h('a', { href: writeAddress({ room: 'console' }) }, say(words.console)),
    ', ',
    h('a', { href: '/_sandbox/reference' }, say(words.reference)),
    '.',
  )
}

function ClockHead({ known: { clock } }: { readonly known: WorldClock }): JSX.Element {
  const isFrozen = clock.mode === 'frozen'
  const call = controlCall('put', '/_sandbox/clock', { body: { mode: isFrozen ? 'running' : 'frozen' } })
  return h(
    'header',
    { class: 'clock' },
    h('h1', null, h('span', { class: 'dim' }, `${say(words.now)}: `), momentText(clock.now), ' UTC'),
    h('p', { class: 'dim' }, say(isFrozen ? words.frozen : words.running)),
    h(ControlAction, {
      call,
      name: say(isFrozen ? words.run : words.freeze),
      done: () => {
        void readWorldClock()
        return say(words.done)
      },
    }),
  )
}

function MomentField({ choose }: { readonly choose: (at: number) => void }): JSX.Element {
  const written = useSignal('')
  return h(TextField, {
    label: say(words.goTo),
    placeholder: '2027-01-31 08:00:00',
    value: written.value,
    change: (text) => {
      written.value = text
      const at = Date.parse(`${text.trim().replace(' ', 'T')}Z`)
      if (!Number.isNaN(at)) choose(at)
    },
  })
}

interface BeforeProps {
  /** Milliseconds of the epoch. */
  readonly until: number
  readonly known: WorldClock
  readonly forget: () => void
}

function Before({ until, known, forget }: BeforeProps): JSX.Element {
  const events = dueUntil(known.due, until)
  const to = instantText(until)
  const call = controlCall('post', '/_sandbox/clock/advance', { body: { until: to } })
  return h(
    'section',
    { class: 'before', 'aria-label': say(words.willHappen) },
    h('h2', null, `${say(words.willHappen)}: ${momentText(to)} (${events.length})`),
    events.length === 0
      ? h('p', { class: 'dim' }, say(words.nothing))
      : h(EventTable, { events: events.slice(0, rowsShown) }),
    events.length === 0 ? null : h('p', { class: 'dim' }, say(words.mayBring)),
    h(ControlAction, {
      call,
      name: say(words.move),
      perform: () => moveClock(call),
      done: () => {
        forget()
        focusIfLost('.moved summary')
        void readWorldClock()
        return say(words.done)
      },
    }),
  )
}
