import { refusalMessage, type RefusalName } from '../refusals.ts'
import { codeIn, type Envelope, type RefusalCode, type SeenAnswer } from './envelope.ts'
import { isServedByStatus } from './gateway.ts'

/** What an answer of version 1.0 says when the request was served, where it says it at all. */
export const success = { error_code: 'CBC.0000', error_msg: 'success' } as const

function served(code: string): RefusalCode {
  return { status: 200, code }
}

/**
 * Refusals of the business that version 1.0 answers with status 200, and its older codes (zh-cn_topic_0075224543,
 * zh-cn_topic_0081766005). All others keep status and code of the catalog (docs/decisions/version-1.md).
 */
const codes: Readonly<Partial<Record<RefusalName, RefusalCode>>> = {
  customer_not_yours: served('CBC.5002'),
  balance_insufficient: served('CBC.5003'),
  allocation_insufficient: served('CBC.5003'),
  customer_right_missing: served('CBC.5004'),
  association_type_unfit: served('CBC.5021'),
  product_unknown: served('CBC.6006'),
  price_too_large: served('CBC.6055'),
  order_status_changed: served('CBC.3106'),
  resource_gone: served('CBC.30050009'),
  resource_not_primary: served('CBC.30050007'),
  resource_in_unpaid_order: served('CBC.30050010'),
  resource_in_order: served('CBC.30050011'),
  renewal_period_unsold: served('CBC.30010069'),
  automatic_payment_failed: served('CBC.30050006'),
  service_acts_whole: served('CBC.3185'),
  savings_plan_kept: served('CBC.30000053'),
}

/** Version 1.0: `CBC.0000` beside the data, or no code at all, says that a request was served. */
export const oldEnvelope: Envelope = {
  codes,
  refused(refusal, operation) {
    const { status, code } = codeIn({ codes }, refusal.refusal)
    return { status, body: { error_code: code, error_msg: refusalMessage(refusal, operation) } }
  },
  served: (body) => body,
  succeeded: (answer) => isServedByStatus(answer) && codeOf(answer) === success.error_code,
}

/** The code of an answer; one that has none was served. */
function codeOf({ body }: SeenAnswer): unknown {
  if (typeof body !== 'object' || body === null || !('error_code' in body)) return success.error_code
  return body.error_code
}
