import type { Step, Walk } from './step.ts'

const ofPartner = { path: { partner_id: '{partner}' } } as const
const ofMaster = { path: { domain_id: '{customer}' } } as const
const cash = { balance_type: 'BALANCE_TYPE_DEBIT' } as const

/** Money of the partner goes to a customer and comes back. */
const allocation: Walk = [
  { operation: 'cn.UpdateCustomerAccountAmount', body: { customer_id: '{customer}', amount: 2 } },
  { operation: 'cn.ReclaimToPartnerAccount', body: { customer_id: '{customer}', amount: 1 } },
  { operation: 'v1.AdjustCustomerAccount', ...ofPartner, body: { customer_id: '{customer}', amount: '2.00' } },
  { operation: 'v1.ReclaimCustomerAccount', ...ofPartner, body: { customer_id: '{customer}', amount: '1.00' } },
]

const reseller: Step = {
  operation: 'cn.ListIndirectPartners',
  as: 'distributor',
  learns: { reseller: 'indirect_partners.0.indirect_partner_id' },
}

/** Money and quotas of a distributor go to a reseller and come back. */
const resellers: Walk = [
  reseller,
  {
    operation: 'cn.UpdateIndirectPartnerAccount',
    as: 'distributor',
    body: { indirect_partner_id: '{reseller}', amount: 2 },
  },
  {
    operation: 'cn.ReclaimIndirectPartnerAccount',
    as: 'distributor',
    body: { indirect_partner_id: '{reseller}', amount: 1 },
  },
  { operation: 'cn.ListQuotaCoupons', as: 'distributor', learns: { quotas: 'quotas.*.quota_id' } },
  {
    operation: 'cn.UpdateCouponQuotas',
    as: 'distributor',
    among: 'quotas',
    body: { quota_id: '{each}', indirect_partner_ids: ['{reseller}'], quota_amount: 2 },
    learns: { handed: 'simple_quota_infos.0.quota_id' },
  },
  { operation: 'cn.ReclaimCouponQuotas', as: 'distributor', body: { quota_ids: ['{handed}'] } },
]

/** A coupon of the partner's quota is issued and taken back. */
const coupons: Walk = [
  { operation: 'cn.ListQuotaCoupons', as: 'partner', learns: { quotas: 'quotas.*.quota_id' } },
  {
    operation: 'cn.CreatePartnerCoupons',
    among: 'quotas',
    body: { quota_id: '{each}', customer_ids: ['{customer}'], face_value: 2 },
    learns: { coupon: 'coupon_infos.0.coupon_id' },
  },
  { operation: 'cn.ReclaimPartnerCoupons', body: { coupon_id: '{coupon}' } },
]

/** A master account hands money and coupons on to a member, and takes them back. */
const members: Walk = [
  {
    operation: 'cn.ListEnterpriseSubCustomers',
    as: 'customer',
    learns: { member: 'sub_customer_infos.0.id' },
  },
  {
    operation: 'cn.UpdateSubEnterpriseAmount',
    body: { customer_id: '{member}', amount: '2.00', trans_id: 'verify-1-{count}', ...cash },
  },
  { operation: 'cn.ListEnterpriseMultiAccount', query: { sub_customer_id: '{member}', ...cash } },
  {
    operation: 'cn.ReclaimSubEnterpriseAmount',
    body: { customer_id: '{member}', amount: '1.00', trans_id: 'verify-2-{count}', ...cash },
  },
  {
    operation: 'v1.TransferToMember',
    ...ofMaster,
    body: { customer_id: '{member}', amount: '2.00', trans_id: 'verify-3-{count}', ...cash },
  },
  { operation: 'v1.ShowRetrieveAmount', ...ofMaster, query: { sub_customer_id: '{member}', ...cash } },
  {
    operation: 'v1.RetrieveFromMember',
    ...ofMaster,
    body: { customer_id: '{member}', amount: '1.00', trans_id: 'verify-4-{count}', ...cash },
  },
  {
    operation: 'cn.ListMultiAccountTransferCoupons',
    as: 'customer',
    learns: { coupons: 'avail_transfer_coupons.*.coupon_id' },
  },
  {
    operation: 'cn.ClaimEnterpriseMultiAccountCoupon',
    among: 'coupons',
    body: { customer_id: '{member}', coupon_id: '{each}', amount: '2.00', trans_id: 'verify-5-{count}' },
  },
  {
    operation: 'cn.ListMultiAccountRetrieveCoupons',
    as: 'customer',
    query: { sub_customer_id: '{member}' },
    learns: { coupon: 'avail_retrieve_coupons.0.coupon_id', part: 'avail_retrieve_coupons.0.sub_coupon_id' },
  },
  {
    operation: 'cn.ReclaimEnterpriseMultiAccountCoupon',
    body: { customer_id: '{member}', coupon_id: '{coupon}', sub_coupon_id: '{part}', trans_id: 'verify-6-{count}' },
  },
]

/** A member account is created below the first organization of its master. */
const newMember: Walk = [
  { operation: 'cn.ListEnterpriseOrganizations', as: 'customer', learns: { organization: 'root_id' } },
  {
    operation: 'cn.CreateSubEnterpriseAccount',
    body: {
      party_id: '{organization}',
      new_sub_customer: {
        customer_name: 'verify-member-{count}',
        password: 'Correct-7-horses',
        use_pri_mobile_phone: 'Y',
      },
    },
  },
]

/** What only the China site has: money and coupons that partners, customers and members hand on. */
export const chinaWalks: readonly Walk[] = [allocation, resellers, coupons, members, newMember]
