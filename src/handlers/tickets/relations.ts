import { isRefusal } from '../../contract/refusals.ts'
import { relatedTo, relateTicket, unrelateTicket } from '../../state/tickets/relations.ts'
import { findTicket } from '../../state/tickets/tickets.ts'
import { ticketHandlers } from '../define-handlers.ts'

export const ticketRelationHandlers = ticketHandlers({
  CreateRelations({ world, caller, path, body, reply }) {
    const wish = { ticketId: path.case_id, groupId: body.group_id, relatedIds: body.related_id_list }
    const related = relateTicket(world, caller, wish)
    return isRefusal(related) ? related : reply(200, {})
  },

  DeleteRelation({ world, caller, path, body, reply }) {
    const wish = { ticketId: path.case_id, groupId: body.group_id, relatedId: body.related_id }
    const related = unrelateTicket(world, caller, wish)
    return isRefusal(related) ? related : reply(200, {})
  },

  ListRelation({ world, caller, path, reply }) {
    const ticket = findTicket(world, caller, { ticketId: path.case_id })
    if (isRefusal(ticket)) return ticket
    return reply(200, {
      case_relation_list: relatedTo(world, ticket).map(({ ticketId, description, userName }) => ({
        case_id: ticketId,
        simple_description: description,
        user_name: userName,
      })),
    })
  },
})
