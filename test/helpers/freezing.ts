import { expect } from 'vitest'
import type { FreezeKind } from '../../src/state/customers/customers.ts'
import type { Answered, TestPlatform } from './platform.ts'

export const path = '/v2/partners/sub-customers'

export type Verb = 'freeze' | 'unfreeze'
export type Kind = 'ACCOUNT' | 'ACCOUNT_AND_RESOURCE'
export type State = FreezeKind | 'free'
type Fields = Record<string, unknown>

/** A customer in each state, by the last digits of its name. */
export const examples: Readonly<Record<State, string>> = { free: '25', account: '11', account_and_resource: '12' }

/** The ids of customers of the demo by the last digits of their names; what has none is an id. */
export function idsOf(platform: TestPlatform, digits: readonly string[]): string[] {
  return digits.map((each) => (/^\d+$/.test(each) ? platform.customer(`demo-customer-${each}`).customerId : each))
}

/** Freezes or unfreezes customers; gives the answer. */
export async function order(
  platform: TestPlatform,
  verb: Verb,
  digits: readonly string[],
  more: Fields = {},
): Promise<Answered> {
  const body = { customer_ids: idsOf(platform, digits), reason: 'test', ...more }
  return platform.post(`${path}/${verb}`, body)
}

/** What the list of customers says. */
export async function isFrozen(platform: TestPlatform, digits: string): Promise<unknown> {
  const [id] = idsOf(platform, [digits])
  const { body } = await platform.post(`${path}/query`, { customer_id: id })
  return (body as { customer_infos: { is_frozen: number }[] }).customer_infos[0]?.is_frozen
}

/** Which freeze a customer is under. */
export function stateOf(platform: TestPlatform, digits: string): State {
  return platform.customer(`demo-customer-${digits}`).freeze?.kind ?? 'free'
}

/** Changes settings of the partner. */
export async function set(platform: TestPlatform, settings: Fields): Promise<void> {
  expect((await platform.call('PUT', '/_sandbox/settings', { as: null, body: settings })).status).toBe(200)
}
