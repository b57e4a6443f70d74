import { refuse, type Refusal } from '../../contract/refusals.ts'
import type { Named } from '../../state/catalog/catalog.ts'
import type { TicketState } from '../../state/tickets/ticket-states.ts'
import type { ExtraField, TicketContact, TicketScore } from '../../state/tickets/tickets.ts'
import { hour, type Instant, instantOf, later, minute } from '../../units/instant.ts'
import { given } from '../bss/wire.ts'

/** The codes of the states (ShowCaseStatus). A deleted ticket is shown to nobody. */
export const stateCodes = {
  unaccepted: 0,
  processing: 1,
  proposed: 2,
  completed: 3,
  cancelled: 4,
  paused: 5,
  invalid: 12,
  asking: 17,
} as const satisfies Readonly<Record<Exclude<TicketState, 'deleted'>, number>>

type ShownState = keyof typeof stateCodes
export type StateCode = (typeof stateCodes)[ShownState]

/** The states by their codes, for people. */
export const stateNames: Readonly<Record<StateCode, Named>> = {
  0: { chinese: '待受理', english: 'To be accepted' },
  1: { chinese: '处理中', english: 'Processing' },
  2: { chinese: '待确认结果', english: 'Result to be confirmed' },
  3: { chinese: '已完成', english: 'Completed' },
  4: { chinese: '已撤销', english: 'Cancelled' },
  5: { chinese: '已挂起', english: 'Paused' },
  12: { chinese: '无效', english: 'Invalid' },
  17: { chinese: '待反馈', english: 'Feedback awaited' },
}

/** Where all tickets that come by the API come from (CreateCases). */
export const sourceId = '83aeb0f2834c4df49826c781d32a963e'

/** The states that are shown, in the order of their codes. */
export const shownStates = Object.keys(stateCodes).filter((state): state is ShownState => state in stateCodes)

/** The code of a state. Throws for a deleted ticket, which no rule gives. */
export function codeOf(state: TicketState): StateCode {
  if (state === 'deleted') throw new Error('Failed to write a ticket: it is deleted.')
  return stateCodes[state]
}

/** The state of a code; undefined for one that there is not. */
export function stateOfCode(code: number): TicketState | undefined {
  return shownStates.find((state) => stateCodes[state] === code)
}

export type TicketLanguage = keyof Named

/** The language that X-Language asks for: the default is Chinese, on both sites. */
export function languageOf(header: { readonly 'X-Language'?: string | undefined }): TicketLanguage {
  return /^en([_-]|$)/i.test(given(header['X-Language']) ?? '') ? 'english' : 'chinese'
}

/** How far the zone is ahead of UTC that is meant where none is sent, GMT+8. */
export const usualOffset = 8 * hour
/** No zone of the earth is farther from UTC, in hours. */
const farthestZone = 14
const zoneForm = /^(?:GMT|UTC)?(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/i

/** How far a time zone such as `GMT+8`, `UTC-03:00` or `GMT` is ahead of UTC; one that cannot be read is refused. */
export function offsetOf(zone: string | undefined): number | Refusal<'ticket_parameter_wrong'> {
  const text = given(zone)
  if (text === undefined) return usualOffset
  const found = zoneForm.exec(text)
  if (found === null) return refuse('ticket_parameter_wrong', 'the time zone must have the form GMT+8 or GMT+08:00')
  const [, sign = '+', hours = '0', minutes = '0'] = found
  const isThere = Number(hours) <= farthestZone && Number(minutes) < 60
  if (!isThere) return refuse('ticket_parameter_wrong', 'the time zone must be one from GMT-14 to GMT+14')
  const offset = Number(hours) * hour + Number(minutes) * minute
  return sign === '-' ? -offset : offset
}

const localForm = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}:\d{2}))?$/

/** The moment of `2026-05-06 08:00:00` so far ahead of UTC; undefined when it is none. */
export function readLocal(text: string, offset: number): Instant | undefined {
  const found = localForm.exec(text)
  if (found === null) return undefined
  const [, date = '', time = '00:00:00'] = found
  const written = `${date}T${time}`
  const milliseconds = Date.parse(`${written}Z`)
  if (Number.isNaN(milliseconds) || new Date(milliseconds).toISOString().slice(0, 19) !== written) return undefined
  return later(instantOf(milliseconds), -offset)
}

/** A moment as `2026-05-06 08:00:00` so far ahead of UTC. */
export function writeLocal(moment: Instant, offset: number): string {
  return new Date(moment + offset).toISOString().slice(0, 19).replace('T', ' ')
}

/** The words that a list looks for: blanks separate those of one text. */
export function wordsOf(texts: readonly string[]): string[] {
  return texts.flatMap((each) => each.split(/\s/u).filter((word) => word !== ''))
}

/** The further fields of a ticket off the wire: what is no text is kept as its JSON. */
export function extrasOf(map: Readonly<Record<string, unknown>> | null | undefined): ExtraField[] {
  return Object.entries(map ?? {}).map(([key, value]) => ({
    key,
    value: typeof value === 'string' ? value : JSON.stringify(value),
  }))
}

interface ContactFields {
  readonly area_code?: string | null
  readonly remind_mobile?: string | null
  readonly remind_mail?: string | null
  readonly remind_time?: string | null
  readonly extension_map?: Readonly<Record<string, unknown>> | null
}

/** The contact that a body names; what is absent or blank is not in it. */
export function contactOf(body: ContactFields): TicketContact {
  const { cc_email: copies } = body.extension_map ?? {}
  return withoutAbsent({
    areaCode: given(body.area_code),
    mobile: given(body.remind_mobile),
    mail: given(body.remind_mail),
    hours: given(body.remind_time),
    copies: typeof copies === 'string' ? addressesOf(copies) : undefined,
  })
}

function addressesOf(text: string): string[] {
  return text.split(/[,;]/).flatMap((each) => (each.trim() === '' ? [] : [each.trim()]))
}

type WithoutAbsent<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> }

function withoutAbsent<Fields extends object>(fields: Fields): WithoutAbsent<Fields>
function withoutAbsent(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** Scores off the wire. */
export function scoresOf(
  list: readonly { readonly satisfaction_id: number; readonly satisfaction_value: number }[],
): TicketScore[] {
  return list.map((each) => ({ dimension: each.satisfaction_id, value: each.satisfaction_value }))
}
