import { expect, it } from 'vitest'
import {
  deliveredFiles,
  exportBill,
  exportUsage,
  isDeliveryName,
  retryDelivery,
} from '../../../src/state/billing/bucket-files.ts'
import { onlyOf, type World } from '../../../src/state/engine/world.ts'
import { billingMonthOf } from '../../../src/units/calendar.ts'
import { fromInstant } from '../../../src/units/instant.ts'
import { at } from '../../helpers/charges-by-hand.ts'
import { emptyWorld } from '../../helpers/crowd.ts'
import { required } from '../../helpers/required.ts'

function worldAt(moment: string, bucketAvailable = true): World {
  const world = emptyWorld(1)
  world.now = at(moment)
  world.settings.set({ ...onlyOf(world.settings), bucketAvailable })
  return world
}

const may = billingMonthOf(at('2026-05-06T00:00:00Z'))
const billFile = 'customerBill/customerBill_202605.tar.gz'

it.each<readonly [day: string, months: readonly string[], said: string]>([
  ['2026-06-01', ['202605'], '1 file of use is made'],
  ['2026-06-02', ['202605', '202606'], '2 files of use are made'],
  ['2026-06-04', ['202605', '202606'], '2 files of use are made'],
  ['2026-06-05', ['202606'], '1 file of use is made'],
  ['2026-06-30', ['202606'], '1 file of use is made'],
  ['2026-01-03', ['202512', '202601'], '2 files of use are made'],
])('on %s use of %j is exported, up to the end of yesterday', (day, months, said) => {
  const world = worldAt(`${day}T14:00:00+08:00`)
  expect(exportUsage(world)).toBe(said)
  expect([...world.deliveries.values()].map((each) => [each.name, each.kind, each.month.replace('-', '')])).toEqual(
    months.map((month) => [`customerUsage/customerUsageV2_${month}_${day.replaceAll('-', '')}.tar.gz`, 'usage', month]),
  )
  const [file] = world.deliveries.values()
  expect(file).toMatchObject({ contentUntil: at(`${day}T00:00:00+08:00`), exportedAt: world.now, attempts: 1 })
  const next = required(world.dueEvents.get('usage-export daily'), 'the next export')
  expect(next.at - world.now).toBe(24 * 3_600_000)
})

it('a bill has a file of its own', () => {
  const world = worldAt('2026-06-05T04:00:00Z')
  exportBill(world, may, at('2026-05-31T16:00:00Z'))
  expect(deliveredFiles(world)).toEqual([
    {
      ...{ name: billFile, kind: 'bill', month: '2026-05', contentUntil: at('2026-05-31T16:00:00Z') },
      ...{ exportedAt: world.now, attempts: 1, state: 'delivered' },
    },
  ])
  expect([world.mails.size, world.dueEvents.get(`file-delivery ${billFile}`)]).toEqual([0, undefined])
})

it('a file that the bucket does not take is tried five times in all, every other day, and each failure is told', () => {
  const world = worldAt('2026-06-05T04:00:00Z', false)
  exportBill(world, may, at('2026-05-31T16:00:00Z'))
  const seen = [1, 2, 3, 4, 5].map((attempts) => {
    const { state } = required(world.deliveries.get(billFile), 'the file')
    const mail = [...world.mails.values()].at(-1)
    const due = world.dueEvents.get(`file-delivery ${billFile}`)
    const row = [
      attempts,
      state,
      mail?.subject,
      mail?.text.replace(/.*uploaded\. |.*bucket\. /, ''),
      due && fromInstant(due.at),
    ]
    if (due !== undefined) {
      world.dueEvents.delete(due.id)
      world.now = due.at
    }
    expect(deliveredFiles(world)).toEqual([])
    if (attempts < 5) expect(retryDelivery(world, billFile)).toBe(`${billFile} could not be uploaded`)
    return row
  })
  const again = 'It is tried again in two days.'
  const dates = ['07', '09', '11', '13'].map((each) => `2026-06-${each}T04:00:00Z`)
  expect(seen).toEqual([
    ...dates.map((date, place) => [place + 1, 'waiting', `Upload ${place + 1} of ${billFile} failed`, again, date]),
    [5, 'given_up', `Upload 5 of ${billFile} failed`, 'It is not tried again.', undefined],
  ])
  expect(world.mails.size).toBe(5)
  expect(retryDelivery(world, billFile)).toBe('the file is there, or given up')
})

it('a file that is tried again is delivered once the bucket takes it', () => {
  const world = worldAt('2026-06-05T04:00:00Z', false)
  exportBill(world, may, at('2026-05-31T16:00:00Z'))
  world.settings.set({ ...onlyOf(world.settings), bucketAvailable: true })
  expect(retryDelivery(world, billFile)).toBe(`${billFile} is in the bucket`)
  expect(deliveredFiles(world)).toMatchObject([{ attempts: 2, state: 'delivered' }])
  expect([retryDelivery(world, billFile), retryDelivery(world, 'nothing')]).toEqual([
    'the file is there, or given up',
    'the file is there, or given up',
  ])
  expect(world.deliveries.get(billFile)?.attempts).toBe(2)
})

it.each([
  [billFile, true],
  ['customerUsage/customerUsageV2_202605_20260507.tar.gz', true],
  ['customerUsage/a', true],
  [`customerBill/${'a'.repeat(128)}`, true],
  [`customerBill/${'a'.repeat(129)}`, false],
  ['customerBill/', false],
  ['customerBill/.hidden', false],
  ['customerBill/a/b', false],
  ['customerBill/../a', false],
  ['xcustomerBill/a', false],
  ['customerOther/a', false],
  ['customerBill/a b', false],
  ['customerBill/a\n', false],
])('%j names a file: %s', (name, isName) => {
  expect(isDeliveryName(name)).toBe(isName)
})
