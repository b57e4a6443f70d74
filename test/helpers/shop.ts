import { expect } from 'vitest'
import type { Caller } from '../../src/state/accounts/accounts.ts'
import type { PlatformOptions } from '../../src/server/platform.ts'
import { startPlatform, type TestPlatform } from './platform.ts'

export const nobody = { as: null } as const

/** A server with a price of 63.07 USD a month. */
export const server = {
  service_type_code: 'hws.service.type.ec2',
  resource_type_code: 'hws.resource.type.vm',
  resource_spec: 's6.xlarge.4.linux',
  region_code: 'la-north-2',
}

/** A disk of 100 GB with a price of 9.39 USD a month. */
export const disk = {
  ...server,
  service_type_code: 'hws.service.type.ebs',
  resource_type_code: 'hws.resource.type.volume',
  resource_spec: 'GPSSD',
  size: 100,
  size_measure_id: 17,
}

/** What a customer sends out over a bandwidth, by the gigabyte. */
export const upflow = {
  ...server,
  service_type_code: 'hws.service.type.vpc',
  resource_type_code: 'hws.resource.type.bandwidth',
  resource_spec: '12_bgp',
  usage_factor: 'upflow',
  usage_measure_id: 10,
}

/** The records of a customer's own bill. */
export const recordsPath = '/v2/bills/customer-bills/res-fee-records'

type Body = Record<string, unknown>

/** A customer that buys, and what its platform sees. */
export interface Shop {
  readonly platform: TestPlatform
  readonly id: string
  readonly as: Caller
  /** Any call of the customer: its body, or its status when it has none. */
  call(method: string, target: string, body?: Body): Promise<Body>
  /** Orders on the console and gives the order's id. */
  order(body: Body): Promise<string>
  pay(orderId: string, more?: Body): Promise<Body>
  /** Orders and pays what comes up at once, and gives the resources. */
  buy(items: readonly Body[], more?: Body): Promise<Body[]>
  /** Begins to use things by the hour; gives their ids. */
  use(items: readonly Body[]): Promise<string[]>
  show(orderId: string): Promise<Body>
  resources(filter?: Body): Promise<Body[]>
  renew(resourceIds: readonly unknown[], more?: Body): Promise<Body>
  unsubscribe(resourceIds: readonly unknown[], type?: 1 | 2): Promise<Body>
  refund(orderId: unknown): Promise<Body>
  advance(to: string): Promise<Body>
  budget(amount: number): Promise<void>
  /** What the budget says is used. */
  used(): Promise<unknown>
  coupon(more?: Body): Promise<string>
  coupons(query?: string): Promise<Body[]>
}

/** Opens a shop for a customer of the demo, with a clock that stands at noon UTC of 6 May 2026. */
export function openShop(name = 'demo-customer-24', options: Partial<PlatformOptions> = {}): Shop {
  const platform = startPlatform(options)
  const id = platform.customer(name).customerId
  const as = platform.userOf(name)
  async function call(method: string, target: string, body?: Body): Promise<Body> {
    const answered = await platform.call(method, target, { as, ...(body === undefined ? {} : { body }) })
    return answered.body === undefined ? { status: answered.status } : (answered.body as Body)
  }
  const control = async (target: string, body: Body): Promise<Body> =>
    (await platform.post(`/_sandbox${target}`, body, nobody)).body as Body
  const shop: Shop = {
    platform,
    id,
    as,
    call,
    async order(body) {
      const { order_id: orderId, ...rest } = await control(`/customers/${id}/purchases`, body)
      expect(rest).toMatchObject({ status: 6 })
      return String(orderId)
    },
    pay: (orderId, more = {}) =>
      call('POST', '/v3/orders/customer-orders/pay', {
        order_id: orderId,
        use_coupon: 'NO',
        use_discount: 'NO',
        ...more,
      }),
    async buy(items, more = {}) {
      const orderId = await shop.order({ items, provisioning_seconds: 0, ...more })
      expect(await shop.pay(orderId)).toEqual({ status: 204 })
      return shop.resources({ order_id: orderId })
    },
    async use(items) {
      const { resource_ids: ids } = await control(`/customers/${id}/purchases`, { items, charging_mode: 3 })
      return ids as string[]
    },
    show: (orderId) => call('GET', `/v2/orders/customer-orders/details/${orderId}`),
    async resources(filter = {}) {
      const { data } = await call('POST', '/v2/orders/suscriptions/resources/query', filter)
      return data as Body[]
    },
    renew: (resourceIds, more = {}) =>
      call('POST', '/v2/orders/subscriptions/resources/renew', {
        resource_ids: resourceIds,
        period_type: 2,
        period_num: 1,
        ...more,
      }),
    unsubscribe: (resourceIds, type = 1) =>
      call('POST', '/v2/orders/subscriptions/resources/unsubscribe', {
        resource_ids: resourceIds,
        unsubscribe_type: type,
      }),
    refund: (orderId) => call('GET', `/v2/orders/customer-orders/refund-orders?order_id=${String(orderId)}`),
    advance: (to) => control('/clock/advance', to.startsWith('P') ? { duration: to } : { until: to }),
    async budget(amount) {
      await platform.post('/v2/partners/sub-customers/budget', { customer_id: id, budget_amount: amount })
    },
    async used() {
      const { body } = await platform.get(`/v2/partners/sub-customers/budget?customer_id=${id}`)
      return (body as Body)['used_amount']
    },
    async coupon(more = {}) {
      const { coupon_id: couponId } = await control('/coupons', { customer_id: id, face_value: '20', ...more })
      return String(couponId)
    },
    async coupons(query = '') {
      const { user_coupons: coupons } = await call('GET', `/v2/promotions/benefits/coupons${query}`)
      return coupons as Body[]
    },
  }
  return shop
}

/** Proves the laws of the world that a shop is in. */
export async function expectLaws({ platform }: Pick<Shop, 'platform'>): Promise<void> {
  const { body } = await platform.get('/_sandbox/invariants', nobody)
  const { invariants } = body as { invariants: { name: string; holds: boolean; detail?: string }[] }
  expect(invariants.filter((each) => !each.holds)).toEqual([])
}

/** Proves that every view of the ledger agrees with the others. */
export async function expectAgreement({ platform }: Pick<Shop, 'platform'>): Promise<void> {
  const { body } = await platform.get('/_sandbox/reconciliation', nobody)
  const { checks } = body as { checks: { name: string; agrees: boolean; compared: number }[] }
  expect(checks.filter((each) => !each.agrees)).toEqual([])
}
