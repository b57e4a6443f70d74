import { toAmount } from '../../units/amount.ts'
import type { Aftermath, CustomerLevel, Site } from './site.ts'

/** The International site has no difference between the levels of customers (renewals_topic_00000001, postRules_topic_100015). */
const days15: Aftermath = { graceDays: 15, retentionDays: 15 }
const atAnyLevel: Readonly<Record<CustomerLevel, Aftermath>> = {
  V0: days15,
  V1: days15,
  V2: days15,
  V3: days15,
  V4: days15,
  V5: days15,
}

/** The International site, bss-intl.myhuaweicloud.com. */
export const international = {
  name: 'intl',
  currency: 'USD',
  associations: {
    // A resale customer spends what its partner settles, and begins frozen (mc_00008, mc_00028).
    resale: { funding: 'budget', beginsFrozen: true, partnerMayFreeze: true, partnerGivesCoupons: false },
    referral: { funding: 'wallet', beginsFrozen: false, partnerMayFreeze: false, partnerGivesCoupons: false },
  },
  // mb_00001, mb_00003
  partnerOwes: true,
  // mb_00002
  fillsBucket: true,
  partnerSeesUse: false,
  debitsInCents: false,
  tellsPaidDebts: false,
  refundsTellCoupons: false,
  keepsAccountChanges: false,
  listsCredit: false,
  unpaidOrdersHold: false,
  // mc_00016, mc_00024
  contact: { by: 'email', countryCode: '', language: 'english' },
  usualCountry: 'CN',
  tellsFailedRealName: true,
  // mc_00017
  passportFiles: 2,
  usualAssociation: 'resale',
  // es-us_topic_0083138805
  handlingFees: [
    { months: 12, percents: [10] },
    { months: 24, percents: [15, 10] },
    { months: Infinity, percents: [15, 10, 5] },
  ],
  // api_order_00020, docs/decisions/unsubscriptions.md
  refundReviewedAbove: toAmount(7000),
  afterTerm: atAnyLevel,
  afterDebt: atAnyLevel,
  // The default of a setting of this sandbox (docs/decisions/bills.md).
  taxPercent: 10,
  // mp_02001
  couponKinds: ['cash'],
  // X-Language is zh_CN by default here too (qct_00006).
  language: 'chinese',
} as const satisfies Site
