import type { Fault, TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isSigned } from '../../trace/credentials.ts'
import { refusalText, unauthenticated } from '../../trace/refusals.ts'
import type { TracedExchange } from '../../trace/trace.ts'

export const rightSignature = {
  id: 'AUTH-05',
  area: 'authentication',
  level: 'MUST',
  text: 'A signature is that of the request: of its method, path, query, headers and body as they are sent.',
  harm: 'refused',
  fix: 'Sign last: method, path, query, headers and body exactly as they go out.',
  source: 'signing guide',
  check: eachExchange(isSigned, (each) =>
    unauthenticated(each) === 'signature' ? { ...differenceIn(each), field: 'Authorization' } : undefined,
  ),
} as const satisfies TestedRequirement

/** The line of the canonical request that differs, where a sandbox has found it; else what is known of the refusal. */
function differenceIn(each: TracedExchange): Pick<Fault, 'expected' | 'actual'> {
  const { hint = '' } = each
  const [, line, expected, signed] =
    /^(line \d+ of the canonical request) differs: expected (".*?"), signed (".*)/s.exec(hint) ?? []
  if (line !== undefined) return { expected: `${line}: ${expected}`, actual: `${line}: ${signed}` }
  const known = refusalText(each)
  return { expected: 'the signature of the request as it was sent', actual: hint === '' ? known : `${known}: ${hint}` }
}
