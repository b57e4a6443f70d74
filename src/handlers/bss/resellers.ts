import { listResellers } from '../../state/accounts/resellers.ts'
import { fromInstant } from '../../units/instant.ts'
import { bssHandlers } from '../define-handlers.ts'
import { given, givenEnd, givenInstant, pageOf } from './wire.ts'

export const resellerHandlers = bssHandlers({
  ListIndirectPartners({ world, body, reply }) {
    const { count, page } = listResellers(world, {
      accountName: given(body.account_name),
      resellerId: given(body.indirect_partner_id),
      associatedFrom: givenInstant(body.associated_on_begin),
      associatedUntil: givenEnd(body.associated_on_end),
      ...pageOf(body),
    })
    return reply(200, {
      count,
      indirect_partners: page.map((each) => ({
        indirect_partner_id: each.resellerId,
        mobile_phone: each.mobilePhone,
        email: each.email,
        account_name: each.accountName,
        name: each.name,
        associated_on: fromInstant(each.associatedOn),
        account_manager_id: each.accountManagerId,
        account_manager_name: each.accountManagerName,
      })),
    })
  },
})
