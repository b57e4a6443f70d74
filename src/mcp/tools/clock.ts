import { z } from 'zod'
import type { components } from '../../contract/generated/types/control.ts'
import { defineTool } from '../tool.ts'
import { ToolFault } from '../tool-fault.ts'

type Happening = components['schemas']['ClockMove']['happened'][number]

const howFar = {
  duration: z.string().min(1).max(64).optional().describe('How far, as an ISO 8601 duration: `PT1H`, `P1D`, `P1M`.'),
  until: z
    .string()
    .min(1)
    .max(64)
    .optional()
    .describe('Where to stop: a moment, `next-event`, `next-expiry` or `month-close`.'),
}

/** The clock, what is due, and what a move would bring. */
export const lookAhead = defineTool({
  name: 'look_ahead',
  title: 'Look at the clock and ahead of it',
  description:
    'The time of the world and what is due next. With `duration` or `until` it tries a move of the clock, tells all that would happen, and takes it back: nothing is changed.',
  kind: 'reads',
  input: howFar,
  async run({ duration, until }, { control }) {
    if (duration !== undefined || until !== undefined) {
      const { from, to, count, happens, brings } = await control('PreviewClock', {
        query: { ...wish({ duration, until }) },
      })
      const brought = Object.entries(brings).map(([name, number]) => `${number} ${name}`)
      return [
        `from ${from} to ${to} ${count} things would happen, and bring ${brought.join(', ')}`,
        ...happens.map(happeningLine),
      ].join('\n')
    }
    const [{ now, mode, signing }, { count, due }] = await Promise.all([
      control('ShowClock'),
      control('ListAgenda', { query: { limit: 100 } }),
    ])
    return [
      `it is ${now}; the clock is ${mode}; signatures are dated by ${signing === 'either' ? "the machine's clock or this one" : 'this clock'}`,
      `${count} things are due, the next:`,
      ...due.map(({ at, kind, subject }) => `  ${at} ${kind} ${subject}`),
    ].join('\n')
  },
})

/** So many happenings are told; a dry run with look_ahead tells all of them. */
const happeningsTold = 60

/** Moves the clock forwards. */
export const moveClock = defineTool({
  name: 'move_clock',
  title: 'Move the clock',
  description:
    'Moves the clock of the world forwards, so that everything that is due on the way happens, in its order: provisioning, expiries, bills, mails, budgets. Give `duration` or `until`. look_ahead with the same argument is the dry run.',
  kind: 'changes',
  input: howFar,
  async run({ duration, until }, { control }) {
    const { from, to, count, happened } = await control('AdvanceClock', { body: wish({ duration, until }) })
    return [
      `from ${from} to ${to} ${count} things happened`,
      ...happened.slice(0, happeningsTold).map(happeningLine),
      ...(count > happeningsTold
        ? [`  and ${count - happeningsTold} more; inspect_records shows what came of them`]
        : []),
    ].join('\n')
  },
})

function wish({ duration, until }: { readonly duration?: string | undefined; readonly until?: string | undefined }) {
  if (duration !== undefined && until === undefined) return { duration }
  if (until !== undefined && duration === undefined) return { until }
  throw new ToolFault('duration: exactly one of duration and until is required')
}

function happeningLine({ at, kind, subject, detail }: Happening): string {
  return `  ${at} ${kind} ${subject}: ${detail}`
}
