import { parse } from 'yaml'
import { type Judgement } from './judge.ts'
import { type Section } from './report.ts'

/** Requirements that are known to be broken, by scenario. */
export type ExpectedFailures = Readonly<Record<string, readonly string[]>>

/** Reads `scenario: [REQUIREMENT, ...]` in YAML. Throws with a clear line when it is something else. */
export function readExpectedFailures(text: string): ExpectedFailures {
  const read: unknown = parse(text)
  if (!isExpectedFailures(read)) throw new RangeError('it has to be a list of requirements for each scenario')
  return read
}

function isExpectedFailures(value: unknown): value is ExpectedFailures {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.values(value).every((each) => Array.isArray(each) && each.every((id) => typeof id === 'string'))
}

/** A section in which known failures are told apart, and what is on the list and is none any more is a problem. */
export function withExpected(section: Section, expected: readonly string[]): Section {
  const isKnown = ({ requirement, findings }: Judgement): boolean =>
    expected.includes(requirement.id) && findings.length > 0
  const judgements = section.judgements.map((each) =>
    isKnown(each) ? { ...each, outcome: 'known_failure' as const } : each,
  )
  const known = judgements.filter(isKnown).map((each) => each.requirement.id)
  const stale = expected.filter((id) => !known.includes(id))
  return {
    ...section,
    judgements,
    problems: [
      ...section.problems,
      ...stale.map((id) => `${id} is expected to be broken and is not: take it off the list`),
    ],
  }
}
