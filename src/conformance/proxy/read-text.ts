import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib'
import { bodyLimit } from '../../contract/bodies/body-limit.ts'

/** A body as text, or why it could not be read as such; bytes where it came whole and is no text. */
export type ReadText = { readonly text: string } | { readonly unread: string; readonly bytes?: Uint8Array }

type Decoder = (bytes: Uint8Array, options: ZlibOptions) => Buffer

const decoders: Readonly<Record<string, Decoder>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  br: brotliDecompressSync,
  // Some servers mean the bare format where the zlib one is documented; its first byte tells them apart.
  deflate: (bytes, options) => ((bytes[0] ?? 0) % 16 === 8 ? inflateSync : inflateRawSync)(bytes, options),
}

/**
 * Reads a body for judging and recording; the bytes that are passed on are others. What cannot be read as text is not
 * recorded either, unless the contract says that it is none: no secret could be found in it.
 */
export function readText(bytes: Uint8Array, encoding = 'identity', isWhole = true): ReadText {
  const codings = encoding
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .filter((each) => each !== '' && each !== 'identity')
  if (codings.length > 0 && bytes.length > 0 && !isWhole) return { unread: 'compressed and broken off' }
  let plain = bytes
  for (const coding of bytes.length === 0 ? [] : codings.reverse()) {
    const decoder = decoders[coding]
    if (decoder === undefined) return { unread: `compressed as ${coding}` }
    try {
      plain = decoder(plain, { maxOutputLength: bodyLimit })
    } catch {
      return { unread: `no ${coding} of at most ${bodyLimit} bytes` }
    }
  }
  try {
    // What broke off may have done so within a letter.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(plain, { stream: !isWhole })
    return text.includes('\0') ? { unread: 'no text', bytes: plain } : { text }
  } catch {
    return { unread: 'no text in UTF-8', bytes: plain }
  }
}
