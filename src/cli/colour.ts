import { styleText } from 'node:util'

/** A colour or a weight, as the terminal's names go. */
type Style = 'red' | 'yellow' | 'green' | 'cyan' | 'bold' | 'dim'

/** A stream that may be a terminal. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }

/** Colours a text where the stream shows colours; NO_COLOR and FORCE_COLOR of the environment are obeyed. */
export function coloured(style: Style, text: string, stream: Output): string {
  return styleText(style, text, { stream })
}

const verdicts: readonly (readonly [RegExp, Style])[] = [
  [/^(FAIL|FAILED|违反|未通过)(?= )|(?<=^[\w-]+: )FAILED|^ +!.*$/gm, 'red'],
  [/^(warn|警告)(?= )/gm, 'yellow'],
  [/^(ok|passed|通过)(?= )|(?<=^[\w-]+: )passed/gm, 'green'],
]

/** Colours the verdicts of a report in text. */
export function colouredVerdicts(text: string, stream: Output): string {
  return verdicts.reduce(
    (done, [pattern, colour]) => done.replaceAll(pattern, (word) => coloured(colour, word, stream)),
    text,
  )
}
