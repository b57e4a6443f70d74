import type { Caller } from '../../src/state/accounts/accounts.ts'
import { nextId } from '../../src/state/engine/ids.ts'
import type { World } from '../../src/state/engine/world.ts'
import { localDate } from '../../src/units/calendar.ts'
import { later, minute } from '../../src/units/instant.ts'
import { uploadAccessory } from '../../src/state/tickets/accessories.ts'
import { askAuthorization, type Authorization, detailsOf } from '../../src/state/tickets/authorizations.ts'
import { writeToTicket } from '../../src/state/tickets/customer-acts.ts'
import { finishDiagnosis, startDiagnosis } from '../../src/state/tickets/diagnoses.ts'
import { fileTicket } from '../../src/state/tickets/filing.ts'
import { createLabel } from '../../src/state/tickets/labels.ts'
import { addSession } from '../../src/state/tickets/support-sessions.ts'
import { support } from '../../src/state/tickets/support.ts'
import { done } from './done.ts'
import { consultation } from './ticket-filing.ts'

/** What goes with tickets is numbered in each world: from there on the numbers are like those of no other world. */
export function countTicketsFrom(world: World, next: number): void {
  world.counters.set({ kind: `ticket-${localDate(world.now).replaceAll('-', '')}`, next })
  for (const kind of ['ticket-label', 'diagnosis', 'authorization-detail', 'support-session'])
    world.counters.set({ kind, next: next * 1000 })
}

/** Gives an account two tickets, one of which support works on, and what goes with them; all of it in words of its own. */
export function furnishTickets(world: World, caller: Caller): void {
  // A search for a name of the account finds nothing here.
  const tag = caller.domainId.slice(0, 16)
  const accessory = (name: string): string => accessoryOf(world, caller, `${name}-of-${tag}.txt`)
  const tickets = ['first', 'second'].map((each) =>
    done(
      fileTicket(world, caller, {
        problemId: consultation.business_type_id,
        subTypeId: undefined,
        productId: undefined,
        regionId: undefined,
        projectId: undefined,
        severityId: undefined,
        description: `The ${each} question of ${tag}.`,
        contact: { mail: `tickets.of.${tag}@example.org` },
        extras: [],
        accessoryIds: [accessory(each)],
      }),
    ),
  )
  const [first] = tickets
  if (first === undefined) return
  const address = { ticketId: first.ticketId, groupId: undefined }
  done(support(world, first, { do: 'accept' }))
  done(writeToTicket(world, caller, { ...address, content: `More of ${tag}.`, accessoryIds: [] }))
  done(createLabel(world, caller, { name: `label-of-ticket-of-${tag}`.slice(0, 32), colour: '#00ff00' }))
  const asked = askAuthorization(world, first, { description: `To look at what ${tag} has.`, instanceIds: [] })
  if ('authorizationId' in asked) workIn(world, asked)
  const { number } = done(
    startDiagnosis(world, caller, { kind: 'servers', parameters: [{ key: 'eip', value: `eip-of-${tag}` }] }),
  )
  finishDiagnosis(world, String(number))
  accessory('loose')
  world.verifiedContacts.set({
    way: 'mail',
    value: `verified.of.${tag}@example.org`,
    areaCode: '',
    verifiedId: nextId(world, 'verified-contact'),
    accountId: caller.domainId,
    userId: caller.userId,
    verifiedAt: world.now,
    expiresAt: later(world.now, 60 * minute),
  })
}

/** Support did something by each detail of an authorization. */
function workIn(world: World, { authorizationId, description }: Authorization): void {
  for (const { number: detailNumber } of detailsOf(world, authorizationId))
    addSession(world, {
      detailNumber,
      beganAt: world.now,
      endedAt: world.now,
      commands: [{ text: `cat ${description}`, at: world.now }],
      files: [],
    })
}

function accessoryOf(world: World, caller: Caller, fileName: string): string {
  const bytes = new TextEncoder().encode(`bytes of ${fileName}`)
  return done(uploadAccessory(world, caller, { fileName, source: 'incident', bytes })).accessoryId
}
