import { batch, effect, signal } from '@preact/signals'
import type { components } from '../contract/generated/types/control.ts'
import { writeAddress } from './address.ts'
import { send } from './control-api.ts'
import { controlCall } from './control-call.ts'
import { address, go } from './router.ts'
import { controlKey, partner, trouble } from './session.ts'
import { say } from './words.ts'

export type Partner = components['schemas']['Partner']

/** Every partner that has a world in this sandbox. */
export const partners = signal<readonly Partner[]>([])

/** Asks which partners there are, and shows the world of the one that the address names, that was shown last, or of the first. */
export async function loadPartners(): Promise<void> {
  try {
    const answer = await send(controlCall('get', '/_sandbox/partners'))
    partners.value = answer.partners
    const wished = [address.peek().query.get('partner'), partner.value, sessionStorage.getItem('partner')]
    const find = (wanted: unknown): Partner | undefined => answer.partners.find(({ id }) => id === wanted)
    const chosen = wished.map(find).find((each) => each !== undefined) ?? answer.partners[0]
    partner.value = chosen?.id
    trouble.value = undefined
  } catch (error) {
    trouble.value = error instanceof Error ? error.message : String(error)
  }
}

effect(() => {
  if (controlKey.value !== undefined) void loadPartners()
})

// The address names the partner, so that it shows the same to who opens it elsewhere; another address may name another partner.
effect(() => {
  const { room, rest, query } = address.value
  const shown = partner.value
  const named = query.get('partner')
  if (shown === undefined || named === shown) return
  if (partners.peek().some(({ id }) => id === named)) show(named ?? shown)
  else go(writeAddress({ room, rest, query: { ...Object.fromEntries(query), partner: shown } }), { replace: true })
})

/** Shows the world of another partner. What was open of the one before is closed. */
export function choosePartner(id: string): void {
  const { room, rest } = address.peek()
  batch(() => {
    show(id)
    go(writeAddress({ room, rest: room === 'world' ? rest.slice(0, 1) : [], query: { partner: id } }))
  })
}

/** Goes to the same place of the page in the world of another partner. */
export function goToPartner(id: string): void {
  const { room, rest } = address.peek()
  go(writeAddress({ room, rest, query: { partner: id } }), { replace: true })
}

function show(id: string): void {
  sessionStorage.setItem('partner', id)
  partner.value = id
}

/** The site of a partner, in words. */
export function siteText({ site }: Partner): string {
  return site === 'cn' ? say(['China', '中国站']) : say(['International', '国际站'])
}
