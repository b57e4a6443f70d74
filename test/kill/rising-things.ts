import type { SiteName } from '../../src/contract/operations.ts'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { budget, type Client, customerId, type Fields, logIn } from '../helpers/client.ts'
import { insist } from './part.ts'
import type { Rising } from './rising.ts'

/** Names the demo partner of a site in a control call. */
export function partnerOf(site: SiteName): string {
  return `partner=${demoAccounts[site].partner.id}`
}

/** Adds a customer to the demo partner of a site. */
export async function newCustomer(client: Client, prefix: string, site: SiteName): Promise<string> {
  const { body } = await insist(201, client('POST', `/_sandbox/customers?${partnerOf(site)}`, { count: 1, prefix }))
  const [customer] = body['customers'] as { customer_id: string }[]
  return customer?.customer_id ?? ''
}

const china = partnerOf('cn')
const accounts = '/v2/accounts/partner-accounts'
const coupons = '/v2/promotions/benefits/partner-coupons'
const members = '/v2/enterprises/multi-accounts'

/** The partner of the China site pays in so much, and hands it to a customer. */
export async function giveCash(client: Client, token: string, given: { customer_id: string; amount: number }) {
  const amount = `${given.amount}.00`
  await insist(201, client('POST', `/_sandbox/partner-money/top-ups?${china}`, { amount }))
  await insist(200, client('POST', `${accounts}/adjust-amount`, given, token))
}

/** The budget that a partner sets for a customer. */
function budgetOf(prefix: string): Rising {
  let id: string | undefined
  let token = ''
  const set = (client: Client, amount: number) =>
    insist(204, client('POST', budget, { customer_id: id, budget_amount: amount }, token))
  return {
    name: `the budget of ${prefix}`,
    async begin(client) {
      token = await logIn(client)
      if (id !== undefined) return
      id = await newCustomer(client, prefix, 'intl')
      await set(client, 1)
    },
    raise: set,
    async show(client) {
      const { body } = await insist(200, client('GET', `${budget}?customer_id=${id ?? ''}`, undefined, token))
      return Number(body['budget_amount'])
    },
  }
}

/** The cash that a partner hands to a customer, yuan by yuan. */
function allocationTo(prefix: string): Rising {
  let id: string | undefined
  let token = ''
  return {
    name: `the cash of ${prefix}`,
    async begin(client) {
      token = await logIn(client, 'partner', 'cn')
      id ??= await newCustomer(client, prefix, 'cn')
      await insist(201, client('POST', `/_sandbox/partner-money/top-ups?${china}`, { amount: '10000.00' }))
    },
    raise: (client) => insist(200, client('POST', `${accounts}/adjust-amount`, { customer_id: id, amount: 1 }, token)),
    async show(client) {
      const asked = { customer_infos: [{ customer_id: id }] }
      const path = '/v2/accounts/customer-accounts/balances/batch-query'
      const { body } = await insist(200, client('POST', path, asked, token))
      const [first] = body['customer_balances'] as Fields[]
      return Number(first?.['amount'])
    },
  }
}

/** What a partner has given in coupons out of a quota, yuan by yuan. */
function quotaFor(prefix: string): Rising {
  const value = 1_000_000
  let id: string | undefined
  let quota = ''
  let token = ''
  return {
    name: `the quota for ${prefix}`,
    async begin(client) {
      token = await logIn(client, 'partner', 'cn')
      if (id !== undefined) return
      id = await newCustomer(client, prefix, 'cn')
      const given = client('POST', `/_sandbox/coupon-quotas?${china}`, { quota_value: `${value}.00` })
      quota = String((await insist(201, given)).body['quota_id'])
    },
    raise: (client) =>
      insist(200, client('POST', coupons, { quota_id: quota, customer_ids: [id], face_value: 1 }, token)),
    async show(client) {
      const asked = { quota_ids: [quota], offset: 0, limit: 1 }
      const { body } = await insist(200, client('POST', '/v2/partners/coupon-quotas/query', asked, token))
      const [first] = body['quotas'] as Fields[]
      return value - Number(first?.['balance'])
    },
  }
}

/** The cash that a master account hands to a member, yuan by yuan. */
function memberCash(memberName: string): Rising {
  let master = ''
  let member = ''
  let token = ''
  return {
    name: `the cash of ${memberName}`,
    async begin(client) {
      const partner = await logIn(client, 'partner', 'cn')
      master = await customerId(client, partner, demoAccounts.cn.customer.domainName)
      member = await customerId(client, partner, memberName)
      token = await logIn(client, 'customer', 'cn')
      await giveCash(client, partner, { customer_id: master, amount: 10_000 })
    },
    raise: (client, to) =>
      insist(
        204,
        client(
          'POST',
          `${members}/transfer-amount`,
          { customer_id: member, amount: '1.00', trans_id: `to-${to}`, balance_type: 'BALANCE_TYPE_DEBIT' },
          token,
        ),
      ),
    async show(client) {
      const path = `${members}/retrieve-amount?sub_customer_id=${member}&balance_type=BALANCE_TYPE_DEBIT&offset=0&limit=5`
      const { body } = await insist(200, client('GET', path, undefined, token))
      const [first] = body['amount_infos'] as Fields[]
      return Number(first?.['avail_retrieve_amount'] ?? 0)
    },
  }
}

/** What rises on each site. */
export const risingOf: Readonly<Record<SiteName, readonly (() => Rising)[]>> = {
  intl: [() => budgetOf('rising-budgets-1'), () => budgetOf('rising-budgets-2')],
  cn: [() => allocationTo('rising-cash'), () => quotaFor('rising-coupons'), () => memberCash('demo-member-cn-02')],
}
