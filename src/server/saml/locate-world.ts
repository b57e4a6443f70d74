import type { ApiRequest } from '../../contract/exchange.ts'
import { readForm } from '../../contract/bodies/form.ts'
import type { Tenant, Tenants } from '../../gateway/tenants.ts'
import { decodeMessage } from '../../saml/read-message.ts'
import { configurationOf } from '../../state/sso/configurations.ts'
import type { World } from '../../state/engine/world.ts'
import { sessionIn } from './session-cookie.ts'

/**
 * The world that a browser's request is about: by the platform of a login link, by what an answer or a form gives back, by
 * the session. What is read here proves nothing; who it is nobody's falls to the first world.
 */
export function worldOfBrowser(request: ApiRequest, tenants: Tenants): Tenant | undefined {
  const mark = request.target.indexOf('?')
  const query = new URLSearchParams(mark < 0 ? '' : request.target.slice(mark + 1))
  const form = new Map(readForm(request.body).map(({ name, text }) => [name, text]))
  const clues: readonly ((world: World) => boolean)[] = [
    hasProvider(query.get('xAccountType')),
    knows((world, relay) => world.loginRequests.firstOf('byRelayState', relay), form.get('RelayState')),
    knows((world, id) => world.loginRequests.get(id), requestIn(form.get('SAMLResponse'))),
    knows((world, id) => world.pendingBindings.get(id), form.get('binding')),
    knows((world, id) => world.consoleSessions.get(id), sessionIn(request)),
    knows(configurationOf, query.get('xAccountType') ?? undefined),
  ]
  const all = tenants.all()
  for (const fits of clues) {
    const found = all.find(({ world }) => fits(world))
    if (found !== undefined) return found
  }
  return tenants.first
}

function knows(look: (world: World, key: string) => object | undefined, key: string | undefined) {
  return (world: World): boolean => key !== undefined && key !== '' && look(world, key) !== undefined
}

/** Two worlds may have a platform of one id: the one that has its metadata is meant. */
function hasProvider(platformId: string | null) {
  return (world: World): boolean => platformId !== null && configurationOf(world, platformId)?.provider !== undefined
}

function requestIn(sent: string | undefined): string | undefined {
  const text = sent === undefined ? undefined : decodeMessage(sent)
  return text === undefined ? undefined : /\sInResponseTo="([^"]*)"/.exec(text)?.[1]
}
