import { writeFile } from 'node:fs/promises'
import { CallFailed, fact, type Integration } from './platform.ts'

type Fields = Readonly<Record<string, unknown>>

const customers = '/v2/partners/sub-customers'

function hand(result: unknown): Promise<void> {
  return writeFile(fact('RESULT'), JSON.stringify(result))
}

/** Reads a list of customers page by page. */
async function readCustomers(integration: Integration, filter: object = {}): Promise<string[]> {
  const { habits } = integration
  const ids: string[] = []
  const readPage = async (offset: number, limit: number): Promise<{ total: number; rows: number }> => {
    const body = { ...filter, offset, limit }
    const { count, customer_infos: infos } = await integration.ask('partner', 'POST', `${customers}/query`, { body })
    for (const info of infos as Fields[]) {
      habits.read(info)
      ids.push(String(info['customer_id']))
    }
    return { total: Number(count), rows: (infos as Fields[]).length }
  }
  if (habits.reads === 'at once') {
    const limit = habits.pageSize(0)
    const { total } = await readPage(0, limit)
    const others = Array.from({ length: Math.ceil(total / limit) - 1 }, (_, at) => readPage((at + 1) * limit, limit))
    await Promise.all(others)
    return ids
  }
  for (let offset = 0, page = 0; ; page += 1) {
    const limit = habits.pageSize(page)
    const { total, rows } = await readPage(offset, limit)
    if (habits.lastPage(offset, limit, total, rows)) return ids
    offset = habits.nextOffset(offset, limit, rows)
  }
}

async function listCustomers(integration: Integration): Promise<void> {
  const ids = await readCustomers(integration)
  await integration.part('hand in', () => hand(ids))
}

async function findCustomer(integration: Integration): Promise<void> {
  const found = await readCustomers(integration, { customer: fact('CUSTOMER_NAME') })
  if (!found.includes(fact('CUSTOMER_IDS'))) throw new Error('the customer was not found')
}

async function codeFor(email: string): Promise<string> {
  const outbox = await fetch(`${fact('ENDPOINT')}/_sandbox/outbox?to=${email}`)
  const { messages } = (await outbox.json()) as { messages: { code?: string }[] }
  return messages[0]?.code ?? '000000'
}

/** Waits until a customer is in the list of the partner. */
async function awaitAssociation(integration: Integration, id: string): Promise<void> {
  await integration.part('wait', () =>
    integration.poll(async () => {
      const body = { customer_id: id }
      const listed = await integration.ask('partner', 'POST', `${customers}/query`, { body })
      return listed['count'] === 1
    }),
  )
}

async function onboard(integration: Integration): Promise<void> {
  const email = 'new-customer@example.com'
  await integration.part('check', () =>
    integration.ask('partner', 'POST', `${customers}/users/check-identity`, {
      body: { search_type: 'email', search_value: email },
    }),
  )
  await integration.part('code', () =>
    integration.once('partner', 'POST', '/v2/bases/verificationcode/send', { body: { receiver_type: 2, email } }),
  )
  const created = await integration.once('partner', 'POST', customers, {
    body: {
      domain_name: 'new-customer',
      domain_area: 'MX',
      xaccount_id: 'user-1',
      xaccount_type: fact('XACCOUNT_TYPE'),
      email,
      verification_code: await codeFor(email),
    },
  })
  const id = String(created['domain_id'])
  await awaitAssociation(integration, id)
  await integration.once('partner', 'POST', `${customers}/budget`, { body: { customer_id: id, budget_amount: 100 } })
}

async function authenticateByRealName(integration: Integration): Promise<void> {
  const id = fact('CUSTOMER_IDS')
  await integration.once('partner', 'POST', '/v2/customers/realname-auths/enterprise', {
    body: {
      customer_id: id,
      identify_type: 1,
      certificate_type: 0,
      verified_file_url: ['acme/licence-front.jpg', 'acme/licence-back.jpg'],
      corp_name: 'Acme Ltd',
      verified_number: 'MX-99999999',
      reg_country: 'MX',
      reg_address: 'Avenida 5',
      xaccount_type: fact('XACCOUNT_TYPE'),
      enterprise_person: { legel_name: 'Luis', legel_id_number: 'P2', certifier_role: 'legalPerson' },
    },
  })
  await integration.part('result', () =>
    integration.poll(async () => {
      const query = { customer_id: id }
      const review = await integration.ask('partner', 'GET', '/v2/customers/realname-auths/result', { query })
      return review['review_result'] === 2
    }),
  )
}

async function unfreeze(integration: Integration): Promise<void> {
  const order = (ids: readonly string[], kind: string): Promise<Fields> =>
    integration.once('partner', 'POST', `${customers}/unfreeze`, {
      body: { customer_ids: ids, reason: 'invoice paid', unfreeze_type: kind },
    })
  const { error_details: failed = [] } = await order(fact('CUSTOMER_IDS').split(','), 'ACCOUNT')
  const left = (failed as Fields[]).map((each) => String(each['id']))
  if (left.length > 0) await integration.part('rest', () => order(left, 'ACCOUNT_AND_RESOURCE'))
}

