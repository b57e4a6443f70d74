import { type Base, type Bases, basesOf } from './bases.ts'
import { type Chance, chanceOf } from './chance.ts'
import { type TokenOf, withCredentials } from './credentials.ts'
import { type FuzzRequest, mutate } from './mutate-request.ts'
import { createPool, type Pool } from './pool.ts'

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
  'JudgeJournal',
  'ResetPartner',
  'CreatePartner',
  'SetClock',
  'CreateFault',
  'AddCustomers',
  'ListExchanges',
])
const shares = { intl: 68, iam: 12, control: 20 } as const

export function createGenerator(seed: number, without: ReadonlySet<string> = new Set()): Generator {
  const all = basesOf(seed).filter(({ operation }) => !without.has(operation.id))
  const pool = createPool()
  return {
    pool,
    request(number, { tokenOf, now }) {
      const chance = chanceOf(seed, number)
      const { message, account } = baseOf(all, chance)
      const mutated = mutate(message, pool, chance)
      const request = endsTheDemo(mutated) ? { ...mutated, method: 'GET' } : mutated
      return withCredentials(request, account, { tokenOf, now, chance })
    },
  }
}

function baseOf(all: readonly Bases[], chance: Chance): Base {
  const draw = chance.below(100)
  const service = draw < shares.intl ? 'intl' : draw < shares.intl + shares.iam ? 'iam' : 'control'
  const some = all.filter(({ operation }) => operation.service === service)
  let chosen = chance.pick(some)
  if (seldom.has(chosen.operation.id) && chance.hits(0.9)) chosen = chance.pick(some)
  const { samples, cases } = chosen
  return samples.length > 0 && chance.hits(0.5) ? chance.pick(samples) : chance.pick(cases)
}

/** The worlds whose credentials are known stay. */
function endsTheDemo({ method, target }: FuzzRequest): boolean {
  return method === 'DELETE' && target.startsWith('/_sandbox/partners/') && target.includes('sandbox-')
}
