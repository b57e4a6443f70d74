import { refuse } from '../contract/refusals.ts'
import { askAuthorization, detailsOf } from '../state/tickets/authorizations.ts'
import { addSession } from '../state/tickets/support-sessions.ts'
import { later, second } from '../units/instant.ts'
import { controlHandlers } from './define-control.ts'

export const ticketAuthorizationControl = controlHandlers({
  AskTicketAuthorization({ tenant, path, body, reply }) {
    const { world } = tenant
    const ticket = world.tickets.get(path.case_id)
    if (ticket === undefined || ticket.state === 'deleted') return refuse('control_unknown', `ticket ${path.case_id}`)
    const asked = askAuthorization(world, ticket, {
      description: body.description,
      instanceIds: body.instance_ids ?? [],
    })
    if ('unknown' in asked) return refuse('control_unknown', `resource ${asked.unknown} of this customer`)
    return reply(201, {
      id: asked.authorizationId,
      status: 'asked',
      details: detailsOf(world, asked.authorizationId).map(({ number, instance }) => ({
        id: number,
        instance_id: instance?.instanceId ?? null,
      })),
    })
  },

  AddSupportSession({ tenant, path, body, reply }) {
    const { world } = tenant
    const { authorization_id: id } = path
    const authorization = world.authorizations.get(id)
    const details = detailsOf(world, id)
    const detail = body.detail_id === undefined ? details[0] : details.find((each) => each.number === body.detail_id)
    if (authorization === undefined || detail === undefined)
      return refuse('control_unknown', `authorization ${id}, or its detail ${body.detail_id ?? ''}`.trimEnd())
    if (authorization.state !== 'confirmed' || (authorization.effectiveAt ?? world.now) > world.now)
      return refuse('control_state_unfit', `authorization ${id} lets nobody in now: it is ${authorization.state}`)
    const at = world.now
    const session = addSession(world, {
      detailNumber: detail.number,
      beganAt: later(at, -body.seconds * second),
      endedAt: at,
      commands: (body.commands ?? []).map((text) => ({ text, at })),
      files: (body.files ?? []).map((each) => ({ ...each, seconds: each.seconds ?? 0, at })),
    })
    return reply(201, { session_id: session.number, detail_id: detail.number })
  },
})
