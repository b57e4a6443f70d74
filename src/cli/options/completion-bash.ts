import { type CommandWords, firstWords } from './completion-words.ts'

/** A script for bash, 3.2 and newer. */
export function bashCompletion(commands: readonly CommandWords[]): string {
  const pairs = commands.filter(({ name }) => name.includes(' ')).map(({ name }) => `'${name}'`)
  const top = firstWords(commands).map(({ word }) => word)
  return `# partner-sandbox completion for bash: source <(partner-sandbox completion bash)
_partner_sandbox() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command='' words='' i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    [ "\${COMP_WORDS[i]}" = -- ] && return
  done
  if [ "$COMP_CWORD" -gt 1 ]; then
    command="\${COMP_WORDS[1]}"
    case "$command \${COMP_WORDS[2]}" in
      ${pairs.join('|')}) [ "$COMP_CWORD" -gt 2 ] && command="$command \${COMP_WORDS[2]}" ;;
    esac
  fi
  case "$command:$previous" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case "$command" in
    '') words='${[...top, '--help', '--version'].join(' ')}' ;;
    help) words='${top.join(' ')}' ;;
${commands.map(wordCase).join('\n')}
  esac
  case "$current" in
    -*) ;;
    *) [ -n "$command" ] && words=" $words " && words="$(printf '%s\\n' $words | grep -v '^-')" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _partner_sandbox partner-sandbox
`
}

function valueCases({ name, flags }: CommandWords): string[] {
  return flags
    .filter(({ takesValue }) => takesValue)
    .map(({ spellings, values }) => {
      const pattern = spellings.map((each) => `'${name}:${each}'`).join('|')
      return `    ${pattern}) COMPREPLY=(${values.length === 0 ? '' : `$(compgen -W '${values.join(' ')}' -- "$current")`}); return ;;`
    })
}

function wordCase({ name, flags, next }: CommandWords): string {
  const words = [...next, ...flags.flatMap(({ spellings }) => spellings.slice(0, 1))]
  return `    '${name}') words='${words.join(' ')}' ;;`
}
