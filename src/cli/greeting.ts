import { demoAccounts } from '../fixtures/demo-accounts.ts'
import type { SiteName } from '../contract/operations.ts'
import type { Platform } from '../server/platform.ts'
import { endLastingTokens, issueLastingToken } from '../state/accounts/tokens.ts'
import { catchUp } from '../state/clock.ts'
import { onlyOf } from '../state/engine/world.ts'
import { trusting } from './trusting.ts'

/** What a first call needs: the address, a token and the credentials of the demo accounts. */
export async function firstFacts(platform: Platform, url: string, now: () => number) {
  const { tenants, store } = platform
  // Nothing is asked of a world here that it does not have before it is filled.
  const [world] = store.worlds.values()
  if (world === undefined) return { endpoint: url }
  const { site } = onlyOf(world.profile)
  const other: SiteName = site === 'intl' ? 'cn' : 'intl'
  const token =
    store.shared === undefined
      ? await keptToken(platform, world.id, now)
      : await store.shared.exclusively({ world: world.id, roster: false }, () => ({
          result: newToken(platform, world.id, now),
        }))
  return {
    endpoint: url,
    token,
    site,
    ...accountsOf(site),
    partner: { ...accountsOf(site).partner, xaccountType: onlyOf(world.profile).xaccountType },
    ...(tenants.roster().some(({ id }) => id === demoAccounts[other].partner.id)
      ? { otherSite: { site: other, ...accountsOf(other) } }
      : {}),
  }
}

/** The known accounts of a site, as they are told. */
function accountsOf(site: SiteName) {
  const { partner, customer, distributor } = demoAccounts[site]
  const { corporationName: _partner, ...partnerTold } = partner
  const { corporationName: _distributor, ...distributorTold } = distributor
  return { partner: partnerTold, customer: { ...customer, ...customer.key }, distributor: distributorTold }
}

/** A token that has been written down when it is told. */
async function keptToken(platform: Platform, id: string, now: () => number): Promise<string> {
  const token = newToken(platform, id, now)
  const world = platform.store.worlds.get(id)
  if (world !== undefined) await platform.store.commit(world)
  return token
}

function newToken({ store }: Platform, id: string, now: () => number): string {
  const world = store.worlds.get(id)
  if (world === undefined) throw new Error(`Failed to issue a token: partner ${id} was deleted meanwhile.`)
  catchUp(world, now())
  // Processes that share a database leave each other's tokens alone.
  if (store.shared === undefined) endLastingTokens(world)
  return issueLastingToken(world).token
}

interface Greeted {
  /** The file that a client has to trust, where it is of our making. */
  readonly certificate?: string | undefined
}

/** What `start` prints: where it answers, and with which credentials. */
export function greetingText(known: Awaited<ReturnType<typeof firstFacts>> & Greeted): string {
  const answers = `partner-sandbox answers on ${known.endpoint}\n`
  if (!('token' in known)) return answers
  const { endpoint, token, partner, customer, distributor, otherSite, certificate } = known
  return `${answers}
  partner      domain ${partner.id}  user ${partner.userName}  password ${partner.password}
               AK ${partner.access}  SK ${partner.secret}
               xaccount_type ${partner.xaccountType}  (the platform id, for calls that register or name customers)
  customer     domain ${customer.domainName}  user ${customer.domainName}  password ${customer.password}
               AK ${customer.access}  SK ${customer.secret}
  distributor  domain ${distributor.id}  user ${distributor.userName}  password ${distributor.password}
               AK ${distributor.access}  SK ${distributor.secret}
${otherSite === undefined ? '' : otherSiteText(otherSite)}
  page         ${endpoint}/  (in a browser)
  control API  ${endpoint}/_sandbox/health
${certificate === undefined ? '' : `  certificate  ${certificate}  (for curl --cacert, NODE_EXTRA_CA_CERTS, REQUESTS_CA_BUNDLE)\n`}  first call   (the token is good as long as this sandbox runs)

  curl -s${trusting(certificate)} ${endpoint}/v2/partners/sub-customers/query -H 'Content-Type: application/json' -d '{"limit":2}' -H 'X-Auth-Token: ${token}'

`
}

function otherSiteText({
  site,
  partner,
  customer,
}: { readonly site: SiteName } & ReturnType<typeof accountsOf>): string {
  return `
  ${siteNames[site]}
  partner      domain ${partner.id}  user ${partner.userName}  password ${partner.password}
               AK ${partner.access}  SK ${partner.secret}
  customer     domain ${customer.domainName}  AK ${customer.key.access}  SK ${customer.key.secret}
`
}

const siteNames: Readonly<Record<SiteName, string>> = { intl: 'International site', cn: 'China site' }
