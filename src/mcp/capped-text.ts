/** An answer of a tool has so many characters at most, besides the line that says how to get the rest. */
export const mostCharacters = 12_000

/** The argument by which the rest of a long answer is asked for. */
export const restArgument = 'from_character'

/** A text from a character on, cut at the bound; it says how much there is, and how the rest is had. */
export function cappedText(text: string, from: number, isRepeatable: boolean): string {
  const end = Math.min(text.length, from + mostCharacters)
  const part = text.slice(from, end)
  if (end === text.length)
    return part === '' ? `[the answer has ${text.length} characters; there is nothing from ${from} on]` : part
  const rest = isRepeatable
    ? `call again with the same arguments and ${restArgument} ${end} for the rest, or ask for less`
    : 'the rest is not shown; list_exchanges, inspect_records and look_ahead show what there is now'
  return `${part}\n[characters ${from} to ${end} of ${text.length}: ${rest}]`
}
