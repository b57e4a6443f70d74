import { expect } from 'vitest'
import type { Answered, TestPlatform } from './platform.ts'

export const nobody = { as: null } as const
export const customers = '/v2/partners/sub-customers/query'
export const budget = '/v2/partners/sub-customers/budget'
export const quota = '/v2/partners/credit/consumption-quota'
export const form = { domain_area: 'MX', xaccount_id: 'x', xaccount_type: 'T' }

export type Fields = Record<string, unknown>

export interface Made {
  readonly id: string
  readonly domain_id: string
  readonly token: string
}

export async function control(platform: TestPlatform, method: string, path: string, body?: unknown): Promise<Answered> {
  return platform.call(method, `/_sandbox/${path}`, { ...nobody, ...(body === undefined ? {} : { body }) })
}

export async function make(platform: TestPlatform, body: Fields = {}): Promise<Made> {
  const answered = await control(platform, 'POST', 'partners', body)
  expect(answered.status).toBe(201)
  return answered.body as Made
}
