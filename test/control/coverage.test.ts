import { expect, it } from 'vitest'
import { startPlatform } from '../helpers/platform.ts'
import { projectOf } from '../helpers/samples.ts'

interface Coverage {
  readonly count: Readonly<Record<string, number>>
  readonly operations: readonly {
    readonly service: string
    readonly operation_id: string
    readonly calls: number
    readonly served: number
    readonly refused: number
    readonly unread_fields: readonly { readonly field: string; readonly exchanges: number }[]
    readonly statuses: readonly { readonly status: number; readonly reach: string; readonly met: number }[]
    readonly refusals: readonly {
      readonly refusal: string
      readonly error_code: string
      readonly reach: string
      readonly met: number
    }[]
    readonly evidence: {
      readonly vendor_client: boolean
      readonly probed: boolean
      readonly served: boolean
      readonly refused: boolean
      readonly recorded?: unknown
    }
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
  expect(await of('intl', 'ListSubCustomers')).toEqual([
    { vendor_client: true, probed: true, served: true, refused: true },
  ])
  // No call makes support ask for an authorization, so that there is none to look at.
  expect(await of('tickets', 'ShowAuthorizationDetail')).toEqual([
    { vendor_client: false, probed: true, served: false, refused: true },
  ])
  const { operations } = await coverage(platform)
  expect(operations.filter(({ evidence }) => !evidence.probed)).toEqual([])
})

it('counts what was served and what was refused of this run', async () => {
  const platform = startPlatform()
  await platform.get('/v2/bases/conversions')
  await platform.get('/v2/bases/conversions?measure_type=x')
  await platform.get('/v2/bases/conversions', { as: null })
  const { operations } = await coverage(platform, '?operation=ListConversions')
  expect(operations).toMatchObject([{ calls: 3, served: 1, refused: 2 }])
})

it('names the fields that were sent and that nothing read, of calls that were served', async () => {
  const platform = startPlatform()
  const target = '/v2/partners/sub-customers/query'
  const unread = async (): Promise<unknown> =>
    (await coverage(platform, '?service=intl&operation=ListSubCustomers')).operations.map((each) => each.unread_fields)
  await platform.post(target, { limit: 1, offset: 0 })
  expect(await unread()).toEqual([[]])
  await platform.post(`${target}?verbose=1`, { limit: 1, Limit: 2 })
  await platform.post(target, { limit: 1, Limit: 2 })
  await platform.post(target, { limit: 'many', nothing: 2 })
  expect(await unread()).toEqual([
    [
      { field: 'Limit', exchanges: 2 },
      { field: 'verbose', exchanges: 1 },
    ],
  ])
})

it('names what a record of a list has in vain, and a declared field that its handler did not look at', async () => {
  const platform = startPlatform()
  const server = {
    id: '1',
    cloud_service_type: 'hws.service.type.ec2',
    resource_type: 'hws.resource.type.vm',
    resource_spec: 's6.large.2.linux',
    region: 'la-north-2',
    usage_factor: 'Duration',
    usage_value: 1,
    usage_measure_id: 4,
    subscription_num: 1,
  }
  const as = platform.userOf('demo-customer-01')
  const project_id = projectOf(platform, as.domainId)
  const body = {
    project_id,
    product_infos: [
      { ...server, flavour: 'x' },
      { ...server, id: '2' },
    ],
  }
  await platform.call('POST', '/v2/bills/ratings/on-demand-resources', { as, body })
  await platform.post('/v2/bases/verificationcode/send', {
    receiver_type: 2,
    timeout: 5,
    email: 'somebody@example.com',
  })
  const { operations } = await coverage(platform, '?service=intl')
  const unread = operations.filter((each) => each.served > 0).map((each) => [each.operation_id, each.unread_fields])
  expect(Object.fromEntries(unread)).toEqual({
    ListOnDemandResourceRatings: [{ field: 'product_infos.*.flavour', exchanges: 1 }],
    SendVerificationMessageCode: [{ field: 'receiver_type', exchanges: 1 }],
  })
})
