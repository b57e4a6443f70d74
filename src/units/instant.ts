declare const unit: unique symbol

/** A moment of the sandbox's clock, in milliseconds of the Unix epoch. */
export type Instant = number & { readonly [unit]: 'ms' }

/** Lengths of time in milliseconds. */
export const second = 1000
export const minute = 60 * second
export const hour = 60 * minute
export const day = 24 * hour

/** A whole number of milliseconds of the Unix epoch as a moment; what is behind the millisecond is cut. */
export function instantOf(milliseconds: number): Instant {
  return Math.trunc(milliseconds) as Instant
}

/** Reads `2026-05-06T08:05:01Z`; undefined when it is no moment. */
export function toInstant(text: string): Instant | undefined {
  const milliseconds = Date.parse(text)
  return Number.isNaN(milliseconds) ? undefined : instantOf(milliseconds)
}

/** Writes a moment as the wire has it: UTC, to the second. */
export function fromInstant(instant: Instant): string {
  const days = Math.floor(instant / day)
  const seconds = Math.floor(instant / second) - days * (day / second)
  return dateText(days) + timeText(seconds)
}

/** Dates that were written last: those of lists come again and again. */
const dateTexts = new Map<number, string>()
const mostDates = 1000

/** A day of the Unix epoch and the letter behind it: `2026-05-06T`. */
function dateText(days: number): string {
  const known = dateTexts.get(days)
  if (known !== undefined) return known
  if (dateTexts.size === mostDates) dateTexts.clear()
  const text = new Date(days * day).toISOString().slice(0, -13)
  dateTexts.set(days, text)
  return text
}

/** A second of its day: `08:05:01Z`. */
function timeText(seconds: number): string {
  return `${twoDigits(seconds / 3600)}:${twoDigits((seconds / 60) % 60)}:${twoDigits(seconds % 60)}Z`
}

function twoDigits(number: number): string {
  return number < 10 ? `0${Math.trunc(number)}` : `${Math.trunc(number)}`
}

const parts = [
  [day, 'd'],
  [hour, 'h'],
  [minute, 'min'],
  [second, 's'],
] as const

/** A length of time for people, by its two largest units: `31 d 2 h`, `20 min`, `0.4 s`. */
export function inWords(milliseconds: number): string {
  if (milliseconds < second) return `${milliseconds / second} s`
  let rest = milliseconds
  const words = parts.flatMap(([length, unit]) => {
    const count = Math.floor(rest / length)
    rest -= count * length
    return count === 0 ? [] : [`${count} ${unit}`]
  })
  return words.slice(0, 2).join(' ')
}

/** The moment so many milliseconds later; earlier, when they are below zero. */
export function later(instant: Instant, milliseconds: number): Instant {
  return instantOf(instant + milliseconds)
}

/** The beginning of the clock hour that a moment lies in. */
export function hourStart(instant: Instant): Instant {
  return later(instant, -(instant % hour))
}

/** The wire has four digits for a year, and what is bought at the last moment has a term that ends later. */
export const lastInstant = instantOf(Date.UTC(9000, 0, 1))
