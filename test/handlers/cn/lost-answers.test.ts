import { expect, it } from 'vitest'
import { type Caller, ownCaller } from '../../../src/state/accounts/accounts.ts'
import { brokenLaws } from '../../helpers/crowd.ts'
import { nobody } from '../../helpers/shop.ts'
import { startPlatform, type TestPlatform } from '../../helpers/platform.ts'
import { required } from '../../helpers/required.ts'

const base = '/v2/accounts/partner-accounts'

interface Move {
  readonly operation: string
  readonly path: string
  readonly kind: 'BEADJUST' | 'BERETRIEVE'
  readonly of: 'customer' | 'reseller'
}

const moves: readonly Move[] = [
  { operation: 'UpdateCustomerAccountAmount', path: 'adjust-amount', kind: 'BEADJUST', of: 'customer' },
  { operation: 'ReclaimToPartnerAccount', path: 'reclaim', kind: 'BERETRIEVE', of: 'customer' },
  { operation: 'UpdateIndirectPartnerAccount', path: 'indirect-partner-adjust', kind: 'BEADJUST', of: 'reseller' },
  { operation: 'ReclaimIndirectPartnerAccount', path: 'indirect-partner-reclaim', kind: 'BERETRIEVE', of: 'reseller' },
]

/** Who moves money, and to or from whom. */
function partiesOf(platform: TestPlatform, { of }: Move): { as: Caller; id: string; body: Record<string, unknown> } {
  if (of === 'customer') {
    const id = platform.customer('demo-customer-cn-02').customerId
    return { as: ownCaller(platform.world), id, body: { customer_id: id } }
  }
  const { world } = platform.distributor
  const id = required([...world.resellers.keys()][0], 'a reseller')
  return { as: ownCaller(world), id, body: { indirect_partner_id: id } }
}

async function recordsOf(platform: TestPlatform, { as, id, kind }: { as: Caller; id: string; kind: Move['kind'] }) {
  const query = `customer_id=${id}&operation_type=SOURCE_OPERATION_${kind}&operation_time_begin=2026-05-06T12:00:00Z`
  const { body } = await platform.get(`/v3/accounts/partner-accounts/adjust-records?${query}`, { as })
  const { records } = body as { records: readonly { amount: string; trans_id: string }[] }
  return records.filter((each) => each.amount === '7.77')
}

it.each(moves.flatMap((move) => (['before', 'after'] as const).map((when) => ({ ...move, when }))))(
  'an integrator that lost the answer to $operation ($when it took effect) finds out by the adjust records',
  async ({ when, ...move }) => {
    const platform = startPlatform({ site: 'cn' })
    const { as, id, body } = partiesOf(platform, move)
    const target = `${base}/${move.path}`
    const partner = move.of === 'customer' ? 'sandbox-partner-cn' : 'sandbox-distributor-cn'
    const fault = { operation: move.operation, kind: 'refuse', status: 504, when, count: 1 }
    expect((await platform.post(`/_sandbox/faults?partner=${partner}`, fault, nobody)).status).toBe(201)

    expect((await platform.post(target, { ...body, amount: '7.77' }, { as })).status).toBe(504)
    const found = await recordsOf(platform, { as, id, kind: move.kind })
    expect(found).toHaveLength(when === 'after' ? 1 : 0)
    if (found.length === 0) expect((await platform.post(target, { ...body, amount: '7.77' }, { as })).status).toBe(200)

    const known = await recordsOf(platform, { as, id, kind: move.kind })
    expect(known).toHaveLength(1)
    const named = await platform.get(
      `/v3/accounts/partner-accounts/adjust-records?trans_id=${required(known[0], 'the record').trans_id}`,
      { as },
    )
    expect(named.body).toMatchObject({ total_count: 1, records: [{ customer_id: id, amount: '7.77' }] })
    for (const { world } of [platform.partner, platform.distributor]) expect(brokenLaws(world)).toEqual([])
  },
)
