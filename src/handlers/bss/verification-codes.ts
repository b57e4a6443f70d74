import { isRefusal, refuse } from '../../contract/refusals.ts'
import { findRealNameCustomer } from '../../state/customers/real-name.ts'
import { codeLifeMinutes, sendCode } from '../../state/customers/verification-codes.ts'
import { siteOf } from '../../state/sites/site-of.ts'
import { bssHandlers } from '../define-handlers.ts'
import { given } from './wire.ts'

const languages = { 'zh-cn': 'zh', 'en-us': 'en', chinese: 'zh', english: 'en' } as const

export const verificationCodeHandlers = bssHandlers({
  SendVerificationMessageCode({ world, caller, body, reply }) {
    const isOfCard = body.scene === 18
    if (isOfCard) {
      const customerId = given(body.customer_id)
      if (customerId === undefined) return refuse('parameter_wrong', 'customer_id is required when scene is 18')
      const customer = findRealNameCustomer(world, caller, customerId)
      if (isRefusal(customer)) return customer
    }
    const sent = sendCode(world, {
      address: body.email ?? body.mobile_phone ?? '',
      lifeMinutes: codeLifeMinutes(body.timeout ?? undefined),
      language: languages[body.lang ?? siteOf(world).contact.language],
      purpose: isOfCard ? 'bank_card' : 'registration',
    })
    if (isRefusal(sent)) return sent
    return reply(204)
  },
})
