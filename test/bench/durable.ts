import { join } from 'node:path'
import { prepareCalls } from './calls.ts'
import { type Figure, load } from './load.ts'
import { serve } from './servers.ts'

export interface DurableFigure {
  readonly synchronous: 'NORMAL' | 'FULL'
  readonly connections: number
  readonly figure: Figure
}

/** Measures writes to a file of SQLite that outlive the process only, and the loss of power too, by how many come at once. */
export async function measureDurable(folder: string, seconds: number): Promise<DurableFigure[]> {
  const figures: DurableFigure[] = []
  for (const synchronous of ['NORMAL', 'FULL'] as const) {
    const file = join(folder, `${synchronous}.db`)
    const command = [process.execPath, 'test/bench/sqlite-server.ts', '4117', file, synchronous]
    const server = await serve(synchronous, command, { url: 'http://127.0.0.1:4117', probe: '/_sandbox/health' })
    const { write } = await prepareCalls(server)
    for (const connections of [1, 16, 128]) {
      const figure = await load(server, [write], { seconds, connections })
      if (figure.failed > 0) throw new Error(`${synchronous}: ${figure.failed} writes failed`)
      console.log(`SQLite ${synchronous}, ${connections} at once: ${figure.perSecond.toFixed(0)} writes/s`)
      figures.push({ synchronous, connections, figure })
    }
    await server.stop()
  }
  return figures
}

export function reportDurable(figures: readonly DurableFigure[]): string {
  const row = ({ synchronous, connections, figure }: DurableFigure): string =>
    `| ${synchronous} | ${connections} | ${figure.perSecond.toFixed(0)} | ${figure.p99Ms} ms |`
  return `## Durable writes

Writes to a file of SQLite, by its \`synchronous\` setting and by how many clients write at once. Writes of one turn of the event
loop share a transaction, so that the more come the less waiting for the disk costs each. \`FULL\` is what the sandbox uses.

| synchronous | clients | writes/s | p99 |
| --- | --- | --- | --- |
${figures.map(row).join('\n')}
`
}
