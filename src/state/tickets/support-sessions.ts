import type { Instant } from '../../units/instant.ts'
import { nextNumber } from '../engine/ids.ts'
import type { World } from '../engine/world.ts'

/** What support did on a server or on the console while it was let in. */
export interface SupportSession {
  readonly number: number
  /** The detail of the authorization by which support was let in. */
  readonly detailNumber: number
  readonly beganAt: Instant
  readonly endedAt: Instant
  readonly commands: readonly { readonly text: string; readonly at: Instant }[]
  readonly files: readonly MovedFile[]
}

/** A file that support brought or fetched. */
export interface MovedFile {
  readonly name: string
  readonly direction: 'upload' | 'download'
  readonly from: string
  readonly to: string
  /** In bytes. */
  readonly size: number
  readonly seconds: number
  readonly at: Instant
}

/** Keeps what support did in a session that has ended. */
export function addSession(world: World, session: Omit<SupportSession, 'number'>): SupportSession {
  const added = { number: nextNumber(world, 'support-session'), ...session }
  world.supportSessions.set(added)
  return added
}

/** The sessions by one detail of an authorization, the oldest first. */
export function sessionsOf(world: World, detailNumber: number): SupportSession[] {
  return world.supportSessions.sliceOf('byDetail', String(detailNumber), { from: 0, to: Infinity })
}
