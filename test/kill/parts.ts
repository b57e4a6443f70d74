import type { SiteName } from '../../src/contract/operations.ts'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { budget, type Client, customerId, customers, type Fields, logIn } from '../helpers/client.ts'
import { orders, server } from '../helpers/order-story.ts'
import { siteNames } from '../helpers/site-names.ts'
import { attachmentPart } from './attachments.ts'
import { everyPage, insist, type Part } from './part.ts'
import { risingParts } from './rising.ts'
import { risingBeside } from './rising-services.ts'
import { giveCash, newCustomer, partnerOf, risingOf } from './rising-things.ts'

/** Everything that is written while the sandbox is killed. */
export function allParts(): Part[] {
  return [
    ...siteNames.flatMap((site) => [...risingOf[site], ...risingBeside[site]].flatMap((make) => risingParts(make()))),
    usePart('killed-use-1', 'intl'),
    usePart('killed-use-2', 'cn'),
    orderPart('intl'),
    orderPart('cn'),
    registrationPart('intl'),
    registrationPart('cn'),
    attachmentPart('intl'),
    attachmentPart('cn'),
    tokenPart(),
    clockPart('intl'),
    clockPart('cn'),
  ]
}

/** Gives a customer so much that it can go on using and buying. */
const funding: Readonly<Record<SiteName, (client: Client, token: string, id: string) => Promise<unknown>>> = {
  intl: (client, token, id) =>
    insist(204, client('POST', budget, { customer_id: id, budget_amount: 5_000_000 }, token)),
  cn: (client, token, id) => giveCash(client, token, { customer_id: id, amount: 500_000 }),
}

/** The decimals of the least amount that a site charges: the China site cuts what is below a cent. */
const leastAmount: Readonly<Record<SiteName, string>> = { intl: '00000001', cn: '01000000' }

/** Reports use, which is charged. */
function usePart(prefix: string, site: SiteName): Part {
  let id: string | undefined
  let told = new Map<string, string>()
  let isSent = false
  const ledger = (client: Client): Promise<readonly Fields[]> =>
    everyPage(async (offset) => {
      const path = `/_sandbox/ledger?${partnerOf(site)}&customer_id=${id ?? ''}&limit=1000&offset=${offset}`
      return (await insist(200, client('GET', path))).body['charges'] as Fields[]
    }, 1000)
  return {
    name: `${prefix}: reports use`,
    writes: true,
    async begin(client) {
      id ??= await newCustomer(client, prefix, site)
      await funding[site](client, await logIn(client, 'partner', site), id)
    },
    async step(client) {
      isSent = true
      const amount = `${told.size + 1}.${leastAmount[site]}`
      const path = `/_sandbox/customers/${id ?? ''}/usage?${partnerOf(site)}`
      const { body } = await insist(201, client('POST', path, { amount }))
      told.set(String(body['charge_id']), amount)
      isSent = false
    },
    async faults(client) {
      const kept = new Map((await ledger(client)).map((each) => [String(each['id']), String(each['amount'])]))
      const faults = [...told]
        .filter(([charge, amount]) => kept.get(charge) !== amount)
        .map(([charge, amount]) => `charge ${charge} of ${amount} is ${kept.get(charge) ?? 'not there'}`)
      if (kept.size > told.size + (isSent ? 1 : 0)) faults.push(`${kept.size} charges, and ${told.size} were told of`)
      told = kept
      isSent = false
      return faults
    },
  }
}

/** Codes of an order's status, and what the clock may make of each: who does not pay in time loses the order. */
const becomes: Readonly<Record<number, readonly number[]>> = { 3: [3, 5], 4: [4], 5: [5], 6: [6, 4] }
const unpaid = 6
const paid = 3

