import { expect, it } from 'vitest'
import { recordOf } from '../../../src/state/engine/table.ts'
import type { World } from '../../../src/state/engine/world.ts'
import {
  beginAttempt,
  dueNotices,
  endAttempt,
  hasOpenNotices,
  planNotice,
  retryNotice,
} from '../../../src/state/sso/binding-notices.ts'
import { startPlatform } from '../../helpers/platform.ts'

/** A world in which a partner is to be told of bindings of so many accounts, and the ids of the notices. */
function waiting(...accounts: string[]): { readonly world: World; readonly ids: string[] } {
  const { world } = startPlatform({ preset: 'empty' })
  for (const accountId of accounts)
    planNotice(world, {
      ...{ platformId: 'p', accountId, userId: accountId, url: 'http://a.example/' },
      ...{ customerId: `customer-${accountId}`, accountName: accountId },
    })
  return { world, ids: [...world.bindingNotices.keys()] }
}

function stateOf(world: World, id: string) {
  return recordOf(world.bindingNotices, id).state
}

/** After how many minutes a notice is tried again; undefined where it is not. */
function minutesToRetry(world: World, id: string): number | undefined {
  const planned = world.dueEvents.get(`binding-notice ${id}`)
  return planned === undefined ? undefined : (planned.at - world.now) / 60_000
}

it('is tried three times, after one minute and after ten, and is given up a minute after the last', () => {
  const { world, ids } = waiting('ada')
  const [id = ''] = ids
  const delays: unknown[] = []
  for (const retried of ['due', 'due', 'given_up']) {
    expect(stateOf(world, id)).toBe('due')
    expect(beginAttempt(world, id)).toMatchObject({ state: 'sending' })
    delays.push(minutesToRetry(world, id))
    retryNotice(world, id)
    expect(stateOf(world, id)).toBe(retried)
  }
  expect(delays).toEqual([1, 10, 1])
  expect(recordOf(world.bindingNotices, id).attempts).toHaveLength(3)
})

it.each([
  [199, 'waiting'],
  [200, 'delivered'],
  [204, 'delivered'],
  [299, 'delivered'],
  [300, 'waiting'],
  [undefined, 'waiting'],
])('an answer of the status %s leaves it %s', (status, state) => {
  const { world, ids } = waiting('ada')
  const [id = ''] = ids
  beginAttempt(world, id)
  expect(endAttempt(world, id, status === undefined ? { fault: 'none' } : { status })?.state).toBe(state)
  expect(minutesToRetry(world, id)).toBe(state === 'waiting' ? 1 : undefined)
})

it('a third try that fails is the last, and nothing is planned after it', () => {
  const { world, ids } = waiting('ada')
  const [id = ''] = ids
  for (const state of ['waiting', 'waiting', 'given_up']) {
    beginAttempt(world, id)
    expect(endAttempt(world, id, { status: 503 })?.state).toBe(state)
    if (state === 'waiting') retryNotice(world, id)
  }
  expect(minutesToRetry(world, id)).toBeUndefined()
})

it('only what is due is begun, and only what is on its way is ended', () => {
  const { world, ids } = waiting('ada')
  const [id = ''] = ids
  expect([endAttempt(world, id, { status: 200 }), beginAttempt(world, 'none')]).toEqual([undefined, undefined])
  beginAttempt(world, id)
  expect(beginAttempt(world, id)).toBeUndefined()
  expect(recordOf(world.bindingNotices, id).attempts).toHaveLength(1)
})

it('is open until it is delivered or given up', () => {
  const { world, ids } = waiting('ada')
  const [id = ''] = ids
  expect(hasOpenNotices(world)).toBe(true)
  beginAttempt(world, id)
  expect(hasOpenNotices(world)).toBe(true)
  endAttempt(world, id, { status: 503 })
  expect(hasOpenNotices(world)).toBe(true)
  retryNotice(world, id)
  beginAttempt(world, id)
  endAttempt(world, id, { status: 200 })
  expect(hasOpenNotices(world)).toBe(false)
  expect(hasOpenNotices(waiting().world)).toBe(false)
})

it('the oldest are told first, also of those that are tried again', () => {
  const { world, ids } = waiting('ada', 'bob', 'eve')
  expect(dueNotices(world).map(({ noticeId }) => noticeId)).toEqual(ids)
  const [first = ''] = ids
  beginAttempt(world, first)
  expect(dueNotices(world).map(({ noticeId }) => noticeId)).toEqual(ids.slice(1))
  retryNotice(world, first)
  expect(dueNotices(world).map(({ noticeId }) => noticeId)).toEqual(ids)
})
