import { isRefusal, refuse } from '../../contract/refusals.ts'
import { type Caller, ownerOf } from '../../state/accounts/accounts.ts'
import type { World } from '../../state/engine/world.ts'
import {
  type Authorization,
  type AuthorizationDetail,
  confirmAuthorization,
  detailsOf,
  endAuthorization,
  findAuthorization,
  listAuthorizations,
} from '../../state/tickets/authorizations.ts'
import { findInstance } from '../../state/tickets/instances.ts'
import { scopeOf, type Ticket } from '../../state/tickets/tickets.ts'
import { fromInstant, instantOf } from '../../units/instant.ts'
import { given, pageOf } from '../bss/wire.ts'
import { ticketHandlers } from '../define-handlers.ts'
import { letterOf } from './agreements.ts'
import { languageOf, type TicketLanguage } from './wire.ts'

export const authorizationHandlers = ticketHandlers({
  ListAuthorizations({ world, caller, query, header, reply }) {
    const scope = scopeOf(world, caller, given(query.group_id))
    if (isRefusal(scope)) return scope
    const found = listAuthorizations(world, caller, {
      scope,
      userName: given(query.sub_customer_name),
      ticketId: given(query.incident_id),
      state: query.status === undefined ? undefined : (states[query.status] ?? 'none'),
      description: given(query.simple_description),
    })
    const { offset, limit } = pageOf(query)
    const language = languageOf(header)
    return reply(200, {
      count: found.length,
      incident_auth_list: found.slice(offset, offset + limit).map(({ authorization, ticket }) => ({
        ...fromAuthorization(world, authorization, { ticket, language }),
        create_time: fromInstant(authorization.askedAt),
        customer_id: ticket.accountId,
        x_customer_id: ticket.userId,
        content_of_auth_letter: letterOf(language),
      })),
    })
  },

  ShowAuthorizationDetail({ world, caller, path, query, header, reply }) {
    const found = findAuthorization(world, caller, {
      authorizationId: path.authorization_id,
      groupId: given(query.group_id),
    })
    if (isRefusal(found)) return found
    const { authorization, ticket } = found
    const { handledBy, agencyName } = authorization
    const shown = fromAuthorization(world, authorization, { ticket, language: languageOf(header) })
    return reply(200, {
      ...shown,
      incident_auth_detail_list: detailsOf(world, authorization.authorizationId).map(fromDetail),
      content_type_id: shown.resource_type_id,
      content_type_name: shown.resource_type_name,
      ...(handledBy === undefined ? {} : { auth_handler_name: handledBy }),
      ...(agencyName === undefined ? {} : { agency_name: agencyName }),
    })
  },

  ConfirmAuthorizations({ world, caller, path, body, reply }) {
    const found = findAuthorization(world, caller, {
      authorizationId: path.authorization_id,
      groupId: given(body.group_id),
    })
    if (isRefusal(found)) return found
    const moment = (time: number | undefined) => (time === undefined ? undefined : instantOf(time))
    const consent = {
      effectiveAt: moment(body.auth_effective_time),
      expiresAt: moment(body.auth_expire_time),
      agencyId: given(body.agency_id),
      logins: (body.auth_detail_list ?? []).map((each) => ({
        number: each.auth_detail_id,
        port: each.port,
        login: given(each.account),
      })),
    }
    return confirmAuthorization(world, caller, { authorization: found.authorization, consent }) ?? reply(200, {})
  },

  UpdateAuthorizations({ world, caller, path, query, body, reply }) {
    const found = findAuthorization(world, caller, {
      authorizationId: path.authorization_id,
      groupId: given(body.group_id),
    })
    if (isRefusal(found)) return found
    const act = query.action_id ?? 'reject'
    const ended = endAuthorization(world, caller, {
      authorization: found.authorization,
      act,
      reason: given(body.reject_reason),
    })
    return ended ?? reply(200, {})
  },

  CheckHosts({ world, caller, path, body, reply }) {
    const detail = world.authorizationDetails.get(String(path.authorization_detail_id))
    if (detail?.accountId !== caller.domainId || detail.instance === undefined)
      return refuse(
        'ticket_parameter_wrong',
        `authorization_detail_id: there is no server ${path.authorization_detail_id}`,
      )
    const found = findAuthorization(world, caller, {
      authorizationId: detail.authorizationId,
      groupId: given(body.group_id),
    })
    if (isRefusal(found)) return found
    const works = findInstance(world, caller.domainId, detail.instance.instanceId)?.works === true
    return works ? reply(200, {}) : refuse('ticket_verification_wrong')
  },

  ShowLoginType({ world, caller, reply }) {
    return reply(200, { login_type: isOwner(world, caller) ? 'account' : 'iam' })
  },
})

/** The states of an authorization, each at the place of its code; the codes are ours. */
const states = ['asked', 'confirmed', 'rejected', 'cancelled', 'expired'] as const
const stateCodes = { asked: 0, confirmed: 1, rejected: 2, cancelled: 3, expired: 4 } as const

function isOwner(world: World, { domainId, userId }: Caller): boolean {
  return ownerOf(world, domainId)?.userId === userId
}

const names = {
  console: { english: 'Console', chinese: '控制台' },
  server: { english: 'Server', chinese: '主机' },
  agency: { english: 'Agency', chinese: '委托' },
  login: { english: 'Login', chinese: '账号登录' },
} as const

function fromAuthorization(
  world: World,
  authorization: Authorization,
  { ticket, language }: { readonly ticket: Ticket; readonly language: TicketLanguage },
) {
  const { effectiveAt, expiresAt, rejectReason } = authorization
  const isServer = detailsOf(world, authorization.authorizationId).some((each) => each.instance !== undefined)
  return {
    id: authorization.authorizationId,
    status: stateCodes[authorization.state],
    incident_id: ticket.ticketId,
    simple_description: ticket.description,
    resource_type_id: isServer ? '1' : '0',
    resource_type_name: names[isServer ? 'server' : 'console'][language],
    visit_type_id: isServer ? '1' : '0',
    visit_type_name: names[isServer ? 'login' : 'agency'][language],
    xcustomer_name: ticket.userName,
    auth_describe: authorization.description,
    ...(effectiveAt === undefined ? {} : { auth_effective_time: fromInstant(effectiveAt) }),
    ...(expiresAt === undefined ? {} : { auth_expire_time: fromInstant(expiresAt) }),
    ...(rejectReason === undefined ? {} : { reject_reason: rejectReason }),
  }
}

function fromDetail({ number, instance, port, login }: AuthorizationDetail) {
  const type: 0 | 1 = instance === undefined ? 0 : 1
  return {
    id: number,
    type,
    ...(instance === undefined
      ? {}
      : { instance_id: instance.instanceId, instance_name: instance.name, region_id: instance.region }),
    ...(port === undefined ? {} : { port }),
    ...(login === undefined ? {} : { account: login }),
  }
}
