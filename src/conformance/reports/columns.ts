/** Letters of East Asia, which take two columns of a terminal. */
const wide = String.raw`\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60`
const wideLetters = new RegExp(`[${wide}]`, 'g')

/** Behind a blank or a letter of East Asia, and before such a letter, a line may end; no line begins with a mark of punctuation. */
const breaks = new RegExp(`(?<= )|(?<=[${wide}])(?![，。；：、？！）])|(?=[${wide}])(?![，。；：、？！）])`)

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  return text.length + (text.match(wideLetters)?.length ?? 0)
}

/** A text that fills so many columns of a terminal. */
export function columns(text: string, count: number): string {
  return text + ' '.repeat(Math.max(0, count - widthOf(text)))
}

/** A text in lines of so many columns at most; a word that is longer has a line of its own. */
export function wrapped(text: string, count: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of text.split(breaks)) {
    if (line !== '' && widthOf((line + part).trimEnd()) > count) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += part
  }
  return [...lines, line.trimEnd()]
}
