import { type FileFault, readLines } from './lines.ts'

/** What a file says of itself. */
export interface FileFacts {
  readonly partner: string
  readonly records: number
}

/** Reads a file to its end without reading its records: gives whose world it is and how many records it has, or what is wrong. */
export function lookAtFile(bytes: Uint8Array): FileFacts | FileFault {
  let partner = ''
  for (const line of readLines(bytes)) {
    if (line.kind === 'fault') return line.fault
    if (line.kind === 'head') ({ partner } = line.head)
    if (line.kind === 'end') return { partner, records: line.records }
  }
  return { words: 'it is cut short' }
}
