import { tablesOf } from '../../src/state/engine/world.ts'
import { encodeRecord } from '../../src/store/record-codec.ts'
import { ownAccount } from '../../src/state/accounts/accounts.ts'
import { direct } from '../../src/state/accounts/resellers.ts'
import type { Subject } from './foreign-stage.ts'

/** What an identifier names. */
export const kinds = [
  'account',
  'accountName',
  'realName',
  'label',
  'email',
  'phone',
  'manager',
  'xaccount',
  'agency',
  'reseller',
  'user',
  'userName',
  'project',
  'projectName',
  'order',
  'orderItem',
  'charge',
  'resource',
  'onDemand',
  'package',
  'quota',
  'coupon',
  'couponCode',
  'discount',
  'certificate',
  'file',
  'application',
  'invoice',
  'mail',
  'couponQuota',
  'unit',
  'payment',
  'resourceName',
  'ticket',
  'ticketMessage',
  'accessory',
  'ticketLabel',
  'diagnosis',
  'authorization',
  'authorizationDetail',
  'supportSession',
  'verifiedContact',
] as const

export type Kind = (typeof kinds)[number]

/** The things of a subject, one or more of a kind. */
export type Things = ReadonlyMap<Kind, readonly string[]>

/** Reads off a world what an account has. */
export function thingsOf({ world, domainId }: Subject): Things {
  const customer = world.customers.get(domainId)
  const reseller = world.resellers.get(domainId)
  const own = <Row extends object>(table: { values(): Iterable<Row> }, owner: (row: Row) => unknown): Row[] =>
    [...table.values()].filter((row) => owner(row) === domainId)
  const orders = own(world.orders, (each) => each.customerId)
  const packages = own(world.packages, (each) => each.customerId)
  const coupons = own(world.coupons, (each) => each.ownerId)
  const isOfWorld = ownAccount(world).domainId === domainId
  const quotas = own(world.couponQuotas, (each) => (isOfWorld && each.ownerId === direct ? domainId : each.ownerId))
  const changes = own(world.accountChanges, (each) => each.accountId)
  const users = own(world.users, (each) => each.account.domainId)
  const projects = own(world.projects, (each) => each.domainId)
  const applications = own(world.realNameApplications, (each) => each.customerId)
  const tickets = own(world.tickets, (each) => each.accountId)
  const details = own(world.authorizationDetails, (each) => each.accountId)
  const all: Readonly<Record<Kind, readonly (string | undefined)[]>> = {
    account: [domainId],
    accountName: users.slice(0, 1).map((each) => each.account.domainName),
    realName: [customer?.name, reseller?.name],
    label: [customer?.label],
    email: [customer?.email, reseller?.email],
    phone: [customer?.telephone, reseller?.mobilePhone],
    manager: [customer?.accountManager, reseller?.accountManagerName],
    xaccount: [customer?.xaccountId],
    agency: [customer?.xaccountType],
    reseller: [reseller?.resellerId],
    user: users.map((each) => each.userId),
    userName: users.map((each) => each.name),
    project: projects.map((each) => each.projectId),
    projectName: projects.map((each) => each.name).filter((each) => each.startsWith('project-of')),
    order: ['pending_payment', 'completed', 'unsubscription'].map(
      (what) => orders.find((each) => each.status === what || each.type === what)?.orderId,
    ),
    orderItem: orders.slice(0, 1).flatMap((each) => each.items.slice(0, 1).map((item) => item.itemId)),
    charge: own(world.charges, (each) => each.customerId)
      .filter((each) => each.kind === 'usage')
      .slice(0, 1)
      .map((each) => each.id),
    couponQuota: quotas.slice(0, 2).map((each) => each.quotaId),
    unit: own(world.organizations, (each) => each.masterId).map((each) => each.organizationId),
    payment: changes.map((each) => each.trade.channel?.number).slice(0, 1),
    resourceName: own(world.resources, (each) => each.customerId)
      .slice(0, 1)
      .map((each) => each.name),
    resource: own(world.resources, (each) => each.customerId)
      .filter((each) => each.status === 'in_use' && each.parentId === each.resourceId)
      .sort((a, b) => Number(a.autoRenewal === undefined) - Number(b.autoRenewal === undefined))
      .slice(0, 2)
      .map((each) => each.resourceId),
    onDemand: own(world.onDemandResources, (each) => each.customerId)
      .slice(0, 1)
      .map((each) => each.resourceId),
    package: packages.map((each) => each.packageId),
    quota: packages.map((each) => each.quotaId),
    coupon: coupons.map((each) => each.couponId),
    couponCode: coupons.slice(0, 1).map((each) => each.code),
    discount: own(world.discounts, (each) => each.customerId).map((each) => each.discountId),
    certificate: applications.map((each) => each.certificateNumber),
    file: applications.flatMap((each) => each.files),
    application: applications.map((each) => each.id),
    invoice: own(world.invoices, (each) => each.ownerId).flatMap((each) => [each.invoiceId, each.number]),
    ticket: tickets.map((each) => each.ticketId).slice(0, 2),
    ticketMessage: tickets
      .flatMap((each) => world.ticketMessages.sliceOf('byTicket', each.ticketId, { from: 0, to: 2 }))
      .map((each) => each.messageId),
    accessory: own(world.accessories, (each) => each.accountId)
      .toReversed()
      .map((each) => each.accessoryId),
    authorization: own(world.authorizations, (each) => each.accountId).map((each) => each.authorizationId),
    authorizationDetail: details.map((each) => String(each.number)),
    supportSession: details
      .flatMap((each) => world.supportSessions.sliceOf('byDetail', String(each.number), { from: 0, to: 1 }))
      .map((each) => String(each.number)),
    // The last of each: the first ones of the demo have numbers that stand in everything.
    ticketLabel: own(world.ticketLabels, (each) => each.accountId)
      .slice(-1)
      .map((each) => String(each.number)),
    diagnosis: own(world.diagnoses, (each) => each.accountId).map((each) => String(each.number)),
    verifiedContact: own(world.verifiedContacts, (each) => each.accountId).flatMap((each) => [
      each.verifiedId,
      each.value,
    ]),
    mail: own(world.mails, (each) => each.customerId)
      .slice(0, 1)
      .map((each) => each.id),
  }
  return new Map(kinds.map((kind) => [kind, [...new Set(all[kind].filter((each) => each !== undefined))]]))
}

