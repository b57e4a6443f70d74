const zoneParts = /^(?:\.\d+)?(?:z|([+-])(\d{2}):?(\d{2})?)$/i
const minutesOfDay = 24 * 60
const zero = 0x30

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
  return text.length === 10 && beginsWithDate(text)
}

/** A date, `T` or a blank, and a time with its zone. */
function isDateTime(text: string): boolean {
  return beginsWithDate(text) && /[t\s]/i.test(text.charAt(10)) && hasTimeAt(text, 11)
}

/** The number that so many digits of a text make; not a number where anything else stands among them. */
function digitsAt(text: string, from: number, count: number): number {
  let number = 0
  for (let at = from; at < from + count; at++) {
    const digit = text.charCodeAt(at) - zero
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN
  }
  return number
}

function beginsWithDate(text: string): boolean {
  const month = digitsAt(text, 5, 2)
  const day = digitsAt(text, 8, 2)
  if (text[4] !== '-' || text[7] !== '-' || !(month >= 1 && month <= 12)) return false
  return day >= 1 && day <= daysOf(digitsAt(text, 0, 4), month)
}

/** None of what is no year. */
function daysOf(year: number, month: number): number {
  if (Number.isNaN(year)) return 0
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** From 00:00 to 23:59. */
function isHourAndMinute(hours: number, minutes: number): boolean {
  return hours <= 23 && minutes <= 59
}

/** Whether the rest of a text is a time with its zone. */
function hasTimeAt(text: string, from: number): boolean {
  const hours = digitsAt(text, from, 2)
  const minutes = digitsAt(text, from + 3, 2)
  const offset = zoneOffset(text.slice(from + 8))
  if (text[from + 2] !== ':' || text[from + 5] !== ':' || !isHourAndMinute(hours, minutes)) return false
  const minuteOfDay = (hours * 60 + minutes - offset + 2 * minutesOfDay) % minutesOfDay
  // A leap second comes at the end of a day of UTC only.
  return !Number.isNaN(offset) && digitsAt(text, from + 6, 2) < (minuteOfDay === minutesOfDay - 1 ? 61 : 60)
}

/** How many minutes a zone is before UTC, after the fraction of a second if there is one; not a number for what is no zone. */
function zoneOffset(zone: string): number {
  if (zone === 'Z') return 0
  const parts = zoneParts.exec(zone)
  const [, sign, hours = '00', minutes = '00'] = parts ?? []
  if (parts === null || !isHourAndMinute(Number(hours), Number(minutes))) return NaN
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
