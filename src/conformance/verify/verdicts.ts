import { operationKey } from '../../contract/operations.ts'
import { redactBody, redactDetail, redactHeaders } from '../../contract/redact.ts'
import { allChecks, type Check } from './checks.ts'
import type { Gap } from './gaps.ts'
import type { Verification } from './run.ts'
import type { Seen } from './seen.ts'

/** How one check came out: a broken MUST fails, a broken SHOULD warns. */
export type Outcome = 'passed' | 'failed' | 'warned' | 'not_exercised'

/** An exchange as it may be shown. */
export interface Evidence {
  /** Its position in the run, from 1. */
  readonly number: number
  readonly case: string
  readonly request: {
    readonly method: string
    readonly target: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  }
  readonly answer: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  }
}

/** One exchange that breaks one check. */
export interface Finding {
  readonly operation: string
  readonly check: string
  readonly expected: string
  readonly actual: string
  readonly exchange: Evidence
}

/** What all exchanges together say about one check. */
export interface Verdict {
  readonly check: Pick<Check, 'id' | 'level' | 'text'>
  readonly outcome: Outcome
  /** How many exchanges it was about. */
  readonly exercised: number
  readonly findings: readonly Finding[]
}

/** A verification that was judged: how much was said, and what came of each check. */
export interface Verified {
  readonly exchanges: number
  readonly operations: number
  readonly verdicts: readonly Verdict[]
  readonly gaps: readonly Gap[]
}

/** Holds everything that was seen against every check. What nothing exercised is said to be so, and never passed. */
export function judgeProvider({ seen, gaps }: Verification): Verified {
  const numbered = seen.map((each, at) => ({ each, number: at + 1 }))
  const verdicts = allChecks.map((check): Verdict => {
    const { id, level, text } = check
    const concerned = numbered.filter(({ each }) => check.concerns(each))
    const findings = concerned.flatMap(({ each, number }): Finding[] => {
      const fault = check.fault(each)
      if (fault === undefined) return []
      const actual = redactDetail(fault.actual)
      return [
        { operation: operationOf(each), check: id, expected: fault.expected, actual, exchange: show(each, number) },
      ]
    })
    const broken = level === 'MUST' ? 'failed' : 'warned'
    const outcome = findings.length > 0 ? broken : concerned.length === 0 ? 'not_exercised' : 'passed'
    return { check: { id, level, text }, outcome, exercised: concerned.length, findings }
  })
  const operations = new Set(
    seen.flatMap(({ described }) => (described === undefined ? [] : operationKey(described.operation))),
  )
  return { exchanges: seen.length, operations: operations.size, verdicts, gaps }
}

function operationOf({ described, message }: Seen): string {
  return described?.operation.id ?? `${message.method} ${message.target}`
}

const longest = 2000

function show({ title, message, reply }: Seen, number: number): Evidence {
  const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}...` : text)
  const { method, target, headers, body = '' } = message
  return {
    number,
    case: title,
    request: { method, target: cut(target), headers: redactHeaders(headers), body: cut(redactBody(body)) },
    answer: { status: reply.status, headers: redactHeaders(reply.headers), body: cut(redactBody(reply.body)) },
  }
}

/** Findings that say the same, whichever operation, item of a list and request they are about. */
export interface FindingGroup {
  readonly expected: string
  readonly actual: string
  readonly count: number
  readonly operations: readonly string[]
  readonly first: Finding
}

/** Findings by what they say, in the order in which each was first seen. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const each of findings) {
    const key = `${each.expected}\n${each.actual.replaceAll(/\.\d+(?=[. ])/g, '.*')}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [each])
    else group.push(each)
  }
  return [...groups.values()].map((group) => ({
    expected: group[0].expected,
    actual: group[0].actual.replaceAll(/\.\d+(?=[. ])/g, '.*'),
    count: group.length,
    operations: [...new Set(group.map(({ operation }) => operation))],
    first: group[0],
  }))
}

/** How many checks came out how. */
export function countVerdicts(verdicts: readonly Verdict[]): Readonly<Record<Outcome, number>> {
  const count = { passed: 0, failed: 0, warned: 0, not_exercised: 0 }
  for (const { outcome } of verdicts) count[outcome] += 1
  return count
}
