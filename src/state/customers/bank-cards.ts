import { refuse, type Refusal } from '../../contract/refusals.ts'
import type { World } from '../engine/world.ts'
import { verifyCode } from './verification-codes.ts'

/** The bank card by which a person says who it is, and the code that went to the number that the bank knows. */
export interface BankCard {
  readonly account: string
  readonly phone: string
  readonly code: string
}

export type BankCardRefusal = Refusal<
  | 'bank_card_holder_wrong'
  | 'bank_card_frozen'
  | 'bank_card_issuer_failed'
  | 'bank_card_unsupported'
  | 'bank_system_failed'
  | 'bank_card_code_expired'
  | 'verification_code_exhausted'
  | 'verification_code_wrong'
>

/**
 * What the bank says of a card, by the last four digits of its number, which are those of the code of the refusal; it knows
 * every other card and its holder (docs/decisions/china-real-name.md).
 */
const verdicts = {
  7255: 'bank_card_holder_wrong',
  7258: 'bank_card_frozen',
  7260: 'bank_card_issuer_failed',
  7261: 'bank_card_unsupported',
  7262: 'bank_system_failed',
} as const satisfies Readonly<Record<string, BankCardRefusal['refusal']>>

/** Why a card does not vouch for a person. The code is used up only when the bank has nothing against the card. */
export function refuseCard(world: World, { account, phone, code }: BankCard): BankCardRefusal | undefined {
  const digits = account.replaceAll('-', '').slice(-4)
  const verdict = Object.entries(verdicts).find(([ending]) => ending === digits)?.[1]
  if (verdict !== undefined) return refuse(verdict)
  const refusal = verifyCode(world, phone, { code, purpose: 'bank_card' })
  if (refusal === undefined) return undefined
  const { refusal: name } = refusal
  return refuse(name === 'verification_code_expired' ? 'bank_card_code_expired' : name)
}
