/** Puts the keyboard to a place, once what changed is drawn, if what it was at is gone. */
export function focusIfLost(selector: string): void {
  setTimeout(() => {
    const { activeElement } = document
    if (activeElement !== null && activeElement !== document.body && activeElement.checkVisibility()) return
    document.querySelector<HTMLElement>(selector)?.focus()
  })
}
