import { nextKey } from './ids.ts'
import type { Instant } from '../../units/instant.ts'
import type { World } from './world.ts'

/** A message that the real platform would send: it waits in the outbox for a test to read it. */
export interface Mail {
  readonly id: string
  readonly at: Instant
  readonly kind:
    | 'verification-code'
    | 'budget-alert'
    | 'customer-frozen'
    | 'renewal-failed'
    | 'upload-failed'
    | 'arrears'
    | 'ticket'
    | 'binding-callback'
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly code?: string
  readonly customerId?: string
}

/** Keeps a mail as it would be sent now; no mail leaves the machine. */
export function sendMail(world: World, mail: Omit<Mail, 'id' | 'at'>): void {
  world.mails.set({ id: nextKey(world, 'mail'), at: world.now, ...mail })
}

/** The address at which the partner reads its own notices. */
export function partnerAddress(domainName: string): string {
  return `finance@${domainName}.example`
}
