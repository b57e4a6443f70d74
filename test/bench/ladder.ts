import { prepareCalls } from './calls.ts'
import { load } from './load.ts'
import { type OpenFigure, loadOpen } from './open-model.ts'
import { keepPart } from './figures.ts'
import { pinLoad, serve, type Served } from './servers.ts'

const seconds = Number(process.env['BENCH_SECONDS'] ?? 5)

/** So much of what the sandbox carries arrives, in parts of it. */
const rungs = [0.25, 0.5, 0.75, 0.9]

interface Ladder {
  readonly call: string
  /** What the sandbox answers to a sender that sends the next call when it has an answer. */
  readonly capacity: number
  readonly rungs: readonly (OpenFigure & { readonly share: number })[]
}

async function measureLadders(): Promise<void> {
  pinLoad()
  const command = [process.execPath, 'src/cli/main.ts', 'start', '--port', '4119', '--rate-limits', 'off']
  const sandbox = await serve('sandbox', command, { url: 'http://127.0.0.1:4119', probe: '/_sandbox/health' })
  const { read, write } = await prepareCalls(sandbox)
  const ladders = [
    await measureLadder(sandbox, 'read, token', read),
    await measureLadder(sandbox, 'write, token', write),
  ]
  const memory = sandbox.memory()
  await sandbox.stop()
  keepPart('ladder', { figures: { seconds, ladders, memoryAfterMiB: Math.round(memory) } })
}

async function measureLadder(sandbox: Served, name: string, call: Parameters<typeof loadOpen>[1]): Promise<Ladder> {
  const { perSecond: capacity } = await load(sandbox, [call], { seconds })
  const measured: Ladder['rungs'][number][] = []
  for (const share of rungs) {
    const figure = await loadOpen(sandbox.url, call, { perSecond: capacity * share, seconds })
    measured.push({ share, ...figure })
    console.log(
      `${name}: ${figure.arrivalsPerSecond} calls/s, p99 ${figure.p99Ms.toFixed(1)} ms, ${figure.failed} failed`,
    )
  }
  return { call: name, capacity: Math.round(capacity), rungs: measured }
}

await measureLadders()
