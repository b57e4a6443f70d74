import type { OperationId } from '../contract/operations.ts'
import { accountRecordHandlers } from './cn/account-records.ts'
import { partnerAccountHandlers } from './cn/partner-accounts.ts'
import { accountHandlers } from './bss/accounts.ts'
import { billHandlers } from './bss/bills.ts'
import { budgetHandlers } from './intl/budgets.ts'
import { catalogHandlers } from './bss/catalog.ts'
import { costHandlers } from './bss/costs.ts'
import { couponHandlers } from './bss/coupons.ts'
import { couponQuotaHandlers } from './cn/coupon-quotas.ts'
import { couponRecordHandlers } from './cn/coupon-records.ts'
import { customerHandlers } from './bss/customers.ts'
import { accessoryAddressHandlers } from './tickets/accessory-addresses.ts'
import { accessoryHandlers } from './tickets/accessories.ts'
import { caseActionHandlers } from './tickets/case-actions.ts'
import { caseHandlers } from './tickets/cases.ts'
import { ticketConfigurationHandlers } from './tickets/configuration.ts'
import { ticketExportHandlers } from './tickets/exports.ts'
import { ticketLabelHandlers } from './tickets/labels.ts'
import { ticketMessageHandlers } from './tickets/messages.ts'
import { ticketRelationHandlers } from './tickets/relations.ts'
import { agreementHandlers } from './tickets/agreements.ts'
import { authorizationHandlers } from './tickets/authorizations.ts'
import { contactHandlers } from './tickets/contacts.ts'
import { diagnosisHandlers } from './tickets/diagnosis.ts'
import { ticketPeopleHandlers } from './tickets/people.ts'
import { ticketReportHandlers } from './tickets/reports.ts'
import { supportSessionHandlers } from './tickets/support-sessions.ts'
import { caseLimitHandlers } from './tickets/case-limits.ts'
import { oldAccountHandlers } from './v1/accounts.ts'
import { oldBillHandlers } from './v1/bills.ts'
import { oldCouponHandlers } from './v1/coupons.ts'
import { oldCreditHandlers } from './v1/credit.ts'
import { oldCustomerHandlers } from './v1/customers.ts'
import { oldFreezingHandlers } from './v1/freezing.ts'
import { oldMemberHandlers } from './v1/members.ts'
import { oldOrderHandlers } from './v1/orders.ts'
import { oldPackageHandlers } from './v1/packages.ts'
import { oldPartnerBillHandlers } from './v1/partner-bills.ts'
import { oldPriceHandlers } from './v1/prices.ts'
import { oldRealNameHandlers } from './v1/real-name.ts'
import { oldRegistrationHandlers } from './v1/registration.ts'
import { oldRenewalHandlers } from './v1/renewals.ts'
import { oldResourceHandlers } from './v1/resources.ts'
import { oldTicketHandlers } from './v1/tickets.ts'
import { oldTicketFormHandlers } from './v1/ticket-forms.ts'
import { bandwidthUsageHandlers } from './cn/bandwidth-usage.ts'
import { feeRecordHandlers } from './cn/fee-records.ts'
import { incentivePolicyHandlers } from './cn/incentive-policies.ts'
import { monthlyBreakdownHandlers } from './cn/monthly-breakdown.ts'
import { partnerBillHandlers } from './cn/partner-bills.ts'
import type { AnyHandler, Handlers } from './define-handlers.ts'
import { enterpriseHandlers } from './bss/enterprise.ts'
import { freezingHandlers } from './intl/freezing.ts'
import { firstPaymentHandlers } from './intl/first-payment.ts'
import { geographyHandlers } from './cn/geography.ts'
import { instantConversionHandlers } from './cn/conversions.ts'
import { invoiceHandlers } from './intl/invoices.ts'
import { memberCouponHandlers } from './cn/member-coupons.ts'
import { memberHandlers } from './cn/members.ts'
import { memberMoneyHandlers } from './cn/member-money.ts'
import { newCustomerHandlers } from './cn/new-customers.ts'
import { orderHandlers } from './bss/orders.ts'
import { packageHandlers } from './bss/packages.ts'
import { partnerCouponHandlers } from './cn/partner-coupons.ts'
import { postpaidBillHandlers } from './intl/postpaid-bills.ts'
import { priceHandlers } from './bss/prices.ts'
import { projectHandlers } from './iam/projects.ts'
import { quotaHandlers } from './intl/quotas.ts'
import { realNameFaceHandlers } from './cn/real-name-face.ts'
import { realNameHandlers } from './bss/real-name.ts'
import { renewalHandlers } from './bss/renewals.ts'
import { resellerHandlers } from './bss/resellers.ts'
import { resourceHandlers } from './bss/resources.ts'
import { storedValueCardHandlers } from './cn/stored-value-cards.ts'
import { tokenHandlers } from './iam/tokens.ts'
import { unsubscriptionHandlers } from './bss/unsubscriptions.ts'
import { verificationCodeHandlers } from './bss/verification-codes.ts'

