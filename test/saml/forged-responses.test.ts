import { beforeAll, describe, expect, it } from 'vitest'
import { bring, bringEncoded, codeOn, configure, rightParts, startLogin } from '../helpers/console-switch.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { signedResponse, type SeenRequest, signXml } from '../helpers/saml-idp.ts'
import { forgeries } from './forged-responses.ts'

const [mallory, alice] = ['mallory', 'alice'] as const

/** A platform with two users that have accounts: the forger has one of them and wants the other. */
async function stage(): Promise<TestPlatform> {
  const platform = startPlatform()
  const own = platform.customer('demo-customer-01')
  const other = platform.customer('demo-customer-02')
  platform.world.customers.set({ ...own, xaccountId: mallory })
  platform.world.customers.set({ ...other, xaccountId: alice })
  await configure(platform)
  return platform
}

function sessions(platform: TestPlatform): readonly unknown[] {
  return [...platform.world.consoleSessions.values()]
}

describe('forged responses', () => {
  let platform: TestPlatform
  let request: SeenRequest

  beforeAll(async () => {
    platform = await stage()
    request = await startLogin(platform)
  })

  it('are many, of different names', () => {
    expect(new Set(forgeries.map((each) => each.name)).size).toBe(forgeries.length)
    expect(forgeries.length).toBeGreaterThan(110)
  })

  it.each(forgeries)('$name: $found', async ({ found, forge, encode, relayState = request.relayState }) => {
    const parts = rightParts(platform, request, mallory)
    const xml = forge({ parts, victim: rightParts(platform, request, alice) })
    const answer =
      encode === undefined
        ? await bring(platform, xml, relayState)
        : await bringEncoded(platform, encode(xml), relayState)
    expect(codeOn(answer), String(answer.body)).toBe(found)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(String(answer.body)).not.toContain('<script>')
    expect(answer.headers['Set-Cookie']).toBeUndefined()
    expect(sessions(platform)).toEqual([])
  })

  it('have used nothing up: the right response is still accepted', async () => {
    const answer = await bring(platform, signedResponse(rightParts(platform, request, mallory)), request.relayState)
    expect(answer.status, String(answer.body)).toBe(302)
  })
})

