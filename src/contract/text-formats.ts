const dateParts = /^(\d{4})-(\d{2})-(\d{2})$/
const timeParts = /^(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)(?:z|([+-])(\d{2}):?(\d{2})?)$/i
const minutesOfDay = 24 * 60

/** How many characters a text has, as JSON Schema counts them for `minLength` and `maxLength`: a pair of surrogates is one. */
export function countCharacters(text: string): number {
  let pairs = 0
  for (let at = 0; at < text.length - 1; at++) {
    if ((text.charCodeAt(at) & 0xfc00) !== 0xd800 || (text.charCodeAt(at + 1) & 0xfc00) !== 0xdc00) continue
    pairs++
    at++
  }
  return text.length - pairs
}

/** The formats of texts that the contract names, by their name; RFC 3339 defines both. */
export const formats = { date: isDate, 'date-time': isDateTime } as const

function isDate(text: string): boolean {
  const [, year = NaN, month = NaN, day = NaN] = (dateParts.exec(text) ?? []).map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)
}

function daysOf(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** A date, `T` or a blank, and a time with its zone. */
function isDateTime(text: string): boolean {
  const [date = '', time = '', ...more] = text.split(/t|\s/i)
  return more.length === 0 && isDate(date) && isTime(time)
}

/** From 00:00 to 23:59. */
function isHourAndMinute(hours: string | undefined, minutes: string | undefined): boolean {
  return Number(hours) <= 23 && Number(minutes) <= 59
}

function isTime(text: string): boolean {
  const [, hours, minutes, seconds, sign, zoneHours = '00', zoneMinutes = '00'] = timeParts.exec(text) ?? []
  if (!isHourAndMinute(hours, minutes) || !isHourAndMinute(zoneHours, zoneMinutes)) return false
  const offset = (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes))
  const minuteOfDay = (Number(hours) * 60 + Number(minutes) - offset + 2 * minutesOfDay) % minutesOfDay
  // A leap second comes at the end of a day of UTC only.
  return Number(seconds) < (minuteOfDay === minutesOfDay - 1 ? 61 : 60)
}
