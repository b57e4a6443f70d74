import { setTimeout } from 'node:timers/promises'
import { DatabaseError } from 'pg'
import { DatabaseAway } from '../database-away.ts'

/**
 * Beginnings of SQLSTATE codes that say that the server cannot serve now, and not that a statement is wrong: connection
 * lost, no resources, not accepting connections, shut down, and an idle transaction that was ended.
 */
const awayStates = ['08', '53', '55000', '57', '25P03']

/** What Node.js says of a connection that could not be made, or was lost. */
const awayCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
])

/** The driver's errors of a lost connection have no code: these are its words. */
const awayWords =
  /^(Connection terminated|Connection ended|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client was closed|Client has encountered a connection error)/

/** Whether an error says that the database cannot be reached now; all others are faults of the sandbox. */
export function isAway(error: unknown): boolean {
  if (error instanceof DatabaseAway) return true
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  if (error instanceof DatabaseError) return awayStates.some((each) => code.startsWith(each))
  return awayCodes.has(code) || awayWords.test(error.message)
}

/** Tells of a database that cannot be reached as what it is, before anything was written; other errors stay as they are. */
export async function tellAway<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (error) {
    throw isAway(error) && !(error instanceof DatabaseAway) ? new DatabaseAway('nothing', error) : error
  }
}

/** How long it waits before it tries again, in milliseconds: a server that is started anew is back within a second or two. */
const pauses = [0, 50, 200, 800]

/**
 * Does work that changes nothing, and does it again while the database is away: at once, since a connection may have been
 * lost long before it was used, and then a few times more. What took long already, a connection that nobody answers, is not tried again.
 */
export async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (const pause of pauses) {
    const started = performance.now()
    try {
      return await work()
    } catch (error) {
      if (!isAway(error) || performance.now() - started > longest) throw error
    }
    await setTimeout(pause)
  }
  return work()
}

/** A try that took longer is the last one, in milliseconds. */
const longest = 2_000
