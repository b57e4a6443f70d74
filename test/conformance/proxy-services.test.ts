import { afterEach, describe, expect, it } from 'vitest'
import { readHar } from '../../src/conformance/trace/read-har.ts'
import { onlyOf } from '../../src/state/engine/world.ts'
import { fileOf, multipart } from '../helpers/bodies.ts'
import { configure, consolePage, rightParts } from '../helpers/console-switch.ts'
import { proxied, type Proxied, upstreamOf } from '../helpers/proxied.ts'
import { seenRequest, signedResponse } from '../helpers/saml-idp.ts'
import { type ServedPlatform, servePlatform } from '../helpers/served.ts'
import { everyByte } from '../helpers/ticket-files.ts'

const open: { close(): Promise<void> }[] = []

afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close()
})

function keep<Thing extends { close(): Promise<void> }>(thing: Thing): Thing {
  open.push(thing)
  return thing
}

async function beforeSandbox(): Promise<{ sandbox: ServedPlatform; proxy: Proxied; token: string }> {
  const sandbox = keep(await servePlatform())
  const token = sandbox.tokenOf(sandbox.userOf('demo-customer-01'))
  return { sandbox, proxy: keep(await proxied(sandbox.url)), token }
}

/** Who is at fault in each exchange so far, with the operation. */
async function faultsAt(proxy: Proxied): Promise<unknown[]> {
  const judged = await proxy.judged()
  return judged.map(({ operation, request, answer, note }) => [operation?.id, request, answer, note])
}

async function answering(status: number, body: string): Promise<Proxied> {
  const upstream = await upstreamOf((_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  })
  return keep(await proxied(keep(upstream).url))
}

const accessories = '/v2/servicerequest/accessorys'
const json = { 'content-type': 'application/json' }
const fine = [undefined, undefined, undefined]

describe('service tickets through the proxy', () => {
  it('a file goes up as a form and comes down again with every byte, and nothing is wrong on either side', async () => {
    const { proxy, token } = await beforeSandbox()
    const [type, body] = await multipart(
      ['file', fileOf(everyByte, 'every.png')],
      ['form_data', '{"accessory_from":"incident"}'],
    )
    const headers = { 'x-auth-token': token }
    const up = await fetch(proxy.url + accessories, {
      method: 'POST',
      headers: { ...headers, 'content-type': type },
      body: Buffer.from(body),
    })
    const { accessory_id } = (await up.json()) as { accessory_id: string }
    const down = await fetch(`${proxy.url}${accessories}/${accessory_id}`, { headers })
    expect(new Uint8Array(await down.arrayBuffer())).toEqual(everyByte)
    expect(await faultsAt(proxy)).toEqual([
      ['UploadAccessory', ...fine],
      ['DownloadAccessories', ...fine],
    ])
    expect(proxy.passed.map(({ request }) => Buffer.compare(request.body, body))[0]).toBe(0)
    const { entries } = (JSON.parse(await proxy.har()) as { log: { entries: Entry[] } }).log
    expect(entries[0]?.request.postData).toMatchObject({
      encoding: 'base64',
      text: Buffer.from(body).toString('base64'),
    })
    expect(entries[1]?.response.content).toMatchObject({
      encoding: 'base64',
      text: Buffer.from(everyByte).toString('base64'),
    })
    expect(await proxy.har()).not.toContain(token)
  })

  it('the address of a file lets its reader in: its signature is not recorded', async () => {
    const { proxy, token } = await beforeSandbox()
    const headers = { 'x-auth-token': token }
    const data = { accessory_name: 'a.txt', accessory_from: 'incident', accessory_data: 'YQ==' }
    const up = await fetch(`${proxy.url}${accessories}/json-format-content`, {
      method: 'POST',
      headers: { ...headers, ...json },
      body: JSON.stringify(data),
    })
    const { accessory_id } = (await up.json()) as { accessory_id: string }
    const told = await fetch(`${proxy.url}${accessories}/${accessory_id}/access-url?relation_type=DEFAULT`, { headers })
    const address = new URL(((await told.json()) as { accessory_url: string }).accessory_url)
    expect(await (await fetch(proxy.url + address.pathname + address.search)).text()).toBe('a')
    const signature = address.searchParams.get('signature') ?? ''
    expect(signature).not.toBe('')
    expect(await proxy.har()).not.toContain(signature)
  })

  it('a refusal with status 200 is nobody’s fault, and the recording knows it for a refusal', async () => {
    const { proxy, token } = await beforeSandbox()
    const answer = await fetch(`${proxy.url}${accessories}/none`, { headers: { 'x-auth-token': token } })
    expect([answer.status, await answer.json()]).toMatchObject([200, { error_code: 'OSM.01010001' }])
    expect(await faultsAt(proxy)).toEqual([['DownloadAccessories', ...fine]])
    const [traced] = readHar(await proxy.har())
    expect([traced?.status, traced?.code]).toEqual([200, 'OSM.01010001'])
  })

  it("a refusal with status 200 that lacks its message is the answer's fault", async () => {
    const proxy = await answering(200, '{"error_code":"OSM.01010001"}')
    await fetch(`${proxy.url}/v2/servicerequest/cases?limit=10&offset=0`, { headers: { 'x-auth-token': 'x' } })
    const [judged] = await proxy.judged()
    expect([judged?.operation?.service, judged?.request]).toEqual(['tickets', undefined])
    expect(judged?.answer).toMatch(/ListCases breaks its contract/)
  })
})

