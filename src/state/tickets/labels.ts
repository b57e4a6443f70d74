import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import type { Caller } from '../accounts/accounts.ts'
import { nextNumber } from '../engine/ids.ts'
import { allOf, type Page, pageOf, type PageQuery, whereAsked } from '../engine/listing.ts'
import type { World } from '../engine/world.ts'
import type { ActRefusal, TicketAddress } from './customer-acts.ts'
import { customerOperator, moveTicket, refuseAct } from './ticket-moves.ts'
import { findTicket, type Ticket } from './tickets.ts'

/** A word in a colour that an account puts on its tickets. */
export interface TicketLabel {
  readonly number: number
  readonly accountId: string
  readonly name: string
  readonly colour: string
}

type LabelRefusal = Refusal<'ticket_parameter_wrong'>
type LabelText = Pick<TicketLabel, 'name' | 'colour'>

/** Makes a label of the caller's account, which has each name once. */
export function createLabel(world: World, { domainId }: Caller, text: LabelText): TicketLabel | LabelRefusal {
  const refusal = refuseName(world, domainId, text)
  if (refusal !== undefined) return refusal
  const label = { number: nextNumber(world, 'ticket-label'), accountId: domainId, ...text }
  world.ticketLabels.set(label)
  return label
}

/** Gives a label another name and colour. */
export function updateLabel(
  world: World,
  { domainId }: Caller,
  { number, ...text }: LabelText & { readonly number: number },
): TicketLabel | LabelRefusal {
  const label = findLabel(world, domainId, number)
  if (isRefusal(label)) return label
  const refusal = refuseName(world, domainId, { ...text, number })
  if (refusal !== undefined) return refusal
  const changed = { ...label, ...text }
  world.ticketLabels.set(changed)
  return changed
}

/** Deletes a label and takes it off all tickets of the account. */
export function deleteLabel(world: World, { domainId }: Caller, number: number): TicketLabel | LabelRefusal {
  const label = findLabel(world, domainId, number)
  if (isRefusal(label)) return label
  world.ticketLabels.delete(keyOf(domainId, number))
  const to = world.tickets.countOf('byAccount', domainId)
  for (const ticket of world.tickets.sliceOf('byAccount', domainId, { from: 0, to }))
    if (ticket.labels.includes(number)) world.tickets.set({ ...ticket, labels: without(ticket.labels, [number]) })
  return label
}

/** One page of the labels of the caller's account, the oldest first: those whose name has a part, or the one of a number. */
export function listLabels(
  world: World,
  { domainId }: Caller,
  query: PageQuery & { readonly namePart: string | undefined; readonly number: number | undefined },
): Page<TicketLabel> {
  const to = world.ticketLabels.countOf('byAccount', domainId)
  const fits = allOf<TicketLabel>([
    whereAsked(query.namePart, ({ name }, part) => name.toLowerCase().includes(part.toLowerCase())),
    whereAsked(query.number, ({ number }, wanted) => number === wanted),
  ])
  return pageOf(world.ticketLabels.sliceOf('byAccount', domainId, { from: 0, to }).filter(fits), query)
}

/** The labels on a ticket, in the order in which they were put there. */
export function labelsOn(world: World, { accountId, labels }: Ticket): TicketLabel[] {
  return labels.flatMap((number) => world.ticketLabels.get(keyOf(accountId, number)) ?? [])
}

/** Puts labels of the account on a ticket, or takes them off; the ticket has not ended. */
export function changeLabels(
  world: World,
  caller: Caller,
  wish: TicketAddress & { readonly verb: 'add' | 'remove'; readonly numbers: readonly number[] },
): Ticket | ActRefusal {
  const ticket = findTicket(world, caller, wish)
  if (isRefusal(ticket)) return ticket
  const refusal = refuseAct('change', ticket)
  if (refusal !== undefined) return refusal
  for (const number of wish.numbers) {
    const label = findLabel(world, caller.domainId, number)
    if (isRefusal(label)) return label
  }
  const others = without(ticket.labels, wish.numbers)
  const labels = wish.verb === 'remove' ? others : [...new Set([...ticket.labels, ...wish.numbers])]
  return moveTicket(world, ticket, { act: 'change', operator: customerOperator(caller), change: { labels } })
}

function without(numbers: readonly number[], gone: readonly number[]): number[] {
  return numbers.filter((each) => !gone.includes(each))
}

function findLabel(world: World, accountId: string, number: number): TicketLabel | LabelRefusal {
  return (
    world.ticketLabels.get(keyOf(accountId, number)) ??
    refuse('ticket_parameter_wrong', words`{labelId}: the account has no label ${number}`)
  )
}

function refuseName(
  world: World,
  accountId: string,
  { name, number }: { readonly name: string; readonly number?: number },
): LabelRefusal | undefined {
  const to = world.ticketLabels.countOf('byAccount', accountId)
  const others = world.ticketLabels.sliceOf('byAccount', accountId, { from: 0, to })
  return others.some((each) => each.name === name && each.number !== number)
    ? refuse('ticket_parameter_wrong', words`{name}: the account has a label of that name`)
    : undefined
}

/** The key of a label in its table. */
function keyOf(accountId: string, number: number): string {
  return `${accountId}/${number}`
}
