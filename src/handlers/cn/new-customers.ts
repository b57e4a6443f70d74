import { isRefusal } from '../../contract/refusals.ts'
import { listNewCustomerTags, type NewCustomerTag } from '../../state/billing/new-customers.ts'
import { pageOf } from '../bss/wire.ts'
import { cnHandlers } from '../define-handlers.ts'

export const newCustomerHandlers = cnHandlers({
  ListSubCustomerNewTag({ world, caller, body, reply }) {
    const tags = listNewCustomerTags(world, caller, {
      customerIds: body.customer_ids ?? [],
      indirectPartnerId: body.indirect_partner_id,
      ...pageOf(body),
    })
    if (isRefusal(tags)) return tags
    return reply(200, { new_customer_tags: tags.map(fromTag) })
  },
})

const tagCodes = { new: 'Y', not_new: 'N', undetermined: 'UNDETERMINED' } as const

function fromTag(tag: NewCustomerTag) {
  return {
    customer_id: tag.customerId,
    customer_tag_type: 'SMB',
    new_customer_tag: tagCodes[tag.state],
    ...(tag.state === 'undetermined' ? {} : { effective_time: tag.from, expire_time: tag.until }),
  } as const
}
