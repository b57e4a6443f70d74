import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { judge } from '../../src/conformance/judge.ts'
import { frozenNames, frozenSet, newestSet, setOf } from '../../src/conformance/requirement-sets.ts'
import { record } from '../helpers/recording.ts'
import { good, mutants } from './mutant-recordings.ts'

/** What was frozen stays: a digest of each set, as it was when it was written. */
const digests: Readonly<Record<string, string>> = {
  '1.0': 'c26e5d3853d2a0b8',
}

it('a frozen set never changes', () => {
  const now = frozenNames().map((name) => {
    const set = frozenSet(name)
    const levels = set?.requirements.map(({ id, level }) => [id, level])
    const digest = createHash('sha256')
      .update(JSON.stringify([levels, set?.scenarios]))
      .digest('hex')
    return [name, digest.slice(0, 16)]
  })
  expect(Object.fromEntries(now)).toEqual(digests)
})

it('a requirement that is newer than the set breaks nobody, and a level stays what it was', () => {
  const older = newestSet.requirements.filter(({ id }) => id !== 'SEQ-01')
  const levels = Object.fromEntries(older.map(({ id, level }) => [id, level]))
  const set = setOf('0.9', { levels: { ...levels, 'SEQ-03': 'SHOULD' }, scenarios: {} })
  const outcomes = (id: string): string[] =>
    judge(record([...good, ...(mutants[id] ?? [])]), { requirements: set.requirements })
      .filter((each) => each.findings.length > 0)
      .map((each) => `${each.requirement.id} ${each.outcome}`)
  expect(outcomes('SEQ-01')).toEqual([])
  expect(outcomes('SEQ-03')).toEqual(['SEQ-03 warned'])
  expect(outcomes('SEQ-02')).toEqual(['SEQ-02 failed'])
})
