import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { ownCaller } from '../../src/state/accounts/accounts.ts'
import type { World } from '../../src/state/engine/world.ts'
import { openShop, server, type Shop } from './shop.ts'
import { required } from './required.ts'

export type Body = Record<string, unknown>

/** A public IP: an hour of it costs half a cent. */
export const publicIp = {
  ...server,
  service_type_code: 'hws.service.type.vpc',
  resource_type_code: 'hws.resource.type.ip',
  resource_spec: '5_bgp',
}

/** A bandwidth that is paid by its monthly 95th percentile, at 20 yuan a Mbps. */
export const peakBandwidth = {
  ...publicIp,
  resource_type_code: 'hws.resource.type.bandwidth',
  resource_spec: '95_bgp',
}

/** A shop of a customer of the demo partner of the China site; the clock stands at 20:00 of 6 May 2026 in UTC+8. */
export function openChinaShop(number = '07'): Shop {
  return openShop(`demo-customer-cn-${number}`, { site: 'cn' })
}

/** The rows that a call of the partner, or of somebody else, answers under a name. */
export async function rowsOf(
  answer: Promise<{ readonly body: unknown }> | Promise<Body>,
  name: string,
): Promise<Body[]> {
  const found = await answer
  const body = 'body' in found ? (found.body as Body) : found
  return required(body[name] as Body[] | undefined, `${name} in ${JSON.stringify(body)}`)
}

/** Rows with these fields only. */
export function fieldsOf(rows: readonly Body[], ...names: readonly string[]): unknown[][] {
  return rows.map((row) => names.map((name) => row[name]))
}

/** The demo distributor of the China site, and its first reseller. */
export function chinaDistributor({ platform }: Pick<Shop, 'platform'>) {
  const world: World = platform.distributor.world
  const [reseller] = [...world.resellers.values()].filter((each) => each.accountName.endsWith('01'))
  return { world, caller: ownCaller(world), reseller: required(reseller, demoAccounts.cn.distributor.id) }
}
