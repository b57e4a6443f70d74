import type { Examples } from './example.ts'

/** Credentials, roles, the form of requests, times and old operations. */
export const calls: Examples = {
  'AUTH-01': {
    right: 'Authorization: SDK-HMAC-SHA256 Access=AK, SignedHeaders=host;x-sdk-date, Signature=***',
    wrong: '(neither X-Auth-Token nor Authorization) -> 401',
  },
  'AUTH-02': {
    right: 'X-Sdk-Date: 20260506T080501Z\nAuthorization: … SignedHeaders=host;x-sdk-date, …',
    wrong: 'X-Sdk-Date: 20260506T080501Z\nAuthorization: … SignedHeaders=host, …',
  },
  'AUTH-03': {
    right: 'GET /v2/orders/customer-orders\nX-Auth-Token: …',
    wrong: 'GET /v2/orders/customer-orders?token=MIIE…',
  },
  'AUTH-04': {
    right: 'POST /v3/auth/tokens -> 201\nGET … -> 200\nGET … -> 200   (the same token)',
    wrong: 'POST /v3/auth/tokens -> 201\nGET … -> 200\nPOST /v3/auth/tokens -> 201\nGET … -> 200',
  },
  'AUTH-05': {
    right: '(signs {"limit":10})\n{"limit":10}',
    wrong: '(signs {"limit":10})\n{"limit": 10} -> 401',
  },
  'AUTH-06': {
    right: '(08:05 UTC) X-Sdk-Date: 20260506T080500Z',
    wrong: '(08:05 UTC) X-Sdk-Date: 20260506T160500Z -> 401',
  },
  'AUTH-07': {
    right: 'GET … -> 401 token expires\nPOST /v3/auth/tokens -> 201\nGET … -> 200',
    wrong: 'GET … -> 401 token expires\n(nothing more)',
  },
  'AUTH-08': {
    right: 'GET … -> 401\n(stops, and alarms somebody)',
    wrong: 'GET … -> 401\nGET … -> 401\nGET … -> 401',
  },
  'AUTH-09': {
    right: 'X-Auth-Token: …',
    wrong: 'X-Auth-Token: …\nAuthorization: SDK-HMAC-SHA256 …',
  },
  'AUTH-10': {
    right: 'x-sdk-content-sha256: 44136fa3…   (of the body)',
    wrong: 'x-sdk-content-sha256: UNSIGNED-PAYLOAD',
  },
  'AUTH-11': {
    right: 'SignedHeaders=host;x-sdk-date',
    wrong: 'SignedHeaders=x-sdk-date',
  },
  'AUTH-12': {
    right: 'GET http://platform/… -> 302 Location: http://elsewhere/…\nGET http://platform/… -> 200',
    wrong: 'GET http://platform/… -> 302 Location: http://elsewhere/…\nGET http://elsewhere/…\nX-Auth-Token: …',
  },
  'SHAPE-01': {
    right: 'POST /v3/orders/customer-orders/pay\n{"order_id":"CS2605…","use_coupon":"NO","use_discount":"NO"}',
    wrong: 'POST /v3/orders/customer-orders/pay\n{"use_coupon":"NO"} -> 400',
  },
  'SHAPE-02': {
    right: 'GET /v2/orders/customer-orders',
    wrong: 'GET /v2/orders/customer-order -> 404',
  },
  'SHAPE-03': {
    right: 'Content-Type: application/json\n{"limit":10}',
    wrong: 'Content-Type: text/plain\n{"limit":10}',
  },
  'SHAPE-04': {
    right: 'GET /v2/orders/customer-orders?customer_id=c1',
    wrong: 'GET /v2/orders/customer-orders?customerId=c1   (ignored: orders of all)',
  },
  'SHAPE-05': {
    right: '{"limit":10}',
    wrong: '{"limit":"ten"} -> 400',
  },
  'SHAPE-06': {
    right: '{"order_id":"CS26050612001234001"}',
    wrong: '{"order_id":""} -> 400',
  },
  'SHAPE-07': {
    right: '{"use_coupon":"NO"}',
    wrong: '{"use_coupon":"false"} -> 400',
  },
  'SHAPE-08': {
    right: '{"mobile_phone":"13900000042"}',
    wrong: '{"mobile_phone":"139-0000-0042"} -> 400',
  },
  'SHAPE-09': {
    right: '{"customer_id":"e86129e9…"} -> 200',
    wrong: '{"customer_id":"0"} -> 400 CBC.0100',
  },
  'SHAPE-10': {
    right: '{"budget_amount":100}',
    wrong: '{"budgetAmount":100}   (ignored)',
  },
  'SHAPE-11': {
    right: '{"domain_name":"café"}   (UTF-8)',
    wrong: "{'domain_name':'café'",
  },
  'SHAPE-12': {
    right: 'GET /v2/products/service-types',
    wrong: 'GET /v2/products/service-types\n{}',
  },
  'SHAPE-13': {
    right: '{"limit":10}',
    wrong: '{"limit":10,"account_name":""}   (finds nobody)',
  },
  'SHAPE-14': {
    right: 'X-Language: en_US',
    wrong: 'X-Language: german -> 400',
  },
  'SHAPE-15': {
    right: 'GET …?status=6',
    wrong: 'GET …?status=6&status=5   (one of them counts)',
  },
  'SHAPE-16': {
    right: 'GET …/accessorys/limits -> 10 MB, .log, .png, …\nPOST …/accessorys   (3 MB, .log)',
    wrong: 'POST …/accessorys   (40 MB, .exe) -> refused',
  },
  'TIME-01': {
    right: 'create_time_begin=2026-05-06T08:05:01Z',
    wrong: 'create_time_begin=2026-05-06T16:05:01+08:00',
  },
  'TIME-02': {
    right: 'bill_cycle=2026-05',
    wrong: 'bill_cycle=2026/5 -> 400',
  },
  'TIME-03': {
    right: '(1 May 00:30 in GMT+8) bill_cycle=2026-05',
    wrong: '(30 April 23:30 in GMT+8) bill_cycle=2026-05',
  },
  'TIME-04': {
    right: '…_begin=2026-05-01T00:00:00Z&…_end=2026-05-31T00:00:00Z',
    wrong: '…_begin=2026-05-31T00:00:00Z&…_end=2026-05-01T00:00:00Z',
  },
  'TIME-05': {
    right: '(16:00 in GMT+8, the last 30 days)\n…_begin=2026-04-06T08:00:00Z&…_end=2026-05-06T08:00:00Z',
    wrong: '(16:00 in GMT+8, the last 30 days)\n…_begin=2026-04-06T16:00:00Z&…_end=2026-05-06T16:00:00Z',
  },
  'DEPR-01': {
    right: 'POST /v3/orders/customer-orders/pay',
    wrong: 'POST /v2/orders/customer-orders/pay',
  },
  'DEPR-02': {
    right: 'GET /v2/orders/customer-orders',
    wrong: 'GET /v1.0/{domain_id}/common/order-mgr/orders/detail',
  },
  'ROLE-01': {
    right: 'POST /v3/orders/customer-orders/pay   (key of the customer) -> 204',
    wrong: 'POST /v3/orders/customer-orders/pay   (key of the partner) -> 403',
  },
  'ROLE-02': {
    right: 'POST /v2/partners/sub-customers/query   (key of the partner) -> 200',
    wrong: 'POST /v2/partners/sub-customers/query   (key of the customer) -> 403',
  },
  'ROLE-03': {
    right: '(a user whose role has the permission) -> 200',
    wrong: '(a user who may only read) POST … -> 403',
  },
  'ROLE-04': {
    right: 'POST /v2/partners/sub-customers/query -> […"c1"…]\nGET …?customer_id=c1',
    wrong: 'GET …?customer_id=c9   (of no list)',
  },
  'ROLE-05': {
    right: '{"xaccount_type":"X_ACCOUNT_OF_THE_PARTNER"}',
    wrong: '{"xaccount_type":"somebody-else"}',
  },
  'ROLE-06': {
    right: 'https://bss-intl.myhuaweicloud.com/…   (key of the International site)',
    wrong: 'https://bss.myhuaweicloud.com/…   (key of the International site) -> 401',
  },
}
