import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Puts a whole file in the place of whatever was there, at once: nobody ever finds half of it, and what was there stays
 * when it cannot be written. Only its owner may read it.
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const written = `${path}.${process.pid}.new`
  try {
    const file = openSync(written, 'wx', 0o600)
    try {
      writeFileSync(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(written, path)
  } catch (error) {
    rmSync(written, { force: true })
    throw error
  }
  syncFolder(dirname(path))
}

/** A rename outlives the loss of power once its folder is on the disk; not every system can be asked for that. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r')
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  } catch {
    // The file itself is whole, and in its place.
  }
}
