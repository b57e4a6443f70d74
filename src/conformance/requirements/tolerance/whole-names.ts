import { type TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform, type TracedExchange } from '../../trace/trace.ts'
import { leavesOf } from '../../trace/json.ts'

/** What is left of letters that could not be written. */
const lost = /\uFFFD|\?{3,}|&(?:amp|lt|gt|quot|#\d+);/
const foreign = /[^\u0020-\u007E\s]/
const utf8 = new TextDecoder('utf-8', { fatal: true })

export const wholeNames = {
  id: 'TOL-06',
  area: 'tolerance',
  level: 'MUST',
  text: 'Names reach the platform as they are, whatever letters they have.',
  harm: 'data_wrong',
  fix: 'Encode names as UTF-8 once, in bodies and in addresses.',
  source: 'signing guide',
  check: eachExchange(
    (each) => isPlatform(each) && textsOf(each).some((text) => foreign.test(text) || lost.test(text)),
    (each) => {
      const found = textsOf(each).find((text) => lost.test(text) || isTwiceEncoded(text))
      return found === undefined ? undefined : { expected: 'letters as they are', actual: found }
    },
  ),
} as const satisfies TestedRequirement

/** Whether a text is what UTF-8 looks like when it is read as Latin-1: its letters are bytes, and those are UTF-8. */
function isTwiceEncoded(text: string): boolean {
  const bytes = Array.from(text, (letter) => letter.charCodeAt(0))
  if (!foreign.test(text) || bytes.some((byte) => byte > 255)) return false
  try {
    utf8.decode(Uint8Array.from(bytes))
    return true
  } catch {
    return false
  }
}

/** Every text of a request besides its credentials. */
function textsOf({ query, body, pathValues }: TracedExchange): string[] {
  const sent = leavesOf(body).flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
  return [...query.values(), ...Object.values(pathValues), ...sent]
}
