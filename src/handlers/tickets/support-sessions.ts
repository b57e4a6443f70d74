import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import type { Caller } from '../../state/accounts/accounts.ts'
import type { World } from '../../state/engine/world.ts'
import { findAuthorization } from '../../state/tickets/authorizations.ts'
import { sessionsOf, type SupportSession } from '../../state/tickets/support-sessions.ts'
import type { ForeignTicket } from '../../state/tickets/tickets.ts'
import { fromInstant } from '../../units/instant.ts'
import { given, pageOf } from '../bss/wire.ts'
import { ticketHandlers } from '../define-handlers.ts'

export const supportSessionHandlers = ticketHandlers({
  ListHistorySessions({ world, caller, path, query, reply }) {
    const found = findSessions(world, caller, { ...path, group_id: query.group_id })
    if (isRefusal(found)) return found
    return reply(200, {
      total_count: found.length,
      session_list: pageIn(found.toReversed(), query).map((each) => ({
        duration: clockText((each.endedAt - each.beganAt) / 1000),
        session_id: each.number,
        start_time: fromInstant(each.beganAt),
        end_time: fromInstant(each.endedAt),
      })),
    })
  },

  ListHistoryOperateLogs({ world, caller, path, query, reply }) {
    const session = findSession(world, caller, { ...path, group_id: query.group_id })
    if (isRefusal(session)) return session
    const { commands } = session
    return reply(200, {
      total_count: commands.length,
      ops_list: pageIn(inOrder(commands, query.sort), query).map(({ text, at }) => ({
        oper: text,
        operate_time: fromInstant(at),
      })),
    })
  },

  ListTransportHistories({ world, caller, path, query, reply }) {
    const session = findSession(world, caller, { ...path, group_id: query.group_id })
    if (isRefusal(session)) return session
    const { files } = session
    return reply(200, {
      total_count: files.length,
      file_ops_list: pageIn(inOrder(files, query.sort), query).map((each) => ({
        duration: clockText(each.seconds),
        operate_time: fromInstant(each.at),
        operate_type: each.direction,
        file_name: each.name,
        from_path: each.from,
        to_path: each.to,
        file_size: sizeText(each.size),
        oper_result: 'success',
      })),
    })
  },
})

interface Asked {
  readonly authorization_id: string
  readonly authorization_detail_id: number
  readonly group_id: string | undefined
}

type NotFound = ForeignTicket | Refusal<'ticket_parameter_wrong'>

/** The sessions by a detail of an authorization, if the caller may see the ticket. */
function findSessions(world: World, caller: Caller, asked: Asked): SupportSession[] | NotFound {
  const { authorization_id: authorizationId, authorization_detail_id: detail } = asked
  const found = findAuthorization(world, caller, { authorizationId, groupId: given(asked.group_id) })
  if (isRefusal(found)) return found
  const isOfIt = world.authorizationDetails.get(String(detail))?.authorizationId === authorizationId
  return isOfIt
    ? sessionsOf(world, detail)
    : refuse('ticket_parameter_wrong', `authorization_detail_id: ${detail} is no detail of this authorization`)
}

function findSession(
  world: World,
  caller: Caller,
  asked: Asked & { readonly session_id: number },
): SupportSession | NotFound {
  const sessions = findSessions(world, caller, asked)
  if (isRefusal(sessions)) return sessions
  return (
    sessions.find((each) => each.number === asked.session_id) ??
    refuse('ticket_parameter_wrong', `session_id: there is no session ${asked.session_id}`)
  )
}

/** What was done in the order of time, or the latest first. */
function inOrder<Thing>(things: readonly Thing[], sort: 0 | 1 | undefined): readonly Thing[] {
  return sort === 1 ? things : things.toReversed()
}

function pageIn<Thing>(things: readonly Thing[], query: { offset?: number; limit?: number }): readonly Thing[] {
  const { offset, limit } = pageOf(query)
  return things.slice(offset, offset + limit)
}

/** A length of time as `00:05:00`. */
function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60]
  return parts.map((each) => String(each).padStart(2, '0')).join(':')
}

const thousand = 1024

/** A size as the platform writes it, in K, M or G. */
function sizeText(bytes: number): string {
  const [unit, size] =
    bytes < thousand ** 2 ? ['K', thousand] : bytes < thousand ** 3 ? ['M', thousand ** 2] : ['G', thousand ** 3]
  return `${(bytes / size).toFixed(1)}${unit}`
}
