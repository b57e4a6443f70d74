import { useSignal } from '@preact/signals'
import { type ComponentChildren, h, type JSX } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { Button, Form, SubmitButton, TextField } from './controls.ts'
import { focusIfLost } from './focus.ts'
import { activeKeys, helpIsShown } from './keys.ts'
import { keyIsWanted, useControlKey } from './session.ts'
import { say, words } from './words.ts'

export interface DialogProps {
  readonly title: string
  readonly close: () => void
  readonly children?: ComponentChildren
}

/**
 * A window over the page, which Escape closes. It is there as long as it is rendered. The keyboard begins at its first field, or
 * else at its main button, and goes back to where it was, or to the room where that is gone.
 */
export function Dialog({ title, close, children }: DialogProps): JSX.Element {
  const element = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const { current } = element
    current?.showModal()
    const first = ['input, select', '.button.main', '.button'].map((each) => current?.querySelector<HTMLElement>(each))
    first.find((each) => each !== null)?.focus()
    return () => {
      current?.close()
      focusIfLost('#content')
    }
  }, [])
  return h('dialog', { ref: element, 'aria-labelledby': id, onClose: close }, h('h2', { id }, title), children)
}

/** The keys that do something here. */
export function HelpDialog(): JSX.Element | null {
  if (!helpIsShown.value) return null
  const close = (): void => {
    helpIsShown.value = false
  }
  return h(
    Dialog,
    { title: say(words.help), close },
    h(
      'dl',
      { class: 'keys' },
      activeKeys().map(({ key, does }) => [
        h('dt', { key: `${key}-key` }, h('kbd', null, key)),
        h('dd', { key: `${key}-does` }, say(does)),
      ]),
    ),
    h(Button, { act: close }, say(words.close)),
  )
}

/** Asks for the control key, when the sandbox has refused a call for want of it. */
export function KeyDialog(): JSX.Element | null {
  const key = useSignal('')
  if (!keyIsWanted.value) return null
  const use = (): void => {
    if (key.value !== '') useControlKey(key.value)
  }
  return h(
    Dialog,
    { title: say(words.keyTitle), close: () => undefined },
    h('p', null, say(words.keyText)),
    h(
      Form,
      {},
      h(TextField, {
        label: say(words.keyLabel),
        type: 'password',
        value: key.value,
        change: (text) => (key.value = text),
      }),
      h(SubmitButton, { act: use }, say(words.keySend)),
    ),
  )
}
