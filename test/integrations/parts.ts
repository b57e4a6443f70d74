import { writeFile } from 'node:fs/promises'
import { CallFailed, fact, type Integration } from './platform.ts'

/** An object of JSON. */
export type Fields = Readonly<Record<string, unknown>>

export const customers = '/v2/partners/sub-customers'

export function hand(result: unknown): Promise<void> {
  return writeFile(fact('RESULT'), JSON.stringify(result))
}

/** Looks whether a customer is known and has a code sent, in the order of the integration's habits. */
export async function checkAndSendCode(
  { habits }: Integration,
  steps: { readonly check: () => Promise<unknown>; readonly code: () => Promise<unknown> },
): Promise<void> {
  const inOrder = [steps.check, steps.code]
  for (const step of habits.checksIdentity === 'first' ? inOrder : inOrder.reverse()) await step()
}

export async function codeFor(address: string): Promise<string> {
  const outbox = await fetch(`${fact('ENDPOINT')}/_sandbox/outbox?to=${address}`)
  const { messages } = (await outbox.json()) as { messages: { code?: string }[] }
  return messages[0]?.code ?? '000000'
}

/** Waits until a customer is in the list of the partner. */
export async function awaitAssociation(integration: Integration, id: string): Promise<void> {
  await integration.part('wait', () =>
    integration.poll(async () => {
      const body = {
        id: { customer_id: id },
        name: { account_name: 'new-customer' },
        list: { offset: 0, limit: 100 },
      }[integration.habits.looksAtCustomers]
      const listed = await integration.ask('partner', 'POST', `${customers}/query`, { body })
      return (listed['customer_infos'] as Fields[]).some((each) => each['customer_id'] === id)
    }),
  )
}

export async function authenticateCompany(integration: Integration, id: string): Promise<void> {
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

/** Status of an order that waits for its payment, and of one that is done. */
export const waits = 6
export const done = 5

export async function statusOf(integration: Integration, orderId: string): Promise<unknown> {
  const { looksAtOrders } = integration.habits
  if (looksAtOrders !== 'details') {
    const query = looksAtOrders === 'list' ? { order_id: orderId } : { limit: '100', offset: '0' }
    const listed = await integration.ask('customer', 'GET', '/v2/orders/customer-orders', { query })
    return (listed['order_infos'] as Fields[]).find((each) => each['order_id'] === orderId)?.['status']
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

/** Pays, and finds out what became of a payment whose answer was lost. */
export async function payForSure(integration: Integration): Promise<void> {
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
