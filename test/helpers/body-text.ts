import type { WrittenBody } from '../../src/contract/bodies/write-body.ts'

/** The body of an answer as text, whether it went out as text or as bytes; undefined where there was none. */
export function bodyText(body: WrittenBody | undefined): string | undefined {
  return body instanceof Uint8Array ? Buffer.from(body).toString('utf8') : body
}
