import { expect, it } from 'vitest'
import type { Facts } from '../../src/cli/run-scenario.ts'
import { runToldApart } from '../../src/cli/told-apart.ts'
import { newestSet } from '../../src/conformance/requirement-sets.ts'
import { scenarios } from '../../src/conformance/scenarios/all.ts'
import { required } from '../helpers/required.ts'

type Customer = Readonly<Record<string, unknown>>

async function post(url: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

/** Reads every page of the list of customers. */
async function allCustomers({ SANDBOX_ENDPOINT: url = '', ...facts }: Facts): Promise<Customer[]> {
  const domain = { name: facts['SANDBOX_PARTNER_DOMAIN'] }
  const user = { name: facts['SANDBOX_PARTNER_USER'], password: facts['SANDBOX_PARTNER_PASSWORD'], domain }
  const identity = { methods: ['password'], password: { user } }
  const login = await post(`${url}/v3/auth/tokens`, { auth: { identity, scope: { domain } } })
  const token = { 'X-Auth-Token': login.headers.get('X-Subject-Token') ?? '' }
  const customers: Customer[] = []
  for (let total = 1; customers.length < total;) {
    const page = await post(`${url}/v2/partners/sub-customers/query`, { offset: customers.length, limit: 100 }, token)
    const read = (await page.json()) as { readonly count: number; readonly customer_infos: readonly Customer[] }
    total = read.count
    customers.push(...read.customer_infos)
  }
  return customers
}

/** What is broken where a command reads all customers first, and fails when one of them is not `right`. */
async function brokenWhere(right: (customer: Customer) => boolean, last = 0): Promise<unknown> {
  const scenario = required(
    scenarios.find(({ id }) => id === 'odd-answers'),
    'odd-answers',
  )
  const drive = async (facts: Facts) => ({ ended: (await allCustomers(facts)).every(right) ? last : 1, output: '' })
  const { section } = await runToldApart(scenario, drive, { set: newestSet, port: 0, site: 'intl' })
  const broken = section.judgements.filter(({ findings }) => findings.length > 0)
  return broken.map(({ requirement }) => requirement.id)
}

it.each<[string, string, (customer: Customer) => boolean]>([
  ['a field that nobody has documented', 'TOL-01', (customer) => !('sandbox_extra' in customer)],
  ['a null', 'TOL-03', (customer) => Object.values(customer).every((each) => each !== null)],
  ['a field that is not there', 'TOL-04', (customer) => 'label' in customer],
])('a command that has read everything and fails with %s breaks %s alone', async (_, id, right) => {
  expect(await brokenWhere(right)).toEqual([id])
})

it('a command that fails with every answer breaks no requirement of odd ones', async () => {
  expect(await brokenWhere(() => true, 1)).toEqual([])
})
