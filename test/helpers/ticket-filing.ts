import type { Caller } from '../../src/state/accounts/accounts.ts'
import type { TestPlatform } from './platform.ts'

/** A consultation, as somebody would file it. */
export const consultation = {
  business_type_id: '9b1a349c3a2849a391d58c10f9dc55a1',
  source_id: '83aeb0f2834c4df49826c781d32a963e',
  simple_description: 'How do I renew?',
}

/** Files a ticket and gives its id. */
export async function filedTicket(platform: TestPlatform, as: Caller): Promise<string> {
  const { body } = await platform.post('/v2/servicerequest/cases', consultation, { as })
  return (body as { incident_id: string }).incident_id
}

/** What the ticket service answers when something was done: status 200, which a refusal has too, and nothing to tell. */
export const done: object = { status: 200, body: { asymmetricMatch: isEmpty } }

function isEmpty(body: unknown): boolean {
  return typeof body === 'object' && body !== null && Object.keys(body).length === 0
}

/** A refusal of the ticket service, with status 200. */
export function refusedWith(code: string, message: RegExp): object {
  return { status: 200, body: { error_code: code, error_msg: expectText(message) } }
}

function expectText(pattern: RegExp): { asymmetricMatch(other: unknown): boolean } {
  return { asymmetricMatch: (other) => typeof other === 'string' && pattern.test(other) }
}
