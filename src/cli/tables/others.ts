import type { CommandTable, OptionTable } from '../options/table.ts'

const specOptions = {
  operation: { value: 'ID', help: 'print one operation only, by its operationId, with the schemas that it needs' },
  json: { help: 'changes nothing: a contract is always JSON' },
} as const satisfies OptionTable

/** `partner-sandbox spec`. */
export const specTable = {
  name: 'spec',
  summary: 'Prints the contract of a service as OpenAPI JSON.',
  argument: {
    value: 'SERVICE',
    help: 'a service',
    default: 'intl',
    choices: ['intl', 'cn', 'iam', 'tickets', 'v1', 'saml', 'control'],
  },
  options: specOptions,
  examples: [
    { line: 'partner-sandbox spec intl > intl.json', says: 'the partner operations, for a tool that reads OpenAPI' },
    {
      line: 'partner-sandbox spec cn --operation CreateSubCustomer',
      says: 'what one operation takes, answers and refuses',
    },
  ],
} as const satisfies CommandTable<typeof specOptions>

/** `partner-sandbox completion`. */
export const completionTable = {
  name: 'completion',
  summary: 'Prints a script with which a shell completes commands, flags and their values.',
  argument: { value: 'SHELL', help: 'a shell', choices: ['bash', 'zsh', 'fish'] },
  options: {},
  examples: [
    { line: 'source <(partner-sandbox completion bash)', says: 'in ~/.bashrc' },
    { line: 'source <(partner-sandbox completion zsh)', says: 'in ~/.zshrc, after compinit' },
    {
      line: 'partner-sandbox completion fish > ~/.config/fish/completions/partner-sandbox.fish',
      says: 'once, for fish',
    },
  ],
} as const satisfies CommandTable