async function setBudget(integration: Integration): Promise<void> {
  const id = fact('CUSTOMER_ID')
  const query = { customer_id: id }
  const { used_amount: used } = await integration.ask('partner', 'GET', `${customers}/budget`, { query })
  const cents = Math.round(Number(used) * 100)
  const amount = Math.ceil((cents * 110) / 100) / 100
  await integration.part('budget', () =>
    integration.once('partner', 'POST', `${customers}/budget`, { body: { customer_id: id, budget_amount: amount } }),
  )
}

async function registerOnce(integration: Integration): Promise<void> {
  const body = {
    domain_area: 'MX',
    xaccount_id: 'user-7',
    xaccount_type: fact('XACCOUNT_TYPE'),
    domain_name: 'customer-seven',
  }
  await integration.part('check', () =>
    integration.ask('partner', 'POST', `${customers}/users/check-identity`, {
      body: { search_type: 'name', search_value: 'customer-seven' },
    }),
  )
  try {
    await integration.once('partner', 'POST', customers, { body })
  } catch (error) {
    if (!(error instanceof CallFailed) || error.status !== 0) throw error
    await integration.part('after lost creation', () =>
      integration.poll(async () => {
        const filter = { account_name: 'customer-seven' }
        const listed = await integration.ask('partner', 'POST', `${customers}/query`, { body: filter })
        return listed['count'] === 1
      }),
    )
  }
}

async function askForQuota(integration: Integration): Promise<void> {
  try {
    await integration.ask('partner', 'GET', '/v2/partners/credit/consumption-quota')
  } catch (error) {
    if (!(error instanceof CallFailed) || error.status !== 503) throw error
  }
}

async function searchOrders(integration: Integration): Promise<void> {
  const today = Date.now()
  const now = new Date(today).toISOString()
  const month = new Date(today - 30 * 24 * 60 * 60 * 1000).toISOString()
  const second = (time: string): string => `${time.slice(0, 19)}Z`
  const query = { create_time_begin: second(month), create_time_end: second(now), limit: '100', offset: '0' }
  await integration.ask('customer', 'GET', '/v2/orders/customer-orders', { query })
  const headers = { 'X-Language': 'en_US' }
  await integration.ask('customer', 'GET', '/v2/products/service-types', { query: { limit: '100' }, headers })
}

/** Status of an order that waits for its payment, and of one that is done. */
const waits = 6
const done = 5

async function statusOf(integration: Integration, orderId: string): Promise<unknown> {
  if (integration.habits.looksAtOrders === 'list') {
    const query = { order_id: orderId }
    const listed = await integration.ask('customer', 'GET', '/v2/orders/customer-orders', { query })
    return (listed['order_infos'] as Fields[])[0]?.['status']
  }
  const details = await integration.ask('customer', 'GET', `/v2/orders/customer-orders/details/${orderId}`)
  return (details['order_info'] as Fields)['status']
}

export function sendPayment(integration: Integration, coupons: readonly object[] = []): Promise<unknown> {
  const body = {
    order_id: fact('ORDER_ID'),
    use_coupon: coupons.length > 0 ? 'YES' : 'NO',
    use_discount: 'NO',
    ...(coupons.length > 0 ? { coupon_infos: coupons } : {}),
  }
  return integration.once('customer', 'POST', '/v3/orders/customer-orders/pay', { body })
}

async function pay(integration: Integration): Promise<void> {
  const orderId = fact('ORDER_ID')
  let coupons: object[] = []
  await integration.part('coupons', async () => {
    const path = '/v2/orders/customer-orders/order-coupons'
    const { user_coupons: listed } = await integration.ask('customer', 'GET', path, { query: { order_id: orderId } })
    coupons = ((listed ?? []) as Fields[]).slice(0, 1).map((each) => ({ id: each['coupon_id'], type: 301 }))
  })
  await integration.part('pay', () => sendPayment(integration, coupons))
  await integration.part('follow', () => integration.poll(async () => (await statusOf(integration, orderId)) === done))
}

/** Pays, and finds out what became of a payment whose answer was lost. */
async function payForSure(integration: Integration): Promise<void> {
  try {
    await integration.part('pay', () => sendPayment(integration))
  } catch (error) {
    if (!(error instanceof CallFailed) || (error.status > 0 && error.status < 500)) throw error
    await integration.part('after lost payment', async () => {
      const status = await statusOf(integration, fact('ORDER_ID'))
      if (status === waits) await integration.part('after all', () => sendPayment(integration))
    })
  }
  await integration.part('follow', () =>
    integration.poll(async () => (await statusOf(integration, fact('ORDER_ID'))) !== waits),
  )
}

async function payIfPossible(integration: Integration): Promise<void> {
  try {
    await sendPayment(integration)
  } catch (error) {
    if (!(error instanceof CallFailed) || error.body['error_code'] !== 'CBC.99005003') throw error
    await integration.part('after refusal', () => Promise.resolve())
  }
}

