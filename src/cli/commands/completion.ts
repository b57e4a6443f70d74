import { bashCompletion } from '../options/completion-bash.ts'
import { fishCompletion } from '../options/completion-fish.ts'
import { wordsOf } from '../options/completion-words.ts'
import { zshCompletion } from '../options/completion-zsh.ts'
import type { Call } from '../options/table.ts'
import { tables } from '../tables/all.ts'
import type { completionTable } from '../tables/others.ts'

const shells: Readonly<Record<string, typeof bashCompletion>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
}

/** Prints the completion script of a shell. */
export async function completion({ argument: shell }: Call<(typeof completionTable)['options']>): Promise<number> {
  const script = shells[shell]
  if (script === undefined) throw new Error(`Failed to complete for ${shell}: the table of the command names it.`)
  process.stdout.write(script(await wordsOf(tables)))
  return 0
}
