import { expect } from 'vitest'
import { startPlatform, type TestPlatform } from './platform.ts'

export const path = '/v2/partners/sub-customers/budget'

export type Fields = Record<string, unknown>

export interface Story {
  readonly platform: TestPlatform
  readonly id: string
  readonly set: (budget: Fields) => Promise<void>
  readonly spend: (amount: string | number) => Promise<Fields>
  readonly advance: (to: Fields) => Promise<void>
  /** Amount, use and type of the budget. */
  readonly shown: () => Promise<unknown[]>
  /** The mails about the customer, oldest first. */
  readonly mails: () => Promise<Fields[]>
  readonly isFrozen: () => Promise<unknown>
}

/** A resale customer without a budget, and what can happen to it. */
export function story(digits = '25', platform = startPlatform()): Story {
  const id = platform.customer(`demo-customer-${digits}`).customerId
  return {
    platform,
    id,
    async set(budget) {
      const { status, body } = await platform.post(path, { customer_id: id, ...budget })
      expect([status, body]).toEqual([204, undefined])
    },
    async spend(amount) {
      const { status, body } = await platform.post(`/_sandbox/customers/${id}/usage`, { amount }, { as: null })
      expect(status).toBe(201)
      return body as Fields
    },
    async advance(to) {
      expect((await platform.post('/_sandbox/clock/advance', to, { as: null })).status).toBe(200)
    },
    async shown() {
      const { body } = await platform.get(`${path}?customer_id=${id}`)
      const { budget_amount: amount, used_amount: used, budget_type: type, ...rest } = body as Fields
      expect(rest).toEqual({ measure_id: 1, currency: 'USD' })
      return [amount, used, type]
    },
    async mails() {
      const { body } = await platform.get('/_sandbox/outbox?limit=1000', { as: null })
      return (body as { messages: Fields[] }).messages.filter((each) => each['customer_id'] === id).reverse()
    },
    async isFrozen() {
      const { body } = await platform.post('/v2/partners/sub-customers/query', { customer_id: id })
      return (body as { customer_infos: { is_frozen: number }[] }).customer_infos[0]?.is_frozen
    },
  }
}
