/** Parts of an instant as the contract writes it, `2026-05-06T08:05:01Z`. All times of the page are UTC, as those of the API. */
const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})/

/** The time of a day, `08:05:01`. */
export function timeText(instant: string): string {
  return parts.exec(instant)?.[2] ?? instant
}

/** The day, `2026-05-06`. */
export function dayText(instant: string): string {
  return parts.exec(instant)?.[1] ?? instant
}

/** Day and time, `2026-05-06 08:05:01`. */
export function momentText(instant: string): string {
  const [, day, time] = parts.exec(instant) ?? []
  return day === undefined || time === undefined ? instant : `${day} ${time}`
}
