import { isRefusal, type Refusal, refuse } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import type { Caller } from '../../state/accounts/accounts.ts'
import { findRealNameCustomer } from '../../state/customers/real-name.ts'
import { codeLifeMinutes, sendCode } from '../../state/customers/verification-codes.ts'
import type { World } from '../../state/engine/world.ts'
import { siteOf } from '../../state/sites/site-of.ts'
import { bssHandlers } from '../define-handlers.ts'
import { given } from './wire.ts'

const languages = { 'zh-cn': 'zh', 'en-us': 'en', chinese: 'zh', english: 'en' } as const

export const verificationCodeHandlers = bssHandlers({
  SendVerificationMessageCode({ world, caller, body, reply }) {
    const refusal = sendAsAsked(world, caller, {
      address: body.email ?? body.mobile_phone ?? '',
      scene: body.scene,
      customerId: given(body.customer_id),
      timeout: body.timeout,
      lang: body.lang,
    })
    return refusal ?? reply(204)
  },
})

/** What a request for a code says. */
export interface CodeRequest {
  readonly address: string
  /** 18 is the authentication by bank card. */
  readonly scene: number | null | undefined
  readonly customerId: string | undefined
  readonly timeout: number | null | undefined
  readonly lang: 'zh-cn' | 'en-us' | null | undefined
}

/** Sends a code for a registration or a bank card; gives why it was not sent, if so. */
export function sendAsAsked(
  world: World,
  caller: Caller,
  { address, scene, customerId, timeout, lang }: CodeRequest,
): Refusal<'parameter_wrong' | 'customer_not_yours' | 'verification_code_capped'> | undefined {
  const isOfCard = scene === 18
  if (isOfCard) {
    if (customerId === undefined) return refuse('parameter_wrong', words`{customerId} is required when {scene} is 18`)
    const customer = findRealNameCustomer(world, caller, customerId)
    if (isRefusal(customer)) return customer
  }
  const sent = sendCode(world, {
    address,
    lifeMinutes: codeLifeMinutes(timeout ?? undefined),
    language: languages[lang ?? siteOf(world).contact.language],
    purpose: isOfCard ? 'bank_card' : 'registration',
  })
  return isRefusal(sent) ? sent : undefined
}
