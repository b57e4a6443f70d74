import { PerformanceObserver } from 'node:perf_hooks'
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** Beyond this the young generation of the heap does not make the sandbox faster (docs/decisions/journal.md). */
const largest = 32 * 1024 * 1024

/**
 * Lets the young generation of the heap grow no further once it has 32 MiB: under load V8 takes 128 MiB for it, and keeps
 * them. Nothing is watched any more from then on.
 */
export function holdYoungGeneration(): void {
  const observer = new PerformanceObserver(() => {
    const size = getHeapSpaceStatistics().find((each) => each.space_name === 'new_space')?.space_size ?? 0
    if (size < largest) return
    setFlagsFromString('--semi-space-growth-factor=1')
    observer.disconnect()
  })
  observer.observe({ entryTypes: ['gc'] })
}
