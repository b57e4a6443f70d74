import type { Operation, RequestBody } from '../contract/operations.ts'
import { isRefusal, refuse, type Refusal, refusalReason } from '../contract/refusals.ts'
import { bytesFrom } from '../handlers/tickets/accessory-forms.ts'
import { all, type World } from '../state/engine/world.ts'
import { messagesOf } from '../state/tickets/messages.ts'
import { support, type SupportAct } from '../state/tickets/support.ts'
import { attachSupportFiles, type SupportFile, supportFilesFault } from '../state/tickets/support-files.ts'
import { refuseAct } from '../state/tickets/ticket-moves.ts'
import type { Ticket } from '../state/tickets/tickets.ts'
import { fromInstant } from '../units/instant.ts'
import { controlHandlers } from './define-control.ts'

const usualLimit = 100

export const supportControl = controlHandlers({
  ListAllTickets({ tenant: { world }, query, reply }) {
    const { offset = 0, limit = usualLimit, account_id } = query
    const [index, group] = account_id === undefined ? (['all', all] as const) : (['byHolder', account_id] as const)
    const count = world.tickets.countOf(index, group)
    const to = Math.max(0, count - offset)
    const page = world.tickets.sliceOf(index, group, { from: Math.max(0, to - limit), to }).reverse()
    return reply(200, { count, tickets: page.map((each) => fromTicket(world, each)) })
  },

  ActAsSupport({ tenant: { world }, path, body, reply }) {
    const ticket = world.tickets.get(path.id)
    if (ticket === undefined) return refuse('control_unknown', `ticket ${path.id}`)
    const files = filesOf(body)
    if (isRefusal(files)) return files
    const fault = faultOf(body, files)
    if (fault !== undefined) return refuse('control_parameter_wrong', fault)
    const refusal = refuseAct(body.do, ticket)
    if (refusal !== undefined) return refuse('control_state_unfit', refusalReason(refusal))
    const done = support(world, ticket, toAct(body, attachSupportFiles(world, ticket, files)))
    return isRefusal(done) ? refuse('control_state_unfit', refusalReason(done)) : reply(200, fromTicket(world, done))
  },
})

type ActBody = RequestBody<Operation<'control', 'ActAsSupport'>>

function filesOf({ files = [] }: ActBody): SupportFile[] | Refusal<'control_parameter_wrong'> {
  const read = files.map(({ name, content }) => ({ fileName: name, bytes: bytesFrom(content) }))
  const whole = read.flatMap(({ fileName, bytes }) => (bytes === undefined ? [] : [{ fileName, bytes }]))
  return whole.length === read.length ? whole : refuse('control_parameter_wrong', 'files.content must be base64')
}

/** What is missing or too much in a body for what it wants to do. */
function faultOf(body: ActBody, files: readonly SupportFile[]): string | undefined {
  const isWord = body.do === 'reply' || body.do === 'ask'
  if (isWord && body.content === undefined) return `content is required to ${body.do}`
  if (body.do === 'propose' && body.resolution === undefined) return 'resolution is required to propose'
  if (!isWord && files.length > 0) return 'files go with reply and ask only'
  return supportFilesFault(files)
}

function toAct(body: ActBody, files: ReturnType<typeof attachSupportFiles>): SupportAct {
  const { do: verb, content = '', resolution = '', root_cause: rootCause = '', as_third_party = false } = body
  if (verb === 'reply' || verb === 'ask') return { do: verb, content, files, asThirdParty: as_third_party }
  return verb === 'propose' ? { do: verb, resolution, rootCause } : { do: verb, content }
}

function fromTicket(world: World, ticket: Ticket) {
  return {
    id: ticket.ticketId,
    account_id: ticket.accountId,
    user_name: ticket.userName,
    state: ticket.state,
    description: ticket.description,
    created_at: fromInstant(ticket.createdAt),
    urged_at: ticket.urgedAt === undefined ? null : fromInstant(ticket.urgedAt),
    fields: Object.fromEntries(ticket.extras.map(({ key, value }) => [key, value])),
    messages: messagesOf(world, ticket.ticketId).map(({ messageId, from, replierName, content, at, files }) => ({
      id: messageId,
      from,
      name: replierName,
      content,
      at: fromInstant(at),
      files: files.map(({ accessoryId, fileName }) => ({ id: accessoryId, name: fileName })),
    })),
  }
}
