import { writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { RequirementId } from '../../../src/conformance/requirements/all.ts'
import { fact, type Integration } from '../platform.ts'
import { sendPayment } from '../parts.ts'
import { sendUnsubscription } from '../tasks.ts'
import { burst } from './burst.ts'
import { type Mutant, type Body, body, set, regardless, without } from './mutant.ts'
import { codeFor } from '../parts.ts'

async function payWithAnyCoupon(integration: Integration): Promise<unknown> {
  const { user_coupons: all } = await integration.ask('customer', 'GET', '/v2/promotions/benefits/coupons')
  const [coupon] = all as Body[]
  return sendPayment(integration, [{ id: coupon?.['coupon_id'], type: 301 }])
}

async function payAsPartner(integration: Integration): Promise<unknown> {
  const order = { order_id: fact('ORDER_ID'), use_coupon: 'NO', use_discount: 'NO' }
  return integration.once('partner', 'POST', '/v3/orders/customer-orders/pay', { body: order })
}

/** Registers another customer with the code of the first. */
async function registerTwice(integration: Integration): Promise<unknown> {
  const email = 'new-customer@example.com'
  return regardless(async () =>
    integration.once('partner', 'POST', '/v2/partners/sub-customers', {
      body: {
        domain_name: 'second-customer',
        domain_area: 'MX',
        xaccount_id: 'user-2',
        xaccount_type: fact('XACCOUNT_TYPE'),
        email,
        verification_code: await codeFor(email),
      },
    }),
  )
}

/** Mutants of what is about work. */
export const workMutants = {
  'ROLE-01': { scenario: 'pay-order', habits: { instead: { pay: payAsPartner }, omits: ['coupons', 'follow'] } },
  'ROLE-02': {
    scenario: 'budget',
    habits: {
      afterwards: (integration) =>
        regardless(() =>
          integration.once('customer', 'POST', '/v2/partners/sub-customers/query', { body: { limit: 5 } }),
        ),
    },
  },
  'ROLE-03': {
    scenario: 'unfreeze',
    habits: {
      dispatch: async (request, integration) => {
        const { Authorization: _signature, ...rest } = request.headers
        return {
          ...request,
          headers: { ...rest, 'x-auth-token': await integration.login('partner', 'partner-operator') },
        }
      },
    },
  },
  'ROLE-04': { scenario: 'budget', habits: body('/budget', set('customer_id', 'f'.repeat(32))) },
  'ROLE-05': { scenario: 'onboarding', habits: body('/sub-customers', set('xaccount_type', 'another_IDP')) },
  'PAGE-08': { scenario: 'find-customer', habits: body('/query', without('customer')) },
  'PAGE-01': {
    scenario: 'list-customers',
    habits: { pageSize: () => 50, lastPage: (offset) => offset >= 50 },
    also: ['PAGE-07'],
  },
  'PAGE-02': {
    scenario: 'list-customers',
    habits: {
      pageSize: () => 50,
      nextOffset: (offset) => offset + 1,
      lastPage: (offset, limit, total) => offset >= total / limit - 1,
    },
    also: ['PAGE-01', 'PAGE-07'],
  },
  'PAGE-03': { scenario: 'list-customers', habits: { pageSize: () => 1000 } },
  'PAGE-04': { scenario: 'list-customers', habits: { pageSize: () => 9, throttlePause: 1200 } },
  'PAGE-05': {
    scenario: 'list-customers',
    habits: { pageSize: () => 100, lastPage: (offset, limit, total) => offset >= total + limit },
  },
  'PAGE-06': { scenario: 'list-customers', habits: { pageSize: (page) => (page === 0 ? 100 : 50) } },
  'PAGE-07': {
    scenario: 'list-customers',
    habits: { instead: { 'hand in': () => writeFile(fact('RESULT'), '[]') } },
  },
  'SEQ-01': {
    scenario: 'pay-order',
    habits: { afterwards: (integration) => regardless(() => sendPayment(integration)) },
  },
  'SEQ-02': { scenario: 'onboarding', habits: { omits: ['code'] } },
  'SEQ-03': { scenario: 'onboarding', habits: { omits: ['wait'] } },
  'SEQ-04': { scenario: 'renew', habits: { omits: ['price'] } },
  'SEQ-05': {
    scenario: 'onboarding',
    habits: {
      instead: {
        code: async (integration) => {
          const order = { receiver_type: 2, email: 'new-customer@example.com' }
          const path = '/v2/bases/verificationcode/send'
          await integration.once('partner', 'POST', path, { body: order })
          await integration.once('partner', 'POST', path, { body: { ...order, lang: 'en-us' } })
        },
      },
    },
  },
  'SEQ-06': {
    scenario: 'pay-order',
    habits: {
      afterwards: (integration) =>
        regardless(() =>
          integration.once('customer', 'PUT', '/v2/orders/customer-orders/cancel', {
            body: { order_id: fact('ORDER_ID') },
          }),
        ),
    },
  },
  'SEQ-07': {
    scenario: 'pay-order',
    habits: {
      instead: { pay: payWithAnyCoupon },
      omits: ['coupons'],
    },
  },
  'SEQ-08': { scenario: 'pay-order', habits: { omits: ['follow'] } },
  'SEQ-09': { scenario: 'real-name', habits: { omits: ['result'] } },
  'SEQ-10': { scenario: 'onboarding', habits: { omits: ['check'] } },
  'SEQ-11': {
    scenario: 'unsubscribe',
    habits: { afterwards: (integration) => regardless(() => sendUnsubscription(integration)) },
  },
  'SEQ-13': {
    scenario: 'cancel-order',
    habits: {
      afterwards: (integration) =>
        regardless(() =>
          integration.once('customer', 'PUT', '/v2/orders/customer-orders/cancel', {
            body: { order_id: fact('ORDER_ID') },
          }),
        ),
    },
  },
  'SEQ-14': { scenario: 'onboarding', habits: { afterwards: registerTwice } },
  'ASYNC-01': {
    scenario: 'pay-order',
    habits: {
      dispatch: async (request) => {
        if (!request.path.endsWith('/balances')) return request
        await burst(request, 6)
        return { ...request, path: '/_sandbox/clock', headers: {} }
      },
      afterwards: (integration) => integration.ask('customer', 'GET', '/v2/accounts/customer-accounts/balances'),
    },
  },
  'ASYNC-02': { scenario: 'onboarding', habits: { pollsAfterwards: 5, pollPause: 550 } },
  'ASYNC-03': {
    scenario: 'pay-order',
    habits: {
      instead: {
        follow: async (integration) => {
          const orders = { order_id: fact('ORDER_ID'), status_list: [4] }
          for (let time = 0; time < 101; time += 1) {
            await integration.ask('customer', 'POST', '/v2/orders/suscriptions/resources/query', { body: orders })
            await wait(36)
          }
        },
      },
    },
    also: ['ASYNC-01'],
  },
} as const satisfies Partial<Record<RequirementId, Mutant>>
