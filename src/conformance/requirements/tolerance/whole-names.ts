import type { Fault, Finding, TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform, type Trace, type TracedExchange } from '../../trace/trace.ts'
import { fieldOf, leavesOf, textOf } from '../../trace/json.ts'
import { exchangesOf } from '../../trace/following-calls.ts'
import { isUnreadable } from '../../trace/request-body.ts'
import { eastAsianEncodingOf, hasForeignLetters, wrongEncodingIn } from '../../trace/wrong-encodings.ts'
import type { Run } from '../../run.ts'

const once = 'Encode names as UTF-8 once: in bodies by the JSON library alone, in addresses by percent-encoding alone.'

export const wholeNames = {
  id: 'TOL-06',
  area: 'tolerance',
  level: 'MUST',
  text: 'Names reach the platform as they are, whatever letters they have.',
  harm: 'data_wrong',
  fix: once,
  source: 'signing guide',
  check: eachExchange(
    (each) => isPlatform(each) && textsOf(each).some(({ text }) => hasForeignLetters(text)),
    (each) => (isUnreadable(each) ? undefined : faultIn(each)),
    otherNames,
  ),
} as const satisfies TestedRequirement

function faultIn(each: TracedExchange): Fault | undefined {
  for (const { field, text } of textsOf(each)) {
    const wrong = wrongEncodingIn(text)
    if (wrong === undefined) continue
    const encoding = each.bodyBytes === undefined ? undefined : eastAsianEncodingOf(each.bodyBytes)
    const words = encoding === undefined ? wrong : `bytes of ${encoding}`
    return { expected: `${field}: its letters in UTF-8, encoded once`, actual: `${field}: ${text}, ${words}`, field }
  }
  return undefined
}

/** Searches for another name than the one that was to be found; a part of it is right too. */
function otherNames(trace: Trace, run: Run | undefined): Finding[] {
  const name = run?.name
  if (name === undefined) return []
  return exchangesOf(trace, 'ListSubCustomers').flatMap((exchange) => {
    const sent = textOf(fieldOf(exchange.body, 'customer')) ?? ''
    const isTold = isUnreadable(exchange) || faultIn(exchange) !== undefined
    if (isTold || name.includes(sent)) return []
    return [{ exchange, expected: `customer: ${name}`, actual: `customer: ${sent}`, field: 'customer' }]
  })
}

/** Every text of a request besides its credentials, with its field. */
function textsOf({ query, body, pathValues }: TracedExchange): { readonly field: string; readonly text: string }[] {
  const sent = leavesOf(body).flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ field: path, text: value }] : [],
  )
  const named = [...query, ...Object.entries(pathValues)].map(([field, text]) => ({ field, text }))
  return [...named, ...sent]
}