/** What a site has beside what both share. */
type OwnId<Site extends 'intl' | 'cn'> = Exclude<OperationId<Site>, OperationId<'bss'>>

/** A handler for every operation that both sites share; a missing one does not compile. */
const bss: Handlers<'bss', OperationId<'bss'>> = {
  ...accountHandlers,
  ...billHandlers,
  ...catalogHandlers,
  ...costHandlers,
  ...couponHandlers,
  ...customerHandlers,
  ...enterpriseHandlers,
  ...orderHandlers,
  ...packageHandlers,
  ...priceHandlers,
  ...realNameHandlers,
  ...renewalHandlers,
  ...resellerHandlers,
  ...resourceHandlers,
  ...unsubscriptionHandlers,
  ...verificationCodeHandlers,
}

/** A handler for every operation that only the International site has. */
const intl: Handlers<'intl', OwnId<'intl'>> = {
  ...budgetHandlers,
  ...firstPaymentHandlers,
  ...freezingHandlers,
  ...invoiceHandlers,
  ...postpaidBillHandlers,
  ...quotaHandlers,
}

/** A handler for every operation that only the China site has. */
const cn: Handlers<'cn', OwnId<'cn'>> = {
  ...accountRecordHandlers,
  ...bandwidthUsageHandlers,
  ...feeRecordHandlers,
  ...geographyHandlers,
  ...incentivePolicyHandlers,
  ...instantConversionHandlers,
  ...memberCouponHandlers,
  ...memberHandlers,
  ...memberMoneyHandlers,
  ...monthlyBreakdownHandlers,
  ...newCustomerHandlers,
  ...partnerAccountHandlers,
  ...partnerBillHandlers,
  ...realNameFaceHandlers,
  ...couponQuotaHandlers,
  ...couponRecordHandlers,
  ...partnerCouponHandlers,
  ...storedValueCardHandlers,
}

/** A handler for every operation of IAM. */
const iam: Handlers<'iam', OperationId<'iam'>> = { ...projectHandlers, ...tokenHandlers }

/** A handler for every operation of service tickets. */
const tickets: Handlers<'tickets', OperationId<'tickets'>> = {
  ...accessoryAddressHandlers,
  ...accessoryHandlers,
  ...caseActionHandlers,
  ...caseHandlers,
  ...supportSessionHandlers,
  ...ticketReportHandlers,
  ...ticketPeopleHandlers,
  ...diagnosisHandlers,
  ...contactHandlers,
  ...authorizationHandlers,
  ...agreementHandlers,
  ...caseLimitHandlers,
  ...ticketConfigurationHandlers,
  ...ticketExportHandlers,
  ...ticketLabelHandlers,
  ...ticketMessageHandlers,
  ...ticketRelationHandlers,
}

/** A handler for every operation of version 1.0. */
const v1: Handlers<'v1', OperationId<'v1'>> = {
  ...oldAccountHandlers,
  ...oldBillHandlers,
  ...oldCouponHandlers,
  ...oldCreditHandlers,
  ...oldCustomerHandlers,
  ...oldFreezingHandlers,
  ...oldMemberHandlers,
  ...oldOrderHandlers,
  ...oldPackageHandlers,
  ...oldPartnerBillHandlers,
  ...oldPriceHandlers,
  ...oldRealNameHandlers,
  ...oldRegistrationHandlers,
  ...oldRenewalHandlers,
  ...oldResourceHandlers,
  ...oldTicketFormHandlers,
  ...oldTicketHandlers,
}

type PlatformService = 'intl' | 'cn' | 'iam' | 'tickets' | 'v1'

/** All handlers of the platform, by service and operationId. */
export const allHandlers: Readonly<Record<PlatformService, Readonly<Record<string, AnyHandler>>>> = {
  intl: { ...bss, ...intl },
  cn: { ...bss, ...cn },
  iam,
  tickets,
  v1,
}
