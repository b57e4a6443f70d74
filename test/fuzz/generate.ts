import type { IndexedOperation, SiteName } from '../../src/contract/operations.ts'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { type Bases, basesOf } from './bases.ts'
import { type Chance, chanceOf } from './chance.ts'
import { type TokenOf, withCredentials } from './credentials.ts'
import { type FuzzRequest, mutate } from './mutate-request.ts'
import { createPool, type Pool } from './pool.ts'
import { siteNames } from '../helpers/site-names.ts'

const partners = Object.values(demoAccounts).flatMap(({ partner, distributor }) => [partner, partner, distributor])

export interface Generator {
  readonly pool: Pool
  /** Makes the request of a number; the same seed and the same answers before it give the same. */
  request(number: number, of: { readonly tokenOf: TokenOf; readonly now: number }): FuzzRequest
}

/** Calls that take long by what they do, or that end what other requests need: they are made more seldom. */
const seldom = new Set([
  'AdvanceClock',
  'ExportWorld',
  'ImportWorld',
  'ExportWorldFile',
  'ImportWorldFile',
  'JudgeJournal',
  'ResetPartner',
  'CreatePartner',
  'SetClock',
  'CreateFault',
  'AddCustomers',
  'ListExchanges',
])
/** Of a hundred requests, so many go to each service; so seldom somebody of the other site asks. */
const shares = { intl: 38, cn: 38, iam: 9, control: 15 } as const
const fromOtherSite = 0.04

export function createGenerator(seed: number, without: ReadonlySet<string> = new Set()): Generator {
  const all = basesOf(seed).filter(({ operation }) => !without.has(operation.id))
  const pool = createPool()
  return {
    pool,
    request(number, { tokenOf, now }) {
      const chance = chanceOf(seed, number)
      const { operation, samples, kept, broken } = operationOf(all, chance)
      const cases = chance.hits(0.6) && kept.length > 0 ? kept : broken
      const { message, account } =
        samples.length > 0 && chance.hits(0.5) ? chance.pick(samples) : chance.pick(cases.length > 0 ? cases : kept)
      const target = chance.hits(0.6) ? atSomething(message.target, operation.path, pool, chance) : message.target
      const mutated = mutate({ ...message, target }, pool, chance)
      const request = endsTheDemo(mutated) ? { ...mutated, method: 'GET' } : mutated
      const own = operation.site ?? chance.pick(siteNames)
      const site = chance.hits(fromOtherSite) ? chance.pick(siteNames) : own
      const known = site === own ? account : undefined
      const caller = known ?? accountOf(operation.callers, site, chance)
      return withCredentials(request, { site, account: caller, tokenOf, now, chance })
    },
  }
}

/** An account that may call an operation. */
function accountOf(callers: IndexedOperation['callers'], site: SiteName, chance: Chance): string {
  const { partner, distributor, customer } = demoAccounts[site]
  if (callers.includes('partner')) return partner.id
  if (callers.includes('distributor')) return distributor.id
  const { domainName } = customer
  return chance.pick([domainName, domainName, domainName.replace(/01$/, '17'), domainName.replace(/01$/, '21')])
}

/** Puts what is there in the place of the parameters in a path, and of the partner that a control call is about. */
function atSomething(target: string, template: string, pool: Pool, chance: Chance): string {
  const [path = '', query] = target.split('?')
  const segments = path.split('/')
  for (const [at, part] of template.split('/').entries()) {
    const [, name] = /^\{(.*)\}$/.exec(part) ?? []
    if (name === undefined) continue
    const [kind = ''] = template.split('/').slice(at - 1)
    const value = pool.draw(namesInPaths[`${kind}/${name}`] ?? name, chance)
    if (value !== undefined) segments[at] = encodeURIComponent(value.toWellFormed())
  }
  const parameters = query?.replace(
    /(^|&)partner=[^&]*/,
    chance.hits(0.5) ? '$&' : `$1partner=${chance.pick(partners).id}`,
  )
  return parameters === undefined ? segments.join('/') : `${segments.join('/')}?${parameters}`
}

/** What fields of answers call that which a path calls something else. */
const namesInPaths: Readonly<Record<string, string>> = {
  'customers/id': 'customer_id',
  'real-name/customer': 'customer_id',
  'bills/cycle': 'bill_cycle',
  'coupons/id': 'coupon_id',
}

function operationOf(all: readonly Bases[], chance: Chance): Bases {
  const draw = chance.below(100)
  let sum = 0
  const [service] = Object.entries(shares).find(([, share]) => draw < (sum += share)) ?? []
  const some = all.filter(({ operation }) => operation.service === service)
  const chosen = chance.pick(some)
  return seldom.has(chosen.operation.id) && chance.hits(0.6) ? chance.pick(some) : chosen
}

/** The worlds whose credentials are known stay. */
function endsTheDemo({ method, target }: FuzzRequest): boolean {
  return method === 'DELETE' && target.startsWith('/_sandbox/partners/') && target.includes('sandbox-')
}
