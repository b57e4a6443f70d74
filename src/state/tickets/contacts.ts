import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import { words } from '../../contract/tokens.ts'
import { day, type Instant, later } from '../../units/instant.ts'
import type { Caller } from '../accounts/accounts.ts'
import { sendCode, verifyCode } from '../customers/verification-codes.ts'
import { nextId } from '../engine/ids.ts'
import { partnerAddress } from '../engine/mails.ts'
import type { World } from '../engine/world.ts'
import type { TicketContact } from './tickets.ts'

/** An address at which support may reach somebody. */
export interface Contact {
  readonly way: 'mobile' | 'mail'
  readonly value: string
  /** The code of the country of a number, without a plus; `''` for a mail address. */
  readonly areaCode: string
}

/** An address whose owner has given back a code that was sent there. */
export interface VerifiedContact extends Contact {
  readonly verifiedId: string
  readonly accountId: string
  readonly userId: string
  readonly verifiedAt: Instant
  readonly expiresAt: Instant
}

/** How long a verified address stays so, and how many minutes a code is good (docs/decisions/ticket-contacts.md). */
const verifiedLife = day
const codeMinutes = 10

/** The group in which the verified addresses of one user stand. */
export function groupOfContacts({ accountId, userId }: Pick<VerifiedContact, 'accountId' | 'userId'>): string {
  return `${accountId}/${userId}`
}

/** Whether an address is the one that the account of the caller is registered with: that needs no code. */
export function isRegisteredContact(world: World, { domainId, domainName }: Caller, contact: Contact): boolean {
  const customer = world.customers.get(domainId)
  const known = customer === undefined ? { mail: partnerAddress(domainName), mobile: '' } : registered(customer)
  const value = known[contact.way]
  return value !== '' && value.toLowerCase() === contact.value.toLowerCase()
}

function registered(customer: { readonly email?: string; readonly telephone: string }) {
  return { mail: customer.email ?? '', mobile: customer.telephone }
}

/** The verified addresses of the caller that are still good, the latest first. */
export function verifiedContacts(world: World, { domainId, userId }: Caller): VerifiedContact[] {
  const group = groupOfContacts({ accountId: domainId, userId })
  const all = world.verifiedContacts.sliceOf('byUser', group, { from: 0, to: Infinity })
  return all.filter((each) => each.expiresAt > world.now).toReversed()
}

/** What shows that the addresses of a ticket are the caller's: ids of their verifications, and a code that was sent to one. */
export interface ContactProof {
  readonly mailId: string | undefined
  readonly mobileId: string | undefined
  readonly code: string | undefined
}

/**
 * Refuses addresses of a ticket that are neither those that the account is registered with nor shown to be verified (the
 * headers of CreateCases). A code proves the only address that nothing else proves, and is used up by it.
 */
export function refuseUnproved(
  world: World,
  caller: Caller,
  { contact, proof }: { readonly contact: TicketContact; readonly proof: ContactProof },
): Refusal<'ticket_verification_wrong'> | undefined {
  const { areaCode = '', mail, mobile } = contact
  const named: readonly (Contact & { readonly id: string | undefined })[] = [
    ...(mail === undefined ? [] : [{ way: 'mail', value: mail, areaCode: '', id: proof.mailId } as const]),
    ...(mobile === undefined ? [] : [{ way: 'mobile', value: mobile, areaCode, id: proof.mobileId } as const]),
  ]
  const [open, ...more] = named.filter(({ id, ...each }) => !isProved(world, caller, { contact: each, id }))
  if (open === undefined) return undefined
  if (more.length > 0 || open.id !== undefined || proof.code === undefined) return refuse('ticket_verification_wrong')
  const { id: _none, ...address } = open
  const verified = verifyContact(world, caller, { contact: address, code: proof.code })
  return isRefusal(verified) ? verified : undefined
}

function isProved(
  world: World,
  caller: Caller,
  { contact, id }: { readonly contact: Contact; readonly id: string | undefined },
): boolean {
  if (isRegisteredContact(world, caller, contact)) return true
  return verifiedContacts(world, caller).some((each) => each.verifiedId === id && isSame(each, contact))
}

/** The verification of an address by the caller that is still good, if there is one. */
export function verificationOf(world: World, caller: Caller, contact: Contact): VerifiedContact | undefined {
  return verifiedContacts(world, caller).find((each) => isSame(each, contact))
}

function isSame(one: Contact, other: Contact): boolean {
  return (
    one.way === other.way &&
    one.value.toLowerCase() === other.value.toLowerCase() &&
    (one.way === 'mail' || one.areaCode === other.areaCode)
  )
}

/** Sends a code to an address; it refuses an address that has had too many. */
export function sendContactCode(
  world: World,
  contact: Contact,
  language: 'en' | 'zh',
): Refusal<'ticket_state_unfit'> | undefined {
  const address = addressOf(contact)
  const sent = sendCode(world, { address, lifeMinutes: codeMinutes, language, purpose: 'ticket' })
  return isRefusal(sent)
    ? refuse('ticket_state_unfit', words`{contactValue}: ${contact.value} has had its codes for now`)
    : undefined
}

/** The caller gives back the code that was sent to an address: that is verified from now on, for a while. */
export function verifyContact(
  world: World,
  caller: Caller,
  { contact, code }: { readonly contact: Contact; readonly code: string },
): VerifiedContact | Refusal<'ticket_verification_wrong'> {
  const wrong = verifyCode(world, addressOf(contact), { code, purpose: 'ticket' })
  if (wrong !== undefined) return refuse('ticket_verification_wrong')
  const verified: VerifiedContact = {
    ...contact,
    verifiedId: nextId(world, 'verified-contact'),
    accountId: caller.domainId,
    userId: caller.userId,
    verifiedAt: world.now,
    expiresAt: later(world.now, verifiedLife),
  }
  world.verifiedContacts.set(verified)
  return verified
}

function addressOf({ way, value, areaCode }: Contact): string {
  return way === 'mail' || areaCode === '' ? value : `${areaCode} ${value}`
}
