import type { Word } from './html/words.ts'

interface Pattern {
  readonly fits: RegExp
  readonly chinese: string
}

/** Tells sentences in Chinese by their forms, with `{}` for what differs; the first that fits counts, and undefined is told of what fits none. */
export function inChineseBy(words: readonly Word[]): (text: string) => string | undefined {
  let patterns: readonly Pattern[] | undefined
  return (text) => {
    patterns ??= words.map(([english, chinese]) => ({ fits: patternOf(english), chinese }))
    for (const { fits, chinese } of patterns) {
      const found = fits.exec(text)
      if (found !== null) return filled(chinese, found.slice(1))
    }
    return undefined
  }
}

function patternOf(english: string): RegExp {
  const plain = english.split('{}').map((each) => each.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${plain.join('(.+?)')}$`, 's')
}

/** A text with values in the places of its `{}`, in their order. */
export function filled(text: string, values: readonly (string | number)[]): string {
  let at = 0
  return text.replaceAll('{}', () => String(values[at++] ?? ''))
}
