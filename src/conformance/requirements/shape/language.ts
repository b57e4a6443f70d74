import type { TestedRequirement } from '../../requirement.ts'
import { eachExchange } from '../../checks/each-exchange.ts'
import { isPlatform } from '../../trace/trace.ts'

/** Every operation takes its languages in any case, with either sign; nothing at all is the default. */
const spellings = /^(zh[_-]cn|en[_-]us|)$/i

export const language = {
  id: 'SHAPE-14',
  area: 'shape',
  level: 'MUST',
  text: 'X-Language is zh_CN or en_US, in any spelling.',
  harm: 'refused',
  fix: 'Send X-Language as zh_CN or en_US.',
  source: 'the page of each operation',
  check: eachExchange(
    (each) => isPlatform(each) && 'x-language' in each.headers,
    ({ headers }) =>
      spellings.test(headers['x-language'] ?? '')
        ? undefined
        : {
            expected: 'X-Language: zh_CN or en_US',
            actual: `X-Language: ${headers['x-language'] ?? ''}`,
            field: 'X-Language',
          },
  ),
} as const satisfies TestedRequirement
