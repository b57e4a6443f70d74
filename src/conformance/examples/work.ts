import type { Examples } from './example.ts'

/** What comes before what, waiting, tickets, and the console. */
export const work: Examples = {
  'SEQ-01': {
    right: 'GET …/details/CS1 -> status 6\nPOST …/pay CS1 -> 204',
    wrong: 'POST …/pay CS1 -> 204\nPOST …/pay CS1 -> 400',
  },
  'SEQ-02': {
    right:
      'POST …/verificationcode/send {"email":"a@b.c"} -> 204\nPOST …/sub-customers {"email":"a@b.c","verification_code":"123456"}',
    wrong: 'POST …/sub-customers {"email":"a@b.c"} -> 400',
  },
  'SEQ-03': {
    right:
      'POST …/sub-customers -> {"domain_id":"c1"}\nPOST …/sub-customers/query {"customer_id":"c1"} -> 1\nPOST …/budget {"customer_id":"c1"}',
    wrong: 'POST …/sub-customers -> {"domain_id":"c1"}\nPOST …/budget {"customer_id":"c1"} -> 400',
  },
  'SEQ-04': {
    right: 'POST …/renew-rate r1 -> 31.11\nPOST …/renew r1',
    wrong: 'POST …/renew r1',
  },
  'SEQ-05': {
    right: '(10:00:00) POST …/verificationcode/send\n(10:01:30) POST …/verificationcode/send',
    wrong: '(10:00:00) POST …/verificationcode/send\n(10:00:05) POST …/verificationcode/send',
  },
  'SEQ-06': {
    right: 'POST …/cancel CS1 -> 204',
    wrong: 'POST …/cancel CS1 -> 204\nPOST …/pay CS1 -> 400',
  },
  'SEQ-07': {
    right: 'GET …/order-coupons?order_id=CS1 -> […"CP1"…]\nPOST …/pay {"coupon_infos":[{"id":"CP1"}]}',
    wrong: 'POST …/pay {"coupon_infos":[{"id":"CP1"}]}',
  },
  'SEQ-08': {
    right: 'POST …/pay CS1 -> 204\nGET …/details/CS1 -> status 3\nGET …/details/CS1 -> status 5',
    wrong: 'POST …/pay CS1 -> 204\n(delivers)',
  },
  'SEQ-09': {
    right:
      'POST …/realname-auths/enterprise -> 200\nGET …/realname-auths/result -> 0, in review\nGET …/realname-auths/result -> 1, passed',
    wrong: 'POST …/realname-auths/enterprise -> 200\n(nothing more)',
  },
  'SEQ-10': {
    right: 'POST …/users/check-identity {"search_type":"name",…} -> free\nPOST …/sub-customers',
    wrong: 'POST …/sub-customers -> 409',
  },
  'SEQ-11': {
    right: 'POST …/resources/unsubscribe r1 -> 200',
    wrong: 'POST …/resources/unsubscribe r1 -> 200\nPOST …/resources/unsubscribe r1 -> 400',
  },
  'SEQ-12': {
    right: 'POST …/verificationcode/send {"scene":18} -> 204\nPOST …/realname-auths/individual   (by bank card)',
    wrong: 'POST …/realname-auths/individual   (by bank card) -> 400',
  },
  'SEQ-13': {
    right: 'POST …/cancel CS1 -> 204',
    wrong: 'POST …/cancel CS1 -> 204\nPOST …/cancel CS1 -> 400',
  },
  'SEQ-14': {
    right:
      'POST …/sub-customers {"verification_code":"123456"}\nPOST …/verificationcode/send -> 204\nPOST …/sub-customers {"verification_code":"654321"}',
    wrong:
      'POST …/sub-customers {"verification_code":"123456"}\nPOST …/sub-customers {"verification_code":"123456"} -> 400',
  },
  'SEQ-15': {
    right: 'POST …/balances/batch-query c1 -> 487.66\nPOST …/reclaim {"amount":487.66}',
    wrong: 'POST …/reclaim {"amount":500} -> 400',
  },
  'SEQ-16': {
    right:
      'POST …/coupon-quotas/query -> [{"quota_id":"Q1","balance":100}]\nPOST …/partner-coupons {"quota_id":"Q1","face_value":20}',
    wrong: 'POST …/partner-coupons {"quota_id":"Q1","face_value":20} -> 400',
  },
  'SEQ-17': {
    right: 'GET …/cases/t1/status -> 2\nPOST …/cases/t1/action {"action":"close"}',
    wrong: 'GET …/cases/t1/status -> 1\nPOST …/cases/t1/action {"action":"close"}',
  },
  'SEQ-18': {
    right: 'POST …/cases/t1/action {"action":"close"}\nPOST …/cases/t1/score -> 200',
    wrong: 'POST …/cases/t1/score -> 200\nPOST …/cases/t1/score -> refused',
  },
  'SEQ-19': {
    right: 'GET …/cases/t1/status -> 17\nPOST …/cases/t1/message',
    wrong: 'GET …/cases/t1/status -> 17\nGET …/cases/t1/status -> 17\n(nothing more)',
  },
  'ASYNC-01': {
    right: '(0.0 s) GET …/details/CS1\n(0.5 s) GET …/details/CS1\n(1.5 s) GET …/details/CS1',
    wrong: '(0.00 s) GET …/details/CS1\n(0.01 s) GET …/details/CS1\n(0.02 s) GET …/details/CS1',
  },
  'ASYNC-02': {
    right: 'GET …/details/CS1 -> status 5\n(done)',
    wrong: 'GET …/details/CS1 -> status 5\nGET …/details/CS1 -> status 5\nGET …/details/CS1 -> status 5\nGET …',
  },
  'ASYNC-03': {
    right: 'GET …/result -> 0   (20 times)\n(gives up, and tells somebody)',
    wrong: 'GET …/result -> 0   (100 times, until it was stopped)',
  },
  'ASYNC-04': {
    right: 'GET …/instant-messages -> "last_message_time_id":"m7"\nGET …/instant-messages?last_message_time_id=m7',
    wrong: 'GET …/instant-messages -> "last_message_time_id":"m7"\nGET …/instant-messages',
  },
  'ASYNC-05': {
    right: 'GET …/cases/t1/status -> 3, completed\n(done)',
    wrong: 'GET …/cases/t1/status -> 3, completed\nGET …/cases/t1/status -> 3, completed',
  },
  'SSO-01': {
    right:
      'GET /sso?SAMLRequest=…&Signature=***   (right) -> a response\nGET /sso?SAMLRequest=…&Signature=***   (wrong) -> 403',
    wrong: 'GET /sso?SAMLRequest=…&Signature=***   (wrong) -> a response',
  },
  'SSO-02': {
    right: '<Attribute Name="xUserId">…\n<Attribute Name="xAccountId">…',
    wrong: '<Attribute Name="userId">…',
  },
  'SSO-03': {
    right: '<Assertion ID="_a1">   (first login)\n<Assertion ID="_a2">   (second login)',
    wrong: '<Assertion ID="_a1">   (first login)\n<Assertion ID="_a1">   (second login)',
  },
  'SSO-04': {
    right: '(08:00:00Z) NotBefore="07:59:00Z" NotOnOrAfter="08:05:00Z"',
    wrong: '(08:00:00Z) NotBefore="16:00:00Z" NotOnOrAfter="16:05:00Z"',
  },
  'SSO-05': {
    right: 'POST /notice   (signature right) -> 200\nPOST /notice   (signature wrong) -> 403',
    wrong: 'POST /notice   (signature wrong) -> 200',
  },
  'SSO-06': {
    right: 'AssertionConsumerServiceURL="https://auth…/acs"\nDestination="https://auth…/acs"',
    wrong: 'AssertionConsumerServiceURL="https://auth…/acs"\nDestination="https://auth-old…/acs"',
  },
}
