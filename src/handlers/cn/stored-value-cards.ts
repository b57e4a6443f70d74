import { listCards } from '../../state/benefits/coupon-listing.ts'
import { amountText } from '../../units/amount.ts'
import { fromInstant } from '../../units/instant.ts'
import { given, pageOf } from '../bss/wire.ts'
import { cnHandlers } from '../define-handlers.ts'

export const storedValueCardHandlers = cnHandlers({
  ListStoredValueCards({ world, caller, query, reply }) {
    const { count, page } = listCards(world, caller.domainId, {
      cardId: given(query.card_id),
      state: query.status === usable ? 'available' : 'used',
      ...pageOf(query),
    })
    return reply(200, {
      total_count: count,
      stored_value_cards: page.map((each) => ({
        card_id: each.couponId,
        card_name: each.name,
        status: query.status,
        face_value: amountText(each.faceValue),
        balance: amountText(each.balance),
        effective_time: fromInstant(each.validFrom),
        expire_time: fromInstant(each.expiresAt),
      })),
    })
  },
})

const usable = 1
