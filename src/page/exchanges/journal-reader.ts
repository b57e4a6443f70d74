import { ControlRefusal, send } from '../control-api.ts'
import { controlCall } from '../control-call.ts'
import { address } from '../router.ts'
import { trouble } from '../session.ts'
import type { BriefExchange } from './exchange.ts'
import { filterFrom } from './filter-exchanges.ts'
import { isRead, knownRows, seenValues } from './journal-rows.ts'
import { serverFilter } from './server-filter.ts'
import { addNewest, fillNewestGap, forgetOldest, newestGap, nothingKnown } from './stretches.ts'

/** As many exchanges as the journal of a sandbox keeps. */
const journalSize = 10_000

/** So many are read at a time: the newest while they come in, those before them when it is quiet. */
const portion = { newest: 25, older: 500 }

/**
 * How long it has to be quiet before older exchanges are read, how long is waited between two readings of them, and between two
 * readings of the newest when more come than are read, looking meanwhile whether something else is wanted, in milliseconds. Each that is read is judged: a platform under load is
 * not to spend its time on that.
 */
const pause = { quiet: 600, between: 20, flood: 1000, look: 100 }

/** Reads rows of the journal, one call at a time: the newest first, and what is missing before them when nothing new comes. */
export interface JournalReader {
  /** Reads what is wanted now, from the beginning. */
  restart(): void
  /** Forgets what is known: the journal was emptied. */
  forget(): void
  readNewest(): void
  stop(): void
}

interface Progress {
  /** Grows when something else is wanted; answers to what was asked before are dropped. */
  wished: number
  isBusy: boolean
  isDue: boolean
  isOver: boolean
  filling: number
}

/** A reader that has read nothing yet. It fills the rows that the room shows until it is stopped. */
export function createJournalReader(): JournalReader {
  const progress: Progress = { wished: 0, isBusy: false, isDue: false, isOver: false, filling: 0 }
  const readNewest = (): void => {
    progress.isDue = true
    if (!progress.isBusy) void work(progress, addThoseThatCame)
  }
  return {
    restart() {
      progress.wished += 1
      knownRows.value = nothingKnown
      isRead.value = false
      readNewest()
    },
    forget() {
      progress.wished += 1
      forgetRows()
    },
    readNewest,
    stop() {
      progress.isOver = true
      progress.wished += 1
      clearTimeout(progress.filling)
    },
  }
}

/** Forgets all rows; there are none until the sandbox says so. */
export function forgetRows(): void {
  knownRows.value = { stretches: [], isFromTheStart: true }
}

/** What a reading leaves to be waited for, in milliseconds: before a gap is filled, and before the next reading of the newest. */
interface Waits {
  readonly fill: number
  readonly next: number
}

type Step = (isWanted: () => boolean) => Promise<Waits>

async function work(progress: Progress, step: Step): Promise<void> {
  const mine = progress.wished
  const isWanted = (): boolean => mine === progress.wished
  progress.isBusy = true
  progress.isDue = false
  clearTimeout(progress.filling)
  const isDueAgain = (): boolean => progress.isDue || !isWanted()
  try {
    const { fill, next } = await step(isWanted)
    for (let waited = 0; waited < next && isWanted(); waited += pause.look) await forMilliseconds(pause.look)
    fillLater(progress, fill)
  } catch (error) {
    if (error instanceof ControlRefusal && error.status !== 401) trouble.value = error.message
  }
  progress.isBusy = false
  if (!progress.isOver && isDueAgain()) void work(progress, addThoseThatCame)
}

function forMilliseconds(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time))
}

function fillLater(progress: Progress, wait: number): void {
  if (progress.isOver || newestGap(knownRows.peek()) === undefined) return
  progress.filling = window.setTimeout(() => void work(progress, fillTheGap), wait)
}

async function addThoseThatCame(isWanted: () => boolean): Promise<Waits> {
  const after = knownRows.peek().stretches.at(-1)?.at(-1)?.id
  const { count, brief } = await read({ limit: portion.newest, ...(after === undefined ? {} : { after }) })
  if (!isWanted()) return { fill: pause.quiet, next: 0 }
  const isFirst = !isRead.peek()
  noteSeen(brief)
  knownRows.value = forgetOldest(addNewest(knownRows.peek(), brief, count === brief.length), journalSize)
  isRead.value = true
  if (isFirst) return { fill: 0, next: 0 }
  return { fill: pause.quiet, next: count > portion.newest ? pause.flood : 0 }
}

async function fillTheGap(isWanted: () => boolean): Promise<Waits> {
  const gap = newestGap(knownRows.peek())
  if (gap === undefined) return { fill: pause.quiet, next: 0 }
  const { before, after } = gap
  const { count, brief } = await read({ limit: portion.older, before, ...(after === undefined ? {} : { after }) })
  if (!isWanted()) return { fill: pause.quiet, next: 0 }
  noteSeen(brief)
  knownRows.value = forgetOldest(fillNewestGap(knownRows.peek(), brief, count === brief.length), journalSize)
  return { fill: pause.between, next: 0 }
}

interface Page {
  readonly limit: number
  readonly after?: string
  readonly before?: string
}

async function read(page: Page): Promise<{ readonly count: number; readonly brief: readonly BriefExchange[] }> {
  const filter = serverFilter(filterFrom(address.peek().query))
  const answer = await send(controlCall('get', '/_sandbox/journal', { query: { format: 'brief', ...filter, ...page } }))
  return 'brief' in answer ? answer : { count: 0, brief: [] }
}

function noteSeen(rows: readonly BriefExchange[]): void {
  const before = seenValues.peek()
  const seen = {
    operations: before.operations.union(new Set(rows.flatMap(({ operation_id }) => operation_id ?? []))),
    callers: before.callers.union(new Set(rows.flatMap(({ caller }) => caller?.account_name ?? caller?.kind ?? []))),
    statuses: before.statuses.union(new Set(rows.map(({ status }) => String(status)))),
  }
  const isMore = (['operations', 'callers', 'statuses'] as const).some((each) => seen[each].size > before[each].size)
  if (isMore) seenValues.value = seen
}
