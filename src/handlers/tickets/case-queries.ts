import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import { type TicketsQuery } from '../../state/tickets/ticket-listing.ts'
import { type TicketState } from '../../state/tickets/ticket-states.ts'
import { type Instant, later, second } from '../../units/instant.ts'
import { given } from '../bss/wire.ts'
import { readLocal, stateOfCode } from './wire.ts'

type Wrong = Refusal<'ticket_parameter_wrong'>

/** When the tickets of a list were filed, by times without a zone that is so far ahead of UTC. */
export function spanOf(
  { from, until }: { readonly from: string | undefined; readonly until: string | undefined },
  offset: number,
): Pick<TicketsQuery, 'createdFrom' | 'createdUntil'> | Wrong {
  const createdFrom = boundOf('the start', from, offset)
  if (isRefusal(createdFrom)) return createdFrom
  const createdUntil = boundOf('the end', until, offset)
  if (isRefusal(createdUntil)) return createdUntil
  return { createdFrom, createdUntil: createdUntil === undefined ? undefined : later(createdUntil, second - 1) }
}

function boundOf(name: string, sent: string | undefined, offset: number): Instant | undefined | Wrong {
  const text = given(sent)
  if (text === undefined) return undefined
  return (
    readLocal(text, offset) ??
    refuse('ticket_parameter_wrong', `${name} of the time must have the form 2026-05-06 08:00:00`)
  )
}

/** The states that a list is asked for: one by its code, and several in one text. */
export function statesOf(code: number | undefined, several: string | undefined): TicketState[] | Wrong {
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
