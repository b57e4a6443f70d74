/** A line of two texts that are compared: of both, or of one of them. */
export interface ComparedLine {
  readonly side: 'both' | 'left' | 'right'
  readonly text: string
}

/** So many lines of each text are compared one by one; a longer rest counts as different. */
const comparedAtMost = 1500

/** Compares two texts line by line, by their longest common part. */
export function compareLines(left: string, right: string): ComparedLine[] {
  const [before, after] = [left.split('\n'), right.split('\n')]
  const [headLeft, headRight] = [before.slice(0, comparedAtMost), after.slice(0, comparedAtMost)]
  return [
    ...walk(headLeft, headRight, commonLengths(headLeft, headRight)),
    ...before.slice(comparedAtMost).map((text): ComparedLine => ({ side: 'left', text })),
    ...after.slice(comparedAtMost).map((text): ComparedLine => ({ side: 'right', text })),
  ]
}

/** For each pair of places, how many lines the rests from there have in common. */
function commonLengths(left: readonly string[], right: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1))
  for (let at = left.length - 1; at >= 0; at -= 1) {
    const [row, below] = [lengths[at], lengths[at + 1]]
    if (row === undefined || below === undefined) continue
    for (let to = right.length - 1; to >= 0; to -= 1)
      row[to] = left[at] === right[to] ? (below[to + 1] ?? 0) + 1 : Math.max(below[to] ?? 0, row[to + 1] ?? 0)
  }
  return lengths
}

function walk(left: readonly string[], right: readonly string[], lengths: readonly Uint16Array[]): ComparedLine[] {
  const lines: ComparedLine[] = []
  let [at, to] = [0, 0]
  while (at < left.length || to < right.length) {
    const [mine, theirs] = [left[at], right[to]]
    if (mine !== undefined && mine === theirs) {
      lines.push({ side: 'both', text: mine })
      at += 1
      to += 1
    } else if (theirs === undefined || (mine !== undefined && isLeftFirst(lengths, at, to))) {
      lines.push({ side: 'left', text: mine ?? '' })
      at += 1
    } else {
      lines.push({ side: 'right', text: theirs })
      to += 1
    }
  }
  return lines
}

function isLeftFirst(lengths: readonly Uint16Array[], at: number, to: number): boolean {
  return (lengths[at + 1]?.[to] ?? 0) >= (lengths[at]?.[to + 1] ?? 0)
}
