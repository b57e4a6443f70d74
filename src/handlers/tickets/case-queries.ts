import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import type { Caller } from '../../state/accounts/accounts.ts'
import type { Page } from '../../state/engine/listing.ts'
import type { World } from '../../state/engine/world.ts'
import { listTickets, type TicketsQuery } from '../../state/tickets/ticket-listing.ts'
import type { TicketState } from '../../state/tickets/ticket-states.ts'
import type { Ticket, TicketScope } from '../../state/tickets/tickets.ts'
import { type Instant, later, second } from '../../units/instant.ts'
import { given } from '../bss/wire.ts'
import { offsetOf, readLocal, stateOfCode } from './wire.ts'

type Wrong = Refusal<'ticket_parameter_wrong'>

/** What a list of tickets is asked for, in whatever names its operation has. */
export interface AskedList {
  /** The first and the last second in which they were filed, in the zone whose offset is `zone`. */
  readonly from: string | undefined
  readonly until: string | undefined
  readonly zone: string | undefined
  /** A code of a state, and several in one text. */
  readonly state: number | undefined
  readonly states: string | undefined
  readonly query: Omit<TicketsQuery, 'createdFrom' | 'createdUntil' | 'states'>
}

/** The page of tickets that is asked for, of those that a caller sees in a scope; or what is wrong with the question. */
export function listAsked(
  world: World,
  sight: { readonly caller: Caller; readonly scope: TicketScope },
  { from, until, zone, state, states, query }: AskedList,
): Page<Ticket> | Wrong {
  const offset = offsetOf(zone)
  if (isRefusal(offset)) return offset
  const span = spanOf({ from, until }, offset)
  if (isRefusal(span)) return span
  const wanted = statesOf(state, states)
  return isRefusal(wanted) ? wanted : listTickets(world, sight, { ...query, ...span, states: wanted })
}

/** How a refusal calls the fields of a span. */
interface SpanNames {
  readonly from: string
  readonly until: string
}

/** When the tickets of a list were filed, by times without a zone that is so far ahead of UTC. */
export function spanOf(
  { from, until }: { readonly from: string | undefined; readonly until: string | undefined },
  offset: number,
  names: SpanNames = { from: words`{queryStartTime}`, until: words`{queryEndTime}` },
): Pick<TicketsQuery, 'createdFrom' | 'createdUntil'> | Wrong {
  const createdFrom = boundOf(names.from, from, offset)
  if (isRefusal(createdFrom)) return createdFrom
  const createdUntil = boundOf(names.until, until, offset)
  if (isRefusal(createdUntil)) return createdUntil
  return { createdFrom, createdUntil: createdUntil === undefined ? undefined : later(createdUntil, second - 1) }
}

function boundOf(name: string, sent: string | undefined, offset: number): Instant | undefined | Wrong {
  const text = given(sent)
  if (text === undefined) return undefined
  return readLocal(text, offset) ?? refuse('ticket_parameter_wrong', `${name} must have the form 2026-05-06 08:00:00`)
}

/** The states that a list is asked for: one by its code, and several in one text. */
function statesOf(code: number | undefined, several: string | undefined): TicketState[] | Wrong {
  const codes = [...(code === undefined ? [] : [code]), ...codesOf(given(several))]
  const states = codes.map(stateOfCode)
  const known = states.filter((each) => each !== undefined)
  return known.length === states.length
    ? known
    : refuse('ticket_parameter_wrong', words`{incidentStatus} must be codes of states with commas between them`)
}

function codesOf(text: string | undefined): number[] {
  return text === undefined ? [] : text.split(',').map((each) => (/^ *\d{1,3} *$/.test(each) ? Number(each) : -1))
}
