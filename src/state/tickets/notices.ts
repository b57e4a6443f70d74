import { partnerAddress, sendMail } from '../engine/mails.ts'
import type { World } from '../engine/world.ts'
import type { Ticket } from './tickets.ts'

/** Sends word about a ticket to its contact and to everybody who gets copies; it waits in the outbox. */
export function notify(world: World, ticket: Ticket, text: string): void {
  const { ticketId, accountId, contact } = ticket
  const isCustomer = world.customers.get(accountId) !== undefined
  for (const to of [contact.mail ?? registeredAddress(world, ticket), ...(contact.copies ?? [])])
    sendMail(world, {
      kind: 'ticket',
      to,
      subject: `Service ticket ${ticketId}`,
      text,
      ...(isCustomer ? { customerId: accountId } : {}),
    })
}

/** The address of the account whose ticket it is. */
function registeredAddress(world: World, { accountId, userName }: Ticket): string {
  const customer = world.customers.get(accountId)
  if (customer !== undefined) return customer.email ?? `${customer.domainName}@customers.example`
  return partnerAddress(world.users.firstOf('byAccount', accountId)?.account.domainName ?? userName)
}
