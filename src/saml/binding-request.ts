import type { BindingNotice } from '../state/sso/binding-notices.ts'
import { signatureAlgorithm } from './service-provider.ts'
import { signText } from './sign-text.ts'

/** A binding, as `bindAction` says it; other values are unread (docs/decisions/saml.md). */
const bound = 1

/** What a partner's platform is told of a binding, as the fields of a form (bpconsole_apifaq_00003). */
export interface BindingForm {
  readonly bindRequest: string
  readonly SigAlg: string
  readonly Signature: string
}

/** Writes the form of a notice: base64 of compact JSON, and its RSA-SHA256 signature over that base64. */
export function writeBindingForm({
  accountName: domainName,
  customerId: domainId,
  userId: xUserId,
  accountId: xAccountId,
}: Pick<BindingNotice, 'accountName' | 'customerId' | 'userId' | 'accountId'>): BindingForm {
  const told = { domainName, domainId, xUserId, xAccountId, bindAction: bound }
  const bindRequest = Buffer.from(JSON.stringify(told)).toString('base64')
  return { bindRequest, SigAlg: signatureAlgorithm, Signature: signText(bindRequest) }
}
