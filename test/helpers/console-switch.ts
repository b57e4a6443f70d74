import { expect } from 'vitest'
import { onlyOf } from '../../src/state/engine/world.ts'
import { control } from './control.ts'
import type { Answered, TestPlatform } from './platform.ts'
import { idpMetadata, type ResponseParts, type SeenRequest, seenRequest, signedResponse } from './saml-idp.ts'

export const consolePage = 'https://console-intl.huaweicloud.com/iam/'

/** Uploads the metadata of the test platform, and what else is configured of it. */
export async function configure(platform: TestPlatform, more: object = {}, query = ''): Promise<void> {
  const { status, body } = await control(platform, 'PUT', `sso${query}`, { idp_metadata: idpMetadata(), ...more })
  expect(status, JSON.stringify(body)).toBe(200)
}

export interface LoginWishes {
  readonly first?: boolean
  readonly service?: string
  readonly xAccountType?: string
}

/** Follows a login link to the platform. */
export async function openLink(platform: TestPlatform, wishes: LoginWishes = {}): Promise<Answered> {
  const { first = false, service = consolePage, xAccountType = onlyOf(platform.world.profile).xaccountType } = wishes
  const query = new URLSearchParams({ xAccountType, isFirstLogin: String(first), service })
  return platform.get(`/authui/saml/login?${query.toString()}`, { as: null })
}

/** What the platform gets of a login link that works. */
export async function startLogin(platform: TestPlatform, wishes: LoginWishes = {}): Promise<SeenRequest> {
  const { status, headers, body } = await openLink(platform, wishes)
  expect(status, String(body)).toBe(302)
  return seenRequest(headers['Location'] ?? '')
}

/** The parts of a response that is right, for a user of the platform. */
export function rightParts(platform: TestPlatform, request: SeenRequest, user: string): ResponseParts {
  const { id: inResponseTo, consumerUrl } = request
  const attributes = { xUserId: user, xAccountId: user, bpId: platform.world.id, name: user, email: '', mobile: '' }
  return { inResponseTo, consumerUrl, now: platform.world.now, attributes }
}

/** Brings a response to the sandbox, as a browser posts the form of the platform. */
export async function bring(platform: TestPlatform, xml: string, relayState: string): Promise<Answered> {
  return bringEncoded(platform, Buffer.from(xml).toString('base64'), relayState)
}

/** The same of a message that is encoded already, as it should be or not. */
export async function bringEncoded(platform: TestPlatform, message: string, relayState: string): Promise<Answered> {
  return postForm(platform, '/authui/saml/SAMLAssertionConsumer', { SAMLResponse: message, RelayState: relayState })
}

/** Posts a form as a browser does. */
export async function postForm(
  platform: TestPlatform,
  target: string,
  fields: Readonly<Record<string, string>>,
): Promise<Answered> {
  const raw = new URLSearchParams(fields).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return platform.call('POST', target, { as: null, raw, headers })
}

/** A whole login of a user of the platform. */
export async function logInAs(platform: TestPlatform, user: string, wishes: LoginWishes = {}): Promise<Answered> {
  const request = await startLogin(platform, wishes)
  return bring(platform, signedResponse(rightParts(platform, request, user)), request.relayState)
}

/** The code on a page that refuses. */
export function codeOn({ body }: Answered): string | undefined {
  return /check <code>(\w+)</.exec(String(body))?.[1]
}
