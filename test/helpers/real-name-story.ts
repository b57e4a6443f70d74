import { expect } from 'vitest'
import { type Answered, startPlatform, type TestPlatform } from './platform.ts'

export const individual = '/v2/customers/realname-auths/individual'
const enterprise = '/v2/customers/realname-auths/enterprise'
const common = { verified_number: 'P-1', xaccount_type: 'T' }
export const person = {
  ...common,
  identify_type: 0,
  verified_type: 3,
  verified_file_url: filesOf(2),
  name: 'Ana Torres',
}
const company = { ...common, identify_type: 1, verified_file_url: filesOf(2), corp_name: 'Acme Ltd.' }
const change = { ...company, change_type: 1 }

export type Fields = Record<string, unknown>

/** How each operation is called, with a form that it takes. */
export const operations = {
  CreatePersonalRealnameAuth: ['POST', individual, person],
  CreateEnterpriseRealnameAuthentication: ['POST', enterprise, company],
  ChangeEnterpriseRealnameAuthentication: ['PUT', enterprise, change],
} as const
type Id = keyof typeof operations
export const individually = 'CreatePersonalRealnameAuth'
export const asCompany = 'CreateEnterpriseRealnameAuthentication'
export const changing = 'ChangeEnterpriseRealnameAuthentication'

/** So many files of a certificate. */
export function filesOf(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `people/page-${at}.jpg`)
}

/** A customer that applies, and what can happen to it. */
export interface Story {
  readonly platform: TestPlatform
  readonly apply: (more?: Fields, id?: Id) => Promise<unknown>
  readonly review: (word: Fields, customer?: string) => Promise<Answered>
  readonly set: (settings: Fields) => Promise<void>
  readonly advance: (duration: string) => Promise<void>
  /** What the result operation says, and of the list verified_status, customer and customer_type. */
  readonly shown: () => Promise<unknown[]>
}

/** A customer, by the last digits of its name, and what can happen to it. */
export function story(digits = '25'): Story {
  const platform = startPlatform()
  const own = platform.customer(`demo-customer-${digits}`).customerId
  return {
    platform,
    async apply(more = {}, id = 'CreatePersonalRealnameAuth') {
      const [method, target, form] = operations[id]
      const { body } = await platform.call(method, target, { body: { customer_id: own, ...form, ...more } })
      return (body as { error_code?: string }).error_code ?? body
    },
    review: (word, customer = own) => platform.post(`/_sandbox/real-name/${customer}/review`, word, { as: null }),
    async set(settings) {
      expect((await platform.call('PUT', '/_sandbox/settings', { as: null, body: settings })).status).toBe(200)
    },
    async advance(duration) {
      expect((await platform.post('/_sandbox/clock/advance', { duration }, { as: null })).status).toBe(200)
    },
    async shown() {
      const { body: result } = await platform.get(`/v2/customers/realname-auths/result?customer_id=${own}`)
      const { body } = await platform.post('/v2/partners/sub-customers/query', { customer_id: own })
      const [row] = (body as { customer_infos: Fields[] }).customer_infos
      return [result, row?.['verified_status'], row?.['customer'], row?.['customer_type']]
    },
  }
}

/** The id of a customer by the last digits of its name. */
export function idOf({ platform }: Story, digits: string): string {
  return platform.customer(`demo-customer-${digits}`).customerId
}
