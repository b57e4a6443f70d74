import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { signedHeaders } from '../helpers/sign.ts'
import type { Call } from './load.ts'
import type { Served } from './servers.ts'

const { partner: demoPartner } = demoAccounts.intl

export const budgetPath = '/v2/partners/sub-customers/budget'

/** Logs in, and gives the calls that are measured. */
export async function prepareCalls({
  url,
}: Served): Promise<{ read: Call; signedRead: Call; write: Call; list: Call }> {
  const login = await fetch(`${url}/v3/auth/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      auth: {
        identity: {
          methods: ['password'],
          password: {
            user: { name: demoPartner.userName, password: demoPartner.password, domain: { name: demoPartner.id } },
          },
        },
        scope: { domain: { name: demoPartner.id } },
      },
    }),
  })
  const headers = { 'X-Auth-Token': login.headers.get('x-subject-token') ?? '', 'Content-Type': 'application/json' }
  const listed = await fetch(`${url}/v2/partners/sub-customers/query`, {
    method: 'POST',
    headers,
    body: '{"account_name":"demo-customer-01"}',
  })
  const {
    customer_infos: [customer],
  } = (await listed.json()) as { customer_infos: { customer_id: string }[] }
  const id = customer?.customer_id ?? ''
  const signed = signedHeaders(
    { method: 'GET', endpoint: `${url}${budgetPath}`, query: { customer_id: id } },
    demoPartner,
  )
  return {
    read: { method: 'GET', path: `${budgetPath}?customer_id=${id}`, headers },
    signedRead: { method: 'GET', path: `${budgetPath}?customer_id=${id}`, headers: signed },
    write: {
      method: 'POST',
      path: budgetPath,
      headers,
      body: JSON.stringify({ customer_id: id, budget_amount: 250.5 }),
    },
    list: { method: 'POST', path: '/v2/partners/sub-customers/query', headers, body: '{"limit":10}' },
  }
}
