import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { identify } from '../contract/identify.ts'
import type { Tenants } from '../gateway/tenants.ts'
import type { Metrics } from './metrics.ts'

/** Starts counting in the form that Prometheus reads; gauges of the worlds are read when they are asked for. */
export function startCounting(tenants: Tenants): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const requests = new Counter({
    name: 'partner_sandbox_requests_total',
    help: 'Requests that were answered, by operation and status.',
    labelNames: ['operation', 'status'],
    registers,
  })
  const duration = new Histogram({
    name: 'partner_sandbox_request_duration_seconds',
    help: 'Time between a whole request and its answer, until it was kept.',
    labelNames: ['operation'],
    buckets: [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.25, 1],
    registers,
  })
  gaugeOfWorlds(registry, tenants)
  // Bound to their labels once: to look these up for each request would cost more than the counting.
  const known = new Map<string, Counted>()
  const countedOf = (operation: string): Counted => {
    const counted = known.get(operation) ?? { duration: duration.labels(operation), byStatus: new Map() }
    known.set(operation, counted)
    return counted
  }
  return {
    observe({ method, target }, { status }, milliseconds) {
      const mark = target.indexOf('?')
      const operation = identify(method, mark < 0 ? target : target.slice(0, mark), undefined)?.operation.id ?? 'none'
      const counted = countedOf(operation)
      const counter = counted.byStatus.get(status) ?? requests.labels(operation, String(status))
      counted.byStatus.set(status, counter)
      counter.inc()
      counted.duration.observe(milliseconds / 1000)
    },
    answer: async () => ({
      status: 200,
      headers: { 'Content-Type': registry.contentType },
      body: await registry.metrics(),
    }),
  }
}

interface Counted {
  readonly duration: Histogram.Internal<'operation'>
  readonly byStatus: Map<number, Counter.Internal>
}

function gaugeOfWorlds(registry: Registry, tenants: Tenants): void {
  const gauges = [
    ['customers', 'Customers of the partner.', (each: TenantOf) => each.world.customers.size],
    ['orders', 'Orders of its customers.', (each: TenantOf) => each.world.orders.size],
    ['journal_exchanges', 'Exchanges that the journal holds.', (each: TenantOf) => each.journal.size()],
    ['clock_seconds', "The world's clock, in seconds of the Unix epoch.", (each: TenantOf) => each.world.now / 1000],
  ] as const
  for (const [name, help, read] of gauges) {
    const gauge = new Gauge<'partner'>({
      name: `partner_sandbox_${name}`,
      help,
      labelNames: ['partner'],
      registers: [registry],
      collect: () => {
        gauge.reset()
        for (const tenant of tenants.all()) gauge.set({ partner: tenant.world.id }, read(tenant))
      },
    })
  }
}

type TenantOf = ReturnType<Tenants['all']>[number]
