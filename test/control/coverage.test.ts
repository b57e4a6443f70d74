import { expect, it } from 'vitest'
import { startPlatform } from '../helpers/platform.ts'

interface Coverage {
  readonly count: Readonly<Record<string, number>>
  readonly operations: readonly {
    readonly service: string
    readonly operation_id: string
    readonly calls: number
    readonly statuses: readonly { readonly status: number; readonly reach: string; readonly met: number }[]
    readonly refusals: readonly {
      readonly refusal: string
      readonly error_code: string
      readonly reach: string
      readonly met: number
    }[]
    readonly evidence: { readonly vendor_client: boolean; readonly probed: boolean; readonly recorded?: unknown }
  }[]
  readonly gateway: readonly { readonly refusal: string; readonly met: number }[]
}

async function coverage(platform: ReturnType<typeof startPlatform>, query = ''): Promise<Coverage> {
  const { status, body } = await platform.call('GET', `/_sandbox/coverage${query}`, { as: null })
  expect(status).toBe(200)
  return body as Coverage
}

const unknownOrder = { order_id: 'CS0000000000', use_coupon: 'NO', use_discount: 'NO' }

it('tells how each status and refusal of an operation is reached, and which of them were met', async () => {
  const platform = startPlatform()
  const as = platform.userOf('demo-customer-01')
  await platform.call('POST', '/v3/orders/customer-orders/pay', { as, body: unknownOrder })
  await platform.call('POST', '/v3/orders/customer-orders/pay', { as: null, body: unknownOrder })

  const { operations, count, gateway } = await coverage(platform, '?operation=PayOrders')
  expect(count).toMatchObject({ operations: 1, called: 1, met: 1 })
  expect(operations).toMatchObject([{ service: 'intl', operation_id: 'PayOrders', calls: 2 }])
  const [pay] = operations
  expect(pay?.statuses).toContainEqual({ status: 204, reach: 'behaviour', met: 0 })
  expect(pay?.statuses).toContainEqual({ status: 400, reach: 'behaviour', met: 1 })
  expect(pay?.refusals.find(({ refusal }) => refusal === 'order_unknown')).toMatchObject({ met: 1 })
  expect(pay?.refusals.some(({ reach }) => reach === 'fault')).toBe(true)
  expect(gateway.find(({ refusal }) => refusal === 'credentials_missing')).toMatchObject({ met: 1 })
})

it('lists what the site of the world has, each operation once', async () => {
  for (const site of ['intl', 'cn'] as const) {
    const { operations, count } = await coverage(startPlatform({ site }))
    const keys = operations.map((each) => `${each.service}.${each.operation_id}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toContain(`${site}.ListSubCustomers`)
    expect(new Set(operations.map(({ service }) => service))).toEqual(new Set([site, 'iam', 'tickets', 'v1']))
    expect(count).toMatchObject({ operations: keys.length, not_reached: 0 })
  }
})

it('has nothing of a service that the site does not have', async () => {
  const { operations, count } = await coverage(startPlatform(), '?service=cn')
  expect([operations, count['operations']]).toEqual([[], 0])
})

it('tells by which evidence an operation is known, each axis for itself', async () => {
  const platform = startPlatform()
  const of = async (service: string, operation: string): Promise<unknown> =>
    (await coverage(platform, `?service=${service}&operation=${operation}`)).operations.map(({ evidence }) => evidence)
  expect(await of('intl', 'ListSubCustomers')).toEqual([{ vendor_client: true, probed: true }])
  expect(await of('tickets', 'ListSubCustomers')).toEqual([{ vendor_client: false, probed: true }])
  const { operations } = await coverage(platform)
  expect(operations.filter(({ evidence }) => !evidence.probed)).toEqual([])
})
