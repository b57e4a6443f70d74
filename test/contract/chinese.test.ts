import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../scripts/documents.ts'
import { readChinese, textsOf } from '../../scripts/chinese.ts'
import { harms } from '../../src/conformance/harm.ts'
import { allRequirements } from '../../src/conformance/requirements/all.ts'
import { scenarios } from '../../src/conformance/scenarios/all.ts'
import { serviceDocument } from '../../src/control/openapi/service-document.ts'
import { refusalNames } from '../../src/contract/refusals.ts'

const services = ['intl', 'cn', 'iam', 'tickets', 'v1', 'saml', 'control'] as const
const words = readChinese()

function englishOf(service: string): Set<string> {
  const text = readFileSync(`src/contract/generated/documents/${service}.json`, 'utf8')
  return textsOf(JSON.parse(text) as JsonObject)
}

function textsOfHarness(): string[] {
  return [
    ...allRequirements.flatMap(({ text, fix, notTested }) => [
      text,
      fix,
      ...(notTested === undefined ? [] : [notTested]),
    ]),
    ...Object.values(harms),
    ...scenarios.map(({ task }) => task),
  ]
}

/** How to mend it: a pair in specs/zh, in the file of the service. */
describe('Chinese words', () => {
  it.each(services)('%s has them for each operation, answer, parameter and field', (service) => {
    expect([...englishOf(service)].filter((english) => words.texts[english] === undefined)).toEqual([])
  })

  it('every refusal has a meaning', () => {
    expect(refusalNames.filter((name) => words.refusals[name] === undefined)).toEqual([])
    expect(Object.keys(words.refusals).filter((name) => !refusalNames.some((each) => each === name))).toEqual([])
  })

  it('each requirement and each scenario of the harness has them', () => {
    expect(textsOfHarness().filter((english) => words.texts[english] === undefined)).toEqual([])
  })

  it('none is for a text that nobody says', () => {
    const known = new Set([...services.flatMap((service) => [...englishOf(service)]), ...textsOfHarness()])
    // A few findings say how to fix them in words of their own.
    const sources = globSync('src/conformance/**/*.ts').map((file) => readFileSync(file, 'utf8'))
    const isSaid = (text: string): boolean => known.has(text) || sources.some((source) => source.includes(text))
    expect(Object.keys(words.texts).filter((text) => !isSaid(text))).toEqual([])
  })
})

describe('a contract in Chinese', () => {
  const english = serviceDocument({ service: 'intl', origin: 'http://sandbox', language: 'en' })
  const chinese = serviceDocument({ service: 'intl', origin: 'http://sandbox', language: 'zh' })

  it('has its names, and what its refusals mean, beside the words of the wire', () => {
    expect(chinese).toMatchObject({
      tags: expect.arrayContaining([expect.objectContaining({ name: '冻结' })]) as unknown,
      paths: { '/v2/partners/sub-customers/freeze': { post: { summary: '冻结客户', tags: ['冻结'] } } },
      'x-refusal-catalog': {
        throttled: {
          code: 'APIGW.0308',
          message: 'The throttling threshold has been reached: policy user over ratelimit,limit:{detail}',
          explanation: '超过该接口的流控阈值，应稍后重试。',
        },
      },
    })
  })

  it('has the same fields, examples and codes', () => {
    expect(withoutWords(chinese)).toEqual(withoutWords(english))
  })
})

it.each(services)('what %s says to a reader of Chinese is Chinese', (service) => {
  const document = serviceDocument({ service, origin: 'http://sandbox', language: 'zh' })
  const seen = textsOf(JSON.parse(JSON.stringify(document)) as JsonObject)
  expect([...seen].filter((each) => !/\p{Script=Han}/u.test(each) && !alsoChinese.has(each))).toEqual([])
})

/** Words that Chinese readers use as they are. */
const alsoChinese: ReadonlySet<string> = new Set(['Token', 'ID。', 'success。'])

const shown = new Set(['summary', 'description', 'title', 'tags', 'explanation'])

/** A document without what it says in words. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, each]) => !(shown.has(name) && (typeof each === 'string' || name === 'tags')))
      .map(([name, each]) => [name, withoutWords(each)]),
  )
}
