import { type Amount, toAmount } from '../../units/amount.ts'
import type { Site } from '../sites/site.ts'

/** What a test may set about the partner; each stands for something that happens outside the API. */
export interface Settings {
  readonly associationDelaySeconds: number
  readonly realNameReview: 'manual' | 'automatic'
  /** After so many days an unanswered review passes by itself; 0 means never. */
  readonly realNameReviewDays: number
  readonly realNameUpload: boolean
  readonly partnerRestricted: boolean
  readonly distributorRestricted: boolean
  readonly distributorDelisted: boolean
  readonly testPartner: boolean
  readonly bannedCertificates: readonly string[]
  /** Whether a batch in which every customer fails is answered with details or refused as a whole. */
  readonly freezeTotalFailure: 'details' | 'refuse'
  /** What the platform lets the partner's customers consume before the partner pays. */
  readonly consumptionQuota: Amount
  /** Whether bills are settled on the 15th by themselves. */
  readonly billSettlement: 'automatic' | 'manual'
  /** Tax beside what a bill has due; a world begins with that of its site. */
  readonly taxPercent: number
  /** What the partner settles of what its customers owe, 0.75 for three quarters; all of it where it is not set. */
  readonly partnerRatio?: number
  /** How many days after its order a refund is paid out; absent means at once. */
  readonly refundPayoutDays?: number
  /** Whether the partner's bucket takes files. */
  readonly bucketAvailable: boolean
  /** Whether old operations are served, served with a remark in the journal, or gone; absent means served. */
  readonly legacy?: 'on' | 'warn' | 'gone'
  /** Whether what fails to be provisioned waits until it is given back; absent means that it is given back by itself. */
  readonly keepsFailures?: boolean
  /** Platform ids that the partner was assigned besides the first; absent means none. */
  readonly xaccountTypes?: readonly string[]
  /** How support treats tickets; what is not set is as usual. */
  readonly tickets?: Partial<TicketSettings>
}

/** What a test may set about service tickets. */
export interface TicketSettings {
  /** How many megabytes of attachments an account may upload a day. */
  readonly uploadMegabytes: number
  /** The version of the agreements that who files tickets signs. */
  readonly agreementVersion: number
  /** Whether the partner handles the tickets of its customers for the platform. */
  readonly partnerSupport: boolean
  /** How long a customer has to wait before it may urge a ticket again. */
  readonly urgeCooldownMinutes: number
  /** After so many days without a word of the customer, a ticket that waits for one ends by itself; 0 means never. */
  readonly waitingDays: number
  /** How many tickets of an account may be open at a time. */
  readonly openQuota: number
  /** Whether the support plan of the accounts lets them report faults. */
  readonly faultTickets: boolean
  /** After how many minutes support does its next step by itself; 0 means that it waits to be told. */
  readonly autopilotMinutes: number
}

/** How support treats tickets where a test has set nothing (docs/decisions/tickets.md, docs/decisions/ticket-attachments.md, docs/decisions/ticket-people.md). */
export const usualTicketSettings: TicketSettings = {
  uploadMegabytes: 100,
  agreementVersion: 1,
  partnerSupport: false,
  urgeCooldownMinutes: 30,
  waitingDays: 7,
  openQuota: 100,
  faultTickets: true,
  autopilotMinutes: 0,
}

/** How support treats tickets. */
export function ticketSettingsOf({ tickets = {} }: Settings): TicketSettings {
  return { ...usualTicketSettings, ...tickets }
}

/** What is set as a world begins. */
export const firstSettings = (site: Site): Settings => ({
  associationDelaySeconds: 2,
  realNameReview: 'manual',
  realNameReviewDays: 1,
  realNameUpload: true,
  partnerRestricted: false,
  distributorRestricted: false,
  distributorDelisted: false,
  testPartner: false,
  bannedCertificates: [],
  freezeTotalFailure: 'details',
  consumptionQuota: toAmount(100_000),
  billSettlement: 'automatic',
  taxPercent: site.taxPercent,
  bucketAvailable: true,
})
