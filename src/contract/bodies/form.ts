const decoder = new TextDecoder()

/** One field of a form as it was sent. */
export interface FormField {
  readonly name: string
  readonly text: string
}

/**
 * Reads application/x-www-form-urlencoded as browsers write it (URL Standard, 5.1), in the order of the fields. Bytes that
 * are no UTF-8 become U+FFFD, as in a query.
 */
export function readForm(bytes: Uint8Array): FormField[] {
  return [...new URLSearchParams(decoder.decode(bytes))].map(([name, text]) => ({ name, text }))
}
