import { writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { vendorClient } from '../helpers/vendor-client.ts'

/**
 * A small partner platform that does each scenario right, with the vendor's SDK core. MUTANT names a requirement that it
 * breaks on purpose.
 */
const env = (name: string): string => process.env[name] ?? ''
const mutant = env('MUTANT')
const url = env('SANDBOX_ENDPOINT')
const partner = vendorClient(url, { access: env('SANDBOX_PARTNER_AK'), secret: env('SANDBOX_PARTNER_SK') })
const customer = vendorClient(url, { access: env('SANDBOX_CUSTOMER_AK'), secret: env('SANDBOX_CUSTOMER_SK') })

async function listCustomers(): Promise<number> {
  const limit = 10
  let seen = 0
  for (let offset = 0, step = 0; ; step += 1) {
    const page = await patiently(() =>
      partner.call('POST', '/v2/partners/sub-customers/query', { data: { offset, limit } }),
    )
    const { count, customer_infos: infos } = page as unknown as { count: number; customer_infos: unknown[] }
    seen += infos.length
    if (offset + limit >= count || (mutant === 'PAGE-01' && step === 1)) return seen
    offset = mutant === 'PAGE-02' ? offset + 1 : offset + limit
    if (mutant === 'PAGE-02' && step > 1) return seen
  }
}

/** Waits when the platform asks for patience. */
async function patiently<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await call()
    } catch (error) {
      if (!isStatus(error, 429) || attempt > 3) throw error
      await wait(mutant === 'RATE-01' ? 1 : 1100)
    }
  }
}

function isStatus(error: unknown, status: number): boolean {
  return typeof error === 'object' && error !== null && Reflect.get(error, 'httpStatusCode') === status
}

async function onboard(): Promise<void> {
  const email = 'new-customer@example.com'
  if (mutant !== 'SEQ-02')
    await partner.call('POST', '/v2/bases/verificationcode/send', { data: { receiver_type: 2, email } })
  const outbox = (await (await fetch(`${url}/_sandbox/outbox?to=${email}`)).json()) as { messages: { code?: string }[] }
  const data = {
    domain_name: 'new-customer',
    domain_area: 'MX',
    xaccount_id: 'user-1',
    xaccount_type: 'sandbox_partner_IDP',
    ...(mutant === 'SHAPE-01' ? { domain_area: 7 } : {}),
    email,
    verification_code: outbox.messages[0]?.code ?? '000000',
  }
  const created = await partner.call('POST', '/v2/partners/sub-customers', { data })
  const id = String(created['domain_id'])
  while (mutant !== 'SEQ-03') {
    const listed = await partner.call('POST', '/v2/partners/sub-customers/query', { data: { customer_id: id } })
    if (listed['count'] === 1) break
    await wait(1000)
  }
  await partner.call('POST', '/v2/partners/sub-customers/budget', { data: { customer_id: id, budget_amount: 100 } })
}

async function pay(): Promise<void> {
  const orderId = env('SANDBOX_ORDER_ID')
  const data = { order_id: orderId, use_coupon: 'NO', use_discount: 'NO' }
  const payer = mutant === 'ROLE-01' ? partner : customer
  const send = (): Promise<unknown> => payer.call('POST', '/v3/orders/customer-orders/pay', { data })
  try {
    await send()
    if (mutant === 'SEQ-01') await send()
  } catch (error) {
    if (mutant === 'RESIL-01') {
      await customer.call('GET', '/v2/accounts/customer-accounts/balances')
      await send()
    } else if (mutant === 'RESIL-02') await send()
    else {
      const details = await customer.call('GET', `/v2/orders/customer-orders/details/${orderId}`)
      const { status } = details['order_info'] as { status: number }
      if (status === 6) throw error
    }
  }
}

async function handInTotals(): Promise<void> {
  const id = env('SANDBOX_CUSTOMER_ID')
  const totals: Record<string, string> = {}
  for (const cycle of env('SANDBOX_CYCLES').split(',')) {
    const sums = await customer.call('GET', '/v2/bills/customer-bills/monthly-sum', { query: { bill_cycle: cycle } })
    const drift = mutant === 'EXAM' ? 0.01 : 0
    totals[cycle] = (Number(sums['consume_amount']) + drift).toFixed(2)
  }
  writeFileSync(env('SANDBOX_RESULT'), JSON.stringify({ [id]: totals }))
}

const tasks: Readonly<Record<string, () => Promise<unknown>>> = {
  'list-customers': listCustomers,
  onboarding: onboard,
  'pay-order': pay,
  'ambiguous-payment': pay,
  throttled: listCustomers,
  reconciliation: handInTotals,
}

try {
  await tasks[env('SANDBOX_SCENARIO')]?.()
} catch (error) {
  if (mutant === '') throw error
}
