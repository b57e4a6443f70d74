import { h, type JSX } from 'preact'
import type { components } from '../../contract/generated/types/control.ts'
import { writeAddress } from '../address.ts'
import { ControlAction } from '../control-action.ts'
import { send } from '../control-api.ts'
import { controlCall } from '../control-call.ts'
import { Dialog } from '../dialogs.ts'
import { go } from '../router.ts'
import { say } from '../words.ts'
import type { Exchange } from './exchange.ts'
import { exchangeWords as words } from './words.ts'

export interface ReplayExchangeProps {
  readonly exchange: Exchange
  readonly close: () => void
}

/** Sends the request of an exchange again, and goes to what came of it. */
export function ReplayExchange({ exchange: { id }, close }: ReplayExchangeProps): JSX.Element {
  const call = controlCall('post', '/_sandbox/journal/{id}/replay', { path: { id } })
  const perform = async () => {
    const replayed = await send(call)
    go(writeAddress({ room: 'exchanges', rest: [replayed.exchange_id] }))
    return replayed
  }
  return h(
    Dialog,
    { title: say(words.replayTitle), close },
    h('p', null, say(words.replayText)),
    h(ControlAction<components['schemas']['Replayed']>, {
      call,
      perform,
      name: say(words.replayNow),
      done: ({ status }) => String(status),
      close,
    }),
  )
}
