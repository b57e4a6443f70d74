import { zipSync } from 'fflate'

/** A file in an archive. */
export interface ZippedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The first moment that the format knows, in the local time that it is written in: the same files give the same bytes. */
const firstMoment = new Date(1980, 0, 1)

/** A ZIP archive of files as they are, without compression, each under its name; a name that comes again gets a number. */
export function zipOf(files: readonly ZippedFile[]): Uint8Array {
  return zipSync(byFreeName(files), { level: 0, mtime: firstMoment })
}

function byFreeName(files: readonly ZippedFile[]): Record<string, Uint8Array> {
  const taken = new Map<string, Uint8Array>()
  for (const { name, bytes } of files) {
    let free = name
    for (let number = 2; taken.has(free); number += 1) free = name.replace(/(\.[^.]*)?$/, (end) => ` (${number})${end}`)
    taken.set(free, bytes)
  }
  return Object.fromEntries(taken)
}
