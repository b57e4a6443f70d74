import { expect, it } from 'vitest'
import { takeSnapshot } from '../../src/control/snapshot.ts'
import { atOnce } from '../../src/state/engine/slices.ts'
import { takeAnnouncements } from '../../src/state/engine/table.ts'
import { control } from '../helpers/control.ts'
import { noon, startPlatform } from '../helpers/platform.ts'

interface Preview {
  readonly count: number
  readonly happens: readonly unknown[]
  readonly brings: Readonly<Record<'charges' | 'bills' | 'mails' | 'files', number>>
}

it.each(['duration=P2M', 'until=month-close', 'until=next-expiry', 'until=2026-07-01T00:00:00Z'])(
  'says what a move by %s brings, and changes nothing',
  async (query) => {
    const platform = startPlatform({ preset: 'demo' })
    const { world } = platform
    const before = JSON.stringify(atOnce(takeSnapshot(world, noon)))
    const { status, body } = await control(platform, 'GET', `clock/preview?${query}`)
    expect(status).toBe(200)
    expect(JSON.stringify(atOnce(takeSnapshot(world, noon)))).toBe(before)
    expect([world.now, takeAnnouncements(world.log)]).toEqual([noon, []])
    const preview = body as Preview
    const sizes = [world.charges.size, world.bills.size, world.mails.size, world.deliveries.size]
    const [name = '', value = ''] = query.split('=')
    const moved = await control(platform, 'POST', 'clock/advance', { [name]: value })
    const { from, to, count, happened } = moved.body as Readonly<Record<string, unknown>>
    expect(preview).toMatchObject({ from, to, count, happens: happened })
    const { charges, bills, mails, files } = preview.brings
    expect(sizes.map((size, at) => size + ([charges, bills, mails, files][at] ?? 0))).toEqual([
      world.charges.size,
      world.bills.size,
      world.mails.size,
      world.deliveries.size,
    ])
  },
)

it('refuses what a move refuses, and needs exactly one way to say how far', async () => {
  const platform = startPlatform()
  const status = async (query: string): Promise<number> =>
    (await control(platform, 'GET', `clock/preview?${query}`)).status
  expect(await status('')).toBe(400)
  expect(await status('duration=P1D&until=next-event')).toBe(400)
  expect(await status('duration=tomorrow')).toBe(400)
  expect(await status('duration=P101Y')).toBe(400)
  expect(await status('until=2020-01-01T00:00:00Z')).toBe(409)
})
