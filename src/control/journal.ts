import { toHar } from '../contract/har.ts'
import { controlHandlers } from './define-control.ts'
import { exchangeFilter } from './exchange-filters.ts'
import { fromExchange } from './shown-exchange.ts'

export const journalControl = controlHandlers({
  ListExchanges({ tenant, query, reply }) {
    const all = tenant.journal.list()
    const after = query.after === undefined ? 0 : all.findIndex((each) => each.id === query.after) + 1
    const exchanges = all
      .slice(after)
      .filter(exchangeFilter(query))
      .slice(-(query.limit ?? 1000))
    return reply(200, query.format === 'har' ? toHar(exchanges) : { exchanges: exchanges.map(fromExchange) })
  },

  ClearJournal({ room, tenant, reply }) {
    tenant.journal.clear()
    room.tenants.eventsOf(tenant.world.id).forgetExchanges()
    return reply(204)
  },
})
