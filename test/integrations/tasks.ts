import { CallFailed, fact, type Integration } from './platform.ts'
import { consoleTasks } from './console-tasks.ts'
import { hardDayTasks } from './hard-day-tasks.ts'
import { chinaTasks } from './china-tasks.ts'
import {
  authenticateCompany,
  awaitAssociation,
  checkAndSendCode,
  codeFor,
  customers,
  done,
  type Fields,
  hand,
  payForSure,
  sendPayment,
  statusOf,
} from './parts.ts'
import { ticketTasks } from './ticket-tasks.ts'

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
  if (['at once', 'backwards', 'by three workers'].includes(habits.reads)) {
    const limit = habits.pageSize(0)
    const { total } = await readPage(0, limit)
    const offsets = Array.from({ length: Math.ceil(total / limit) - 1 }, (_, at) => (at + 1) * limit)
    if (habits.reads === 'by three workers') await Promise.all([1, 2, 3].map(() => readOffsets(offsets)))
    else if (habits.reads === 'at once') await Promise.all(offsets.map((offset) => readPage(offset, limit)))
    else for (const offset of offsets.reverse()) await readPage(offset, limit)
    return ids
  }
  if (habits.reads === 'by two workers') {
    const one = { ...integration, habits: { ...habits, reads: 'one by one' } } as const
    await Promise.all([readCustomers(one, filter), readPages()])
    return ids
  }
  return readPages()

  /** Takes the next page that nobody has taken, until none is left. */
  async function readOffsets(offsets: number[]): Promise<void> {
    const limit = habits.pageSize(0)
    for (let next = offsets.shift(); next !== undefined; next = offsets.shift()) await readPage(next, limit)
  }

  async function readPages(): Promise<string[]> {
    for (let offset = 0, page = 0; ; page += 1) {
      const limit = habits.pageSize(page)
      const { total, rows } = await readPage(offset, limit)
      if (habits.lastPage(offset, limit, total, rows)) return ids
      offset = habits.nextOffset(offset, limit, rows)
    }
  }
}

async function listCustomers(integration: Integration): Promise<void> {
  const ids = await readCustomers(integration)
  await integration.part('hand in', () => hand(ids))
}

async function findCustomer(integration: Integration): Promise<void> {
  const found = await readCustomers(integration, { customer: fact('CUSTOMER_NAME') })
  if (!found.includes(fact('CUSTOMER_IDS'))) throw new Error('the customer was not found')
  await hand(found)
}

async function onboard(integration: Integration): Promise<void> {
  const email = 'new-customer@example.com'
  await checkAndSendCode(integration, {
    check: () =>
      integration.part('check', () =>
        integration.ask('partner', 'POST', `${customers}/users/check-identity`, {
          body: { search_type: 'email', search_value: email },
        }),
      ),
    code: () =>
      integration.part('code', () =>
        integration.once('partner', 'POST', '/v2/bases/verificationcode/send', { body: { receiver_type: 2, email } }),
      ),
  })
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

function authenticateByRealName(integration: Integration): Promise<void> {
  return authenticateCompany(integration, fact('CUSTOMER_IDS'))
}

/** So many customers one order to unfreeze may name (mc_00028). */
const mostAtOnce = 10

async function unfreeze(integration: Integration): Promise<void> {
  const order = (ids: readonly string[], kind: string): Promise<Fields> =>
    integration.once('partner', 'POST', `${customers}/unfreeze`, {
      body: { customer_ids: ids, reason: 'invoice paid', unfreeze_type: kind },
    })
  const ids = fact('CUSTOMER_IDS').split(',')
  const left: string[] = []
  for (let at = 0; at < ids.length; at += mostAtOnce) {
    const { error_details: failed = [] } = await order(ids.slice(at, at + mostAtOnce), 'ACCOUNT')
    left.push(...(failed as Fields[]).map((each) => String(each['id'])))
  }
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

const ordersAPage = 15

async function searchOrders(integration: Integration): Promise<void> {
  const { spans } = integration.habits
  const now = Date.now()
  const length = (30 * 24 * 60 * 60 * 1000) / spans
  const second = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`
  const ids = new Set<unknown>()
  for (let span = spans; span > 0; span -= 1) {
    const times = { create_time_begin: second(now - span * length), create_time_end: second(now - (span - 1) * length) }
    for (let offset = 0, total = 1; offset < total; offset += ordersAPage) {
      const query = { ...times, limit: String(ordersAPage), offset: String(offset) }
      const listed = await integration.ask('customer', 'GET', '/v2/orders/customer-orders', { query })
      total = Number(listed['total_count'])
      for (const each of listed['order_infos'] as Fields[]) ids.add(each['order_id'])
    }
  }
  await hand([...ids])
  const headers = { 'X-Language': 'en_US' }
  await integration.ask('customer', 'GET', '/v2/products/service-types', { query: { limit: '100' }, headers })
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
  'balance-too-small': payIfPossible,
  'find-rare-name': findCustomer,
  'late-list': listCustomers,
  redirected: listCustomers,
  'page-number-as-offset': listCustomers,
  'paid-again-after-504': payForSure,
  'bill-summed-from-details': handInTotals,
  ...hardDayTasks,
  ...chinaTasks,
  ...consoleTasks,
  ...ticketTasks,
}
