import type { Fault, TestedRequirement } from '../requirement.ts'
import { type SamlResponse, samlResponses } from '../trace/saml-responses.ts'
import { findingOf } from './each-exchange.ts'

/** A check of every response that a platform sends through a browser, each by itself. */
export function eachSamlResponse(faultOf: (response: SamlResponse) => Fault | undefined): TestedRequirement['check'] {
  return (trace) => {
    const all = samlResponses(trace)
    return {
      exercised: all.map(({ exchange }) => exchange),
      findings: all.flatMap((each) => findingOf(each.exchange, faultOf(each))),
    }
  }
}