/** Buys servers and pays for them, by the customer's own credentials. */
function orderPart(site: SiteName): Part {
  let id = ''
  let token = ''
  let told = new Map<string, readonly number[]>()
  let isSent = false
  const list = (client: Client): Promise<readonly Fields[]> =>
    everyPage(async (offset) => {
      const { body } = await insist(200, client('GET', `${orders}?limit=100&offset=${offset}`, undefined, token))
      return body['order_infos'] as Fields[]
    }, 100)
  return {
    name: `orders and pays (${site})`,
    writes: true,
    async begin(client) {
      const partner = await logIn(client, 'partner', site)
      id = await customerId(client, partner, demoAccounts[site].customer.domainName)
      token = await logIn(client, 'customer', site)
      await funding[site](client, partner, id)
      for (const each of await list(client)) told.set(String(each['order_id']), [Number(each['status'])])
    },
    async step(client) {
      isSent = true
      const path = `/_sandbox/customers/${id}/purchases?${partnerOf(site)}`
      const ordered = await insist(201, client('POST', path, { items: [server] }))
      const order = String(ordered.body['order_id'])
      isSent = false
      told.set(order, [unpaid, paid])
      const payment = { order_id: order, use_coupon: 'NO', use_discount: 'NO' }
      await insist(204, client('POST', '/v3/orders/customer-orders/pay', payment, token))
      told.set(order, [paid])
    },
    async faults(client) {
      const kept = new Map((await list(client)).map((each) => [String(each['order_id']), Number(each['status'])]))
      const faults = [...told]
        .filter(([order, statuses]) => !statuses.flatMap((each) => becomes[each]).includes(kept.get(order)))
        .map(([order, statuses]) => `order ${order} is ${kept.get(order) ?? 'not there'}, not ${statuses.join(' or ')}`)
      if (kept.size > told.size + (isSent ? 1 : 0)) faults.push(`${kept.size} orders, and ${told.size} were told of`)
      told = new Map([...kept].map(([order, status]) => [order, [status]]))
      isSent = false
      return faults
    },
  }
}

/** Registers customers under names that nobody else takes. */
function registrationPart(site: SiteName): Part {
  let token = ''
  let sent = 0
  let told = new Map<string, string>()
  const nameOf = (number: number): string => `killed-registration-${number}`
  const find = async (client: Client, name: string): Promise<string | undefined> => {
    const { body } = await insist(200, client('POST', customers, { account_name: name }, token))
    const [first] = body['customer_infos'] as { customer_id: string }[]
    return first?.customer_id
  }
  return {
    name: `registers customers (${site})`,
    writes: true,
    async begin(client) {
      token = await logIn(client, 'partner', site)
      const path = `/_sandbox/settings?${partnerOf(site)}`
      await insist(200, client('PUT', path, { association_delay_seconds: 0 }))
    },
    async step(client) {
      sent += 1
      const name = nameOf(sent)
      const registration = {
        domain_name: name,
        ...(site === 'intl' ? { domain_area: 'MX' } : {}),
        xaccount_id: name,
        xaccount_type: `${demoAccounts[site].partner.id.replaceAll('-', '_')}_IDP`,
      }
      const { body } = await insist(200, client('POST', '/v2/partners/sub-customers', registration, token))
      told.set(name, String(body['domain_id']))
    },
    async faults(client) {
      const faults: string[] = []
      for (const [name, id] of told) {
        const found = await find(client, name)
        if (found !== id) faults.push(`customer ${name} is ${found ?? 'not there'}, not ${id}`)
      }
      // What was registered in earlier rounds has been looked for then, and the newest of each round stays to be.
      told = new Map([...told].slice(-20))
      return faults
    },
  }
}

/** Logs in, and keeps the tokens of a round. */
function tokenPart(): Part {
  let tokens: string[] = []
  return {
    name: 'logs in',
    writes: true,
    begin: () => Promise.resolve(),
    async step(client) {
      tokens.push(await logIn(client))
    },
    async faults(client) {
      const faults: string[] = []
      for (const token of tokens) {
        const { status } = await client('GET', '/v3/auth/domains', undefined, token)
        if (status !== 200) faults.push(`a token that was issued answers ${status}`)
      }
      tokens = []
      return faults
    },
  }
}

const minute = 60_000

/** Moves the clock, which makes orders complete. */
function clockPart(site: SiteName): Part {
  let told = 0
  let isSent = false
  const show = async (client: Client): Promise<number> =>
    Date.parse(String((await insist(200, client('GET', `/_sandbox/clock?${partnerOf(site)}`))).body['now']))
  return {
    name: `moves the clock (${site})`,
    writes: true,
    async begin(client) {
      told = await show(client)
    },
    async step(client) {
      isSent = true
      const path = `/_sandbox/clock/advance?${partnerOf(site)}`
      const { body } = await insist(200, client('POST', path, { duration: 'PT1M' }))
      told = Date.parse(String(body['to']))
      isSent = false
    },
    async faults(client) {
      const shown = await show(client)
      const isRight = shown === told || (isSent && shown === told + minute)
      const fault = `the clock shows ${new Date(shown).toISOString()}, and was said to show ${new Date(told).toISOString()}`
      told = shown
      isSent = false
      return isRight ? [] : [fault]
    },
  }
}