async function cancel(integration: Integration): Promise<void> {
  const body = { order_id: fact('ORDER_ID') }
  await integration.part('cancel', () =>
    integration.once('customer', 'PUT', '/v2/orders/customer-orders/cancel', { body }),
  )
}

async function renew(integration: Integration): Promise<void> {
  const resources = { resource_ids: [fact('RESOURCE_ID')], period_type: 2, period_num: 1 }
  await integration.part('price', () =>
    integration.ask('customer', 'POST', '/v2/bills/ratings/period-resources/renew-rate', { body: resources }),
  )
  const ordered = await integration.once('customer', 'POST', '/v2/orders/subscriptions/resources/renew', {
    body: resources,
  })
  const [orderId = ''] = ordered['order_ids'] as string[]
  const body = { order_id: orderId, use_coupon: 'NO', use_discount: 'NO' }
  await integration.once('customer', 'POST', '/v3/orders/customer-orders/pay', { body })
  await statusOf(integration, orderId)
}

export function sendUnsubscription(integration: Integration): Promise<unknown> {
  const body = { resource_ids: [fact('RESOURCE_ID')], unsubscribe_type: 1 }
  return integration.once('customer', 'POST', '/v2/orders/subscriptions/resources/unsubscribe', { body })
}

async function handInTotals(integration: Integration): Promise<void> {
  const totals: Record<string, string> = {}
  for (const cycle of fact('CYCLES').split(',')) {
    const query = { bill_cycle: cycle }
    const sums = await integration.ask('customer', 'GET', '/v2/bills/customer-bills/monthly-sum', { query })
    totals[cycle] = Number(sums['consume_amount']).toFixed(2)
  }
  await integration.part('hand in', () => hand({ [fact('CUSTOMER_ID')]: totals }))
}

/** Allocates money to the customer once; an answer that is lost is looked for among the records of allocations. */
async function allocateAndPay(integration: Integration): Promise<void> {
  const allocation = { customer_id: fact('CUSTOMER_ID'), amount: 500 }
  await integration.part('allocate', () =>
    integration.once('partner', 'POST', '/v2/accounts/partner-accounts/adjust-amount', { body: allocation }),
  )
  await payForSure(integration)
}

/** Issues a coupon to each customer, and looks up those who got none. */
async function issueCoupons(integration: Integration): Promise<void> {
  const { quotas } = await integration.ask('partner', 'POST', '/v2/partners/coupon-quotas/query', {
    body: { quota_status_list: [0], quota_type: 0, limit: 100, offset: 0 },
  })
  const quota = (quotas as Fields[]).find((each) => Number(each['balance']) >= 100)
  const issued = await integration.once('partner', 'POST', '/v2/promotions/benefits/partner-coupons', {
    body: { quota_id: quota?.['quota_id'], customer_ids: fact('CUSTOMER_IDS').split(','), face_value: 20 },
  })
  const failed = ((issued['error_details'] ?? []) as Fields[]).map((each) => String(each['id']))
  await integration.part('rest', async () => {
    for (const customer_id of failed)
      await integration.ask('partner', 'POST', `${customers}/query`, { body: { customer_id } })
  })
}

/** Adds up what the partner reads of a customer's month. */
async function handInPartnerTotals(integration: Integration): Promise<void> {
  const totals: Record<string, string> = {}
  for (const cycle of fact('CYCLES').split(',')) {
    let cents = 0
    for (const charge_mode of ['1', '3']) {
      const query = { cycle, charge_mode, customer_id: fact('CUSTOMER_ID'), limit: '100', offset: '0' }
      const path = '/v2/bills/partner-bills/subcustomer-bills/monthly-sum'
      const { bill_sums: sums } = await integration.ask('partner', 'GET', path, { query })
      for (const each of sums as Fields[]) cents += Math.round(Number(each['amount']) * 100)
    }
    totals[cycle] = (cents / 100).toFixed(2)
  }
  await integration.part('hand in', () => hand({ [fact('CUSTOMER_ID')]: totals }))
}

/** What the reference integration does in each scenario. */
export const tasks: Readonly<Record<string, (integration: Integration) => Promise<unknown>>> = {
  'list-customers': listCustomers,
  'find-customer': findCustomer,
  onboarding: onboard,
  'real-name': authenticateByRealName,
  unfreeze,
  budget: setBudget,
  'ambiguous-customer': registerOnce,
  throttled: listCustomers,
  flaky: listCustomers,
  outage: askForQuota,
  'odd-answers': listCustomers,
  'token-expiry': listCustomers,
  'search-orders': searchOrders,
  'pay-order': pay,
  'cancel-order': cancel,
  renew,
  unsubscribe: sendUnsubscription,
  'ambiguous-payment': payForSure,
  'lost-payment': payForSure,
  'late-payment': payForSure,
  'refused-payment': payIfPossible,
  reconciliation: handInTotals,
  'allocate-and-pay': allocateAndPay,
  'balance-too-small': payIfPossible,
  coupons: issueCoupons,
  'customers-bill': handInPartnerTotals,
}
