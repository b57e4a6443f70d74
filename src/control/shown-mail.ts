import type { Mail } from '../state/engine/mails.ts'
import { fromInstant } from '../units/instant.ts'

/** A message of the outbox as control calls say it. */
export function fromMail({ id, at, kind, to, subject, text, code, customerId }: Mail) {
  return {
    id,
    at: fromInstant(at),
    kind,
    to,
    subject,
    text,
    ...(code === undefined ? {} : { code }),
    ...(customerId === undefined ? {} : { customer_id: customerId }),
  }
}
