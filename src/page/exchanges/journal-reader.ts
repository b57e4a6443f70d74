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
const portion = { newest: 100, older: 500 }

/** How long it has to be quiet before older exchanges are read, and between two readings of them, in milliseconds. */
const pause = { quiet: 600, between: 20 }

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

/** Reads rows; gives how long to wait before a gap is filled, in milliseconds. */
type Step = (isWanted: () => boolean) => Promise<number>

async function work(progress: Progress, step: Step): Promise<void> {
  const mine = progress.wished
  const isWanted = (): boolean => mine === progress.wished
  progress.isBusy = true
  progress.isDue = false
  clearTimeout(progress.filling)
  const isDueAgain = (): boolean => progress.isDue || !isWanted()
  try {
    fillLater(progress, await step(isWanted))
  } catch (error) {
    if (error instanceof ControlRefusal && error.status !== 401) trouble.value = error.message
  }
  progress.isBusy = false
  if (!progress.isOver && isDueAgain()) void work(progress, addThoseThatCame)
}

function fillLater(progress: Progress, wait: number): void {
  if (progress.isOver || newestGap(knownRows.peek()) === undefined) return
  progress.filling = window.setTimeout(() => void work(progress, fillTheGap), wait)
}

async function addThoseThatCame(isWanted: () => boolean): Promise<number> {
  const after = knownRows.peek().stretches.at(-1)?.at(-1)?.id
  const { count, brief } = await read({ limit: portion.newest, ...(after === undefined ? {} : { after }) })
  if (!isWanted()) return pause.quiet
  const isFirst = !isRead.peek()
  noteSeen(brief)
  knownRows.value = forgetOldest(addNewest(knownRows.peek(), brief, count === brief.length), journalSize)
  isRead.value = true
  return isFirst ? 0 : pause.quiet
}

async function fillTheGap(isWanted: () => boolean): Promise<number> {
  const gap = newestGap(knownRows.peek())
  if (gap === undefined) return pause.quiet
  const { before, after } = gap
  const { count, brief } = await read({ limit: portion.older, before, ...(after === undefined ? {} : { after }) })
  if (!isWanted()) return pause.quiet
  noteSeen(brief)
  knownRows.value = forgetOldest(fillNewestGap(knownRows.peek(), brief, count === brief.length), journalSize)
  return pause.between
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
