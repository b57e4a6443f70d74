/** A byte order mark stays, so that the text gives the same bytes again. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Bytes as text in UTF-8; undefined where they are none. */
export function readText(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}
