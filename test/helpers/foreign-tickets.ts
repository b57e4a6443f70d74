import { type Caller } from '../../src/state/accounts/accounts.ts'
import { nextId } from '../../src/state/engine/ids.ts'
import { type World } from '../../src/state/engine/world.ts'
import { localDate } from '../../src/units/calendar.ts'
import { later, minute } from '../../src/units/instant.ts'
import { uploadAccessory } from '../../src/state/tickets/accessories.ts'
import { askAuthorization } from '../../src/state/tickets/authorizations.ts'
import { writeToTicket } from '../../src/state/tickets/customer-acts.ts'
import { fileTicket } from '../../src/state/tickets/filing.ts'
import { createLabel } from '../../src/state/tickets/labels.ts'
import { support } from '../../src/state/tickets/support.ts'
import { done } from './done.ts'
import { consultation } from './ticket-filing.ts'

/** Ids of tickets count those of a day in a world: from there on they are like those of no other world. */
export function countTicketsFrom(world: World, next: number): void {
  world.counters.set({ kind: `ticket-${localDate(world.now).replaceAll('-', '')}`, next })
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
  askAuthorization(world, first, { description: `To look at what ${tag} has.`, instanceIds: [] })
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

function accessoryOf(world: World, caller: Caller, fileName: string): string {
  const bytes = new TextEncoder().encode(`bytes of ${fileName}`)
  return done(uploadAccessory(world, caller, { fileName, source: 'incident', bytes })).accessoryId
}
