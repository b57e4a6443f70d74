import { day, hour, type Instant, later } from '../../units/instant.ts'
import { nextId } from '../engine/ids.ts'
import { all, type World } from '../engine/world.ts'

/** A browser that is in the console as a customer. */
export interface ConsoleSession {
  readonly sessionId: string
  readonly customerId: string
  readonly platformId: string
  /** The user of the platform who came. */
  readonly userId: string
  readonly startedAt: Instant
  readonly endsAt: Instant
}

/** How long a session lasts (docs/decisions/saml.md). */
export const sessionLife = 8 * hour

/** Lets a browser in as a customer; sessions that ended a day ago are forgotten. */
export function startSession(
  world: World,
  who: Pick<ConsoleSession, 'customerId' | 'platformId' | 'userId'>,
): ConsoleSession {
  const old = world.consoleSessions.positionOf('byEnd', all, later(world.now, -day))
  for (const { sessionId } of world.consoleSessions.sliceOf('byEnd', all, { from: 0, to: old }))
    world.consoleSessions.delete(sessionId)
  const session: ConsoleSession = {
    ...who,
    sessionId: nextId(world, 'console-session'),
    startedAt: world.now,
    endsAt: later(world.now, sessionLife),
  }
  world.consoleSessions.set(session)
  return session
}

/** The session of that id, if it has not ended. */
export function liveSession(world: World, sessionId: string): ConsoleSession | undefined {
  const session = world.consoleSessions.get(sessionId)
  return session !== undefined && world.now < session.endsAt ? session : undefined
}

/** Ends a session before its time; one that is not there is over already. */
export function endSession(world: World, sessionId: string): void {
  world.consoleSessions.delete(sessionId)
}
