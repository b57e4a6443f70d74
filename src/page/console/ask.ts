import { signal } from '@preact/signals'
import { h, type JSX } from 'preact'
import { ControlAction } from '../control-action.ts'
import type { ControlCall } from '../control-call.ts'
import { Dialog } from '../dialogs.ts'

/** Something that is done by one call, after it was said what that will do. */
export interface Act<Given> {
  readonly title: string
  readonly text: string
  readonly call: ControlCall<Given>
  /** What the button says. */
  readonly name: string
  /** What is said when it was done. */
  readonly done: (given: Given) => string
}

const asked = signal<(() => JSX.Element) | undefined>(undefined)

/** Asks in a window whether an act is to be done, with the same as a line for a shell; then does it. */
export function ask<Given>({ title, text, call, name, done }: Act<Given>): void {
  const close = (): void => {
    asked.value = undefined
  }
  asked.value = () =>
    h(Dialog, { title, close }, h('p', null, text), h(ControlAction<Given>, { call, name, done, close }))
}

/** The window of the act that is asked about; nothing where there is none. */
export function AskedAct(): JSX.Element | null {
  return asked.value?.() ?? null
}
