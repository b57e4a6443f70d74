import { toAmount } from '../../units/amount.ts'
import type { Site } from './site.ts'

/** The China site, bss.myhuaweicloud.com. */
export const china = {
  name: 'cn',
  currency: 'CNY',
  associations: {
    // An agency customer spends cash that its partner allocates, and has no credit (mac_00003, mt_060005).
    agency: { funding: 'prepaid', beginsFrozen: false, partnerMayFreeze: false, partnerGivesCoupons: true },
    referral: { funding: 'wallet', beginsFrozen: false, partnerMayFreeze: false, partnerGivesCoupons: false },
  },
  // Bills of partners, their invoices, files and quota are of the other site: its client alone has operations for them.
  partnerOwes: false,
  fillsBucket: false,
  partnerSeesUse: true,
  // docs/decisions/china-bills.md
  debitsInCents: true,
  tellsPaidDebts: true,
  refundsTellCoupons: true,
  keepsAccountChanges: true,
  listsCredit: true,
  unpaidOrdersHold: true,
  // mc_00016, mc_00024: numbers of China only
  contact: { by: 'phone', countryCode: '0086', language: 'chinese' },
  usualCountry: 'CN',
  tellsFailedRealName: false,
  // mc_00017: the page with the entry stamp too
  passportFiles: 3,
  usualAssociation: 'agency',
  // The table of this site was not found: the one of the International site (docs/decisions/china-site.md).
  handlingFees: [
    { months: 12, percents: [10] },
    { months: 24, percents: [15, 10] },
    { months: Infinity, percents: [15, 10, 5] },
  ],
  // unsubscription_topic_20000081
  wholeRefund: { days: 5, perYear: 10 },
  refundReviewedAbove: toAmount(7000),
  // zh-cn_topic_0086671074
  afterTerm: {
    V0: { graceDays: 1, retentionDays: 1 },
    V1: { graceDays: 1, retentionDays: 7 },
    V2: { graceDays: 1, retentionDays: 7 },
    V3: { graceDays: 7, retentionDays: 7 },
    V4: { graceDays: 7, retentionDays: 15 },
    V5: { graceDays: 7, retentionDays: 15 },
  },
  afterDebt: {
    V0: { graceDays: 0, retentionDays: 1 },
    V1: { graceDays: 0, retentionDays: 7 },
    V2: { graceDays: 0, retentionDays: 7 },
    V3: { graceDays: 1, retentionDays: 7 },
    V4: { graceDays: 7, retentionDays: 15 },
    V5: { graceDays: 7, retentionDays: 15 },
  },
  // Amounts of this site have their tax in them (docs/decisions/china-site.md).
  taxPercent: 0,
  // api_order_00015
  couponKinds: ['cash', 'flexi', 'card'],
  language: 'chinese',
} as const satisfies Site
