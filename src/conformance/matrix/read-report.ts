import type { components } from '../../contract/generated/types/control.ts'
import { validators } from '../../contract/generated/validators/control.js'
import { findViolationBesideExtras, violationText } from '../../contract/validation.ts'
import { parseJson } from '../trace/json.ts'

/** A report as `conform --report` writes it. */
export type WrittenReport = components['schemas']['ConformanceReport']
type WrittenSection = WrittenReport['sections'][number]

/** Reads a report.json. Throws a RangeError with a clear line when it is none. */
export function readReport(text: string): WrittenReport {
  const read = parseJson(text)
  const validator = validators['JudgeJournal']?.['200']
  const violation = validator === undefined ? undefined : findViolationBesideExtras(validator, read)
  if (violation !== undefined || !isReport(read))
    throw new RangeError(
      `it is not a report of this version${violation === undefined ? '' : `: ${violationText(violation)}`}`,
    )
  return read
}

function isReport(value: unknown): value is WrittenReport {
  return typeof value === 'object' && value !== null && 'sections' in value
}

/** Whether a section of a written report has failed, by the rule of `hasSectionFailed`. */
export function hasWrittenFailed(section: WrittenSection): boolean {
  const { problems, not_exercised: open, exchanges, answer_faults: faults, verdicts } = section
  return (
    problems.length + open.length + faults.length > 0 ||
    exchanges === 0 ||
    verdicts.some(({ outcome }) => outcome === 'failed')
  )
}
