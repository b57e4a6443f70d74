import { signal } from '@preact/signals'
import type { Word } from './words.ts'

/** A key of the keyboard and what it does; a room adds its own while it is shown. */
export interface KeyAction {
  readonly key: string
  readonly does: Word
  readonly act: () => void
}

/** Whether the list of keys is shown. */
export const helpIsShown = signal(false)

const ofThePage: readonly KeyAction[] = [
  {
    key: '?',
    does: ['show these keys', '显示快捷键'],
    act: () => {
      helpIsShown.value = !helpIsShown.value
    },
  },
]

const ofTheRoom = signal<readonly KeyAction[]>([])

/** All keys that do something now. */
export function activeKeys(): readonly KeyAction[] {
  return [...ofTheRoom.value, ...ofThePage]
}

/** Gives a room its keys; call what it gives back when the room is left. */
export function useKeys(actions: readonly KeyAction[]): () => void {
  ofTheRoom.value = actions
  return () => {
    ofTheRoom.value = []
  }
}

/** Listens to the keyboard from now on. Who is writing into a field writes; Escape leaves it. */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null) return
    const field = event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
    if (field) {
      if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur()
      return
    }
    const action = activeKeys().find(({ key }) => key === event.key)
    if (action === undefined) return
    event.preventDefault()
    action.act()
  })
}
