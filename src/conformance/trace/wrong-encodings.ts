/** What is left of letters that could not be written. */
const lost = /\uFFFD|\?{3,}/

const entity = /&(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);/i

/** Bytes in the notation of addresses, or letters in that of JSON, that are still there when both were read. */
const escapedTwice = /(?:%[\da-f]{2}){2,}|\\u[\da-f]{4}/i

const foreign = /[^\u0020-\u007E\s]/
const eastAsian = /[\u3000-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Whether a text has letters beyond ASCII, or what is left of them. */
export function hasForeignLetters(text: string): boolean {
  return foreign.test(text) || lost.test(text) || entity.test(text) || escapedTwice.test(text)
}

/** In which wrong encoding a text was sent, in words; undefined where it shows none. */
export function wrongEncodingIn(text: string): string | undefined {
  if (text.includes('\uFFFD')) return 'bytes that are no UTF-8'
  if (lost.test(text)) return 'question marks in the place of letters'
  if (entity.test(text)) return 'letters as HTML entities'
  if (isEscapedTwice(text)) return 'letters that are escaped twice'
  if (!foreign.test(text)) return undefined
  if (isUtf8(bytesIn(text, windowsBytes()))) return 'UTF-8 that was read as Latin-1'
  return isUtf8ReadAsGbk(text) ? 'UTF-8 that was read as GBK' : undefined
}

/** What bytes that are no UTF-8 are most likely, where letters of East Asia tell; undefined for any other encoding. */
export function eastAsianEncodingOf(bytes: Uint8Array): string | undefined {
  const names = [
    ['gbk', 'GBK'],
    ['big5', 'Big5'],
    ['shift_jis', 'Shift_JIS'],
  ] as const
  return names.find(([label]) => readsAsEastAsian(bytes, label))?.[1]
}

/** Whether all letters beyond ASCII are East Asian ones: a letter of Latin-1 with its neighbour seldom makes one. */
function readsAsEastAsian(bytes: Uint8Array, label: string): boolean {
  if (loneBytes(bytes)) return false
  try {
    const letters = Array.from(new TextDecoder(label, { fatal: true }).decode(bytes)).filter((each) =>
      foreign.test(each),
    )
    return letters.every((each) => eastAsian.test(each))
  } catch {
    return false
  }
}

/** Whether a byte beyond ASCII stands alone: letters of East Asia begin with one and mostly go on with another. */
function loneBytes(bytes: Uint8Array): boolean {
  const isHigh = (at: number): boolean => (bytes[at] ?? 0) > 0x7f
  return bytes.some((_, at) => isHigh(at) && !isHigh(at - 1) && !isHigh(at + 1))
}

function isEscapedTwice(text: string): boolean {
  if (!escapedTwice.test(text)) return false
  if (/\\u[\da-f]{4}/i.test(text)) return true
  try {
    return foreign.test(decodeURIComponent(text))
  } catch {
    return false
  }
}

/** The bytes that a text was before somebody read them by a table; undefined where one of its letters is not in it. */
function bytesIn(text: string, table: ReadonlyMap<string, readonly number[]>): Uint8Array | undefined {
  const bytes = Array.from(text, (letter) => (letter <= '\u007F' ? [letter.charCodeAt(0)] : table.get(letter)))
  const known = bytes.filter((each) => each !== undefined)
  return known.length < bytes.length ? undefined : Uint8Array.from(known.flat())
}

function isUtf8(bytes: Uint8Array | undefined): boolean {
  return readUtf8(bytes) !== undefined
}

function readUtf8(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

/** Real Chinese is hardly ever UTF-8 of other Chinese; two letters may be by chance, so that all have to be East Asian. */
function isUtf8ReadAsGbk(text: string): boolean {
  if (!eastAsian.test(text)) return false
  const read = readUtf8(bytesIn(text, gbkBytes()))
  return read !== undefined && Array.from(read).every((each) => each <= '\u007F' || eastAsian.test(each))
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** Each letter of Latin-1 and of what Windows puts in its place, by its byte. */
function windowsBytes(): ReadonlyMap<string, readonly number[]> {
  return tableOf('windows', () => {
    const all = Array.from({ length: 128 }, (_, at) => at + 128)
    const windows = new TextDecoder('windows-1252')
    return all.flatMap((byte) => [
      [String.fromCharCode(byte), [byte]] as const,
      [windows.decode(Uint8Array.of(byte)), [byte]] as const,
    ])
  })
}

/** Each letter of GBK by its two bytes. */
function gbkBytes(): ReadonlyMap<string, readonly number[]> {
  return tableOf('gbk', () => {
    const gbk = new TextDecoder('gbk')
    const leads = Array.from({ length: 0x7e }, (_, at) => at + 0x81)
    const trails = Array.from({ length: 0xbf }, (_, at) => at + 0x40)
    return leads.flatMap((lead) =>
      trails.map((trail) => [gbk.decode(Uint8Array.of(lead, trail)), [lead, trail]] as const),
    )
  })
}

/** A table that is made when it is asked for first. */
function tableOf(
  name: string,
  make: () => readonly (readonly [string, readonly number[]])[],
): ReadonlyMap<string, readonly number[]> {
  const table = tables.get(name) ?? new Map(make())
  tables.set(name, table)
  return table
}
