import type { SiteName } from '../contract/operations.ts'
import type { Message } from '../conformance/verify/write-message.ts'
import type { Reply } from '../conformance/verify/seen.ts'
import type { Ports, Tokens } from '../conformance/verify/run-options.ts'
import { demoAccounts } from '../fixtures/demo-accounts.ts'
import { WrongUse } from './wrong-use.ts'

/** Sends requests over HTTP. What brings no whole answer, or none in so many milliseconds, has status 0. */
export function httpPorts(
  url: string,
  patience: number,
): Pick<Ports, 'send'> & { readonly reach: (message: Message) => Promise<Reply> } {
  async function reach({ method, target, headers, body }: Message): Promise<Reply> {
    const response = await fetch(url + target, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      // Without bytes of a type of its own, fetch would say what a body is.
      ...(body === undefined ? {} : { body: new TextEncoder().encode(body) }),
    })
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
  }
  return {
    reach,
    send: (message) => reach(message).catch((): Reply => ({ status: 0, headers: {}, body: '' })),
  }
}

/** Whether a URL is of this machine: there the demo accounts are tried. */
export function isLocal(url: string): boolean {
  const { hostname } = new URL(url)
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.')
}

interface Login {
  readonly domain: string
  readonly user: string
  readonly password: string
}

interface Access {
  readonly send: Ports['send']
  readonly isLocal: boolean
  readonly environment: Readonly<Record<string, string | undefined>>
}

interface Given {
  readonly site: SiteName
  readonly token: string | undefined
  readonly 'customer-token': string | undefined
  readonly 'distributor-token': string | undefined
}

/** Takes the tokens that were given, and logs in for the others where it is known as whom. */
export async function chooseTokens(given: Given, access: Access): Promise<Tokens> {
  const { partner: demoPartner, distributor: demoDistributor, customer: demoCustomer } = demoAccounts[given.site]
  const { domainName, password } = demoCustomer
  const demos = access.isLocal
    ? {
        partner: { domain: demoPartner.id, user: demoPartner.userName, password: demoPartner.password },
        customer: { domain: domainName, user: domainName, password },
        distributor: { domain: demoDistributor.id, user: demoDistributor.userName, password: demoDistributor.password },
      }
    : {}
  const named = loginFrom(access.environment, 'PARTNER')
  const partner = given.token ?? (await logInAsPartner(named ?? demos.partner, access))
  const customer =
    given['customer-token'] ?? (await logIn(loginFrom(access.environment, 'CUSTOMER') ?? demos.customer, access)).token
  const distributor = given['distributor-token'] ?? (await logIn(demos.distributor, access)).token
  return {
    partner,
    ...(customer === undefined ? {} : { customer }),
    ...(distributor === undefined ? {} : { distributor }),
  }
}

function loginFrom(environment: Access['environment'], who: 'PARTNER' | 'CUSTOMER'): Login | undefined {
  const [domain, user, password] = ['DOMAIN', 'USER', 'PASSWORD'].map((each) => environment[`SANDBOX_${who}_${each}`])
  return domain === undefined || user === undefined || password === undefined ? undefined : { domain, user, password }
}

async function logInAsPartner(login: Login | undefined, access: Access): Promise<string> {
  if (login === undefined)
    throw new WrongUse('needs --token, or SANDBOX_PARTNER_DOMAIN, SANDBOX_PARTNER_USER and SANDBOX_PARTNER_PASSWORD')
  const { token, status } = await logIn(login, access)
  if (token === undefined)
    throw new WrongUse(`${login.user} of ${login.domain} got no token at /v3/auth/tokens (status ${status})`)
  return token
}

async function logIn(
  login: Login | undefined,
  { send }: Access,
): Promise<{ readonly token: string | undefined; readonly status: number }> {
  if (login === undefined) return { token: undefined, status: 0 }
  const domain = { name: login.domain }
  const user = { name: login.user, password: login.password, domain }
  const { status, headers } = await send({
    method: 'POST',
    target: '/v3/auth/tokens',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ auth: { identity: { methods: ['password'], password: { user } }, scope: { domain } } }),
  })
  return { token: status === 201 ? headers['x-subject-token'] : undefined, status }
}
