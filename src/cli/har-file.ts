import { closeSync, constants, ftruncateSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { harFrame, harText } from '../conformance/proxy/recording.ts'
import { WrongUse } from './wrong-use.ts'

/** A recording on disk. */
export interface HarFile {
  /** Takes the place of what was in the file. */
  begin(this: void): void
  append(this: void, entry: string): void
  /** Writes the whole file anew, in the order given, and puts it in the place of the old one at once. */
  rewrite(this: void, entries: readonly string[]): void
  close(this: void): void
}

/**
 * Opens a file that is a whole HTTP Archive after every entry: each is written over the end of the archive, with that
 * end behind it, so that a proxy that is killed loses nothing that it has told. Only its owner may read it.
 */
export function openHarFile(path: string, onFailure: (error: unknown) => void): HarFile {
  const { head, tail } = harFrame()
  let position = Buffer.byteLength(head)
  let isFirst = true
  let hasFailed = false
  const file = open(path)

  return {
    begin() {
      ftruncateSync(file)
      writeSync(file, head + tail, 0)
    },
    append(entry) {
      if (hasFailed) return
      const text = Buffer.from(`${isFirst ? '' : ',\n'}${entry}`)
      try {
        writeWhole(file, Buffer.concat([text, Buffer.from(tail)]), position)
        position += text.length
        isFirst = false
      } catch (error) {
        hasFailed = true
        onFailure(error)
      }
    },
    rewrite(entries) {
      writeFileSync(`${path}.new`, harText(entries), { mode: 0o600 })
      renameSync(`${path}.new`, path)
    },
    close: () => closeSync(file),
  }
}

function open(path: string): number {
  try {
    return openSync(path, constants.O_WRONLY | constants.O_CREAT, 0o600)
  } catch (error) {
    throw new WrongUse(
      `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      'name a file in a folder that is there and can be written',
    )
  }
}

/** A write may be cut short where a disk fills up; the next attempt says why. */
function writeWhole(file: number, bytes: Buffer, position: number): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done, bytes.length - done, position + done)
}
