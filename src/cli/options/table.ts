/** One flag of a command, and everything that is known of it; its name is its key in the table. */
export interface OptionRow {
  /** One letter that stands for the name. */
  readonly short?: string
  readonly help: string
  /** What stands for the value in help, such as FILE; an option without it is a switch. */
  readonly value?: string
  /** The value, as text, of an option that nobody gave. */
  readonly default?: string
  /** What an option without a fixed value does when nobody gives it, in words. */
  readonly defaultWords?: string
  /** May be given several times; one text holds several with commas between. */
  readonly isMany?: true
  /** A configuration file has a number for it. */
  readonly isNumber?: true
  /** The only values that there are. */
  readonly choices?: readonly string[]
  /** Values that there are, where it takes time to find them: for help, completion and documentation. */
  readonly known?: () => Promise<readonly string[]>
  /** Makes the value of its text; `name` is what the user called it. Throws WrongUse. */
  readonly read?: (text: string, name: string) => unknown
  /** Options that it cannot go with. */
  readonly excludes?: readonly string[]
}

/** The options of a command by their long names. */
export type OptionTable = Readonly<Record<string, OptionRow>>

/** What stands on the command line besides the options. */
export interface ArgumentRow {
  readonly value: string
  /** There may be several. */
  readonly isMany?: true
  readonly help: string
  /** Taken when none is given; without it one has to be. */
  readonly default?: string
  readonly choices?: readonly string[]
}

export interface Example {
  readonly line: string
  readonly says: string
}

/** Everything that help, completion and documentation say about a command. */
export interface CommandTable<Options extends OptionTable = OptionTable> {
  /** One word, or two: `snapshot save`. */
  readonly name: string
  readonly summary: string
  /** More than the summary says, a paragraph each. */
  readonly details?: readonly string[]
  readonly argument?: ArgumentRow
  /** Everything behind `--` is a command of the user's. */
  readonly takesCommand?: true
  readonly options: Options
  readonly examples: readonly Example[]
}

type ValueOf<Row extends OptionRow> = Row extends { readonly read: (text: string, name: string) => infer Value }
  ? Value
  : Row extends { readonly choices: readonly (infer Choice)[] }
    ? Choice
    : string

/** What a command gets of its options. */
export type Values<Options extends OptionTable> = {
  readonly [Name in keyof Options]: Options[Name] extends { readonly value: string }
    ? Options[Name] extends { readonly isMany: true }
      ? readonly ValueOf<Options[Name]>[] | undefined
      : Options[Name] extends { readonly default: string }
        ? ValueOf<Options[Name]>
        : ValueOf<Options[Name]> | undefined
    : boolean
}

/** Where a value was found: what stands first wins. */
export const sources = ['flag', 'environment', 'configuration', 'default'] as const
export type Source = (typeof sources)[number]

/** A call of a command, read and found right. */
export interface Call<Options extends OptionTable> {
  readonly values: Values<Options>
  /** Where each value was found. */
  readonly sources: Readonly<Record<string, Source>>
  /** The argument; empty for a command that takes none. */
  readonly argument: string
  /** Every argument, of a command that takes several. */
  readonly operands: readonly string[]
  /** What stands behind `--`. */
  readonly command: readonly string[]
}

/** The environment variable of an option. */
export function variableOf(name: string): string {
  return `PARTNER_SANDBOX_${name.toUpperCase().replaceAll('-', '_')}`
}
