/** The place of the first number above a limit in numbers that rise; their count where there is none. */
export function firstAbove(numbers: readonly number[], limit: number): number {
  let from = 0
  let to = numbers.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((numbers[middle] ?? Infinity) > limit) to = middle
    else from = middle + 1
  }
  return from
}

/** Whether one of numbers that rise lies between two others. */
export function anyBetween(numbers: readonly number[], after: number, before: number): boolean {
  return (numbers[firstAbove(numbers, after)] ?? Infinity) < before
}
