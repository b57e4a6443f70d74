import { PerformanceObserver } from 'node:perf_hooks'
import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from 'node:v8'

const mebibyte = 1024 * 1024

/** Beyond this the young generation of the heap does not make the sandbox faster (docs/decisions/journal.md). */
const largestYoung = 16 * mebibyte

/** A heap that uses more than this belongs to large worlds: it grows as V8 lets it, so that they are collected seldom. */
const smallHeap = 256 * mebibyte

/**
 * Keeps the heap of a sandbox with small worlds small. Under load V8 takes 128 MiB for the young generation and keeps them,
 * and lets the rest grow to three times what is in use before it is collected: here it is 16 MiB, and a third more.
 */
export function holdHeap(): void {
  setFlagsFromString('--heap-growing-percent=30')
  let isYoungHeld = false
  const observer = new PerformanceObserver(() => {
    if (!isYoungHeld && youngSize() >= largestYoung) {
      setFlagsFromString('--semi-space-growth-factor=1')
      isYoungHeld = true
    }
    if (getHeapStatistics().used_heap_size < smallHeap) return
    setFlagsFromString('--heap-growing-percent=0')
    setFlagsFromString('--semi-space-growth-factor=2')
    observer.disconnect()
  })
  observer.observe({ entryTypes: ['gc'] })
}

function youngSize(): number {
  return getHeapSpaceStatistics().find((each) => each.space_name === 'new_space')?.space_size ?? 0
}
