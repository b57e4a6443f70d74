import { type Given, readCall } from './options/read-call.ts'
import type { Call, CommandTable, OptionTable } from './options/table.ts'
import { conformTable, listTable, showReportTable } from './tables/conform.ts'
import { mergeTable } from './tables/conform-merge.ts'
import { driftTable } from './tables/drift.ts'
import { mcpTable } from './tables/mcp.ts'
import { completionTable, specTable } from './tables/others.ts'
import { proxyTable } from './tables/proxy.ts'
import { loadTable, saveTable } from './tables/snapshot.ts'
import { startTable } from './tables/start.ts'
import { verifyTable } from './tables/verify.ts'

/** A command: what is known of it, and what does it. */
export interface Command {
  readonly table: CommandTable
  /** Reads what was given, whole, before anything is done; gives what does it, with the exit code. */
  readonly read: (given: Given) => Reading
}

/** A call that was read and found right. */
export interface Reading {
  /** Whether it is to say nothing but its result. */
  readonly isQuiet: boolean
  readonly run: () => Promise<number>
}

/** Each command is loaded when it is called: a start must not wait for the others. */
function command<const Options extends OptionTable>(
  table: CommandTable<Options>,
  load: () => Promise<(call: Call<Options>) => Promise<number> | number>,
): Command {
  return {
    table,
    read: (given) => {
      const call = readCall(table, given)
      const { values } = call
      const isQuiet = 'quiet' in values && values['quiet'] === true
      return { isQuiet, run: async () => (await load())(call) }
    },
  }
}

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  command(startTable, async () => (await import('./commands/start.ts')).start),
  command(conformTable, async () => (await import('./commands/conform.ts')).conform),
  command(listTable, async () => (await import('./commands/conform-list.ts')).list),
  command(mergeTable, async () => (await import('./commands/conform-merge.ts')).merge),
  command(showReportTable, async () => (await import('./commands/show-report.ts')).showReport),
  command(verifyTable, async () => (await import('./commands/verify.ts')).verify),
  command(proxyTable, async () => (await import('./commands/proxy.ts')).proxy),
  command(driftTable, async () => (await import('./commands/drift.ts')).drift),
  command(saveTable, async () => (await import('./commands/snapshot.ts')).save),
  command(loadTable, async () => (await import('./commands/snapshot.ts')).load),
  command(mcpTable, async () => (await import('./commands/mcp.ts')).mcp),
  command(specTable, async () => (await import('./commands/spec.ts')).spec),
  command(completionTable, async () => (await import('./commands/completion.ts')).completion),
]
