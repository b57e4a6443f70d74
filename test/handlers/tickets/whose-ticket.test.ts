import { describe, expect, it } from 'vitest'
import { operationIndex } from '../../../src/contract/generated/operation-index.ts'
import { ownCaller } from '../../../src/state/accounts/accounts.ts'
import type { Ticket } from '../../../src/state/tickets/tickets.ts'
import { startPlatform, type TestPlatform } from '../../helpers/platform.ts'
import { required } from '../../helpers/required.ts'
import { customerName, resellerName } from '../../helpers/site-names.ts'
import { ticketCallsOf } from '../../helpers/ticket-samples.ts'

const named = Object.values(operationIndex.tickets).filter(({ path }) => path.includes('{case_id}'))

/** The tickets of the demo partner that are open, the oldest first. */
function partnersTickets({ world }: TestPlatform): Ticket[] {
  const { domainId } = ownCaller(world)
  return [...world.tickets.values()].filter(
    ({ accountId, state }) => accountId === domainId && (state === 'processing' || state === 'unaccepted'),
  )
}

function callOf(platform: TestPlatform, operationId: string) {
  const [ticket, other] = partnersTickets(platform)
  const ids = [required(ticket, 'a ticket').ticketId, required(other, 'another ticket').ticketId] as const
  return required(ticketCallsOf(...ids)[operationId], `a call of ${operationId}`)
}

describe.each(['intl', 'cn'] as const)('on the site %s', (site) => {
  it.each(named.map(({ id }) => id))('%s knows no ticket of another account, and changes nothing', async (id) => {
    const platform = startPlatform({ site })
    const { method, target, body } = callOf(platform, id)
    const tickets = JSON.stringify([...platform.world.tickets.values()])
    for (const number of ['01', '02']) {
      const as = platform.userOf(customerName(platform, number))
      const answer = await platform.call(method, target, { as, body })
      expect(answer).toMatchObject({ status: 200, body: { error_code: 'OSM.01010015' } })
    }
    expect(JSON.stringify([...platform.world.tickets.values()])).toBe(tickets)
  })

  it('lists show the tickets of the account alone', async () => {
    const platform = startPlatform({ site })
    const as = platform.userOf(customerName(platform, '01'))
    const { body } = await platform.get('/v2/servicerequest/cases?limit=100', { as })
    const { total_count: count, incident_info_list: rows } = body as {
      total_count: number
      incident_info_list: { customer_id: string; incident_id: string }[]
    }
    expect(count).toBe(4)
    expect(new Set(rows.map((each) => each.customer_id))).toEqual(new Set([as.domainId]))
    const ids = rows.map((each) => each.incident_id)
    const polled = await platform.get(`/v2/servicerequest/cases/instant-messages?case_ids=${ids.join(',')}`)
    expect(polled).toMatchObject({ status: 200, body: { error_code: 'OSM.01010015' } })
  })

  it('a reseller and nobody do not get in', async () => {
    const platform = startPlatform({ site })
    const as = platform.userOf(resellerName(platform, '01'))
    const target = '/v2/servicerequest/cases'
    expect(await platform.get(target, { as })).toMatchObject({ status: 403, body: { error_code: 'OSM.0003' } })
    expect(await platform.get(target, { as: null })).toMatchObject({ status: 401 })
  })
})
