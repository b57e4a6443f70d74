import { stripVTControlCharacters } from 'node:util'
import type { SectionRun } from '../conformance/report.ts'
import { isSecretName, redactBody, redactWords } from '../contract/redact.ts'

/** So much of what a command printed is kept of a scenario, in characters: its end, where the reason of a failure stands. */
const kept = 4000

/** The end of what a command printed, without colours, without secrets and without the credentials that it was given. */
export function printedOf(
  output: string,
  facts: Readonly<Record<string, string>>,
): Pick<SectionRun, 'printed' | 'leftOut'> {
  const text = stripVTControlCharacters(output).trimEnd()
  const shown = Object.entries(facts)
    .filter(([name, value]) => secretFact.test(name) && value !== '')
    .reduce((words, [, value]) => words.replaceAll(value, '***'), redactWords(redactBody(text)))
    .replaceAll(namedSecret, (all, name: string, between: string) =>
      isSecretName(name) ? `${name}${between}***` : all,
    )
  return { printed: shown.slice(-kept), leftOut: Math.max(shown.length - kept, 0) }
}

const secretFact = /_(SK|PASSWORD)$/

/** `X-Auth-Token: MII...` or `token=MII...`, as programs print them. */
const namedSecret = /([\w-]+)("?'?\s*[:=]\s*"?'?)(?!\*\*\*)[^\s"',;&}]+/g

/** A command line as a report shows it: what stands behind a flag with the name of a secret is hidden. */
export function shownCommand(words: readonly string[]): string {
  const shown = words.map((word, at) => {
    const before = words[at - 1] ?? ''
    return before.startsWith('-') && !before.includes('=') && isSecretName(before) ? '***' : quoted(word)
  })
  return redactWords(shown.join(' '))
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}
