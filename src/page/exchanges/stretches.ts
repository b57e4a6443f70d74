import type { BriefExchange } from './exchange.ts'

/** Rows of a journal that follow each other without a gap, the oldest first. */
export type Stretch = readonly BriefExchange[]

/** What is known of a journal: stretches of it, the oldest first, with gaps between them. */
export interface KnownRows {
  readonly stretches: readonly Stretch[]
  /** Whether nothing is before the first stretch. */
  readonly isFromTheStart: boolean
}

export const nothingKnown: KnownRows = { stretches: [], isFromTheStart: false }

/** Between which rows something is missing, by their ids; before everything that is known `after` is undefined. */
export interface Gap {
  readonly after: string | undefined
  readonly before: string
}

/** Adds the newest rows. `isNext` says that nothing is missing between them and what was known. */
export function addNewest(known: KnownRows, rows: Stretch, isNext: boolean): KnownRows {
  const { stretches, isFromTheStart } = known
  const last = stretches.at(-1)
  if (last === undefined) return { stretches: rows.length === 0 ? [] : [rows], isFromTheStart: isNext }
  if (rows.length === 0) return known
  const added = isNext ? [...stretches.slice(0, -1), [...last, ...rows]] : [...stretches, rows]
  return { stretches: added, isFromTheStart }
}

/** The gap that is nearest to the newest row; undefined when nothing is missing. */
export function newestGap({ stretches, isFromTheStart }: KnownRows): Gap | undefined {
  const before = stretches.at(-1)?.[0]
  const after = stretches.at(-2)?.at(-1)
  if (before === undefined || (after === undefined && isFromTheStart)) return undefined
  return { after: after?.id, before: before.id }
}

/** Puts rows into the gap that is nearest to the newest; `isAll` says that nothing of it is missing any more. */
export function fillNewestGap({ stretches, isFromTheStart }: KnownRows, rows: Stretch, isAll: boolean): KnownRows {
  const filled = [...rows, ...(stretches.at(-1) ?? [])]
  if (!isAll) return { stretches: [...stretches.slice(0, -1), filled], isFromTheStart }
  const before = stretches.at(-2)
  return before === undefined
    ? { stretches: [filled], isFromTheStart: true }
    : { stretches: [...stretches.slice(0, -2), [...before, ...filled]], isFromTheStart }
}

/** Forgets the oldest rows beyond so many; a journal does the same. */
export function forgetOldest(known: KnownRows, kept: number): KnownRows {
  let over = known.stretches.reduce((sum, each) => sum + each.length, 0) - kept
  if (over <= 0) return known
  const stretches = known.stretches.flatMap((each) => {
    const left = each.slice(Math.max(0, over))
    over -= each.length
    return left.length === 0 ? [] : [left]
  })
  return { stretches, isFromTheStart: true }
}

/** All rows that are known, the newest first. */
export function newestFirst({ stretches }: KnownRows): BriefExchange[] {
  return stretches.flat().reverse()
}
