import { expect } from 'vitest'
import type { TestPlatform } from './platform.ts'

export const keys = '/v3.0/OS-CREDENTIAL/securitytokens'
export const quota = '/v2/partners/credit/consumption-quota'
export const agency = 'sandbox_partner_IDP'

export type Fields = Record<string, unknown>

export async function advance(platform: TestPlatform, duration: string): Promise<void> {
  expect((await platform.post('/_sandbox/clock/advance', { duration }, { as: null })).status).toBe(200)
}
