import { useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import { curlHere, send } from './control-api.ts'
import type { ControlCall } from './control-call.ts'
import { Button, Code, CopyButton } from './controls.ts'
import { changes } from './live.ts'
import { say, words, type Word } from './words.ts'

export interface ControlActionProps<Given> {
  readonly call: ControlCall<Given>
  /** What the button says. */
  readonly name: string
  /** What is said when it was done. */
  readonly done: (given: Given) => string
  readonly close?: () => void
  /** The line for a shell, where it is not simply the call. */
  readonly curl?: string
  /** Makes the call, where something else belongs to it. */
  readonly perform?: () => Promise<Given>
}

const ownWords = {
  asCurl: ['The same as a line for a shell', '对应的命令行'],
} as const satisfies Record<string, Word>

/** A call of the control API with its button, the same call as curl, and what came of it. */
export function ControlAction<Given>({
  call,
  name,
  done,
  close,
  curl = curlHere(call),
  perform = () => send(call),
}: ControlActionProps<Given>): JSX.Element {
  const outcome = useSignal<{ readonly isGood: boolean; readonly text: string } | undefined>(undefined)
  const isBusy = useSignal(false)
  const act = (): void => {
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
      h(Button, { kind: 'main', act, isOff: isBusy.value }, name),
      close === undefined ? null : h(Button, { act: close }, say(words.close)),
    ),
    outcome.value === undefined
      ? null
      : h('p', { class: outcome.value.isGood ? 'banner good' : 'banner bad', role: 'status' }, outcome.value.text),
  )
}
