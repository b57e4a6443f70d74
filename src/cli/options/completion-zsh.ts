import { type CommandWords, firstWords, type FlagWords } from './completion-words.ts'

/** A script for zsh: to be sourced after compinit, or kept as _partner-sandbox in a folder of fpath. */
export function zshCompletion(commands: readonly CommandWords[]): string {
  const pairs = commands.filter(({ name }) => name.includes(' ')).map(({ name }) => `'${name}'`)
  return `#compdef partner-sandbox
# partner-sandbox completion for zsh: source <(partner-sandbox completion zsh)
_partner_sandbox() {
  local command='' -a described
  (( \${words[(I)--]} && \${words[(I)--]} < CURRENT )) && { _files; return }
  if (( CURRENT > 2 )); then
    command="$words[2]"
    case "$command $words[3]" in
      ${pairs.join('|')}) (( CURRENT > 3 )) && command="$command $words[3]" ;;
    esac
  fi
  case "$command:$words[CURRENT-1]" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case "$command" in
    ''|help) described=(${firstWords(commands)
      .map(({ word, says }) => described(word, says))
      .join(' ')}) ;;
${commands.map(wordCase).join('\n')}
  esac
  _describe 'partner-sandbox' described
  [[ -n "$command" ]] && _files
}
compdef _partner_sandbox partner-sandbox
`
}

function valueCases({ name, flags }: CommandWords): string[] {
  return flags
    .filter(({ takesValue }) => takesValue)
    .map(({ spellings, values }) => {
      const pattern = spellings.map((each) => `'${name}:${each}'`).join('|')
      return `    ${pattern}) ${values.length === 0 ? '_files' : `compadd -- ${values.join(' ')}`}; return ;;`
    })
}

function wordCase({ name, flags, next }: CommandWords): string {
  const words = [...next.map((each) => described(each, '')), ...flags.map(flagWord)]
  return `    '${name}') described=(${words.join(' ')}) ;;`
}

function flagWord({ spellings: [long = ''], help }: FlagWords): string {
  return described(long, help)
}

/** A word and what it is for, as _describe takes them. */
function described(word: string, says: string): string {
  const text = `${word}${says === '' ? '' : `:${says.replaceAll(':', String.raw`\:`)}`}`
  return `'${text.replaceAll("'", `'\\''`)}'`
}
