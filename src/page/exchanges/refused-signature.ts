import { h, type JSX } from 'preact'
import { say } from '../words.ts'
import { readCanonical } from './canonical-request.ts'
import { exchangeWords as words } from './words.ts'

/** Of a refused signature the canonical request, with the line that differs marked; nothing of other exchanges. */
export function RefusedSignature({ explanation }: { readonly explanation: string }): JSX.Element | null {
  const canonical = readCanonical(explanation)
  if (canonical === undefined) return null
  const { lines, difference } = canonical
  return h(
    'section',
    null,
    h('h3', null, say(words.canonical)),
    h('p', { class: 'dim' }, say(difference === undefined ? words.canonicalUnknown : words.canonicalDiffers)),
    h(
      'div',
      { class: 'code compared', tabIndex: 0, role: 'region', 'aria-label': say(words.canonical) },
      lines.flatMap((line, at) =>
        at === difference?.at
          ? [
              h('div', { key: `${at}-expected`, class: 'line right' }, `+ ${line}`),
              h('div', { key: `${at}-signed`, class: 'line left' }, `− ${difference.signed}`),
            ]
          : [h('div', { key: at, class: 'line' }, `  ${line}`)],
      ),
    ),
  )
}
