import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import type { Caller } from '../accounts/accounts.ts'
import { nextNumber } from '../engine/ids.ts'
import type { World } from '../engine/world.ts'
import { localDate } from '../../units/calendar.ts'
import { logAct } from './logs.ts'
import { usableAccessories, useAccessories } from './accessories.ts'
import { type ContactProof, refuseUnproved } from './contacts.ts'
import { addMessage, attached } from './messages.ts'
import { findProblem, findSeverity, findSubType, findSupportedProduct } from './support-catalog.ts'
import { refuseCopies, refuseExtras } from './ticket-fields.ts'
import { customerOperator } from './ticket-moves.ts'
import { hasPrivilege } from './privileges.ts'
import { ticketSettings } from './ticket-settings.ts'
import type { ExtraField, Ticket, TicketContact } from './tickets.ts'
import { planNextStep } from './waiting.ts'

/** A ticket as somebody wants to file it. */
export interface TicketDraft {
  readonly problemId: string
  readonly subTypeId: string | undefined
  readonly productId: string | undefined
  readonly regionId: string | undefined
  readonly projectId: string | undefined
  readonly severityId: string | undefined
  readonly description: string
  readonly contact: TicketContact
  readonly extras: readonly ExtraField[]
  readonly accessoryIds: readonly string[]
  /** What support may do with the resources, in words; undefined where it may do nothing. */
  readonly allowance?: string | undefined
  /** What shows that the addresses are the caller's; absent where nobody asks for it (version 1.0). */
  readonly proof?: ContactProof
}

export type FilingRefusal = Refusal<
  | 'ticket_parameter_wrong'
  | 'ticket_severity_unknown'
  | 'ticket_role_missing'
  | 'ticket_plan_unfit'
  | 'ticket_copy_address_wrong'
  | 'ticket_verification_wrong'
  | 'ticket_state_unfit'
>

type Guard = (world: World, caller: Caller, draft: TicketDraft) => FilingRefusal | undefined

/** What may keep a ticket from being filed, in the order in which it is looked at (docs/decisions/tickets.md). */
const guards: readonly Guard[] = [
  (world, caller) => (hasPrivilege(world, caller, 'create') ? undefined : refuse('ticket_role_missing')),
  refuseUnknown,
  refuseRegion,
  (_world, _caller, { severityId }) =>
    severityId === undefined || findSeverity(severityId) !== undefined ? undefined : refuse('ticket_severity_unknown'),
  (world, _caller, { problemId }) =>
    isFault(problemId) && !ticketSettings(world).faultTickets ? refuse('ticket_plan_unfit') : undefined,
  (_world, _caller, { contact }) => refuseCopies(contact.copies ?? []),
  (_world, _caller, { problemId, extras }) => refuseExtras(problemId, extras),
  refuseQuota,
  (world, caller, { accessoryIds: ids }) => {
    const usable = usableAccessories(world, caller, { ids })
    return isRefusal(usable) ? usable : undefined
  },
  // The last one: a good code is used up.
  (world, caller, { contact, proof }) =>
    proof === undefined ? undefined : refuseUnproved(world, caller, { contact, proof }),
]

/** Files a ticket of the caller; its description is its first message. Refuses for the reasons of the guards, in their order. */
export function fileTicket(world: World, caller: Caller, draft: TicketDraft): Ticket | FilingRefusal {
  for (const guard of guards) {
    const refusal = guard(world, caller, draft)
    if (refusal !== undefined) return refusal
  }
  const { problemId, subTypeId, productId, regionId, projectId, severityId, description, contact, extras } = draft
  const ticketId = nextTicketId(world)
  const used = useAccessories(world, caller, { ids: draft.accessoryIds, usedIn: ticketId })
  if (isRefusal(used)) return used
  const optional = { subTypeId, productId, regionId, projectId, severityId, allowance: draft.allowance }
  const ticket: Ticket = {
    ticketId,
    accountId: caller.domainId,
    userId: caller.userId,
    userName: caller.userName,
    state: 'unaccepted',
    problemId,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    description,
    contact,
    extras,
    createdAt: world.now,
    labels: [],
    related: [],
    readByCustomer: 0,
    readBySupport: 0,
  }
  world.tickets.set(ticket)
  const { userId: replierId, userName: replierName } = caller
  addMessage(world, {
    ticketId,
    from: 'customer',
    replierId,
    replierName,
    content: description,
    files: attached(used),
    isFirst: true,
  })
  logAct(world, { ticketId, act: 'create', operator: customerOperator(caller), description: '' })
  planNextStep(world, ticket)
  return ticket
}

/** TT, the day in UTC+8, and a number of at least four digits that counts the tickets of that day. */
function nextTicketId(world: World): string {
  const date = localDate(world.now).replaceAll('-', '')
  return `TT${date}${String(nextNumber(world, `ticket-${date}`)).padStart(4, '0')}`
}

function isFault(problemId: string): boolean {
  return findProblem(problemId)?.kind === 'fault'
}

function refuseUnknown(_world: World, _caller: Caller, draft: TicketDraft): FilingRefusal | undefined {
  const { problemId, productId, subTypeId } = draft
  if (findProblem(problemId) === undefined)
    return refuse('ticket_parameter_wrong', words`{businessTypeId}: {ListProblemTypes} does not give it`)
  if (productId !== undefined && findSupportedProduct(productId) === undefined)
    return refuse('ticket_parameter_wrong', words`{productCategoryId}: {ListProductCategories} does not give it`)
  if (subTypeId !== undefined && findSubType(subTypeId) === undefined)
    return refuse('ticket_parameter_wrong', words`{incidentSubTypeId}: {ListCaseCategories} does not give it`)
  return undefined
}

/** A fault happened somewhere; the region of a question may be left out. */
function refuseRegion(world: World, _caller: Caller, { problemId, regionId }: TicketDraft): FilingRefusal | undefined {
  if (regionId === undefined)
    return isFault(problemId) ? refuse('ticket_parameter_wrong', words`{regionId} is required for a fault`) : undefined
  return world.catalog.regions.some(({ code }) => code === regionId)
    ? undefined
    : refuse('ticket_parameter_wrong', words`{regionId}: {ListRegions} does not give it`)
}

function refuseQuota(world: World, { domainId }: Caller): FilingRefusal | undefined {
  const { openQuota } = ticketSettings(world)
  return world.tickets.countOf('open', domainId) < openQuota
    ? undefined
    : refuse('ticket_state_unfit', `the account has ${openQuota} open tickets already`)
}
