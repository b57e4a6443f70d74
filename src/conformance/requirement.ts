import { type Trace, type TracedExchange } from './trace.ts'

/** Something that an integration has to keep to. */
export interface Requirement {
  readonly id: string
  /** MUST fails a run, SHOULD warns. */
  readonly level: 'MUST' | 'SHOULD'
  readonly text: string
  /** Page of the documentation, or where else it comes from. */
  readonly source: string
  readonly area: Area
}

export type Area = 'authentication' | 'shape' | 'roles' | 'paging' | 'sequence' | 'resilience' | 'money' | 'manners'

/** What a rule saw: which exchanges it was about, and what was wrong. */
export interface Observation {
  readonly exercised: readonly TracedExchange[]
  readonly findings: readonly Finding[]
}

export interface Finding {
  readonly exchange: TracedExchange
  readonly expected: string
  readonly actual: string
}

/** A requirement and the pure check that verifies it over a recording. */
export interface Rule {
  readonly requirement: Requirement
  readonly observe: (trace: Trace) => Observation
}

/** A rule that looks at exchanges one by one: at those that `concerns` picks. */
export function eachExchange(
  requirement: Requirement,
  concerns: (exchange: TracedExchange) => boolean,
  fault: (exchange: TracedExchange) => { readonly expected: string; readonly actual: string } | undefined,
): Rule {
  return {
    requirement,
    observe: (trace) => {
      const exercised = trace.filter(concerns)
      const findings = exercised.flatMap((exchange) => {
        const found = fault(exchange)
        return found === undefined ? [] : [{ exchange, ...found }]
      })
      return { exercised, findings }
    },
  }
}
