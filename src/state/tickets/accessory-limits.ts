/** What attachments may be, as a form shows it to who attaches them. */
export interface AccessoryLimits {
  /** How many one ticket or one message may have. */
  readonly count: number
  /** How large one may be, in units of 1,048,576 bytes. */
  readonly megabytes: number
  /** How their names may end, in lower case and without the dot. */
  readonly types: readonly string[]
}

/** The limits of today (ShowAccessoryLimits, and its page of November 2025 for the types). */
export const accessoryLimits: AccessoryLimits = {
  count: 5,
  megabytes: 4,
  types: 'jpg jpeg bmp png gif txt zip docx msg eml xlsx pdf log ini mp4 mov'.split(' '),
}

/** The limits of version 1.0 (ticket_api_10004 and ticket_api_10001). */
export const oldAccessoryLimits: AccessoryLimits = {
  count: 1,
  megabytes: 2,
  types: 'jpg jpeg bmp png gif txt doc docx rar zip pdf xls xlsx'.split(' '),
}

const bytesOfMegabyte = 1024 * 1024

/** Why a file may not be attached, in words: the end of its name, no content, too much of it; undefined where it may. */
export function fileFault(
  { types, megabytes }: AccessoryLimits,
  file: { readonly fileName: string; readonly size: number },
): { readonly of: 'name' | 'data'; readonly words: string } | undefined {
  const { size, fileName } = file
  if (!types.includes(endOf(fileName))) return { of: 'name', words: `must end in one of .${types.join(' .')}` }
  if (size === 0) return { of: 'data', words: 'must not be empty' }
  return size > megabytes * bytesOfMegabyte ? { of: 'data', words: `must have at most ${megabytes} MB` } : undefined
}

/** How long the name of a file may be; what is beyond it is cut from its front, so that its end stays. */
const longestName = 512

/**
 * The name of a file alone: without the folders that a client may have sent with it, without control
 * characters, and in whole characters, so that a header can have it (RFC 7578, 4.2).
 */
export function plainName(fileName: string): string {
  const name = fileName.slice(fileName.search(/[^/\\]*$/))
  return name
    .replaceAll(/\p{Cc}/gu, '')
    .slice(-longestName)
    .toWellFormed()
}

/** What stands behind the last dot of a name, in lower case; `''` where there is none. */
export function endOf(fileName: string): string {
  return /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
}

/** So many bytes an account may upload a day, by the setting of the world in megabytes. */
export function bytesOf(megabytes: number): number {
  return megabytes * bytesOfMegabyte
}
