import { isRefusal, refuse } from '../../contract/refusals.ts'
import {
  type Contact,
  isRegisteredContact,
  sendContactCode,
  verificationOf,
  verifiedContacts,
  verifyContact,
} from '../../state/tickets/contacts.ts'
import { fromInstant } from '../../units/instant.ts'
import { given, meant, pageOf } from '../bss/wire.ts'
import { ticketHandlers } from '../define-handlers.ts'
import { languageOf, offsetOf, readLocal } from './wire.ts'

export const contactHandlers = ticketHandlers({
  CheckNeedVerify({ world, caller, query, reply }) {
    const contact = toContact(query)
    const verified = verificationOf(world, caller, contact)
    const needsCode = verified === undefined && !isRegisteredContact(world, caller, contact)
    return reply(200, {
      need_verify_code: needsCode ? 1 : 0,
      ...(verified === undefined ? {} : { expire_time: fromInstant(verified.expiresAt) }),
    })
  },

  SendVerifyCodes({ world, body, header, reply }) {
    const language = languageOf(header) === 'english' ? 'en' : 'zh'
    return sendContactCode(world, toContact(body), language) ?? reply(200, {})
  },

  CheckVerifyCodes({ world, caller, body, reply }) {
    const [account, user] = [given(body.customer_id), given(body.x_customer_id)]
    const isOwn = (account ?? caller.domainId) === caller.domainId && (user ?? caller.userId) === caller.userId
    if (!isOwn) return refuse('ticket_permission_missing')
    const verified = verifyContact(world, caller, { contact: toContact(body), code: body.verify_code })
    return isRefusal(verified) ? verified : reply(200, {})
  },

  ListHasVerifiedContacts({ world, caller, query, header, reply }) {
    const zone = offsetOf(header['X-Time-Zone'])
    if (isRefusal(zone)) return zone
    const time = given(query.expired_time)
    const beyond = time === undefined ? world.now : readLocal(time, zone)
    if (beyond === undefined)
      return refuse('ticket_parameter_wrong', 'expired_time must have the form 2026-05-06 08:00:00')
    const fits = [
      [meant(ways, query.contact_way), 'way'],
      [given(query.customer_id), 'accountId'],
      [given(query.sub_customer_id), 'userId'],
      [given(query.verified_id), 'verifiedId'],
      [given(query.contact_value), 'value'],
      [given(query.area_code), 'areaCode'],
    ] as const
    const found = verifiedContacts(world, caller)
      .filter((each) => each.expiresAt > beyond)
      .filter((each) => fits.every(([asked, field]) => asked === undefined || each[field] === asked))
    const { offset, limit } = pageOf(query)
    return reply(200, {
      count: found.length,
      contact_list: found.slice(offset, offset + limit).map((each) => ({
        contact_way: each.way === 'mail' ? 1 : 0,
        contact_value: each.value,
        area_code: each.areaCode,
        verified_id: each.verifiedId,
      })),
    })
  },
})

const ways = ['mobile', 'mail'] as const

function toContact(sent: {
  readonly contact_way: 0 | 1
  readonly contact_value: string
  readonly area_code?: string | null
}): Contact {
  const way = ways[sent.contact_way]
  return { way, value: sent.contact_value, areaCode: way === 'mail' ? '' : (given(sent.area_code) ?? '') }
}
