import { type ApiRequest, headerOf } from '../../contract/exchange.ts'

const cookieName = 'sandbox_console'

/** The header that keeps a session in a browser: no script reads it, and no page of another site sends it along by itself. */
export function sessionCookie(sessionId: string): string {
  return `${cookieName}=${sessionId}; Path=/; HttpOnly; SameSite=Lax`
}

/** The session that a browser brings; `''` for none. */
export function sessionIn(request: Pick<ApiRequest, 'headers'>): string {
  const pairs = (headerOf(request, 'cookie') ?? '').split(/[;,]/).map((each) => each.trim().split('='))
  return pairs.find(([name]) => name === cookieName)?.[1] ?? ''
}
