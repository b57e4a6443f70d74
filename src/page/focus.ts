import { useEffect } from 'preact/hooks'

/** Lets the keyboard go on in the detail that is shown where the list is hidden for it, and in the list when it is closed. */
export function useDetailFocus(): void {
  useEffect(() => {
    focusIfLost('.detail')
    return () => focusIfLost('.list [role=listbox]')
  }, [])
}

/** Puts the keyboard to a place, once what changed is drawn, if what it was at is gone. */
export function focusIfLost(selector: string): void {
  setTimeout(() => {
    const { activeElement } = document
    if (activeElement !== null && activeElement !== document.body && activeElement.checkVisibility()) return
    document.querySelector<HTMLElement>(selector)?.focus()
  })
}
