import { effect, signal } from '@preact/signals'
import type { components } from '../contract/generated/types/control.ts'
import { send } from './control-api.ts'
import { controlCall } from './control-call.ts'
import { controlKey, partner, trouble } from './session.ts'
import { say } from './words.ts'

export type Partner = components['schemas']['Partner']

/** Every partner that has a world in this sandbox. */
export const partners = signal<readonly Partner[]>([])

/** Asks which partners there are, and shows the world of the one that was shown last, or of the first. */
export async function loadPartners(): Promise<void> {
  try {
    const answer = await send(controlCall('get', '/_sandbox/partners'))
    partners.value = answer.partners
    const kept = partner.value ?? sessionStorage.getItem('partner')
    const chosen = answer.partners.find(({ id }) => id === kept) ?? answer.partners[0]
    partner.value = chosen?.id
    trouble.value = undefined
  } catch (error) {
    trouble.value = error instanceof Error ? error.message : String(error)
  }
}

effect(() => {
  if (controlKey.value !== undefined) void loadPartners()
})

/** Shows the world of another partner. */
export function choosePartner(id: string): void {
  sessionStorage.setItem('partner', id)
  partner.value = id
}

/** The site of a partner, in words. */
export function siteText({ site }: Partner): string {
  return site === 'cn' ? say(['China', '中国站']) : say(['International', '国际站'])
}
