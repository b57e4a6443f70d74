import { type ApiRequest, headerOf } from '../../contract/exchange.ts'

const cookieName = 'sandbox_console'

/** No script reads it, no page of another site sends it along by itself, and nothing but the console switch gets it. */
const attributes = 'Path=/authui/saml; HttpOnly; SameSite=Lax'

/** The header that keeps a session in a browser. */
export function sessionCookie(sessionId: string): string {
  return `${cookieName}=${sessionId}; ${attributes}`
}

/** The header that takes the session out of a browser. */
export const noSessionCookie = `${cookieName}=; ${attributes}; Max-Age=0`

/** The session that a browser brings; `''` for none. */
export function sessionIn(request: Pick<ApiRequest, 'headers'>): string {
  const pairs = (headerOf(request, 'cookie') ?? '').split(/[;,]/).map((each) => each.trim().split('='))
  return pairs.find(([name]) => name === cookieName)?.[1] ?? ''
}
