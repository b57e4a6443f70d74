/** A canonical request as the sandbox expected it, with the line in which the caller's differs, where it is known. */
export interface Canonical {
  readonly lines: readonly string[]
  /** The place of the line that differs, and what the caller signed there. */
  readonly difference: { readonly at: number; readonly signed: string } | undefined
}

/** Reads the canonical request out of what the journal says of a refused signature; undefined where nothing is said of one. */
export function readCanonical(explanation: string): Canonical | undefined {
  const [, text] = /Expected canonical request:\n([^]*?\n[0-9a-f]{64})/i.exec(explanation) ?? []
  if (text === undefined) return undefined
  const [, line, signed = ''] =
    /^[^]*line (\d+) of the canonical request differs: expected "[^]*?", signed "([^]*?)"(?: \(digest of [^)]*\))? Expected/.exec(
      explanation,
    ) ?? []
  return {
    lines: text.split('\n'),
    difference: line === undefined ? undefined : { at: Number(line) - 1, signed },
  }
}
