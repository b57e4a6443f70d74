import type { Named } from '../../state/catalog/catalog.ts'
import type { World } from '../../state/engine/world.ts'
import { findProblem, findSeverity, findSubType, findSupportedProduct } from '../../state/tickets/support-catalog.ts'
import type { Ticket } from '../../state/tickets/tickets.ts'
import type { TicketLanguage } from './wire.ts'

/** The names that a ticket shows in a language; what was not named is empty. */
export interface CaseNames {
  readonly problem: string
  readonly subType: string
  readonly product: string
  readonly region: string
  readonly severity: string
  /** 5 for a fault, 0 for a question. */
  readonly kind: '0' | '5'
}

/** The names of what a ticket is about. */
export function caseNames(world: World, ticket: Ticket, language: TicketLanguage): CaseNames {
  const problem = findProblem(ticket.problemId)
  const region = world.catalog.regions.find(({ code }) => code === ticket.regionId)
  return {
    problem: nameIn(language, problem),
    subType: nameIn(language, findSubType(ticket.subTypeId ?? problem?.subTypeId)),
    product: nameIn(language, findSupportedProduct(ticket.productId)),
    region: region?.[language] ?? '',
    severity: nameIn(language, findSeverity(ticket.severityId)),
    kind: problem?.kind === 'fault' ? '5' : '0',
  }
}

function nameIn(language: TicketLanguage, thing: { readonly name: Named } | undefined): string {
  return thing?.name[language] ?? ''
}
