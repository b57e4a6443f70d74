import { signal } from '@preact/signals'

/** What a visit knows beside the worlds themselves: whose world is looked at, the control key, and how it looks. */

export type Theme = 'system' | 'light' | 'dark'

/** The partner whose world is shown; undefined until the list of partners is there. */
export const partner = signal<string | undefined>(undefined)

/** The control key, kept for this tab. */
export const controlKey = signal<string | undefined>(sessionStorage.getItem('control-key') ?? undefined)

/** Whether the sandbox has refused a call for want of the right key. */
export const keyIsWanted = signal(false)

/** What went wrong at last, for a line on the page; undefined when nothing did. */
export const trouble = signal<string | undefined>(undefined)

export const theme = signal<Theme>(startTheme())

/** Uses a key from now on, in this tab. */
export function useControlKey(key: string): void {
  sessionStorage.setItem('control-key', key)
  controlKey.value = key
  keyIsWanted.value = false
}

/** Chooses the colours, from now on and at the next visit. */
export function chooseTheme(chosen: Theme): void {
  theme.value = chosen
  localStorage.setItem('theme', chosen)
  applyTheme()
}

/** Tells the styles which colours were chosen. */
export function applyTheme(): void {
  if (theme.value === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme.value
}

function startTheme(): Theme {
  const kept = localStorage.getItem('theme')
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}
