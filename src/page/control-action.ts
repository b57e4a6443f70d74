import { useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { curlHere, send } from './control-api.ts'
import type { ControlCall } from './control-call.ts'
import { Button, Code, CopyButton, SubmitButton } from './controls.ts'
import { changes } from './live.ts'
import { say, words, type Word } from './words.ts'

export interface ControlActionProps<Given> {
  readonly call: ControlCall<Given>
  /** What the button says. */
  readonly name: string
  /** What is said when it was done. */
  readonly done: (given: Given) => string
  /** Closes the window that the call has to itself; what was done there is not offered again. */
  readonly close?: () => void
  /** The line for a shell, where it is not simply the call. */
  readonly curl?: string
  /** Makes the call, where something else belongs to it. */
  readonly perform?: () => Promise<Given>
}

const ownWords = {
  asCurl: ['The same as a line for a shell', '对应的命令行'],
} as const satisfies Record<string, Word>

/**
 * A call of the control API with its button, the same call as curl, and what came of it, where the keyboard is then. In a form,
 * Enter in a field presses the button.
 */
export function ControlAction<Given>({
  call,
  name,
  done,
  close,
  curl = curlHere(call),
  perform = () => send(call),
}: ControlActionProps<Given>): JSX.Element {
  const outcome = useSignal<Outcome | undefined>(undefined)
  const isBusy = useSignal(false)
  const isOver = close !== undefined && outcome.value?.isGood === true
  const act = (): void => {
    if (isBusy.value) return
    isBusy.value = true
    perform()
      .then(
        (given) => {
          outcome.value = { isGood: true, text: done(given) }
          changes.value += 1
        },
        (error: unknown) => {
          outcome.value = { isGood: false, text: error instanceof Error ? error.message : String(error) }
        },
      )
      .finally(() => {
        isBusy.value = false
      })
  }
  return h(
    'div',
    { class: 'control-action' },
    h(
      'details',
      null,
      h('summary', null, say(ownWords.asCurl)),
      h(Code, { label: say(ownWords.asCurl), text: curl }),
      h(CopyButton, { text: curl }),
    ),
    h(
      'div',
      { class: 'actions' },
      isOver ? null : h(SubmitButton, { act, isBusy: isBusy.value }, name),
      close === undefined ? null : h(Button, { act: close, kind: isOver ? 'main' : 'plain' }, say(words.close)),
    ),
    outcome.value === undefined ? null : h(OutcomeLine, { outcome: outcome.value }),
  )
}

export interface Outcome {
  readonly isGood: boolean
  readonly text: string
}

/** What came of a call; the keyboard goes there. */
export function OutcomeLine({ outcome }: { readonly outcome: Outcome }): JSX.Element {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => line.current?.focus(), [outcome.isGood, outcome.text])
  return h(
    'p',
    { ref: line, class: outcome.isGood ? 'banner good' : 'banner bad', role: 'status', tabIndex: -1 },
    outcome.text,
  )
}
