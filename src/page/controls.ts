import { useSignal } from '@preact/signals'
import { type ComponentChildren, h, type JSX } from 'preact'
import { useId } from 'preact/hooks'
import { say, words } from './words.ts'

export interface ChoiceProps {
  readonly label: string
  readonly value: string
  /** Values with what is shown for each. */
  readonly options: readonly (readonly [value: string, shown: string])[]
  readonly choose: (value: string) => void
}

/** One of a few. */
export function Choice({ label, value, options, choose }: ChoiceProps): JSX.Element {
  const id = useId()
  return h(
    'span',
    { class: 'field' },
    h('label', { for: id }, label),
    h(
      'select',
      { id, value, onChange: (event: Event) => choose(valueOf(event)) },
      options.map(([each, shown]) => h('option', { key: each, value: each, selected: each === value }, shown)),
    ),
  )
}

export interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly change: (value: string) => void
  readonly type?: 'text' | 'search' | 'number' | 'password'
  readonly placeholder?: string
  readonly id?: string
  /** Names to choose from; others may be written. */
  readonly suggestions?: readonly string[]
}

/** A line of text. */
export function TextField({
  label,
  value,
  change,
  type = 'text',
  placeholder = '',
  id,
  suggestions,
}: TextFieldProps): JSX.Element {
  const own = useId()
  const list = `${own}-list`
  return h(
    'span',
    { class: 'field' },
    h('label', { for: id ?? own }, label),
    h('input', {
      id: id ?? own,
      type,
      value,
      placeholder,
      autocomplete: 'off',
      spellcheck: false,
      ...(suggestions === undefined ? {} : { list }),
      onInput: (event: Event) => change(valueOf(event)),
    }),
    suggestions === undefined
      ? null
      : h(
          'datalist',
          { id: list },
          suggestions.map((each) => h('option', { key: each, value: each })),
        ),
  )
}

/** The value of the field that an event came from. */
export function valueOf({ currentTarget }: Event): string {
  return currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLSelectElement
    ? currentTarget.value
    : ''
}

export interface ButtonProps {
  readonly act: () => void
  readonly kind?: 'plain' | 'main' | 'bad'
  readonly isPressed?: boolean
  readonly isOff?: boolean
  /** What is read out in place of what stands on it. */
  readonly label?: string
  readonly children?: ComponentChildren
}

/** A button; `isPressed` makes it one that stays down. */
export function Button({ act, kind = 'plain', isPressed, isOff = false, label, children }: ButtonProps): JSX.Element {
  return h(
    'button',
    {
      type: 'button',
      class: `button ${kind}`,
      disabled: isOff,
      ...(isPressed === undefined ? {} : { 'aria-pressed': isPressed }),
      ...(label === undefined ? {} : { 'aria-label': label }),
      onClick: act,
    },
    children,
  )
}

export interface SubmitButtonProps {
  readonly act: () => void
  /** Whether it was pressed and is not done; it keeps the keyboard meanwhile. */
  readonly isBusy?: boolean
  readonly children?: ComponentChildren
}

/** The main button, which Enter in a field of the same form presses. */
export function SubmitButton({ act, isBusy = false, children }: SubmitButtonProps): JSX.Element {
  return h('button', { type: 'submit', class: 'button main', 'aria-disabled': isBusy, onClick: act }, children)
}

export interface FormProps {
  readonly class?: string
  readonly label?: string
  readonly children?: ComponentChildren
}

/** Fields with the button that they belong to. Nothing is sent by the browser itself, and what is wrong the sandbox says. */
export function Form({ class: name, label, children }: FormProps): JSX.Element {
  return h(
    'form',
    {
      noValidate: true,
      onSubmit: (event: Event) => event.preventDefault(),
      ...(name === undefined ? {} : { class: name }),
      ...(label === undefined ? {} : { 'aria-label': label }),
    },
    children,
  )
}

export interface CopyButtonProps {
  readonly text: string
  readonly label?: string
  /** What is copied, for who hears and does not see where the button stands. */
  readonly about?: string
}

/** A button that puts a text into the clipboard, and says so. */
export function CopyButton({ text, label, about }: CopyButtonProps): JSX.Element {
  const isCopied = useSignal(false)
  const copy = (): void => {
    void navigator.clipboard.writeText(text).then(() => {
      isCopied.value = true
      setTimeout(() => {
        isCopied.value = false
      }, 1500)
    })
  }
  const says = isCopied.value ? say(words.copied) : (label ?? say(words.copy))
  return h(Button, { act: copy, ...(about === undefined ? {} : { label: `${says} ${about}` }) }, says)
}

/** A text that is code, in a box that scrolls by itself. */
export function Code({ text, label }: { readonly text: string; readonly label: string }): JSX.Element {
  return h('pre', { class: 'code', tabIndex: 0, role: 'region', 'aria-label': label }, text)
}

export interface FileButtonProps {
  readonly label: string
  /** Kinds of files, as browsers name them: `.json,application/json`. */
  readonly accept: string
  readonly take: (name: string, text: string) => void
}

/** A button that opens a file of text. The same file may be opened again. */
export function FileButton({ label, accept, take }: FileButtonProps): JSX.Element {
  const open = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement)) return
    const [file] = currentTarget.files ?? []
    void file?.text().then((text) => {
      take(file.name, text)
      currentTarget.value = ''
    })
  }
  return h('label', { class: 'button plain file' }, label, h('input', { type: 'file', accept, onChange: open }))
}
