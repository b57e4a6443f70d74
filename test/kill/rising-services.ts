import type { SiteName } from '../../src/contract/operations.ts'
import { type Client, logIn } from '../helpers/client.ts'
import { consultation } from '../helpers/ticket-filing.ts'
import { insist, WrongAnswer } from './part.ts'
import type { Rising } from './rising.ts'
import { giveCash, newCustomer, partnerOf } from './rising-things.ts'

/** How many tickets a partner has filed. */
function ticketsOf(site: SiteName): Rising {
  let token = ''
  return {
    name: `the tickets of ${site}`,
    async begin(client) {
      const limits = { tickets: { open_quota: 1_000_000 } }
      await insist(200, client('PUT', `/_sandbox/settings?${partnerOf(site)}`, limits))
      token = await logIn(client, 'partner', site)
    },
    async raise(client) {
      const { status, body, text } = await insist(200, client('POST', '/v2/servicerequest/cases', consultation, token))
      // A refusal of this service has status 200 too.
      if (typeof body['incident_id'] !== 'string') throw new WrongAnswer(status, `refused: ${text ?? ''}`)
    },
    async show(client) {
      const { body } = await insist(200, client('GET', '/v2/servicerequest/cases?limit=1', undefined, token))
      return Number(body['total_count'])
    },
  }
}

const old = '/v1.0/partner/partner/account-mgr'

/** A budget, set by version 1.0. */
function oldCreditOf(prefix: string): Rising {
  let id: string | undefined
  let token = ''
  const set = (client: Client, amount: number) =>
    insist(204, client('POST', `${old}/credit`, { customerId: id, adjustmentAmount: amount, measureId: 1 }, token))
  return {
    name: `the credit of ${prefix}`,
    async begin(client) {
      token = await logIn(client)
      if (id !== undefined) return
      id = await newCustomer(client, prefix, 'intl')
      await set(client, 1)
    },
    raise: set,
    async show(client) {
      const { body } = await insist(200, client('GET', `${old}/credit?customer_id=${id ?? ''}`, undefined, token))
      return Number(body['creditAmount'])
    },
  }
}

/** Cash that version 1.0 hands to a customer, yuan by yuan. */
function oldAllocationTo(prefix: string): Rising {
  let id: string | undefined
  let token = ''
  return {
    name: `the cash of ${prefix}`,
    async begin(client) {
      token = await logIn(client, 'partner', 'cn')
      id ??= await newCustomer(client, prefix, 'cn')
      const path = `/_sandbox/partner-money/top-ups?${partnerOf('cn')}`
      await insist(201, client('POST', path, { amount: '10000.00' }))
    },
    async raise(client) {
      const given = { customer_id: id, amount: '1.00', currency: 'CNY', measure_id: 1 }
      const { status, body, text } = await insist(200, client('POST', `${old}/adjust-amount`, given, token))
      if (body['error_code'] !== 'CBC.0000') throw new WrongAnswer(status, `refused: ${text ?? ''}`)
    },
    async show(client) {
      const asked = { customer_infos: [{ customer_id: id }] }
      const path = '/v2/accounts/customer-accounts/balances/batch-query'
      const { body } = await insist(200, client('POST', path, asked, token))
      const [first] = body['customer_balances'] as { amount: string }[]
      return Number(first?.amount)
    },
  }
}

/** How often a tool of an agent has charged a customer. */
function chargesByAgent(prefix: string, site: SiteName): Rising {
  const headers = { accept: 'application/json, text/event-stream' }
  let id: string | undefined
  return {
    name: `the charges by an agent (${site})`,
    async begin(client) {
      id ??= await newCustomer(client, prefix, site)
      if (site !== 'cn') return
      await giveCash(client, await logIn(client, 'partner', site), { customer_id: id, amount: 10_000 })
    },
    async raise(client) {
      const charge = { operation: 'AddUsage', path: { id }, body: { amount: '1.00' } }
      const params = { name: 'call_control', arguments: charge }
      const message = { jsonrpc: '2.0', id: 1, method: 'tools/call', params }
      const { text = '' } = await insist(200, client('POST', `/_sandbox/mcp?${partnerOf(site)}`, message, headers))
      if (!text.includes('charge_id')) throw new WrongAnswer(statusIn(text), `the tool says ${text}`)
    },
    async show(client) {
      const path = `/_sandbox/ledger?${partnerOf(site)}&customer_id=${id ?? ''}&limit=1`
      return Number((await insist(200, client('GET', path))).body['total_count'])
    },
  }
}

/** The status with which a tool says that its call was refused. */
function statusIn(text: string): number {
  return Number(/refused with (\d{3})/.exec(text)?.[1] ?? 500)
}

/** What rises by the services beside the partner API of each site: tickets, version 1.0 and the tools for agents. */
export const risingBeside: Readonly<Record<SiteName, readonly (() => Rising)[]>> = {
  intl: [() => ticketsOf('intl'), () => oldCreditOf('rising-credit'), () => chargesByAgent('rising-agent', 'intl')],
  cn: [() => ticketsOf('cn'), () => oldAllocationTo('rising-old-cash'), () => chargesByAgent('rising-agent', 'cn')],
}
