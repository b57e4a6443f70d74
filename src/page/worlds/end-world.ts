import { useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import { ControlAction } from '../control-action.ts'
import { send } from '../control-api.ts'
import { controlCall } from '../control-call.ts'
import { Button } from '../controls.ts'
import { Dialog } from '../dialogs.ts'
import { loadPartners } from '../partners.ts'
import { say } from '../words.ts'
import { worldsWords as words } from './words.ts'

/** Resets or deletes the world that is shown, when that was confirmed. */
export function EndWorld({ shown }: { readonly shown: string }): JSX.Element {
  const asked = useSignal<'reset' | 'remove' | undefined>(undefined)
  const close = (): void => {
    asked.value = undefined
  }
  return h(
    'section',
    null,
    h('h2', null, say(words.endings)),
    h(
      'p',
      { class: 'actions' },
      h(Button, { kind: 'bad', act: () => (asked.value = 'reset') }, say(words.reset)),
      h(Button, { kind: 'bad', act: () => (asked.value = 'remove') }, say(words.remove)),
    ),
    asked.value === undefined ? null : h(Confirmation, { shown, what: asked.value, close }),
  )
}

interface ConfirmationProps {
  readonly shown: string
  readonly what: 'reset' | 'remove'
  readonly close: () => void
}

function Confirmation({ shown, what, close }: ConfirmationProps): JSX.Element {
  const isReset = what === 'reset'
  const removing = controlCall('delete', '/_sandbox/partners/{id}', { path: { id: shown } })
  const remove = async (): Promise<void> => {
    await send(removing)
    close()
    await loadPartners()
  }
  return h(
    Dialog,
    { title: say(isReset ? words.resetTitle : words.removeTitle), close },
    h('p', null, h('b', null, shown)),
    h('p', null, say(isReset ? words.resetText : words.removeText)),
    isReset
      ? h(ControlAction, {
          call: controlCall('post', '/_sandbox/reset', { body: {} }),
          name: `${say(words.reset)}: ${shown}`,
          done: () => say(words.resetDone),
          close,
        })
      : h(ControlAction, {
          call: removing,
          perform: remove,
          name: `${say(words.remove)}: ${shown}`,
          done: () => say(words.removed),
          close,
        }),
  )
}
