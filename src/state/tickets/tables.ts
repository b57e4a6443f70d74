import { type ChangeLog, createTable } from '../engine/table.ts'
import { all, type World } from '../engine/world.ts'
import { isOpen } from './ticket-states.ts'

/** Tickets and what was said of and done with them; labels that an account puts on its own. */
export function ticketTables(
  log: ChangeLog,
): Pick<World, 'tickets' | 'ticketMessages' | 'ticketLogs' | 'ticketLabels'> {
  return {
    tickets: createTable(
      {
        name: 'tickets',
        key: (each) => each.ticketId,
        indexes: {
          byAccount: {
            group: ({ state, accountId }) => (state === 'deleted' ? undefined : accountId),
            order: (each) => each.createdAt,
          },
          byUser: {
            group: ({ state, userId }) => (state === 'deleted' ? undefined : userId),
            order: (each) => each.createdAt,
          },
          byHolder: { group: (each) => each.accountId, order: (each) => each.createdAt },
          all: { group: () => all, order: (each) => each.createdAt },
          open: { group: ({ state, accountId }) => (isOpen(state) ? accountId : undefined) },
          byState: {
            group: ({ state, accountId }) => `${accountId}/${state}`,
            order: (each) => each.createdAt,
          },
        },
      },
      log,
    ),
    ticketMessages: createTable(
      {
        name: 'ticketMessages',
        key: (each) => each.messageId,
        indexes: { byTicket: { group: (each) => each.ticketId, order: (each) => each.number } },
      },
      log,
    ),
    ticketLogs: createTable(
      {
        name: 'ticketLogs',
        isAnnounced: true,
        key: (each) => each.logId,
        indexes: { byTicket: { group: (each) => each.ticketId, order: (each) => each.logId } },
      },
      log,
    ),
    ticketLabels: createTable(
      {
        name: 'ticketLabels',
        key: (each) => `${each.accountId}/${each.number}`,
        indexes: { byAccount: { group: (each) => each.accountId, order: (each) => each.number } },
      },
      log,
    ),
  }
}
