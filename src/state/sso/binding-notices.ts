import { type Instant, later, minute } from '../../units/instant.ts'
import { plan, unplan } from '../engine/agenda.ts'
import { nextKey } from '../engine/ids.ts'
import { sendMail } from '../engine/mails.ts'
import { recordOf } from '../engine/table.ts'
import { all, type World } from '../engine/world.ts'
import type { PlatformUser } from './account-bindings.ts'

/** One try to tell a partner of a binding, and what came of it. */
export interface NoticeAttempt {
  readonly at: Instant
  /** The status of the partner's answer; absent where none came. */
  readonly status?: number
  /** Why no answer came. */
  readonly fault?: string
}

/** What a partner's platform is told when an account of the cloud was bound (bpconsole_apifaq_00003). */
export interface BindingNotice extends PlatformUser {
  readonly noticeId: string
  readonly url: string
  readonly customerId: string
  readonly accountName: string
  readonly plannedAt: Instant
  /** `due` may be sent, `sending` is on its way, `waiting` failed and is tried again. */
  readonly state: 'due' | 'sending' | 'waiting' | 'delivered' | 'given_up'
  readonly attempts: readonly NoticeAttempt[]
}

/** After so long the next try follows; the last one ends then (docs/decisions/saml.md). */
const patience = [minute, 10 * minute, minute] as const

/** Plans to tell a partner of a binding: it may be sent at once. */
export function planNotice(
  world: World,
  notice: Pick<BindingNotice, 'platformId' | 'accountId' | 'userId' | 'url' | 'customerId' | 'accountName'>,
): void {
  const noticeId = nextKey(world, 'binding-notice')
  world.bindingNotices.set({ ...notice, noticeId, plannedAt: world.now, state: 'due', attempts: [] })
}

/** The notices that may be sent now, the oldest first. */
export function dueNotices(world: World): BindingNotice[] {
  return world.bindingNotices.sliceOf('byState', 'due', { from: 0, to: Infinity })
}

/** Whether any notice has still to arrive. */
export function hasOpenNotices(world: World): boolean {
  return (['due', 'sending', 'waiting'] as const).some((state) => world.bindingNotices.countOf('byState', state) > 0)
}

/**
 * Begins a try of a notice that is due. The next try is planned already, so that one whose sender is lost is not; undefined
 * when the notice is not due.
 */
export function beginAttempt(world: World, noticeId: string): BindingNotice | undefined {
  const notice = world.bindingNotices.get(noticeId)
  if (notice?.state !== 'due') return undefined
  const attempts = [...notice.attempts, { at: world.now }]
  const begun: BindingNotice = { ...notice, state: 'sending', attempts }
  world.bindingNotices.set(begun)
  plan(world, {
    kind: 'binding-notice',
    at: later(world.now, patience[attempts.length - 1] ?? minute),
    subject: noticeId,
  })
  sendMail(world, {
    kind: 'binding-callback',
    to: notice.url,
    subject: `Try ${attempts.length} of ${patience.length} to tell of a binding`,
    text: `${notice.accountName} is bound to ${notice.accountId} of ${notice.platformId}.`,
    customerId: notice.customerId,
  })
  return begun
}

/** Notes how the try that is on its way ended; undefined when none is. An answer of the class 2xx delivers the notice. */
export function endAttempt(
  world: World,
  noticeId: string,
  result: Pick<NoticeAttempt, 'status' | 'fault'>,
): BindingNotice | undefined {
  const notice = world.bindingNotices.get(noticeId)
  const begun = notice?.attempts.at(-1)
  if (notice?.state !== 'sending' || begun === undefined) return undefined
  const attempts = [...notice.attempts.slice(0, -1), { ...begun, ...result }]
  const isDelivered = result.status !== undefined && result.status >= 200 && result.status < 300
  const isLast = attempts.length >= patience.length
  const state = isDelivered ? 'delivered' : isLast ? 'given_up' : 'waiting'
  const ended: BindingNotice = { ...notice, state, attempts }
  world.bindingNotices.set(ended)
  if (state !== 'waiting') unplan(world, 'binding-notice', noticeId)
  return ended
}

/** A notice that has not arrived is due again; the last try that nobody has ended is over. */
export function retryNotice(world: World, noticeId: string): string {
  const notice = recordOf(world.bindingNotices, noticeId)
  const state = notice.attempts.length >= patience.length ? 'given_up' : 'due'
  world.bindingNotices.set({ ...notice, state })
  return state === 'due' ? `${notice.url} is told again` : `${notice.url} was not reached, and is told no more`
}

/** All notices, the latest first. */
export function listNotices(world: World, limit: number): BindingNotice[] {
  const count = world.bindingNotices.countOf('all', all)
  return world.bindingNotices.sliceOf('all', all, { from: Math.max(0, count - limit), to: count }).reverse()
}
