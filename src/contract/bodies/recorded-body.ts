import type { WrittenBody } from './write-body.ts'

/** A body as an HTTP Archive of any tool holds it, of a request or of an answer. */
export interface RecordedBody {
  readonly text?: string | undefined
  /** Written where `text` is not the text itself. */
  readonly encoding?: string | undefined
  /** The fields of a form, where a tool writes them instead of its text. */
  readonly params?: readonly { readonly name: string; readonly value?: string }[]
}

/** What was said: the text as it stands, the bytes of what is in base64, fields as the form that they were sent as; `''` for none. */
export function recordedBody({ text, encoding, params }: RecordedBody): WrittenBody {
  if (text !== undefined && text !== '') return encoding === 'base64' ? Buffer.from(text, 'base64') : text
  const fields = (params ?? []).map(({ name, value = '' }): [string, string] => [name, value])
  return new URLSearchParams(fields).toString()
}
