import { type Requirements } from '../requirement.ts'

export const sequenceRequirements = {
  'SEQ-01': {
    level: 'MUST',
    text: 'An order that was paid is not paid again.',
    source: 'api_order_00030',
    operations: ['PayOrders', 'PayCustomerOrder'],
  },
  'SEQ-02': {
    level: 'MUST',
    text: 'A customer is created with an address only after a verification code was sent to it.',
    source: 'mc_00024',
    operations: ['SendVerificationMessageCode', 'CreateSubCustomer'],
  },
  'SEQ-03': {
    level: 'MUST',
    text: 'A new customer is used only when its association was seen.',
    source: 'mc_00016',
    operations: ['CreateSubCustomer', 'ListSubCustomers'],
  },
  'SEQ-04': {
    level: 'SHOULD',
    text: 'The price of a renewal is asked for before it is ordered.',
    source: 'devg mt_00006 (call flow)',
    operations: ['ListRenewRateOnPeriod', 'RenewalResources'],
  },
  'SEQ-05': {
    level: 'SHOULD',
    text: 'A verification code is not asked for again within a minute: 15 are sent to an address in an hour.',
    source: 'mc_00024',
    operations: ['SendVerificationMessageCode'],
  },
  'SEQ-06': {
    level: 'MUST',
    text: 'An order is paid or cancelled, not both.',
    source: 'api_order_00017, api_order_00030',
    operations: ['PayOrders', 'PayCustomerOrder', 'CancelCustomerOrder'],
  },
  'SEQ-07': {
    level: 'SHOULD',
    text: 'Coupons and discounts are looked up for an order before it is paid with them.',
    source: 'api_order_00030',
    operations: ['ListOrderCouponsByOrderId', 'ListOrderDiscounts', 'PayOrders', 'PayCustomerOrder'],
  },
  'SEQ-08': {
    level: 'SHOULD',
    text: 'A paid order is followed: paid is not yet provisioned.',
    source: 'api_order_00014 (order status)',
    operations: ['PayOrders', 'PayCustomerOrder', 'ShowCustomerOrderDetails', 'ListCustomerOrders'],
  },
  'SEQ-09': {
    level: 'SHOULD',
    text: 'After an application for real-name authentication its result is asked for.',
    source: 'mc_00020',
    operations: ['ShowRealnameAuthenticationReviewResult'],
  },
  'SEQ-10': {
    level: 'SHOULD',
    text: 'Whether a name or an address is free is checked before a customer is created with it.',
    source: 'mc_00023',
    operations: ['CheckUserIdentity', 'CreateSubCustomer'],
  },
  'SEQ-11': {
    level: 'MUST',
    text: 'A resource that was unsubscribed from is not unsubscribed from again.',
    source: 'api_order_00020',
    operations: ['CancelResourcesSubscription'],
  },
} as const satisfies Requirements
