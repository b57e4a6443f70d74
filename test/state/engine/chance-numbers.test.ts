import { describe, expect, it } from 'vitest'
import { chanceNumbers } from '../../../src/state/engine/chance.ts'

describe('numbers of chance', () => {
  it('are whole, from 0 up to and without the bound, and use all of it', () => {
    const drawn = chanceNumbers(5000, 7, ['a', 1])
    expect(drawn.every((each) => Number.isInteger(each) && each >= 0 && each < 7)).toBe(true)
    expect(new Set(drawn).size).toBe(7)
  })

  it('depend on the words, and on how many are drawn in nothing but their number', () => {
    expect(chanceNumbers(3, 1000, ['a', 1])).toEqual(chanceNumbers(9, 1000, ['a', 1]).slice(0, 3))
    expect(chanceNumbers(9, 1000, ['a', 1])).not.toEqual(chanceNumbers(9, 1000, ['a', 2]))
  })

  it('stay what they are: worlds that were saved show them', () => {
    expect(chanceNumbers(4, 1000, ['seed', 'traffic'])).toEqual([966, 512, 420, 577])
  })

  it('favour none', () => {
    const counts = Array.from({ length: 10 }, () => 0)
    for (const each of chanceNumbers(10_000, 10, ['even'])) counts[each] = (counts[each] ?? 0) + 1
    expect(counts.every((each) => each > 850 && each < 1150)).toBe(true)
  })
})
