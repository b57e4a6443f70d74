import { describe, expect, it } from 'vitest'
import { judge } from '../../src/conformance/judge.ts'
import { type Call, record } from '../helpers/recording.ts'

const total = 154

interface PageCall extends Call {
  readonly body: { readonly offset?: number | string; readonly limit?: number | string }
}

/** A page of a list of 154 customers, as the platform answers it. */
function page(offset: number, limit = 100, more: Partial<Omit<Call, 'body'>> = {}): PageCall {
  const rows = Math.max(0, Math.min(limit, total - offset))
  return {
    target: '/v2/partners/sub-customers/query',
    body: { offset, limit },
    answer: { count: total, customer_infos: Array.from({ length: rows }, () => ({})) },
    ...more,
  }
}

/** Breaches of the requirements about paging. */
function breaches(calls: readonly Call[]): string[] {
  return judge(record(calls))
    .filter(({ requirement, findings }) => requirement.area === 'paging' && findings.length > 0)
    .map(({ requirement }) => requirement.id)
}

const signedBy = (access: string): Readonly<Record<string, string>> => ({
  'X-Auth-Token': '',
  Authorization: `SDK-HMAC-SHA256 Access=${access}, SignedHeaders=host;x-sdk-date, Signature=***`,
})

const right: Readonly<Record<string, readonly Call[]>> = {
  'adds the limit until the total is reached': [page(0), page(100)],
  'adds the records received until the total is reached': [page(0, 60), page(60, 60), page(120, 60)],
  'adds the records received until a page is empty': [page(0), page(100), page(154)],
  'adds the limit until a page is empty': [page(0), page(100), page(200)],
  'adds the records of a page that was cut short by the platform': [
    page(0, 100, {
      answer: { count: total, customer_infos: Array.from({ length: 64 }, () => ({})) },
    }),
    page(64),
  ],
  'stops at a short page': [page(0, 77), page(77, 77), page(154, 77)],
  'asks for what is left with the last page': [page(0), page(100, 54)],
  'asks for one record first, to learn the total': [page(0, 1), page(0), page(100)],
  'asks for all pages at once': [page(100, 50), page(0, 50), page(150, 50), page(50, 50)].map((each) => ({
    ...each,
    after: 0,
    time: 500,
  })),
  'asks for more pages at once than there are': [0, 50, 100, 150, 200, 250].map((offset) => ({
    ...page(offset, 50),
    after: 0,
    time: 500,
  })),
  'goes on from where it stopped another day': [page(77, 40), page(117, 40)],
  'reads the list again and again': [page(0), page(100), page(154), page(0), page(100), page(154)],
  'writes numbers as text': [page(0), page(100)].map((each) => ({
    ...each,
    body: { offset: String(each.body.offset), limit: String(each.body.limit) },
  })),
  'leaves the first offset out': [{ ...page(0), body: { limit: 100 } }, page(100)],
  'reads for two accounts at once': [
    { ...page(0, 60), headers: signedBy('A') },
    { ...page(0), headers: signedBy('B') },
    { ...page(60, 60), headers: signedBy('A') },
    { ...page(100), headers: signedBy('B') },
    { ...page(120, 60), headers: signedBy('A') },
  ],
}

describe('right ways to page', () => {
  it.each(Object.entries(right))('who %s is right', (_, calls) => {
    expect(breaches(calls)).toEqual([])
  })
})

const wrong: Readonly<Record<string, readonly [readonly Call[], readonly string[]]>> = {
  'counts pages from 0': [
    [page(0, 50), page(1, 50), page(2, 50), page(3, 50)],
    ['PAGE-01', 'PAGE-02'],
  ],
  'counts pages from 1': [
    [page(1, 50), page(2, 50), page(3, 50)],
    ['PAGE-01', 'PAGE-02'],
  ],
  'asks for page 1 alone': [[page(1)], ['PAGE-02']],
  'reads records twice': [[page(0, 60), page(59, 60), page(119, 60)], ['PAGE-02']],
  'leaves a record out': [[page(0, 60), page(61, 60), page(121, 60)], ['PAGE-02']],
  'asks on behind an empty page': [[page(0), page(100), page(200), page(300)], ['PAGE-05']],
  'stops in the middle': [[page(0, 50), page(50, 50)], ['PAGE-01']],
}

describe('wrong ways to page', () => {
  it.each(Object.entries(wrong))('who %s is told so', (_, [calls, requirements]) => {
    expect(breaches(calls)).toEqual(requirements)
  })
})
