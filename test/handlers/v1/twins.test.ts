import { beforeAll, describe, expect, it } from 'vitest'
import { v1 } from '../../../src/contract/services.ts'
import type { Caller } from '../../../src/state/accounts/accounts.ts'
import { billedMonth } from '../../helpers/demo-reads.ts'
import { startPlatform, type TestPlatform } from '../../helpers/platform.ts'
import { required } from '../../helpers/required.ts'
import { customerName } from '../../helpers/site-names.ts'
import { download, everyByte, uploadedId } from '../../helpers/ticket-files.ts'
import { consultation } from '../../helpers/ticket-filing.ts'
import { answerOf, rowsAt, translated, type Twin, without } from '../../helpers/twin.ts'
import { twinsOf } from '../../helpers/twins.ts'

const clock = new Date('2026-05-05T12:00:00Z')
const month = billedMonth(clock)

/** Old reads that have no successor. */
const alone = ['ListOrderResources', 'QueryChangeRating']

/** Old reads whose answers are bytes; they have a test of their own. */
const files = ['DownloadCaseAccessories']

describe.each(['intl', 'cn'] as const)('on the site %s', (site) => {
  let platform: TestPlatform
  let twins: Readonly<Record<string, Twin>>
  beforeAll(() => {
    platform = startPlatform({ preset: 'demo', site, clock })
    twins = twinsOf(platform, month)
  })

  it('every old read has a row in the table', () => {
    const reads = Object.values(v1.operations).filter(
      (each) => (each.site ?? site) === site && /^(List|Show|Query|Check|Download)/.test(each.id),
    )
    const known = Object.keys(twins).map((each) => each.split(/[ ,]/)[0])
    expect(reads.map(({ id }) => id).filter((id) => ![...known, ...alone, ...files].includes(id))).toEqual([])
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

  it('DownloadCaseAccessories gives what its successor gives, byte for byte, with its headers and refusals', async () => {
    const [as, other] = [platform.userOf(customerName(platform, '01')), platform.userOf(customerName(platform, '02'))]
    const loose = await uploadedId(platform, as, '报告 1.png')
    const used = await uploadedId(platform, as, 'note.txt')
    await platform.post('/v2/servicerequest/cases', { ...consultation, accessory_ids: [used] }, { as })
    const both = (who: Caller, list: string) =>
      Promise.all(
        ['/v1.0/servicerequest/case/accessory', '/v2/servicerequest/accessorys'].map(async (root) => {
          const { status, headers, bytes, body } = await download(platform, who, `${root}/${list}`)
          const told = Object.fromEntries(['Content-Type', 'Content-Disposition'].map((each) => [each, headers[each]]))
          return { status, told, bytes: Buffer.from(bytes).toString('hex'), code: body['error_code'] }
        }),
      )
    for (const list of [loose, used, `${loose},${used}`, `${used},${used},`, ',', 'none', `${used},none`]) {
      const [old, successor] = await both(as, list)
      expect(old).toEqual(successor)
      const [foreign, foreignToo] = await both(other, list)
      expect(foreign).toEqual(foreignToo)
      expect(foreign?.code).toBe('OSM.01010001')
    }
    const [one] = await both(as, loose)
    expect(one).toMatchObject({ bytes: Buffer.from(everyByte).toString('hex'), code: undefined })
    expect(one?.told['Content-Disposition']).toContain(encodeURIComponent('报告 1.png'))
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
