import { isRefusal } from '../../contract/refusals.ts'
import {
  changeLabels,
  createLabel,
  deleteLabel,
  labelsOn,
  listLabels,
  type TicketLabel,
  updateLabel,
} from '../../state/tickets/labels.ts'
import { findTicket } from '../../state/tickets/tickets.ts'
import { given, pageOf } from '../bss/wire.ts'
import { ticketHandlers } from '../define-handlers.ts'

export const ticketLabelHandlers = ticketHandlers({
  CreateLabels({ world, caller, body, reply }) {
    const label = createLabel(world, caller, { name: body.name, colour: body.color })
    return isRefusal(label) ? label : reply(200, {})
  },

  ListLabels({ world, caller, query, reply }) {
    const { count, page } = listLabels(world, caller, {
      namePart: given(query.name),
      number: query.label_id,
      ...pageOf(query),
    })
    return reply(200, { total_count: count, label_list: page.map(fromLabel) })
  },

  UpdateLabels({ world, caller, path, body, reply }) {
    const label = updateLabel(world, caller, { number: path.label_id, name: body.name, colour: body.color })
    return isRefusal(label) ? label : reply(200, {})
  },

  DeleteLabels({ world, caller, path, reply }) {
    const label = deleteLabel(world, caller, path.label_id)
    return isRefusal(label) ? label : reply(200, {})
  },

  CreateCaseLabels({ world, caller, path, query, reply }) {
    const wish = { ticketId: path.case_id, groupId: undefined, numbers: query.label_ids }
    const changed = changeLabels(world, caller, { ...wish, verb: 'add' })
    return isRefusal(changed) ? changed : reply(200, {})
  },

  DeleteCaseLabels({ world, caller, path, query, reply }) {
    const wish = { ticketId: path.case_id, groupId: undefined, numbers: query.label_ids }
    const changed = changeLabels(world, caller, { ...wish, verb: 'remove' })
    return isRefusal(changed) ? changed : reply(200, {})
  },

  ListCaseLabels({ world, caller, path, reply }) {
    const ticket = findTicket(world, caller, { ticketId: path.case_id })
    if (isRefusal(ticket)) return ticket
    return reply(200, { case_label_list: labelsOn(world, ticket).map(fromLabel) })
  },
})

function fromLabel({ number, name, colour }: TicketLabel) {
  return { label_id: number, name, color: colour }
}
