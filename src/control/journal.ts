import { type Exchange } from '../contract/exchange.ts'
import { toHar } from '../contract/har.ts'
import { type Operation, type Query } from '../contract/operations.ts'
import { refuse } from '../contract/refusals.ts'
import { controlHandlers } from './define-control.ts'
import { exchangeFilter } from './exchange-filters.ts'
import { hold } from './lasting-answers.ts'
import { isReplayable, requestAgain } from './replay.ts'
import { briefExchange, fromExchange } from './shown-exchange.ts'

const usualLimit = 1000

export const journalControl = controlHandlers({
  ListExchanges({ tenant, query, reply }) {
    const fitting = stretchOf(tenant.journal.list(), query).filter(exchangeFilter(query))
    const exchanges = fitting.slice(-(query.limit ?? usualLimit))
    if (query.format === 'har') return reply(200, toHar(exchanges))
    return query.format === 'brief'
      ? reply(200, { count: fitting.length, brief: exchanges.map(briefExchange) })
      : reply(200, { exchanges: exchanges.map(fromExchange) })
  },

  ReplayExchange({ room, tenant, path, reply }) {
    const exchange = tenant.journal.list().find((each) => each.id === path.id)
    if (exchange === undefined) return refuse('control_unknown', `exchange ${path.id}`)
    if (!isReplayable(exchange))
      return refuse(
        'control_state_unfit',
        `${exchange.request.target.split('?')[0] ?? ''} is no address of the platform`,
      )
    const request = requestAgain(exchange, tenant.world, room.machineNow())
    return hold(async () => {
      const { status, headers } = await room.answerPlatform(request)
      return reply(200, { exchange_id: headers['X-Request-Id'] ?? '', status })
    })
  },

  ClearJournal({ room, tenant, reply }) {
    tenant.journal.clear()
    room.tenants.eventsOf(tenant.world.id).forgetExchanges()
    return reply(204)
  },
})

/** The exchanges after one and before another, as far as they are named. */
function stretchOf(
  exchanges: readonly Exchange[],
  { after, before }: Query<Operation<'control', 'ListExchanges'>>,
): readonly Exchange[] {
  const positionOf = (id: string): number => exchanges.findIndex((each) => each.id === id)
  const from = after === undefined ? 0 : positionOf(after) + 1
  return exchanges.slice(from, before === undefined ? exchanges.length : Math.max(0, positionOf(before)))
}
