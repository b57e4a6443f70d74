import { parse } from 'yaml'

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

/** The problem that a broken requirement is. */
export function brokenProblem(id: string): string {
  return `${id} is broken`
}

/** What is left of the problems of a scenario: those that are not known, and those on the list that are none any more. */
export function withoutExpected(problems: readonly string[], expected: readonly string[]): string[] {
  const known = expected.map(brokenProblem)
  const stale = expected.filter((id) => !problems.includes(brokenProblem(id)))
  return [
    ...problems.filter((each) => !known.includes(each)),
    ...stale.map((id) => `${id} is expected to be broken and is not: take it off the list`),
  ]
}
