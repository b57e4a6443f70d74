import { isRefusal } from '../../contract/refusals.ts'
import { codeLifeMinutes, sendCode } from '../../state/customers/verification-codes.ts'
import { bssHandlers } from '../define-handlers.ts'

export const verificationCodeHandlers = bssHandlers({
  SendVerificationMessageCode({ world, body, reply }) {
    const sent = sendCode(world, {
      address: body.email ?? body.mobile_phone ?? '',
      lifeMinutes: codeLifeMinutes(body.timeout ?? undefined),
      language: body.lang === 'zh-cn' ? 'zh' : 'en',
    })
    if (isRefusal(sent)) return sent
    return reply(204)
  },
})