describe('what is read of a response', () => {
  it('is what was signed: a comment does not cut a value', async () => {
    const platform = await stage()
    const request = await startLogin(platform)
    const parts = { ...rightParts(platform, request, mallory), attributes: { xAccountId: `${alice}.${mallory}` } }
    const xml = signedResponse(parts).replace(`>${alice}.${mallory}<`, `>${alice}<!-- -->.${mallory}<`)
    const answer = await bring(platform, xml, request.relayState)
    expect([codeOn(answer), sessions(platform)]).toEqual(['saml_account_unbound', []])
    expect(String(answer.body)).toContain(`${alice}.${mallory}`)
  })

  it('lets a signature of the response stand beside that of the assertion', async () => {
    const platform = await stage()
    const request = await startLogin(platform)
    const xml = signedResponse(rightParts(platform, request, mallory))
    const whole = "/*[local-name(.)='Response']"
    const both = signXml(xml, { xpath: whole, after: `${whole}/*[local-name(.)='Issuer']` })
    const twice = both.replace(/<(\w+:)?Signature [^]*?<\/(\w+:)?Signature>/, (signature) => signature + signature)
    expect(codeOn(await bring(platform, twice, request.relayState))).toBe('saml_signature_misplaced')
    expect((await bring(platform, both, request.relayState)).status).toBe(302)
  })

  it('is as it was, whatever else has the same value in attributes that are no ids', async () => {
    const platform = await stage()
    const request = await startLogin(platform)
    const xml = signedResponse(rightParts(platform, request, mallory))
    const more = xml.replace('<samlp:Status>', '<samlp:Status grid="1" ofgrid="1" idle="2" ident="2">')
    expect(more).not.toBe(xml)
    expect((await bring(platform, more, request.relayState)).status).toBe(302)
  })

  it('is not looked at where two assertions come, though the response says that it failed', async () => {
    const platform = await stage()
    const request = await startLogin(platform)
    const xml = signedResponse(rightParts(platform, request, mallory))
    const twice = xml
      .replace(/<saml:Assertion [^]*<\/saml:Assertion>/, (assertion) => assertion + assertion)
      .replace('status:Success', 'status:Requester')
    expect(codeOn(await bring(platform, twice, request.relayState))).toBe('saml_assertion_count')
  })

  it.each([{ xUserId: mallory }, { xAccountId: mallory }])('is enough with one name: %j', async (attributes) => {
    const platform = await stage()
    const request = await startLogin(platform)
    const parts = { ...rightParts(platform, request, mallory), attributes }
    expect((await bring(platform, signedResponse(parts), request.relayState)).status).toBe(302)
    expect(sessions(platform)).toMatchObject([{ userId: mallory }])
  })

  it('names its audience with or without blanks around', async () => {
    const platform = await stage()
    const request = await startLogin(platform)
    const parts = { ...rightParts(platform, request, mallory), audience: ' https://auth.huaweicloud.com/\n' }
    expect((await bring(platform, signedResponse(parts), request.relayState)).status).toBe(302)
  })

  it('names its issuer with or without blanks around', async () => {
    const platform = await stage()
    const request = await startLogin(platform)
    const parts = { ...rightParts(platform, request, mallory), issuer: ' https://platform.example/idp\n' }
    expect((await bring(platform, signedResponse(parts), request.relayState)).status).toBe(302)
  })

  it('finds the world whose login it answers, though its RelayState says nothing', async () => {
    const platform = await stage()
    await configure(platform, {}, '?partner=sandbox-partner-cn')
    const request = await startLogin(platform, { xAccountType: 'sandbox_partner_cn_IDP' })
    const xml = signedResponse({ ...rightParts(platform, request, mallory), now: platform.world.now })
    expect(codeOn(await bring(platform, xml, ''))).toBe('saml_relay_state_wrong')
  })

  it('may be up to three minutes off', async () => {
    const platform = await stage()
    for (const seconds of [-179, 179]) {
      const request = await startLogin(platform)
      const now = platform.world.now
      const parts = {
        ...rightParts(platform, request, mallory),
        notBefore: new Date(now + seconds * 1000).toISOString(),
        notOnOrAfter: new Date(now + (seconds < 0 ? seconds : 300) * 1000).toISOString(),
      }
      expect((await bring(platform, signedResponse(parts), request.relayState)).status).toBe(302)
    }
  })

  it('counts for one platform only: the response of another platform of the partner is no answer', async () => {
    const platform = await stage()
    await platform.call('PUT', '/_sandbox/settings', { as: null, body: { xaccount_types: ['second_IDP'] } })
    await configure(platform, { xaccount_type: 'second_IDP' })
    const request = await startLogin(platform, { xAccountType: 'second_IDP' })
    const answer = await bring(platform, signedResponse(rightParts(platform, request, alice)), request.relayState)
    expect(codeOn(answer)).toBe('saml_account_unbound')
    const unnamed = await startLogin(platform, { xAccountType: 'second_IDP' })
    const withoutName = signedResponse(rightParts(platform, unnamed, alice)).replace(
      /(<samlp:Response[^>]*) InResponseTo="[^"]*"/,
      '$1',
    )
    expect(codeOn(await bring(platform, withoutName, unnamed.relayState))).toBe('saml_account_unbound')
    const own = await startLogin(platform)
    const crossed = signedResponse({ ...rightParts(platform, own, alice), inResponseTo: request.id })
    expect(codeOn(await bring(platform, crossed, own.relayState))).toBe('saml_relay_state_wrong')
    const silent = crossed.replace(/(<samlp:Response[^>]*) InResponseTo="[^"]*"/, '$1')
    expect(codeOn(await bring(platform, silent, own.relayState))).toBe('saml_request_unknown')
  })
})