/** Texts and numbers that give away a datum. */
export interface Marks {
  readonly texts: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
}

/** The records of a world that are about an account, as text. */
export function recordsOf({ world, domainId }: Subject): string[] {
  return tablesOf(world).flatMap((table) =>
    [...table.values()].map(encodeRecord).filter((each) => each.includes(domainId)),
  )
}

const shortest = 6

/** Words for kinds and states of things, months, and running numbers of a world: these are nobody's. */
const isAnybodys =
  /^([a-z]+([_-][a-z]+)?|\d{4}-\d\d|[a-z-]+-\d{10}|AD\d{12}[0-9a-f]{6}|TT\d{12,}|associated by the resale model)$/

/** Every text and every amount in records. */
export function contentsOf(records: Iterable<string>): Marks {
  const texts = new Set<string>()
  const numbers = new Set<string>()
  for (const record of records)
    JSON.parse(record, (key, value: unknown) => {
      if (typeof value !== 'string') return value
      if (key === '$amount') numbers.add(decimal(value))
      else if (value.length >= shortest) texts.add(value)
      return value
    })
  return { texts, numbers }
}

function decimal(units: string): string {
  return String(Number(BigInt(units) / 1000n) / 100_000)
}

/** What is in the records of foreigners and in nothing that the caller may see; short numbers may be anybody's. */
export function marksOf(foreigners: readonly Subject[], seen: Iterable<string>): Marks {
  const foreign = contentsOf(foreigners.flatMap(recordsOf))
  const known = contentsOf(seen)
  const digits = (text: string): number => text.replaceAll(/\D/g, '').length
  return {
    texts: new Set([...foreign.texts].filter((each) => !known.texts.has(each) && !isAnybodys.test(each))),
    numbers: new Set(
      [...foreign.numbers].filter((each) => digits(each) >= 5 && !isRound(each) && !known.numbers.has(each)),
    ),
  }
}

/** Whether a number is a whole one of hundreds, as those of the demo are. */
function isRound(number: string): boolean {
  return /^\d+00$/.test(number)
}

/** The marks that stand in a text, but for the identifiers that were sent. */
export function found({ texts, numbers }: Marks, text: string, sent: string | readonly string[]): string[] {
  const rest = [sent]
    .flat()
    .filter((each) => each !== '')
    .reduce((left, each) => left.replaceAll(each, '').replaceAll(each.toLowerCase(), ''), text)
  const shown = new Set(rest.match(/\d+\.\d+|\d{5,}/g)?.map((each) => String(Number(each))))
  return [...[...texts].filter((each) => rest.includes(each)), ...[...numbers].filter((each) => shown.has(each))]
}

/** An identifier of the same form that nothing has. */
export function unknownLike(value: string): string {
  const turn = (text: string, from: string): string => {
    const at = from.indexOf(text)
    return from.charAt((at + 3) % from.length)
  }
  const name = value.split('@')[0] ?? ''
  // Another first digit would be no phone number of China.
  if (/^1\d{10}$/.test(value)) return `13${unknownLike(value.slice(2))}`
  return (
    name.replaceAll(/[0-9a-z]/g, (letter) =>
      turn(letter, /\d/.test(letter) ? '0123456789' : letter <= 'f' ? 'abcdef' : 'ghijklmnopqrstuvwxyz'),
    ) + value.slice(name.length)
  )
}
