import { expect } from 'vitest'
import type { Caller } from '../../src/state/accounts/accounts.ts'
import { startPlatform, type TestPlatform } from './platform.ts'

export const nobody = { as: null } as const
export const orders = '/v2/orders/customer-orders'
export const server = {
  service_type_code: 'hws.service.type.ec2',
  resource_type_code: 'hws.resource.type.vm',
  resource_spec: 's6.xlarge.4.linux',
  region_code: 'la-north-2',
  period_type: 2,
  period_num: 1,
}
export const disk = {
  ...server,
  service_type_code: 'hws.service.type.ebs',
  resource_type_code: 'hws.resource.type.volume',
  resource_spec: 'GPSSD',
  size: 100,
  size_measure_id: 17,
}

export interface Story {
  readonly platform: TestPlatform
  readonly id: string
  readonly as: Caller
  readonly order: (body?: Record<string, unknown>) => Promise<string>
  readonly pay: (orderId: string, more?: Record<string, unknown>) => Promise<unknown>
  readonly cancel: (orderId: string) => Promise<unknown>
  readonly show: (orderId: string) => Promise<Record<string, unknown>>
  readonly resources: (filter?: Record<string, unknown>) => Promise<Record<string, unknown>[]>
  readonly advance: (duration: string) => Promise<void>
}

/** A customer that orders, and what its platform sees. */
export function story(name = 'demo-customer-02'): Story {
  const platform = startPlatform()
  const id = platform.customer(name).customerId
  const as = platform.userOf(name)
  return {
    platform,
    id,
    as,
    async order(body = { items: [server] }) {
      const answered = await platform.post(`/_sandbox/customers/${id}/purchases`, body, nobody)
      expect(answered.status).toBe(201)
      return (answered.body as { order_id: string }).order_id
    },
    pay: async (orderId, more = {}) => {
      const { status, body } = await platform.post(
        '/v3/orders/customer-orders/pay',
        { order_id: orderId, use_coupon: 'NO', use_discount: 'NO', ...more },
        { as },
      )
      return body ?? status
    },
    cancel: async (orderId) => {
      const { status, body } = await platform.call('PUT', `${orders}/cancel`, { as, body: { order_id: orderId } })
      return body ?? status
    },
    show: async (orderId) =>
      (await platform.get(`${orders}/details/${orderId}`, { as })).body as Record<string, unknown>,
    resources: async (filter = {}) => {
      const { body } = await platform.post('/v2/orders/suscriptions/resources/query', filter, { as })
      return (body as { data: Record<string, unknown>[] }).data
    },
    advance: async (duration) => {
      await platform.post('/_sandbox/clock/advance', { duration }, nobody)
    },
  }
}
