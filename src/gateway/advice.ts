import type { RefusalName } from '../contract/refusals.ts'

const outbox = 'GET /_sandbox/outbox?to=ADDRESS has the codes that were sent'
const orderStatus = 'GET /v2/orders/customer-orders/details/{order_id} tells the status of the order'
const resources = 'POST /v2/orders/suscriptions/resources/query lists the resources of the customer'
const quotas = 'POST /v2/partners/coupon-quotas/query lists the quotas with what is left of them'
const openOrder =
  'GET /v2/orders/customer-orders lists the orders of the customer: pay or cancel the one that is open, or wait for its end'
const tickets = 'GET /v2/servicerequest/cases lists the tickets of the caller'
const ticketSetting = (name: string): string => `PUT /_sandbox/settings {"tickets":{"${name}":...}}`
const setting = (name: string): string => `PUT /_sandbox/settings {"${name}":...} changes that`

/**
 * How a refusal is mended, or where to look, by its name in specs/errors.yaml. One that is not here has nothing to say beyond
 * its message, or only a fault plan brings it about, which is told then.
 */
export const advice: Readonly<Partial<Record<RefusalName, string>>> = {
  request_malformed: 'nothing of the request was read; what the message names has to be as HTTP says',
  body_too_large: 'send less at once: pages and lists of ids have bounds of their own',
  internal_error: 'this is a fault of the sandbox and nothing was changed; its log tells more',
  iam_internal_error: 'this is a fault of the sandbox and nothing was changed; its log tells more',

  association_type_unfit:
    'association_type of POST /v2/partners/sub-customers/query tells the model: 1 referral, 2 agency, 3 resale; money and coupons of the partner go to agency customers, budgets to resale customers',
  query_span_too_long: 'ask for a year at most at a time, one question a year',
  freeze_state_unfit:
    'is_frozen of POST /v2/partners/sub-customers/query tells the state; what is frozen is not frozen again, and resources frozen too are unfrozen with unfreeze_type ACCOUNT_AND_RESOURCE',
  partner_restricted: setting('partner_restricted'),
  distributor_restricted: setting('distributor_restricted'),
  distributor_delisted: setting('distributor_delisted'),
  distributor_without_customers: 'name the reseller whose customer it is to be: indirect_partner_id',
  test_partner: setting('test_partner'),
  customer_name_malformed: 'POST /v2/partners/sub-customers/users/check-identity tells whether a name can be had',
  customer_name_taken:
    'POST /v2/partners/sub-customers/users/check-identity tells whether a name is free; without domain_name one is drawn',
  password_malformed: 'without password the customer comes in by single sign-on only',
  phone_malformed: 'eleven digits that begin with 1, without 0086',
  phone_overused:
    'five customers may have the same number; mobile_remain_available_num of check-identity tells how many more',
  xaccount_taken:
    'one customer for each pair of xaccount_type and xaccount_id: POST /v2/partners/sub-customers/query may show that an earlier, lost call has created it',
  verification_code_expired: `send another with POST /v2/bases/verificationcode/send; timeout gives it more minutes, and the clock of the sandbox counts`,
  verification_code_exhausted:
    'send another with POST /v2/bases/verificationcode/send; the three wrong tries count no more',
  verification_code_wrong: `${outbox}; only the last one sent there is good, once, and only for its scene (29 registration, 18 bank card)`,
  verification_code_capped:
    '15 in an hour and 60 in a day go to one address; POST /_sandbox/clock/advance {"duration":"PT1H"}, or take another address',
  real_name_upload_disabled: setting('real_name_upload'),
  real_name_done_or_reviewing:
    'GET /v2/customers/realname-auths/result tells the state; a company changes with PUT /v2/customers/realname-auths/enterprise, and POST /_sandbox/clock/advance ends a review',
  real_name_attempts_exceeded: 'take another customer; a reset of the sandbox forgets the attempts',
  certificate_overused: 'take another number: only so many customers may have the same',
  certificate_banned: setting('banned_certificates'),
  certificate_file_format_wrong: 'jpg, jpeg, bmp, png, gif and pdf are taken, by the ending of the name',
  bank_card_code_expired:
    'send another with POST /v2/bases/verificationcode/send, scene 18 and the customer_id; the clock of the sandbox counts',
  bank_card_holder_wrong: 'the sandbox says so of every card whose number ends with 7255; take another number',
  bank_card_frozen: 'the sandbox says so of every card whose number ends with 7258; take another number',
  bank_card_issuer_failed: 'the sandbox says so of every card whose number ends with 7260; take another number',
  bank_card_unsupported: 'the sandbox says so of every card whose number ends with 7261; take another number',
  bank_system_failed: 'the sandbox says so of every card whose number ends with 7262; take another number',
  real_name_qr_code_forbidden: 'a member account has the real name of its master account; call as another customer',
  member_relation_absent:
    'the caller has to be a master account, and the account that is named one of its members: GET /v2/enterprises/multi-accounts/sub-customers lists them',
  member_is_custodial: 'call as the master account of the enterprise',
  account_absent: 'GET /v2/enterprises/multi-accounts/sub-customers lists the member accounts',
  transaction_repeated: 'the transfer of that trans_id was done; a new one takes a new trans_id',
  credit_expired: 'ask for what can be moved first: its credit has a date at which it ends',

  iam_credentials_wrong:
    'Sandbox@2024 is the password of the users that the start of the sandbox prints; a customer created without a password, as most of the demo, has no login: its partner gets a token for it by the method assume_role',
  iam_token_wrong: 'send a token of POST /v3/auth/tokens as X-Auth-Token',

  measure_unit_unfit: 'GET /v2/bases/measurements lists the units, GET /v2/products/usage-types what is measured',
  price_too_large: 'ask for fewer at once',
  billing_item_unknown: 'GET /v2/products/usage-types lists what is measured, by service and resource type',
  order_unknown: 'GET /v2/orders/customer-orders lists the orders of the customer whose credentials call',
  order_status_changed: `${orderStatus}: only one that waits for its payment (6) is paid`,
  order_status_unfit: `${orderStatus}: only one that waits for its payment (6) is paid or cancelled`,
  discount_unusable: 'GET /v2/orders/customer-orders/order-discounts lists the discounts for the order',
  payment_deadline_passed:
    'the order cannot be paid any more: place another; GET /_sandbox/clock tells the time that counts',
  customer_frozen:
    'POST /v2/partners/sub-customers/unfreeze of the partner lifts what the partner froze; a budget that is used up is raised with POST /v2/partners/sub-customers/budget',
  coupon_used:
    'GET /v2/orders/customer-orders/order-coupons lists the coupons that the order may use, with what is left',
  coupon_excludes_discount: 'send the coupons or the discounts of the order, not both',
  discount_below_coupon: 'GET /v2/orders/customer-orders/order-coupons tells the least discount of each coupon',
  coupon_for_oneself: 'name customers of the agency model, not the partner itself',
  coupon_quota_unfit: quotas,
  coupon_quota_out_of_time: `${quotas} and their dates; GET /_sandbox/clock tells the time that counts`,
  coupon_face_too_small: `${quotas}; its limits tell the least face value`,
  coupon_face_too_large: `${quotas}; its limits tell the greatest face value`,
  coupon_limits_wider: `${quotas}; a coupon is for services and products of its quota at most`,
  coupon_customer_not_meant: `${quotas}; this one is for certain customers`,
  coupon_product_unknown: 'POST /v2/products/resource-specs-query lists what is sold',
  coupon_service_unknown: 'GET /v2/products/service-types lists the codes of services',
  coupon_status_unfit: 'GET /v2/promotions/benefits/partner-coupons tells the status of each coupon',
  resource_unknown: resources,
  resource_gone: `${resources}; one whose grace and retention period is over is gone`,
  resource_not_primary: `${resources}; name those with is_main_resource 1, what is attached to them goes with them`,
  resource_in_unpaid_order: openOrder,
  resource_in_order: openOrder,
  resource_in_transaction: openOrder,
  conversion_in_transaction: openOrder,
  renewal_period_unsold: 'POST /v2/bills/ratings/period-resources/renew-rate tells which periods have a price',
  renewal_too_long: 'renew by fewer periods',
  renewal_resource_repeated: 'name each resource once',
  automatic_payment_failed: 'the order is there and waits: POST /v3/orders/customer-orders/pay pays it as the customer',
  resource_expired_or_frozen: `${resources}; renew it first, or unfreeze the customer`,
  auto_renewal_absent: `${resources}; expire_policy tells what happens at the end of the term`,
  conversion_absent: `${resources}; expire_policy tells what happens at the end of the term`,
  conversion_unsupported: 'renew it, or unsubscribe from it and buy it anew by use',
  resource_unmanaged: resources,
  renewal_absent: 'unsubscribe_type 2 gives back renewals that have not begun; 1 gives back the resource',
  service_acts_whole: 'name every resource of the service in one call',
  package_kept: 'a resource package runs to its end',
  unsubscription_of_frozen: 'unfreeze the customer first: POST /v2/partners/sub-customers/unfreeze',
  order_without_refund: 'name an order of an unsubscription (order type 4)',

  partner_absent: 'call as a partner: the account that called has no customers of its own',

  ticket_unauthorized: 'send a token of POST /v3/auth/tokens as X-Auth-Token, or sign the request',
  ticket_permission_missing:
    'a ticket of another user of the account takes group_id and the permission item Ticket Group Operator; the administrator of the account sees all of them',
  ticket_urged_lately: `${ticketSetting('urge_cooldown_minutes')} changes how long to wait, and POST /_sandbox/clock/advance {"duration":"PT30M"} waits`,
  ticket_upload_capped: `the next day of UTC+8 takes more: POST /_sandbox/clock/advance {"duration":"P1D"}; ${ticketSetting('upload_megabytes')} changes the volume`,
  ticket_severity_unknown: 'GET /v2/servicerequest/config/severities lists them; severity_id may be left out',
  ticket_role_missing:
    'the account lets only holders of the permission item Ticket Administrator file tickets: POST /v2/servicerequest/privileges of its administrator takes that back',
  ticket_forbidden:
    'the address of an attachment ends after 30 minutes of the clock: GET /v2/servicerequest/accessorys/{accessory_id}/access-url gives another',
  ticket_copy_address_wrong:
    'cc_email has addresses with commas between; GET /v2/servicerequest/config/limits tells how many',
  ticket_plan_unfit: `file it with a problem type whose case_type is 0, a question; ${ticketSetting('fault_tickets')} lets faults be reported`,
  ticket_verification_wrong: `${outbox}; GET /v2/servicerequest/verifycodes/has-verified lists the contacts that are verified, for x-email-verifiedid and x-phone-verifiedid`,
  ticket_contact_way_wrong: 'contact_way is 0 for a phone number and 1 for a mail address',
  ticket_action_unknown: 'action_id is press, cancel, close or delete',
  ticket_state_unfit:
    'GET /v2/servicerequest/cases/{case_id}/status tells the state; what support has to do first, a control call does: GET /_sandbox/tickets lists what is waiting',
  ticket_unknown: `${tickets}; those of its customers are seen with their own credentials`,
}
