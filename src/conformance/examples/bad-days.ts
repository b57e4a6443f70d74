import type { Examples } from './example.ts'

/** Faults, quotas, answers of later releases, manners, and what no sandbox sees. */
export const badDays: Examples = {
  'RESIL-01': {
    right: 'POST …/pay CS1 -> no answer\nGET …/details/CS1 -> status 6\nPOST …/pay CS1 -> 204',
    wrong: 'POST …/pay CS1 -> no answer\nPOST …/pay CS1 -> 204',
  },
  'RESIL-02': {
    right: 'POST …/transfer-amount -> 504\nGET …/records -> not there\nPOST …/transfer-amount -> 204',
    wrong: 'POST …/transfer-amount -> 504\nPOST …/transfer-amount -> 204   (the money moved twice)',
  },
  'RESIL-03': {
    right: 'POST …/pay CS1 -> 504\nGET …/details/CS1 -> status 5',
    wrong: 'POST …/pay CS1 -> 504\n(notes it as not paid)',
  },
  'RESIL-04': {
    right: 'GET …/customer-orders -> 503\nGET …/customer-orders -> 200   (after a pause)',
    wrong: 'GET …/customer-orders -> 503\n(nothing more)',
  },
  'RESIL-05': {
    right: 'GET … -> 503   (4 times, with pauses)\n(gives up, and tells somebody)',
    wrong: 'GET … -> 503   (8 times and more)',
  },
  'RESIL-06': {
    right: '(0.0 s) GET … -> 503\n(1.0 s) GET … -> 503\n(3.0 s) GET … -> 200',
    wrong: '(0.00 s) GET … -> 503\n(0.01 s) GET … -> 503\n(0.02 s) GET … -> 503\n(0.03 s) GET … -> 503',
  },
  'RESIL-07': {
    right: 'POST … -> 400\n(changes it, or tells somebody)',
    wrong: 'POST … -> 400\nPOST … -> 400   (unchanged)',
  },
  'RESIL-08': {
    right: 'POST …/unfreeze [c1,c2] -> 200 error_details: c2\n(deals with c2)',
    wrong: 'POST …/unfreeze [c1,c2] -> 200 error_details: c2\n(takes both for done)',
  },
  'RESIL-09': {
    right: 'POST …/sub-customers user-7 -> no answer\nPOST …/sub-customers/query user-7 -> 1\n(done)',
    wrong: 'POST …/sub-customers user-7 -> no answer\nPOST …/sub-customers user-7 -> 200   (there twice)',
  },
  'RESIL-10': {
    right: 'POST …/pay CS1 -> 503\nGET …/details/CS1 -> status 6\nPOST …/pay CS1 -> 204',
    wrong: 'POST …/pay CS1 -> 503\nGET …/details/CS1 -> status 6\n(nothing more)',
  },
  'RESIL-11': {
    right: 'POST …/pay CS1 -> 204 after 4 s',
    wrong: 'POST …/pay CS1 -> (the client hangs up after 1 s)',
  },
  'RESIL-12': {
    right: 'POST …/adjust-amount -> no answer\nGET …/adjust-records -> there',
    wrong: 'POST …/adjust-amount -> no answer\n(nothing more)',
  },
  'RESIL-13': {
    right: 'POST …/accessorys -> 200 {"error_code":"TICKET.…"}\nPOST …/cases   (without the file)',
    wrong: 'POST …/accessorys -> 200 {"error_code":"TICKET.…"}\nPOST …/cases {"accessory_ids":[null]}',
  },
  'RESIL-14': {
    right: 'GET /v1.0/… -> 200 {"error_code":"CBC.0999"}\n(done with that)',
    wrong: 'GET /v1.0/… -> 200 {"error_code":"CBC.0999"}\nPOST /v1.0/…   (as if it were served)',
  },
  'RESIL-15': {
    right: 'POST …/cases -> no answer\nGET …/cases -> t1\n(done)',
    wrong: 'POST …/cases -> no answer\nPOST …/cases -> t2   (there twice)',
  },
  'RATE-01': {
    right: 'GET … -> 429\n(waits for the window)\nGET … -> 200',
    wrong: 'GET … -> 429\nGET … -> 429\nGET … -> 429\nGET … -> 429   (within a moment)',
  },
  'RATE-02': {
    right: '10 calls a second, of a quota of 20',
    wrong: '50 calls a second, of a quota of 20 -> 429, 429, 429, 429, 429',
  },
  'RATE-03': {
    right: 'POST …/query offset=50 -> 429\nPOST …/query offset=50 -> 200   (later)',
    wrong: 'POST …/query offset=50 -> 429\nPOST …/query offset=100',
  },
  'TOL-01': {
    right: '-> {"customer_id":"c1","new_field":1}\n(keeps c1)',
    wrong: '-> {"customer_id":"c1","new_field":1}\n(fails: unknown property new_field)',
  },
  'TOL-02': {
    right: '-> [{"id":"c1","status":1},{"id":"c2","status":99}]\n(keeps c1 and c2)',
    wrong: '-> [{"id":"c1","status":1},{"id":"c2","status":99}]\n(keeps c1)',
  },
  'TOL-03': {
    right: '-> {"customer_id":"c1","label":null}\n(keeps c1)',
    wrong: '-> {"customer_id":"c1","label":null}\n(fails: label is null)',
  },
  'TOL-04': {
    right: '-> {"customer_id":"c1"}\n(keeps c1)',
    wrong: '-> {"customer_id":"c1"}\n(fails: label is missing)',
  },
  'TOL-05': {
    right: 'limit=100 -> 100 of 120\n(keeps 100)',
    wrong: 'limit=100 -> 100 of 120\n(keeps 50)',
  },
  'TOL-06': {
    right: 'GET …?account_name=Caf%C3%A9',
    wrong: 'GET …?account_name=Caf%C3%83%C2%A9   (encoded twice)',
  },
  'MANNER-01': {
    right: 'GET /v2/products/service-types   (once a day)',
    wrong: 'GET /v2/products/service-types   (before each order)',
  },
  'MANNER-02': {
    right: 'GET …/customer-orders -> 100 orders',
    wrong: 'GET …/details/CS1\nGET …/details/CS2\nGET …/details/CS3   (and 97 more)',
  },
  'NOT-01': { right: 'requests.get(url)', wrong: 'requests.get(url, verify=False)' },
  'NOT-02': { right: 'SK from a vault, or a file of mode 600', wrong: 'SK = "…" in a repository' },
  'NOT-03': { right: 'payment of CS1 failed: 500, X-Request-Id 4f1c…', wrong: 'payment of CS1 failed' },
  'NOT-04': { right: '(a new access key every 90 days)', wrong: '(the access key of 2021)' },
  'NOT-06': {
    right: '(the bill of May, delivered again, replaces the first)',
    wrong: '(both bills of May are counted)',
  },
  'NOT-05': { right: '(a response of SAML, signed)', wrong: '(the password of the customer in a form)' },
}
