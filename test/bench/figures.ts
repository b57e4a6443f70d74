import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'

const file = 'docs/performance.json'

/** How many processes wanted to run before the benchmark did: on a busy machine every figure is worse. */
const [loadBefore = 0] = loadavg()

/** Keeps the figures of a part of the benchmark, with where they come from; the other parts stay as they are. */
export function keepPart(name: string, figures: object): void {
  const known = JSON.parse(readFileSync(file, 'utf8')) as { parts: Record<string, unknown> }
  const measured = {
    date: new Date(performance.timeOrigin).toISOString(),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.versions.node,
    load: Number(loadBefore.toFixed(1)),
  }
  const parts = { ...known.parts, [name]: { measured, ...figures } }
  writeFileSync(file, `${JSON.stringify({ ...known, parts }, undefined, 2)}\n`)
  execFileSync(process.execPath, ['scripts/performance-page.ts'], { stdio: 'inherit' })
}
