import { useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { writeAddress } from '../address.ts'
import { send } from '../control-api.ts'
import { controlCall } from '../control-call.ts'
import { type BriefExchange, isUnanswered } from '../exchanges/exchange.ts'
import { faultText } from '../exchanges/fault-text.ts'
import { changes } from '../live.ts'
import { timeText } from '../moments.ts'
import { say } from '../words.ts'
import { faultWords as words } from './words.ts'

/** Among so many exchanges, the newest, those are looked for that a fault has struck; so many of them are shown. */
const [lookedAt, shownAtMost] = [200, 10]

/** The last exchanges that an armed fault has struck. */
export function StruckExchanges(): JSX.Element | null {
  const struck = useSignal<readonly BriefExchange[]>([])
  const seen = changes.value
  useEffect(() => {
    send(controlCall('get', '/_sandbox/journal', { query: { format: 'brief', limit: lookedAt } })).then(
      (answer) => {
        const rows = 'brief' in answer ? answer.brief : []
        struck.value = rows.filter(({ fault }) => fault !== null).reverse()
      },
      () => undefined,
    )
  }, [seen])
  if (struck.value.length === 0) return null
  return h(
    'section',
    null,
    h('h3', null, say(words.struckLast)),
    h(
      'ul',
      { class: 'mentions' },
      struck.value.slice(0, shownAtMost).map((exchange) => {
        const { id, at, operation_id, method, path, status } = exchange
        return h(
          'li',
          { key: id },
          h(
            'a',
            { href: writeAddress({ room: 'exchanges', rest: [id] }) },
            `${timeText(at)} ${operation_id ?? `${method} ${path}`}`,
          ),
          h('span', { class: 'dim' }, ` ${faultText(exchange)}${isUnanswered(exchange) ? '' : ` · ${status}`}`),
        )
      }),
    ),
  )
}
