import type { Exchange } from '../contract/exchange.ts'
import { toHar } from '../contract/har.ts'
import type { Operation, Query } from '../contract/operations.ts'
import { refuse } from '../contract/refusals.ts'
import { inSlices } from '../gateway/in-slices.ts'
import { oneByOne } from '../state/engine/slices.ts'
import { controlHandlers } from './define-control.ts'
import { exchangeFilter, type ExchangeFilters } from './exchange-filters.ts'
import { harness } from './harness.ts'
import { hold } from './lasting-answers.ts'
import { isReplayable, requestAgain } from './replay.ts'
import { briefExchange, fromExchange, fromFindings } from './shown-exchange.ts'

const usualLimit = 1000

export const journalControl = controlHandlers({
  ListExchanges({ tenant, query, reply }) {
    const dropped = tenant.journal.dropped()
    const stretch = stretchOf(tenant.journal.list(), query)
    return hold(async () => {
      const fitting = await thoseThatFit(stretch, query)
      const exchanges = fitting.slice(-(query.limit ?? usualLimit))
      if (query.format === 'har') return reply(200, toHar(exchanges, dropped))
      if (query.format !== 'brief') return reply(200, { exchanges: exchanges.map(fromExchange), dropped })
      await inSlices(oneByOne(exchanges, harness().findingsAlone))
      return reply(200, { count: fitting.length, brief: exchanges.map(briefExchange), dropped })
    })
  },

  ShowExchange({ tenant, path, reply }) {
    const exchange = tenant.journal.list().find((each) => each.id === path.id)
    if (exchange === undefined) return refuse('control_unknown', `exchange ${path.id}`)
    return reply(200, { exchange: fromExchange(exchange), findings: fromFindings(exchange) })
  },

  ReplayExchange({ room, tenant, path, reply }) {
    const exchange = tenant.journal.list().find((each) => each.id === path.id)
    if (exchange === undefined) return refuse('control_unknown', `exchange ${path.id}`)
    if (!isReplayable(exchange))
      return refuse(
        'control_state_unfit',
        `${exchange.request.target.split('?')[0] ?? ''} is no address of the platform`,
      )
    if (exchange.cut?.request !== undefined)
      return refuse('control_state_unfit', `its body is kept short: it had ${exchange.cut.request} bytes`)
    const request = requestAgain(exchange, tenant.world, room.machineNow())
    return hold(async () => {
      const { status, headers } = await room.answerPlatform(request)
      return reply(200, { exchange_id: headers['X-Request-Id'] ?? '', status })
    })
  },

  ClearJournal({ room, tenant, reply }) {
    tenant.journal.clear()
    const events = room.tenants.eventsOf(tenant.world.id)
    events.forgetExchanges()
    events.wake()
    return reply(204)
  },
})

/** The exchanges that fit; they are judged only where that is asked for, and nothing waits for it. */
async function thoseThatFit(stretch: readonly Exchange[], wanted: ExchangeFilters): Promise<readonly Exchange[]> {
  const { finding, ...others } = wanted
  const fitting = stretch.filter(exchangeFilter(others))
  if (finding === undefined) return fitting
  await inSlices(oneByOne(fitting, harness().findingsAlone))
  return fitting.filter(exchangeFilter({ finding }))
}

/** The exchanges after one and before another, as far as they are named. */
function stretchOf(
  exchanges: readonly Exchange[],
  { after, before }: Query<Operation<'control', 'ListExchanges'>>,
): readonly Exchange[] {
  const positionOf = (id: string): number => exchanges.findIndex((each) => each.id === id)
  const from = after === undefined ? 0 : positionOf(after) + 1
  return exchanges.slice(from, before === undefined ? exchanges.length : Math.max(0, positionOf(before)))
}
