import { h, type JSX } from 'preact'
import { useId } from 'preact/hooks'
import { valueOf } from '../controls.ts'
import { momentText } from '../moments.ts'
import { say } from '../words.ts'
import { fromNowAt, instantText, leastSpan, marksOf, placeOf } from './time-scale.ts'
import { dueWords, timelineWords as words } from './words.ts'
import { afterAll } from './next-stops.ts'
import type { Due } from './world-clock.ts'

export interface TimeLineProps {
  /** Milliseconds of the epoch. */
  readonly now: number
  readonly due: readonly Due[]
  readonly target: number | undefined
  readonly choose: (target: number) => void
}

const steps = 1000

/** One line of time: now at its left, what is due along it, and a handle that is dragged to a moment. */
export function TimeLine({ now, due, target, choose }: TimeLineProps): JSX.Element {
  const id = useId()
  const last = due.at(-1)
  const span = Math.max(leastSpan, last === undefined ? 0 : Date.parse(last.at) - now)
  const place = target === undefined ? 0 : placeOf(target - now, span)
  return h(
    'div',
    { class: 'time-line' },
    h(
      'div',
      { class: 'track', 'aria-hidden': true },
      h('span', { class: 'passed', style: { width: `${place * 100}%` } }),
      marksOf(span).map(({ name, fromNow }) => {
        const at = placeOf(fromNow, span)
        return h('span', { key: name, class: at > 0.9 ? 'mark last' : 'mark', style: { left: `${at * 100}%` } }, name)
      }),
      spreadOut(due, now, span).map(({ at, events }) => h(Dot, { key: at, at, events, choose, target })),
    ),
    h('label', { for: id, class: 'only-read' }, say(words.line)),
    h('input', {
      id,
      type: 'range',
      min: 0,
      max: steps,
      step: 1,
      value: Math.round(place * steps),
      'aria-valuetext': target === undefined ? '' : momentText(instantText(target)),
      onInput: (event: Event) => choose(now + fromNowAt(Number(valueOf(event)) / steps, span)),
    }),
  )
}

interface DotProps {
  readonly at: number
  readonly events: readonly Due[]
  readonly target: number | undefined
  readonly choose: (target: number) => void
}

function Dot({ at, events, target, choose }: DotProps): JSX.Element {
  const last = events.at(-1)
  const moment = last === undefined ? 0 : afterAll(last)
  const isOnTheWay = target !== undefined && moment <= target
  return h('span', {
    class: `dot ${isOnTheWay ? 'is-on-the-way' : ''} ${events.length > 3 ? 'is-many' : ''}`,
    style: { left: `${at * 100}%` },
    title: events.map(({ kind, at: time }) => `${momentText(time)} ${say(dueWords[kind])}`).join('\n'),
    onClick: () => choose(moment),
  })
}

/** Events at the places where they are shown; those too near each other for two dots share one. */
function spreadOut(due: readonly Due[], now: number, span: number): { at: number; events: Due[] }[] {
  const dots: { at: number; events: Due[] }[] = []
  for (const event of due) {
    const at = placeOf(Date.parse(event.at) - now, span)
    const before = dots.at(-1)
    if (before !== undefined && at - before.at < 0.012) before.events.push(event)
    else dots.push({ at, events: [event] })
  }
  return dots
}
