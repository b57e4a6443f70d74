import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { preferredLanguage } from '../../src/control/openapi/preferred-language.ts'
import { yamlText } from '../../src/control/openapi/yaml-text.ts'
import { demoAccounts } from '../../src/fixtures/demo-accounts.ts'
import { nobody } from '../helpers/control.ts'
import { type Answered, startPlatform } from '../helpers/platform.ts'

const services = ['intl', 'cn', 'iam', 'tickets', 'v1', 'saml', 'control'] as const

const platform = startPlatform()
const host = 'sandbox.internal:4010'

/** Gets something below /_sandbox/openapi. */
function get(path: string, headers: Record<string, string> = {}): Promise<Answered> {
  return platform.get(`/_sandbox/openapi/${path}`, { ...nobody, headers: { host, ...headers } })
}

interface Document {
  readonly openapi: string
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly 'x-refusal-catalog': Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

interface Operation {
  readonly summary: string
  readonly 'x-refusals'?: readonly string[]
}

async function documentOf(path: string, headers: Record<string, string> = {}): Promise<Document> {
  return (await get(path, headers)).body as Document
}

describe('a contract by its address', () => {
  it.each(services)('%s is valid OpenAPI, at the address that it was asked at', async (service) => {
    const answer = await get(`${service}.json`)
    expect(answer.status).toBe(200)
    expect(answer.headers['Content-Type']).toBe('application/json')
    const text = JSON.stringify(answer.body)
    const config = await createConfig({ extends: ['spec'] })
    const problems = await lintFromString({ source: text, absoluteRef: `${service}.json`, config })
    expect(problems.map(({ message, location }) => ({ message, at: location[0]?.pointer }))).toEqual([])
    expect((answer.body as Document).servers.map(({ url }) => url)).toEqual([`http://${host}`])
  })

  it.each(services)('%s is the same as YAML', async (service) => {
    const answer = await get(`${service}.yaml`)
    expect(answer.headers['Content-Type']).toBe('application/yaml; charset=utf-8')
    expect(parse(new TextDecoder().decode(answer.body as Uint8Array))).toEqual(await documentOf(`${service}.json`))
  })

  it.each(services)('%s explains every refusal that its operations name', async (service) => {
    const { paths, 'x-refusal-catalog': catalog } = await documentOf(`${service}.json`)
    const named = Object.values(paths)
      .flatMap((item) => Object.values(item))
      .flatMap((operation) => operation['x-refusals'] ?? [])
    expect(named.filter((name) => catalog[name]?.['message'] === undefined)).toEqual([])
  })

  it('refuses a service that there is none of, a language that there is none of, and another ending', async () => {
    expect((await get('bss.json')).status).toBe(400)
    expect((await get('intl.json?lang=de')).status).toBe(400)
    expect((await get('intl.xml')).status).toBe(404)
    expect((await get('intl.json?language=zh')).status).toBe(400)
  })
})

describe('an environment', () => {
  it.each(['intl', 'cn'] as const)('has the keys of the demo of %s', async (site) => {
    const { partner, customer } = demoAccounts[site]
    const environment = (await get(`environment.postman.json?partner=${partner.id}`)).body as {
      readonly id: string
      readonly values: readonly { readonly key: string; readonly value: string }[]
    }
    expect(environment.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
    const values = Object.fromEntries(environment.values.map(({ key, value }) => [key, value]))
    expect(values).toMatchObject({
      baseUrl: `http://${host}`,
      ak: partner.access,
      sk: partner.secret,
      domain_name: partner.id,
      user_name: partner.userName,
      password: partner.password,
      customer_ak: customer.key.access,
      customer_sk: customer.key.secret,
      customer_domain_name: customer.domainName,
      customer_password: customer.password,
    })
  })

  it('of a partner that there is none of is refused', async () => {
    expect((await get('environment.postman.json?partner=nobody-at-all')).status).toBe(404)
  })
})

it.each([
  [undefined, 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
  ['de, zh-Hans;q=0.5', 'zh'],
  ['zh;q=0, en;q=0.1', 'en'],
  ['EN;q=0.2, ZH;q=0.3', 'zh'],
  ['*', 'en'],
  ['zh;q=0.25, en;q=0.3', 'en'],
  ['zh;xq=0.1, en;q=0.5', 'zh'],
  ['zh;q=0.1x, en;q=0.5', 'zh'],
] as const)('%s asks for %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})

it.each([
  [{ a: [], b: {}, c: [[1, [2]], { d: null, e: 'no' }], 'f: g': 'h: #i', '': '', y: '~' }],
  [['on', '1', '1.5e3', ' x', 'x ', '- a', '{a}', 'a #b', 'a:', "it's", '"q"', 'line\nbreak', '\u2028', '中文']],
  ['text'],
  [[]],
])('%j comes back from YAML', (value) => {
  expect(parse(yamlText(value))).toEqual(value)
})

it('YAML is written for people: short texts as they stand, records on the line of their dash', () => {
  const written = yamlText({ title: 'A text', list: [{ name: 'one', more: [1, true, null] }, 'two'] })
  expect(written.split('\n')).toEqual([
    'title: A text',
    'list:',
    '  - name: one',
    '    more:',
    '      - 1',
    '      - true',
    '      - null',
    '  - two',
    '',
  ])
})
