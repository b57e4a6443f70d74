import { createPlatform } from '../../src/server/platform.ts'
import { issueToken } from '../../src/state/accounts/tokens.ts'
import { ownCaller } from '../../src/state/accounts/accounts.ts'
import { advanceClock } from '../../src/state/clock.ts'
import { addMonths } from '../../src/units/calendar.ts'
import { clearChanges } from '../../src/state/engine/table.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { addMember, basketItem, buy, draw, emptyWorld, startOfYear } from '../helpers/crowd.ts'

export interface YearFigure {
  readonly customers: number
  readonly resources: number
  readonly events: number
  readonly seconds: number
}

/**
 * Moves a world by twelve months. Of five resources of each customer two are held by the month and three by the year; one
 * of the first and two of the others renew themselves, the others lapse.
 */
export function measureYear(customers: number): YearFigure {
  const world = emptyWorld(1)
  world.log.kept = false
  for (let number = 0; number < customers; number += 1) {
    const member = addMember(world, number, number % 2 === 0 ? 50_000 : 0)
    for (let item = 0; item < 5; item += 1) {
      const term = { period: item === 2 || item === 3 ? 'month' : 'year', periods: 1 } as const
      const renews = item % 2 === 0 ? ({ expirePolicy: 'auto_renew' } as const) : {}
      buy(world, member, [{ ...basketItem(draw(number, item), term), ...renews }])
    }
  }
  clearChanges(world.log)
  const resources = world.resources.size
  const start = performance.now()
  const happened = advanceClock(world, addMonths(startOfYear, 12), 0)
  const seconds = (performance.now() - start) / 1000
  return { customers, resources, events: happened.length, seconds }
}

const customersPath = '/v2/partners/sub-customers/query'
const ordersPath = '/v2/orders/customer-orders'

/** Lists as a partner's platform asks for them; a deep page too. */
const lists = [
  { name: 'customers, first page', method: 'POST', target: customersPath, body: '{"limit":10}' },
  { name: 'customers, deep page', method: 'POST', target: customersPath, body: '{"limit":10,"offset":900}' },
  {
    name: 'customers, by time',
    method: 'POST',
    target: customersPath,
    body: '{"associated_on_begin":"2025-12-02T00:00:00Z"}',
  },
  { name: 'orders, first page', method: 'GET', target: ordersPath, body: '' },
  { name: 'orders, deep page', method: 'GET', target: `${ordersPath}?offset=900`, body: '' },
  { name: 'orders, by status', method: 'GET', target: `${ordersPath}?status=5`, body: '' },
] as const

export interface ListFigures {
  readonly customers: number
  /** 99th percentiles in microseconds, by the name of the list. */
  readonly p99: Readonly<Record<string, number>>
  /** Bytes of heap that a customer with an order takes. */
  readonly bytesPerCustomer: number
}

/** How long list calls take with so many customers, each with an order, through the whole way but the socket. */
export async function measureLists(size: number): Promise<ListFigures> {
  const platform = createPlatform({
    store: createMemoryStore(),
    preset: 'empty',
    seed: 1,
    clock: new Date(startOfYear),
    freezeClock: true,
    rateLimits: false,
    machineNow: () => startOfYear,
  })
  const [tenant] = platform.tenants.all()
  if (tenant === undefined) throw new Error('the bench needs a partner')
  const { world } = tenant
  const before = heap()
  for (let number = 0; number < size; number += 1) {
    buy(world, addMember(world, number, 0), [basketItem(draw(number), { period: 'month', periods: 1 })])
    clearChanges(world.log)
  }
  const bytesPerCustomer = (heap() - before) / size
  const { token } = issueToken(world, ownCaller(world))
  clearChanges(world.log)
  const headers = { host: 'bench', 'content-type': 'application/json', 'x-auth-token': token }
  const p99: Record<string, number> = {}
  for (const { name, method, target, body } of lists) {
    const request = {
      method,
      target,
      headers,
      body: Buffer.from(body),
      sourceIp: '127.0.0.1',
      receivedAt: startOfYear,
    }
    const times: number[] = []
    for (let call = 0; call < 3000; call += 1) {
      const start = performance.now()
      const { status } = await platform.answer(request)
      if (call >= 1000) times.push((performance.now() - start) * 1000)
      if (status !== 200) throw new Error(`${target}: ${status}`)
    }
    times.sort((a, b) => a - b)
    p99[name] = times[Math.floor(times.length * 0.99)] ?? Number.NaN
  }
  return { customers: size, p99, bytesPerCustomer }
}

function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
