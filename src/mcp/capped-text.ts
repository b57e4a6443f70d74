/** An answer of a tool has so many characters at most, besides the line that says how to get the rest. */
export const mostCharacters = 12_000

/** The argument by which the rest of a long answer is asked for. */
export const restArgument = 'from_character'

/**
 * A text from a character on, cut at the bound; it says how much there is, and how the rest is had: by the same call again
 * unless `elsewhere` says otherwise.
 */
export function cappedText(text: string, from: number, elsewhere?: string): string {
  const end = Math.min(text.length, from + mostCharacters)
  const part = text.slice(from, end)
  if (end === text.length)
    return part === '' ? `[the answer has ${text.length} characters; there is nothing from ${from} on]` : part
  const again = `call again with the same arguments and ${restArgument} ${end} for the rest, or ask for less`
  const rest = elsewhere === undefined ? again : `the rest is not shown; ${elsewhere}`
  return `${part}\n[characters ${from} to ${end} of ${text.length}: ${rest}]`
}
