import { type Caller, ownCaller } from '../../src/state/accounts/accounts.ts'
import { keepChanges } from '../../src/state/engine/table.ts'
import type { World } from '../../src/state/engine/world.ts'
import { uploadAccessory } from '../../src/state/tickets/accessories.ts'
import { type AccessorySeal, sealAccessory } from '../../src/state/tickets/accessory-access.ts'
import { askAuthorization, confirmAuthorization, detailsOf } from '../../src/state/tickets/authorizations.ts'
import { sendContactCode } from '../../src/state/tickets/contacts.ts'
import { writeToTicket } from '../../src/state/tickets/customer-acts.ts'
import { finishDiagnosis, startDiagnosis } from '../../src/state/tickets/diagnoses.ts'
import { createLabel } from '../../src/state/tickets/labels.ts'
import { relateTicket } from '../../src/state/tickets/relations.ts'
import { addSession } from '../../src/state/tickets/support-sessions.ts'
import type { TicketState } from '../../src/state/tickets/ticket-states.ts'
import type { Ticket } from '../../src/state/tickets/tickets.ts'
import { done } from './done.ts'
import type { TestPlatform } from './platform.ts'
import { required } from './required.ts'
import { runningServer } from './running-server.ts'
import { customerName } from './site-names.ts'

/** An authorization, its detail about a server, and a session of support by it. */
export interface Access {
  readonly authorization: string
  readonly detail: number
  readonly session: number
}

/** Ids of what the demo partner has at the ticket service. */
export interface TicketStage {
  /** Tickets that are worked on, that nobody has taken, and that were closed. */
  readonly processing: string
  readonly unaccepted: string
  readonly closed: string
  /** A message that may be withdrawn. */
  readonly message: string
  /** A label that is on no ticket. */
  readonly label: number
  /** A file that is part of nothing, and a good address of it. */
  readonly accessory: string
  readonly seal: AccessorySeal
  /** Authorizations of the first customer: one that waits for an answer, one that lets support in. */
  readonly asked: Access
  readonly confirmed: Access
  readonly diagnosis: number
  /** The code that was sent to `ops@example.com`. */
  readonly code: string
}

/** An address that waits for its code. */
export const codeAddress = 'ops@example.com'

/**
 * Gives the demo partner something of everything that the ticket service knows, by the rules; but servers that support may
 * look into are its first customer's: a partner buys nothing itself.
 */
export function ticketStageOf(platform: TestPlatform): TicketStage {
  const { world } = platform
  const caller = ownCaller(world)
  const processing = ticketIn(world, caller, 'processing')
  const unaccepted = ticketIn(world, caller, 'unaccepted')
  const closed = ticketIn(world, caller, 'completed')
  const address = { ticketId: processing.ticketId, groupId: undefined }
  done(relateTicket(world, caller, { ...address, relatedIds: [closed.ticketId] }))
  const { messageId } = done(writeToTicket(world, caller, { ...address, content: 'One more.', accessoryIds: [] }))
  const { number: label } = done(createLabel(world, caller, { name: 'later', colour: '#00ff00' }))
  const file = { fileName: 'note.png', source: 'incident', bytes: Uint8Array.of(1, 2, 3) } as const
  const { accessoryId } = done(uploadAccessory(world, caller, file))
  const customer = platform.userOf(customerName(platform, '01'))
  const asked = accessTo(world, customer)
  const confirmed = accessTo(world, customer)
  const consent = { effectiveAt: undefined, expiresAt: undefined, agencyId: undefined, logins: [] }
  const authorization = required(world.authorizations.get(confirmed.authorization), 'the authorization')
  done(confirmAuthorization(world, customer, { authorization, consent }))
  const diagnosis = done(startDiagnosis(world, caller, { kind: 'servers', parameters: [] })).number
  finishDiagnosis(world, String(diagnosis))
  done(sendContactCode(world, { way: 'mail', value: codeAddress, areaCode: '' }, 'en'))
  const code = [...world.verificationCodes.values()].at(-1)?.code ?? ''
  keepChanges(world.log)
  return {
    ...{ processing: processing.ticketId, unaccepted: unaccepted.ticketId, closed: closed.ticketId },
    ...{ message: messageId, label, accessory: accessoryId, seal: sealAccessory(world, accessoryId) },
    ...{ asked, confirmed, diagnosis, code },
  }
}

function ticketIn(world: World, { domainId }: Caller, state: TicketState): Ticket {
  const found = [...world.tickets.values()].find((each) => each.accountId === domainId && each.state === state)
  return required(found, `a ticket that is ${state}`)
}

/** Support asks a customer, for its ticket, to look into a server, and did something there. */
function accessTo(world: World, customer: Caller): Access {
  const { domainId } = customer
  const ticket = ticketIn(world, customer, 'processing')
  const resourceId = runningServer(world, domainId, world.catalog.regions[0]?.code)
  const asked = askAuthorization(world, ticket, { description: 'To read its logs.', instanceIds: [resourceId] })
  if ('unknown' in asked) throw new Error(`Failed to ask for ${asked.unknown}.`)
  const { number: detail } = required(detailsOf(world, asked.authorizationId)[0], 'a detail')
  const { number: session } = addSession(world, {
    detailNumber: detail,
    beganAt: world.now,
    endedAt: world.now,
    commands: [{ text: 'df -h', at: world.now }],
    files: [{ name: 'a', direction: 'download', from: '/var', to: '/tmp', size: 5, seconds: 1, at: world.now }],
  })
  return { authorization: asked.authorizationId, detail, session }
}
