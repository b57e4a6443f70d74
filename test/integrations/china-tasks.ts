import { CallFailed, fact, type Integration } from './platform.ts'
import {
  authenticateCompany,
  awaitAssociation,
  checkAndSendCode,
  codeFor,
  customers,
  type Fields,
  hand,
  payForSure,
} from './parts.ts'

const mobile = '13900000042'

/** Has a code sent to the mobile number, and reads it in the outbox. */
async function codeBySms(integration: Integration, purpose: object): Promise<string> {
  const body = { receiver_type: 1, mobile_phone: mobile, ...purpose }
  await integration.once('partner', 'POST', '/v2/bases/verificationcode/send', { body })
  return codeFor(mobile)
}

async function authenticateByBankCard(integration: Integration, id: string): Promise<void> {
  let code = '000000'
  await integration.part('card code', async () => {
    code = await codeBySms(integration, { scene: 18, customer_id: id })
  })
  await integration.part('card', () =>
    integration.once('partner', 'POST', '/v2/customers/realname-auths/individual', {
      body: {
        customer_id: id,
        identify_type: 4,
        verified_file_url: ['people/face.jpg'],
        name: '李雷',
        verified_number: 'P0000001',
        xaccount_type: fact('XACCOUNT_TYPE'),
        bank_card_info: {
          bank_account: '6222020200112233445',
          areacode: '0086',
          mobile,
          verification_code: code,
        },
      },
    }),
  )
}

async function registerByPhone(integration: Integration): Promise<void> {
  let code = '000000'
  await checkAndSendCode(integration, {
    check: () =>
      integration.part('check', () =>
        integration.ask('partner', 'POST', `${customers}/users/check-identity`, {
          body: { search_type: 'mobile', search_value: `0086-${mobile}` },
        }),
      ),
    code: () =>
      integration.part('code', async () => {
        code = await codeBySms(integration, {})
      }),
  })
  const created = await integration.once('partner', 'POST', customers, {
    body: {
      domain_name: 'new-customer',
      xaccount_id: 'user-1',
      xaccount_type: fact('XACCOUNT_TYPE'),
      mobile_phone: mobile,
      verification_code: code,
    },
  })
  const id = String(created['domain_id'])
  await awaitAssociation(integration, id)
  if (integration.habits.authenticatesBy === 'company') await authenticateCompany(integration, id)
  else await authenticateByBankCard(integration, id)
}

export function sendAllocation(integration: Integration): Promise<unknown> {
  return integration.once('partner', 'POST', '/v2/accounts/partner-accounts/adjust-amount', {
    body: { customer_id: fact('CUSTOMER_ID'), amount: 500 },
  })
}

async function allocateAndPay(integration: Integration): Promise<void> {
  await integration.part('allocate', () => sendAllocation(integration))
  await payForSure(integration)
}

/** How many allocations to the customer the partner's records show. */
async function allocationsMade(integration: Integration): Promise<number> {
  const query = { customer_id: fact('CUSTOMER_ID'), operation_type: 'SOURCE_OPERATION_BEADJUST', limit: '100' }
  const path = '/v3/accounts/partner-accounts/adjust-records'
  return Number((await integration.ask('partner', 'GET', path, { query }))['total_count'])
}

/** Allocates once: an answer that is lost is looked for among the records of allocations. */
async function allocateForSure(integration: Integration): Promise<void> {
  let before = 0
  await integration.part('count', async () => {
    before = await allocationsMade(integration)
  })
  try {
    await integration.part('allocate', () => sendAllocation(integration))
  } catch (error) {
    if (!(error instanceof CallFailed) || (error.status > 0 && error.status < 500)) throw error
    await integration.part('after lost allocation', async () => {
      if ((await allocationsMade(integration)) === before) await sendAllocation(integration)
    })
  }
}

/** Sends a reclaim of so much from the customer. */
export function sendReclaim(integration: Integration, amount: number): Promise<unknown> {
  return integration.once('partner', 'POST', '/v2/accounts/partner-accounts/reclaim', {
    body: { customer_id: fact('CUSTOMER_ID'), amount },
  })
}

/** Reclaims what the customer has. */
async function reclaimAll(integration: Integration): Promise<void> {
  const path = '/v2/accounts/customer-accounts/balances/batch-query'
  let amount = 0
  await integration.part('balance', async () => {
    const body = { customer_infos: [{ customer_id: fact('CUSTOMER_ID') }] }
    const { customer_balances: balances } = await integration.ask('partner', 'POST', path, { body })
    amount = Number((balances as Fields[])[0]?.['amount'])
  })
  await integration.part('reclaim', () => sendReclaim(integration, amount))
}

/** Pays, and gives back all that the order brought. */
async function payAndGiveBack(integration: Integration): Promise<void> {
  await payForSure(integration)
  await integration.part('give back', () => giveBack(integration))
}

async function giveBack(integration: Integration): Promise<unknown> {
  return sendGiveBack(integration, await broughtByOrder(integration))
}

/** Ids of what the order brought. */
export async function broughtByOrder(integration: Integration): Promise<readonly unknown[]> {
  const { data } = await integration.ask('customer', 'POST', '/v2/orders/suscriptions/resources/query', {
    body: { order_id: fact('ORDER_ID'), only_main_resource: 1, limit: 100, offset: 0 },
  })
  return (data as Fields[]).map((each) => each['resource_id'])
}

/** Unsubscribes from resources. */
export function sendGiveBack(integration: Integration, resource_ids: readonly unknown[]): Promise<unknown> {
  return integration.once('customer', 'POST', '/v2/orders/subscriptions/resources/unsubscribe', {
    body: { resource_ids, unsubscribe_type: 1, unsubscribe_reason_type: 1 },
  })
}

/** Allocates to each customer that is still in the list; of the others it looks up what came back. */
async function allocateToEach(integration: Integration): Promise<void> {
  for (const customer_id of fact('CUSTOMER_IDS').split(',')) {
    const left = new Set<string>()
    await integration.part('look', async () => {
      const listed = await integration.ask('partner', 'POST', `${customers}/query`, { body: { customer_id } })
      if (listed['count'] === 0) left.add(customer_id)
    })
    if (left.has(customer_id)) await moneyThatCameBack(integration, customer_id)
    else await sendGift(integration, customer_id)
  }
}

function sendGift(integration: Integration, customer_id: string): Promise<unknown> {
  const path = '/v2/accounts/partner-accounts/adjust-amount'
  return integration.once('partner', 'POST', path, { body: { customer_id, amount: 350 } })
}

/** The records of what came back from a customer that left. */
function moneyThatCameBack(integration: Integration, customer_id: string): Promise<unknown> {
  const query = { customer_id, operation_type: 'SOURCE_OPERATION_BEUNBIND', limit: '100', offset: '0' }
  return integration.ask('partner', 'GET', '/v3/accounts/partner-accounts/adjust-records', { query })
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
  await integration.part('rest without coupon', async () => {
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

/** What the reference integration does in each scenario that the China site alone has, besides those of payments. */
export const chinaTasks: Readonly<Record<string, (integration: Integration) => Promise<unknown>>> = {
  'register-by-phone': registerByPhone,
  'allocate-and-pay': allocateAndPay,
  'ambiguous-allocation': allocateForSure,
  reclaim: reclaimAll,
  'five-day-refund': payAndGiveBack,
  leaving: allocateToEach,
  coupons: issueCoupons,
  'customers-bill': handInPartnerTotals,
}
