import { demoCustomer, demoDistributor, demoPartner } from '../fixtures/demo.ts'
import { type Platform } from '../server/platform.ts'
import { endLastingTokens, issueLastingToken } from '../state/accounts/tokens.ts'
import { catchUp } from '../state/clock.ts'
import { onlyOf } from '../state/engine/world.ts'

/** What a first call needs: the address, a token and the credentials of the demo accounts. */
export async function firstFacts(platform: Platform, url: string, now: () => number) {
  const { tenants, store } = platform
  const world = tenants.first?.world
  if (world === undefined) return { endpoint: url }
  const token =
    store.shared === undefined
      ? await keptToken(platform, world.id, now)
      : await store.shared.exclusively({ world: world.id, roster: false }, () => ({
          result: newToken(platform, world.id, now),
        }))
  return {
    endpoint: url,
    token,
    partner: { ...demoPartner, xaccountType: onlyOf(world.profile).xaccountType },
    customer: { ...demoCustomer, ...demoCustomer.key },
    distributor: demoDistributor,
  }
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

/** What `start` prints: where it answers, and with which credentials. */
export function greetingText(known: Awaited<ReturnType<typeof firstFacts>>): string {
  const answers = `partner-sandbox answers on ${known.endpoint}\n`
  if (known.token === undefined) return answers
  const { endpoint, token, partner, customer, distributor } = known
  return `${answers}
  partner      domain ${partner.id}  user ${partner.userName}  password ${partner.password}
               AK ${partner.access}  SK ${partner.secret}
               xaccount_type ${partner.xaccountType}  (the platform id, for calls that register or name customers)
  customer     domain ${customer.domainName}  user ${customer.domainName}  password ${customer.password}
               AK ${customer.access}  SK ${customer.secret}
  distributor  domain ${distributor.id}  user ${distributor.userName}  password ${distributor.password}
               AK ${distributor.access}  SK ${distributor.secret}

  control API  ${endpoint}/_sandbox/health
  first call   (the token is good as long as this sandbox runs)

  curl -s ${endpoint}/v2/partners/sub-customers/query -H 'Content-Type: application/json' -d '{"limit":2}' -H 'X-Auth-Token: ${token}'

`
}
