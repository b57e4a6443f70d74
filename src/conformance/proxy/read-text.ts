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
 * Reads a body for judging and recording; the bytes that are passed on are others. `encoding` is the value of
 * Content-Encoding; at most as many bytes are unpacked as a body may have (contract/bodies/body-limit.ts). What cannot be
 * read as text is not recorded either, unless the contract says that it is none: no secret could be found in it.
 */
export function readText(bytes: Uint8Array, encoding = 'identity', isWhole = true): ReadText {
  const codings = bytes.length === 0 ? [] : codingsOf(encoding)
  if (codings.length > 0 && !isWhole) return { unread: 'compressed and broken off' }
  const unpacked = unpack(bytes, codings)
  return 'unread' in unpacked ? unpacked : decodeUtf8(unpacked.bytes, isWhole)
}

/** The codings of a body in the order in which they were applied. */
function codingsOf(encoding: string): string[] {
  return encoding
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .filter((each) => each !== '' && each !== 'identity')
}

function unpack(
  bytes: Uint8Array,
  codings: readonly string[],
): { readonly bytes: Uint8Array } | { readonly unread: string } {
  let plain = bytes
  for (const coding of codings.toReversed()) {
    const decoder = decoders[coding]
    if (decoder === undefined) return { unread: `compressed as ${coding}` }
    try {
      plain = decoder(plain, { maxOutputLength: bodyLimit })
    } catch {
      return { unread: `no ${coding} of at most ${bodyLimit} bytes` }
    }
  }
  return { bytes: plain }
}

function decodeUtf8(bytes: Uint8Array, isWhole: boolean): ReadText {
  try {
    // What broke off may have done so within a letter.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole })
    return text.includes('\0') ? { unread: 'no text', bytes } : { text }
  } catch {
    return { unread: 'no text in UTF-8', bytes }
  }
}
