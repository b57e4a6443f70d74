import { type CommandWords, firstWords } from './completion-words.ts'

/** A script for fish, to be kept in ~/.config/fish/completions. */
export function fishCompletion(commands: readonly CommandWords[]): string {
  const seconds = commands.flatMap(({ name }) => name.split(' ')[1] ?? [])
  const lines = [
    '# partner-sandbox completion for fish: partner-sandbox completion fish > ~/.config/fish/completions/partner-sandbox.fish',
    ...firstWords(commands).map(({ word, says }) =>
      complete(`-f -n __fish_use_subcommand -a ${word} -d ${quoted(says)}`),
    ),
    complete('-n __fish_use_subcommand -s v -l version'),
    ...commands.flatMap((each) => linesOf(each, seconds)),
  ]
  return `${lines.join('\n')}\n`
}

function linesOf({ name, flags, next }: CommandWords, seconds: readonly string[]): string[] {
  const [first = '', second] = name.split(' ')
  const isHere = `__fish_seen_subcommand_from ${first}`
  const where = quoted(
    second === undefined
      ? `${isHere}; and not __fish_seen_subcommand_from ${seconds.join(' ')}`
      : `${isHere}; and __fish_seen_subcommand_from ${second}`,
  )
  return [
    ...(next.length === 0 ? [] : [complete(`-f -n ${where} -a ${quoted(next.join(' '))}`)]),
    ...flags.map(({ spellings: [long = '', short], help, takesValue, values }) => {
      const value = takesValue ? (values.length === 0 ? ' -r' : ` -x -a ${quoted(values.join(' '))}`) : ''
      const letter = short === undefined ? '' : ` -s ${short.slice(1)}`
      return complete(`-n ${where}${letter} -l ${long.slice(2)}${value} -d ${quoted(help)}`)
    }),
  ]
}

function complete(what: string): string {
  return `complete -c partner-sandbox ${what}`
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`
}
