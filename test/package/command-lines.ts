import { readFileSync } from 'node:fs'

/** A command line that a document tells its reader to type. */
export interface CommandLine {
  readonly document: string
  /** Without a comment at its end, and with single blanks. */
  readonly line: string
}

/** The documents whose lines are run. */
export const documents = ['README.md', 'README.zh-CN.md', 'docs/wiring.md'] as const

const fence = /^ *```([\w-]*)[^\n]*\n([\s\S]*?)^ *```/gm
const codeSpan = /`([^`\n]+)`/g
const begins = /^(?:[A-Z_]+=\S+ )*(?:npx|partner-sandbox) \S/
/** What stands before a command in a shell's prompt, a list or a step of CI. */
const before = /^\s*(?:\$ |- )?(?:run: )?/

/** Every command line of a Markdown text that begins, after variables, with `npx` or `partner-sandbox`. */
export function commandLines(text: string): string[] {
  const fenced = [...text.matchAll(fence)].flatMap(([, , code = '']) => code.replaceAll(/\\\n\s*/g, ' ').split('\n'))
  const spans = [...text.replaceAll(fence, '').matchAll(codeSpan)].map(([, code = '']) => code.replaceAll('\\|', '|'))
  const lines = [...fenced, ...spans].map((each) =>
    each
      .replace(before, '')
      .replace(/\s+#.*$/, '')
      .trim()
      .replaceAll(/\s+/g, ' '),
  )
  return [...new Set(lines.filter((each) => begins.test(each)))]
}

export function documentedLines(): CommandLine[] {
  return documents.flatMap((document) =>
    commandLines(readFileSync(document, 'utf8')).map((line) => ({ document, line })),
  )
}

/** The code blocks of a document in one of these languages. */
export function codeBlocks(document: string, languages: readonly string[]): string[] {
  return [...readFileSync(document, 'utf8').matchAll(fence)]
    .filter(([, language = '']) => languages.includes(language))
    .map(([, , code = '']) => code)
}

/** The files that the Markdown of a document links to, as they are written, without what comes after `#`. */
export function linksOf(text: string): string[] {
  const links = [...text.replaceAll(fence, '').matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target)
  return links.filter((each) => !/^(?:[a-z]+:|#)/.test(each)).map((each) => each.replace(/#.*$/, ''))
}
