import { beforeAll, describe, expect, it } from 'vitest'
import { v1 } from '../../../src/contract/services.ts'
import { billedMonth } from '../../helpers/demo-reads.ts'
import { startPlatform, type TestPlatform } from '../../helpers/platform.ts'
import { required } from '../../helpers/required.ts'
import { type Sample } from '../../helpers/sample.ts'
import { type Row, type Twin } from '../../helpers/twin.ts'
import { twinsOf } from '../../helpers/twins.ts'

const clock = new Date('2026-05-05T12:00:00Z')
const month = billedMonth(clock)

/** Old reads that have no successor. */
const alone = ['ListOrderResources', 'QueryChangeRating']

async function answerOf(platform: TestPlatform, { method, target, body, as }: Sample): Promise<unknown> {
  const sent = body === undefined ? {} : { body }
  const answered = await platform.call(method, target, { ...sent, ...(as === undefined ? {} : { as: as(platform) }) })
  expect(answered.status).toBe(200)
  return answered.body
}

function rowsAt(answer: unknown, path: string): Row[] {
  const found = path === '' ? answer : path.split('.').reduce<unknown>((at, key) => (at as Row)[key], answer)
  return Array.isArray(found) ? (found as Row[]) : [found as Row]
}

/** What an old row should say, by what its successor says: fields without a row in the table have the same name there. */
function translated(row: Row, old: Row, { fields, own = [] }: Twin): Row {
  const names = Object.keys(old).filter((name) => !own.includes(name))
  return Object.fromEntries(
    names.map((name) => {
      const field = fields[name] ?? name
      return [name, typeof field === 'string' ? row[field] : field(row)]
    }),
  )
}

function without(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))
}

describe.each(['intl', 'cn'] as const)('on the site %s', (site) => {
  let platform: TestPlatform
  let twins: Readonly<Record<string, Twin>>
  beforeAll(() => {
    platform = startPlatform({ preset: 'demo', site, clock })
    twins = twinsOf(platform, month)
  })

  it('every old read has a row in the table', () => {
    const reads = Object.values(v1.operations).filter(
      (each) => (each.site ?? site) === site && /^(List|Show|Query|Check)/.test(each.id),
    )
    const known = Object.keys(twins).map((each) => each.split(/[ ,]/)[0])
    expect(reads.map(({ id }) => id).filter((id) => !known.includes(id) && !alone.includes(id))).toEqual([])
  })

  it.each(namesOf(site))('%s says what its successor says, field by field', async (name) => {
    const twin = required(twins[name], name)
    const [oldPath, path] = twin.rows
    const old = rowsAt(await answerOf(platform, twin.old), oldPath)
    const rows = rowsAt(await answerOf(platform, twin.successor), path).filter(twin.only ?? (() => true))
    expect(old.length).toBeGreaterThan(0)
    expect(old.map((each) => without(each, twin.own ?? []))).toEqual(
      rows.map((each, at) => translated(each, old[at] ?? {}, twin)),
    )
    const unused = Object.keys(twin.fields).filter((field) => !old.some((each) => field in each))
    expect(unused.filter((each) => !rare.has(each))).toEqual([])
  })
})

/** Fields that only some rows have. */
const rare = new Set([
  'opinion',
  'orderId',
  'usageAmount',
  'usageMeasureId',
  'freeResourceAmount',
  'freeResourceMeasureId',
  'resourceInfo',
  'isFrozen',
])

function namesOf(site: 'intl' | 'cn'): string[] {
  return Object.keys(twinsOf(startPlatform({ preset: 'demo', site, clock }), month))
}
