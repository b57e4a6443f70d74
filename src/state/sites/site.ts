import type { SiteName } from '../../contract/operations.ts'
import type { Amount } from '../../units/amount.ts'
import type { CouponKind } from '../benefits/coupons.ts'

export type Language = 'english' | 'chinese'

/** How a customer belongs to its partner. */
export type AssociationModel = 'referral' | 'resale' | 'agency'

/**
 * What pays for a customer: a budget that its partner settles by the month, money of the customer's own, or cash that only
 * its partner puts in.
 */
export type FundingKind = 'budget' | 'wallet' | 'prepaid'

export type CustomerLevel = 'V0' | 'V1' | 'V2' | 'V3' | 'V4' | 'V5'

/** What an association of one model means. */
export interface AssociationRule {
  readonly funding: FundingKind
  /** Whether the account is frozen from its association on, until the partner lifts that. */
  readonly beginsFrozen: boolean
  /** Whether the partner may freeze the account. */
  readonly partnerMayFreeze: boolean
  /** Whether the partner may give the account coupons. */
  readonly partnerGivesCoupons: boolean
}

/** How many days something goes on when it is no longer paid for, and how many more it is kept. */
export interface Aftermath {
  readonly graceDays: number
  readonly retentionDays: number
}

/**
 * The fee for giving back a term of up to so many months, in percent of what was paid for it: the first percentage in its
 * first year, the second in its second, and so on.
 */
export interface HandlingFee {
  readonly months: number
  readonly percents: readonly number[]
}

/** How the platform reaches a customer that is to be registered. */
export interface Contact {
  readonly by: 'email' | 'phone'
  /** The country that numbers are of, as lists of customers tell it; empty where they do not. */
  readonly countryCode: '' | '0086'
  /** The language of codes that are sent, where a request does not say one. */
  readonly language: Language
}

/** What differs between the sites of the platform. All of it is data: another site is another value. */
export interface Site {
  readonly name: SiteName
  /** ISO 4217. */
  readonly currency: 'USD' | 'CNY'
  /** The models that there are. */
  readonly associations: Readonly<Partial<Record<AssociationModel, AssociationRule>>>
  /**
   * Whether the partner owes the platform what its customers use: then it is billed by the month, which makes invoices
   * and taxes, and a quota bounds what it may owe.
   */
  readonly partnerOwes: boolean
  /** Whether the platform puts files of use and bills into the partner's bucket. */
  readonly fillsBucket: boolean
  /** Whether the partner can list what its customers used: then each charge says who sold it. */
  readonly partnerSeesUse: boolean
  /** Whether an hour of use is debited in whole cents; what was cut is made up for at the end of the month. */
  readonly debitsInCents: boolean
  /** Whether each change of the cash and credit of an account is written down, for the operations that list them. */
  readonly keepsAccountChanges: boolean
  /** Whether a customer's credit stands among its accounts, and not in an operation of its own. */
  readonly listsCredit: boolean
  /** Whether a customer with an unpaid order can neither leave its partner nor change the type of its association. */
  readonly unpaidOrdersHold: boolean
  /** Whether bills tell what of a debt is paid since. */
  readonly tellsPaidDebts: boolean
  /** Whether a refund in bills has what went back to coupons too, or the money alone. */
  readonly refundsTellCoupons: boolean
  readonly contact: Contact
  /** The country of a customer that is registered without one, ISO 3166. */
  readonly usualCountry: string
  /** Whether lists tell a real name that could not be checked from one that was rejected. */
  readonly tellsFailedRealName: boolean
  /** How many files a passport takes to authenticate a person. */
  readonly passportFiles: 2 | 3
  /** The model of a customer that the partner registers. */
  readonly usualAssociation: AssociationModel
  /** By the length of the term that is given back, the shortest first. */
  readonly handlingFees: readonly HandlingFee[]
  /** Up to so many days after it was bought, and so often a year, a resource is given back whole; absent for never. */
  readonly wholeRefund?: { readonly days: number; readonly perYear: number }
  /** A refund of more than this is looked at before it is made. */
  readonly refundReviewedAbove: Amount
  /** What follows the end of a term that nobody renews. */
  readonly afterTerm: Readonly<Record<CustomerLevel, Aftermath>>
  /** What follows the first debt of a customer that pays by use. */
  readonly afterDebt: Readonly<Record<CustomerLevel, Aftermath>>
  /** What is added to a bill that has something due, as a world begins. */
  readonly taxPercent: number
  /** What the platform and its partners give out in place of money. */
  readonly couponKinds: readonly CouponKind[]
  /** The language of names where a request does not say one. */
  readonly language: Language
}
