import { parse } from 'yaml'
import type { Judgement } from './judge.ts'
import { flakyEntry, isFlaky } from './repeated.ts'
import { notExercised, problemLines, type Section } from './report.ts'
import { isTested } from './requirements/all.ts'

/** What is known to go wrong, by scenario (or `recording`, `journal`): ids of requirements, and problems in words. */
export type ExpectedFailures = Readonly<Record<string, readonly string[]>>

/**
 * Reads `scenario: [REQUIREMENT, ...]` in YAML; nothing at all is an empty list. Throws with a clear line when it is
 * something else, or names what there is not.
 */
export function readExpectedFailures(text: string, sections: readonly string[]): ExpectedFailures {
  const read: unknown = parse(text) ?? {}
  if (!isExpectedFailures(read)) throw new RangeError('it has to be a list of requirements for each scenario')
  for (const [name, entries] of Object.entries(read)) {
    if (!sections.includes(name)) throw new RangeError(`there is no scenario ${name}`)
    const strange = entries.find((each) => /^[a-z]+-\d+$/i.test(each) && !isTested(each))
    if (strange !== undefined) throw new RangeError(`there is no requirement ${strange}`)
  }
  return read
}

function isExpectedFailures(value: unknown): value is ExpectedFailures {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.values(value).every((each) => Array.isArray(each) && each.every((id) => typeof id === 'string'))
}

/**
 * A section in which known failures are told apart, and what is on the list and is none any more is a problem. `flaky` on
 * the list forgives a scenario that passed in some of its runs; it never gets stale, because no number of runs shows that.
 */
export function withExpected(section: Section, expected: readonly string[]): Section {
  return expected.includes(flakyEntry) && isFlaky(section)
    ? forgiven(section)
    : withKnown(
        section,
        expected.filter((each) => each !== flakyEntry),
      )
}

/** A section that fails nothing: all that went wrong in it is known to come and go. */
function forgiven(section: Section): Section {
  const judgements = section.judgements.map((each) =>
    each.outcome === 'failed' ? { ...each, outcome: 'known_failure' as const } : each,
  )
  return { ...section, judgements, problems: [], open: [], answerFaults: [] }
}

function withKnown(section: Section, expected: readonly string[]): Section {
  const isKnown = ({ requirement, findings }: Judgement): boolean =>
    expected.includes(requirement.id) && findings.length > 0
  const judgements = section.judgements.map((each) =>
    isKnown(each) ? { ...each, outcome: 'known_failure' as const } : each,
  )
  const isStale = (entry: string): boolean =>
    isTested(entry)
      ? section.judgements.some((each) => each.requirement.id === entry && each.outcome === 'passed')
      : !problemLines(section).some((each) => each.includes(entry))
  const isListed = (problem: string): boolean => expected.some((entry) => !isTested(entry) && problem.includes(entry))
  return {
    ...section,
    judgements,
    ...(section.open === undefined ? {} : { open: section.open.filter((id) => !isListed(notExercised(id))) }),
    problems: [
      ...section.problems.filter((each) => !isListed(each)),
      ...expected.filter(isStale).map((each) => `${each} is expected to be broken and is not: take it off the list`),
    ],
  }
}
