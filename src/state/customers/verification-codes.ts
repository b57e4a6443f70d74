import { refuse, type Refusal } from '../../contract/refusals.ts'
import { nextDigits } from '../engine/ids.ts'
import { day, fromInstant, hour, type Instant, later, minute } from '../../units/instant.ts'
import { sendMail } from '../engine/mails.ts'
import type { World } from '../engine/world.ts'

/** What a code is for; one is good for nothing else. */
export type CodePurpose = 'registration' | 'bank_card' | 'member' | 'ticket'

/** The last code sent to an address for a purpose, and when codes were sent there. */
export interface VerificationCode {
  /** The address; with the purpose before it where that is no registration. */
  readonly address: string
  readonly code: string
  readonly expiresAt: Instant
  readonly wrongTries: number
  readonly state: 'open' | 'used'
  /** The sends of the last day, oldest first. */
  readonly sentAt: readonly Instant[]
}

export type VerificationRefusal = Refusal<
  'verification_code_expired' | 'verification_code_exhausted' | 'verification_code_wrong'
>

const sendsPerHour = 15
const sendsPerDay = 60
const wrongTriesAllowed = 3

/** How long a code lives: 10 minutes if nothing is said, and 5 if more than 60 are asked for (page of SendVerificationMessageCode). */
export function codeLifeMinutes(asked: number | undefined): number {
  if (asked === undefined) return 10
  return asked > 60 ? 5 : asked
}

export interface CodeOrder {
  /** An e-mail address or a phone number. */
  readonly address: string
  readonly lifeMinutes: number
  readonly language: 'en' | 'zh'
  readonly purpose?: CodePurpose
  /** Whom the message names as the new account. */
  readonly subject?: string | undefined
}

/** Sends a code to an address; the one sent before for the same purpose is no longer good. */
export function sendCode(
  world: World,
  { address, lifeMinutes, language, purpose = 'registration', subject = '' }: CodeOrder,
): VerificationCode | Refusal<'verification_code_capped'> {
  const key = keyOf(address, purpose)
  const recent = (world.verificationCodes.get(key)?.sentAt ?? []).filter((each) => each > world.now - day)
  const lastHour = recent.filter((each) => each > world.now - hour)
  if (lastHour.length >= sendsPerHour || recent.length >= sendsPerDay) return refuse('verification_code_capped')

  const sent: VerificationCode = {
    address: key,
    code: nextDigits(world, 'verification-code', 6),
    expiresAt: later(world.now, lifeMinutes * minute),
    wrongTries: 0,
    state: 'open',
    sentAt: [...recent, world.now],
  }
  world.verificationCodes.set(sent)
  sendMail(world, {
    kind: 'verification-code',
    to: address,
    subject: language === 'zh' ? '验证码' : 'Verification code',
    text: textOf(sent, { language, subject, until: fromInstant(sent.expiresAt) }),
    code: sent.code,
  })
  return sent
}

function keyOf(address: string, purpose: CodePurpose): string {
  const key = address.toLowerCase()
  return purpose === 'registration' ? key : `${purpose}/${key}`
}

function textOf(
  { code }: VerificationCode,
  { language, subject, until }: { readonly language: 'en' | 'zh'; readonly subject: string; readonly until: string },
): string {
  if (language === 'zh') return `${subject === '' ? '' : `账号 ${subject}：`}验证码 ${code}，${until} 前有效。`
  return `${subject === '' ? '' : `Account ${subject}: `}Your verification code is ${code}. It is valid until ${until}.`
}

/** Uses up the code of an address, or says why it is not good. A wrong try counts, even though it is refused. */
export function verifyCode(
  world: World,
  address: string,
  { code, purpose = 'registration' }: { readonly code: string; readonly purpose?: CodePurpose },
): VerificationRefusal | undefined {
  const sent = world.verificationCodes.get(keyOf(address, purpose))
  if (sent?.state !== 'open') return refuse('verification_code_wrong')
  if (sent.wrongTries > wrongTriesAllowed) return refuse('verification_code_exhausted')
  if (sent.expiresAt <= world.now) return refuse('verification_code_expired')
  if (sent.code !== code) {
    const wrongTries = sent.wrongTries + 1
    world.verificationCodes.set({ ...sent, wrongTries })
    return refuse(wrongTries > wrongTriesAllowed ? 'verification_code_exhausted' : 'verification_code_wrong')
  }
  world.verificationCodes.set({ ...sent, state: 'used' })
  return undefined
}
