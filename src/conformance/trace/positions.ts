import type { Trace, TracedExchange } from './trace.ts'

/** The place of the first number above a limit in numbers that rise; their count where there is none. */
export function firstAbove(numbers: readonly number[], limit: number): number {
  return firstWhere(numbers.length, (at) => (numbers[at] ?? Infinity) > limit)
}

/** Whether one of numbers that rise lies between two others. */
export function anyBetween(numbers: readonly number[], after: number, before: number): boolean {
  return (numbers[firstAbove(numbers, after)] ?? Infinity) < before
}

/** The first of exchanges in order that comes after another; undefined where none does. */
export function firstAfter(exchanges: Trace, { number }: TracedExchange): TracedExchange | undefined {
  return exchanges[firstWhere(exchanges.length, (at) => (exchanges[at]?.number ?? Infinity) > number)]
}

/** The last of exchanges in order that comes before another; undefined where none does. */
export function lastBefore(exchanges: Trace, { number }: TracedExchange): TracedExchange | undefined {
  return exchanges[firstWhere(exchanges.length, (at) => (exchanges[at]?.number ?? Infinity) >= number) - 1]
}

/** The first of so many places for which something holds that holds for all after it too. */
function firstWhere(count: number, holds: (at: number) => boolean): number {
  let from = 0
  let to = count
  while (from < to) {
    const middle = (from + to) >> 1
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}
