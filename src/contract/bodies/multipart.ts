import { MultipartParseError, parseMultipart } from '@remix-run/multipart-parser'
import { bodyLimit } from './body-limit.ts'

/** One part of a multipart body as it was sent. */
export interface BodyPart {
  readonly name: string
  /** Undefined where the part names no file. */
  readonly filename: string | undefined
  readonly contentType: string | undefined
  readonly bytes: Uint8Array
}

/** So many parts a body may have; a form of the contract has fewer than ten. */
export const partLimit = 100

/** So long the headers of one part may be, in bytes. */
const partHeadLimit = 8 * 1024

/**
 * Reads multipart/form-data (RFC 7578), or says in words what is wrong with it. The bytes of each part are a copy, so that
 * a file that is kept does not keep the whole body (docs/decisions/bodies.md).
 */
export function readMultipart(
  bytes: Uint8Array,
  contentType: string,
): { readonly value: readonly BodyPart[] } | { readonly fault: string } {
  const boundary = boundaryOf(contentType)
  if (boundary === undefined) return { fault: 'Content-Type must name the boundary of multipart/form-data' }
  const parts: BodyPart[] = []
  try {
    for (const part of parseMultipart(withoutPreamble(bytes, boundary), { boundary, ...limits })) {
      const { name, filename, mediaType } = part
      if (name === undefined || name === '') return { fault: `part ${parts.length + 1} of the body has no name` }
      parts.push({ name, filename, contentType: mediaType, bytes: part.bytes })
    }
  } catch (error) {
    return { fault: faultOf(error) }
  }
  return parts.length === 0 ? { fault: 'the body has no parts' } : { value: parts }
}

/** The body from its first boundary on: what stands before it is for readers that know no multipart (RFC 2046, 5.1.1). */
function withoutPreamble(bytes: Uint8Array, boundary: string): Uint8Array {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(`\r\n--${boundary}`)
  const opensAtOnce = Buffer.from(bytes.subarray(0, boundary.length + 2)).toString('latin1') === `--${boundary}`
  return opensAtOnce || start < 0 ? bytes : bytes.subarray(start + 2)
}

const limits = {
  maxParts: partLimit,
  maxHeaderSize: partHeadLimit,
  maxFileSize: bodyLimit,
  maxTotalSize: bodyLimit,
}

/** The boundary that a Content-Type names: 1 to 70 characters (RFC 2046, 5.1.1). */
export function boundaryOf(contentType: string): string | undefined {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s";,]{1,70})(?=\s*(?:;|$)))/i.exec(contentType) ?? []
  return quoted ?? bare
}

function faultOf(error: unknown): string {
  if (!(error instanceof MultipartParseError)) return 'a part of the body has headers that are not UTF-8'
  const words: Readonly<Record<string, string>> = {
    MaxPartsExceededError: `the body has more than ${partLimit} parts`,
    MaxHeaderSizeExceededError: `a part of the body has headers of more than ${partHeadLimit} bytes`,
  }
  return words[error.name] ?? 'the body is not valid multipart/form-data'
}