describe('version 1.0 through the proxy', () => {
  const checkUser = (url: string, domain: string, token: string, body: object): Promise<Response> =>
    fetch(`${url}/v1.0/${domain}/partner/customer-mgr/check-user`, {
      method: 'POST',
      headers: { ...json, 'x-auth-token': token },
      body: JSON.stringify(body),
    })

  it('the code in an answer with status 200 tells what was served, and nothing is wrong on either side', async () => {
    const { sandbox, proxy } = await beforeSandbox()
    const { domainId } = onlyOf(sandbox.world.profile)
    const token = sandbox.tokenOf(sandbox.userOf('sandbox-partner'))
    const served = await checkUser(proxy.url, domainId, token, { searchType: 'name', searchKey: 'someone-new' })
    expect([served.status, await served.json()]).toMatchObject([200, { error_code: 'CBC.0000' }])
    const credit = `/v1.0/${domainId}/partner/account-mgr/credit?customer_id=nobody`
    const refused = await fetch(proxy.url + credit, { headers: { 'x-auth-token': token } })
    expect([refused.status, await refused.json()]).toMatchObject([200, { error_code: 'CBC.5002' }])
    expect(await faultsAt(proxy)).toEqual([
      ['CheckUser', ...fine],
      ['ShowCustomerCredit', ...fine],
    ])
    expect(await proxy.har()).not.toContain(token)
  })

  it('a verification code is not recorded', async () => {
    const proxy = await answering(200, '{"error_code":"CBC.0000","error_msg":"Success"}')
    await fetch(`${proxy.url}/v1.0/d1/partner/customer-mgr/customer`, {
      method: 'POST',
      headers: { ...json, 'x-auth-token': 'x' },
      body: JSON.stringify({ domainName: 'new-one', verificationCode: '918273', password: 'Secret-1-of-form' }),
    })
    const har = await proxy.har()
    expect(har).toContain('new-one')
    for (const secret of ['918273', 'Secret-1-of-form']) expect(har).not.toContain(secret)
  })

  it("an answer without its code is the answer's fault", async () => {
    const proxy = await answering(200, '{"status":"available"}')
    await checkUser(proxy.url, 'd1', 'x', { searchType: 'name', searchKey: 'someone-new' })
    const [judged] = await proxy.judged()
    expect([judged?.operation?.service, judged?.request]).toEqual(['v1', undefined])
    expect(judged?.answer).toMatch(/error_code/)
  })
})

describe('the console switch through the proxy', () => {
  it('metadata, a login link and what the platform brings pass as they are; cookies and signatures are not recorded', async () => {
    const { sandbox, proxy } = await beforeSandbox()
    await configure(sandbox)
    const metadata = '/authui/saml/metadata.xml'
    const direct = await (await fetch(`${sandbox.url}${metadata}?unsigned=true`)).text()
    const passed = await (await fetch(`${proxy.url}${metadata}?unsigned=true`)).text()
    const plain = (text: string, url: string): string => text.replaceAll(url, '').replace(/ ID="_\w+"/, '')
    expect(plain(passed, proxy.url)).toBe(plain(direct, sandbox.url))

    const { xaccountType } = onlyOf(sandbox.world.profile)
    const wishes = new URLSearchParams({ xAccountType: xaccountType, isFirstLogin: 'false', service: consolePage })
    const link = await fetch(`${proxy.url}/authui/saml/login?${wishes.toString()}`, { redirect: 'manual' })
    const location = link.headers.get('location') ?? ''
    const request = seenRequest(location)
    const xml = signedResponse(rightParts(sandbox, request, 'somebody'))
    const form = { SAMLResponse: Buffer.from(xml).toString('base64'), RelayState: request.relayState }
    const brought = await fetch(`${proxy.url}/authui/saml/SAMLAssertionConsumer`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: 'a=cookie-secret' },
      body: new URLSearchParams(form),
    })
    expect(await brought.text()).toMatch(/<html/)
    expect((await faultsAt(proxy)).slice(1)).toEqual([
      ['StartConsoleLogin', ...fine],
      ['ConsumeAssertion', ...fine],
    ])
    const har = await proxy.har()
    const signature = new URL(location).searchParams.get('Signature') ?? ''
    expect(signature).not.toBe('')
    for (const secret of [signature, encodeURIComponent(signature), 'cookie-secret']) expect(har).not.toContain(secret)
  })
})

interface Entry {
  readonly request: { readonly postData?: object }
  readonly response: { readonly content: object }
}
