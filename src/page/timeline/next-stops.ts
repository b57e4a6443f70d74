import type { Word } from '../words.ts'
import type { Due } from './world-clock.ts'

/** A moment worth going to. */
export interface Stop {
  readonly name: Word
  /** Milliseconds of the epoch; undefined when nothing of the kind is due. */
  readonly at: number | undefined
}

const day = 24 * 3_600_000

/** What the names of kinds have in common that end something. */
const expiries: readonly Due['kind'][] = [
  'resource-term',
  'package-expiry',
  'coupon-expiry',
  'credit-expiry',
  'auto-renewal',
]
const bills: readonly Due['kind'][] = ['bill-publication', 'bill-settlement', 'month-begins']
const files: readonly Due['kind'][] = ['usage-export', 'file-delivery']

/** Where the clock may go from a moment: the next thing of each kind that is due, and round distances. */
export function nextStops(due: readonly Due[], now: number): Stop[] {
  const nextOf = (kinds?: readonly Due['kind'][]): number | undefined => {
    const found = due.find(({ kind }) => kinds?.includes(kind) ?? true)
    return found === undefined ? undefined : afterAll(found)
  }
  return [
    { name: ['Next event', '下一事件'], at: nextOf() },
    { name: ['Next expiry', '下一到期'], at: nextOf(expiries) },
    { name: ['Next bill', '下一账单'], at: nextOf(bills) },
    { name: ['Next file', '下一文件'], at: nextOf(files) },
    { name: ['An hour', '一小时'], at: now + day / 24 },
    { name: ['A day', '一天'], at: now + day },
    { name: ['A week', '一周'], at: now + 7 * day },
    { name: ['30 days', '30 天'], at: now + 30 * day },
  ]
}

/** A moment at which a due event has happened: the API leaves out parts of a second. */
export function afterAll({ at }: Pick<Due, 'at'>): number {
  return Date.parse(at) + 1000
}
