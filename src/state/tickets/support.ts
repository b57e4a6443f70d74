import { isRefusal } from '../../contract/refusals.ts'
import { recordOf } from '../engine/table.ts'
import type { World } from '../engine/world.ts'
import type { Operator } from './logs.ts'
import { addMessage, type AttachedFile, lastNumberOf } from './messages.ts'
import { notify } from './notices.ts'
import { moveTicket, refuseAct, type UnfitState } from './ticket-moves.ts'
import type { TicketAct } from './ticket-states.ts'
import type { Ticket } from './tickets.ts'

/** What support does with a ticket. */
export type SupportAct =
  | { readonly do: 'accept' | 'pause' | 'resume' | 'invalidate'; readonly content?: string }
  | SupportWord
  | { readonly do: 'propose'; readonly resolution: string; readonly rootCause: string }

/** An answer or a question; a third party is a partner's agent who answers for Huawei Cloud. */
export interface SupportWord {
  readonly do: 'reply' | 'ask'
  readonly content: string
  readonly files?: readonly AttachedFile[]
  readonly asThirdParty?: boolean
}

/** The agent of support, by whose name it answers. */
export const supportAgent = { id: 'huawei-cloud-support', name: 'Huawei Cloud Support' } as const
const partnerAgent = { id: 'partner-support', name: 'Partner Support' } as const

/**
 * Support does something with a ticket by the table of its states; it has then read all that the customer wrote. What the
 * customer should know of goes to it by mail.
 */
export function support(world: World, ticket: Ticket, act: SupportAct): Ticket | UnfitState {
  const refusal = refuseAct(act.do, ticket)
  if (refusal !== undefined) return refusal
  if (act.do === 'reply' || act.do === 'ask') say(world, ticket, act)
  const moved = moveTicket(world, ticket, {
    act: act.do,
    operator: operatorOf(act),
    description: descriptionOf(act),
    change: { readBySupport: lastNumberOf(world, ticket.ticketId), ...resultOf(act) },
  })
  if (!isRefusal(moved)) tell(world, moved, act)
  return moved
}

function say(world: World, { ticketId }: Ticket, { content, files = [], asThirdParty = false }: SupportWord): void {
  const agent = asThirdParty ? partnerAgent : supportAgent
  addMessage(world, {
    ticketId,
    from: asThirdParty ? 'third-party' : 'support',
    replierId: agent.id,
    replierName: agent.name,
    content,
    files,
  })
}

function operatorOf(act: SupportAct): Operator {
  const agent = 'asThirdParty' in act && act.asThirdParty ? partnerAgent : supportAgent
  return { side: 'support', ...agent }
}

function descriptionOf(act: SupportAct): string {
  return act.do === 'propose' ? act.resolution : (act.content ?? '')
}

function resultOf(act: SupportAct): Partial<Ticket> {
  return act.do === 'propose' ? { resolution: act.resolution, rootCause: act.rootCause } : {}
}

/** What a mail about an act says; the customer hears of no other. */
const news: Readonly<Partial<Record<TicketAct, string>>> = {
  reply: 'Support answered',
  ask: 'Support asks you something',
  propose: 'Support proposes a result; confirm it or write what is missing',
  invalidate: 'Support cannot work on your ticket',
}

function tell(world: World, { ticketId }: Ticket, act: SupportAct): void {
  const what = news[act.do]
  if (what !== undefined) notify(world, recordOf(world.tickets, ticketId), `${what}: ${descriptionOf(act)}`)
}
