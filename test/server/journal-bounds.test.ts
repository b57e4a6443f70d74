import { expect, it } from 'vitest'
import { journalBoundsOf } from '../../src/server/platform.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { budget, control, customers, make, quota } from '../helpers/control.ts'
import { startPlatform, type TestPlatform } from '../helpers/platform.ts'
import { required } from '../helpers/required.ts'

const limit = 64 * 1024

interface Shown {
  readonly id: string
  readonly request: { readonly body: string | null; readonly body_cut_from?: number }
  readonly response: { readonly body: string | null; readonly body_cut_from?: number }
}

async function journal(platform: TestPlatform, query = ''): Promise<{ exchanges: Shown[]; dropped: number }> {
  const { body } = await control(platform, 'GET', `journal${query}`)
  return body as { exchanges: Shown[]; dropped: number }
}

/** A budget with a field that nobody knows: 客, three bytes, fills it beyond the bound. */
const longBudget = JSON.stringify({ customer_id: 'x', budget_amount: 1, note: '客'.repeat(30_000) })

it('keeps the beginning of a long body, up to the end of a letter, and says how long it was', async () => {
  const platform = startPlatform()
  await platform.call('POST', budget, { raw: longBudget })
  const { exchanges } = await journal(platform)
  const { request } = required(exchanges[0], 'an exchange')
  expect(request.body_cut_from).toBe(Buffer.byteLength(longBudget))
  expect(longBudget.startsWith(required(request.body ?? undefined, 'a body'))).toBe(true)
  const kept = Buffer.byteLength(request.body ?? '')
  expect([kept <= limit, kept > limit - 4]).toEqual([true, true])

  const { body } = await control(platform, 'GET', 'journal?format=har')
  expect(body).toMatchObject({
    log: {
      entries: [
        {
          request: { bodySize: Buffer.byteLength(longBudget), postData: { comment: /^only its beginning/ } },
          _cut: { request: Buffer.byteLength(longBudget) },
        },
      ],
    },
  })
})

it('keeps the beginning of a long answer, in bytes too', async () => {
  const platform = startPlatform({ journal: { bodyBytes: 4096 } })
  await control(platform, 'POST', 'customers', { count: 100, prefix: 'many' })
  const served = await platform.post(customers, { limit: 100 })
  const { exchanges } = await journal(platform)
  const { response } = required(exchanges.at(-1), 'an exchange')
  const whole = JSON.stringify(served.body)
  expect([response.body_cut_from, whole.startsWith(response.body ?? '?')]).toEqual([Buffer.byteLength(whole), true])
})

it('sends no request again of which it has only the beginning', async () => {
  const platform = startPlatform()
  await platform.call('POST', budget, { raw: longBudget })
  const { exchanges } = await journal(platform)
  const again = await control(platform, 'POST', `journal/${required(exchanges[0], 'an exchange').id}/replay`)
  expect([again.status, JSON.stringify(again.body)]).toMatchObject([409, expect.stringContaining('kept short')])
  expect((await journal(platform)).exchanges).toHaveLength(1)
})

it('keeps whole bodies where that is wished', async () => {
  const platform = startPlatform({ journal: journalBoundsOf(64, 'whole') })
  await platform.call('POST', budget, { raw: longBudget })
  const { exchanges } = await journal(platform)
  expect(exchanges[0]?.request).toMatchObject({ body: longBudget })
  expect(exchanges[0]?.request.body_cut_from).toBeUndefined()
})

it('says how many exchanges had no room, and takes them from the partner that has most', async () => {
  const platform = startPlatform({ journal: { bytes: 40_000 } })
  const { token } = await make(platform, { id: 'quiet' })
  for (let at = 0; at < 3; at += 1) await platform.get(quota, { as: token })
  for (let at = 0; at < 60; at += 1) await platform.get(quota)
  expect(await journal(platform, '?partner=quiet')).toMatchObject({ exchanges: [{}, {}, {}], dropped: 0 })
  const { exchanges, dropped } = await journal(platform)
  expect([dropped > 20, exchanges.length + dropped]).toEqual([true, 60])
  const { body } = await control(platform, 'GET', 'journal?format=har')
  expect(body).toMatchObject({ log: { _dropped: dropped } })
  await control(platform, 'DELETE', 'journal')
  expect(await journal(platform)).toEqual({ exchanges: [], dropped: 0 })
})

it('gives the room of a partner that was deleted or reset to the others', async () => {
  const platform = startPlatform({ store: createMemoryStore(), journal: { bytes: 40_000 } })
  const { token } = await make(platform, { id: 'gone' })
  for (let at = 0; at < 60; at += 1) await platform.get(quota, { as: token })
  await control(platform, 'DELETE', 'partners/gone')
  for (let at = 0; at < 8; at += 1) await platform.get(quota)
  expect(await journal(platform)).toMatchObject({ dropped: 0 })
  await control(platform, 'POST', 'reset')
  expect(platform.partner.journal.bytes()).toBe(0)
})

it.each([16_384, Infinity])('judges nothing in what it keeps short, with bodies of %s bytes', async (bodyBytes) => {
  const platform = startPlatform({ journal: { bodyBytes } })
  await control(platform, 'POST', 'customers', { count: 300, prefix: 'many' })
  // Three pages of which only the middle one is long, and a request with a field that nobody knows.
  for (const [offset, size] of [
    [0, 20],
    [20, 100],
    [120, 20],
  ])
    await platform.post(customers, { offset, limit: size })
  await platform.call('POST', budget, { raw: longBudget })
  const { body } = await control(platform, 'GET', 'conformance')
  const { sections } = body as { sections: { verdicts: { id: string; findings: { exchange: number }[] }[] }[] }
  const found = sections.flatMap(({ verdicts }) =>
    verdicts.flatMap(({ id, findings }) => findings.map(({ exchange }) => `${id} ${exchange}`)),
  )
  // What is whole is judged: the budget has an unknown field. What is short is not, and no page is missed beside a short one.
  if (bodyBytes === 16_384) expect(found).toEqual([])
  else expect(found.filter((each) => each.endsWith(' 4'))).not.toEqual([])
})
