import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'
import { html } from '../../src/contract/html.ts'
import { idpMetadata, seenRequest, signedResponse } from './saml-idp.ts'

/** A sales platform of our own on a port of this machine: it answers requests with a form that its user sends on. */
export interface SmallIdp {
  /** Its address; only while tests run. */
  readonly url: string
  /** The metadata that a partner uploads of it. */
  readonly metadata: string
  /** Who is logged in there. */
  user: string
}

/** Serves a small sales platform for the tests that are defined around the call. */
export function smallIdp(): SmallIdp {
  const idp = { url: '', metadata: '', user: '' }
  const server = createServer((incoming, outgoing) => {
    outgoing.setHeader('Content-Type', 'text/html; charset=utf-8')
    outgoing.end(answerPage(incoming.url ?? '', idp.user))
  })
  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    idp.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    idp.metadata = idpMetadata({ signOn: `${idp.url}/sso` })
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return idp
}

function answerPage(location: string, user: string): string {
  if (!location.startsWith('/sso?')) return ''
  const { id: inResponseTo, consumerUrl, relayState } = seenRequest(location)
  const attributes = { xUserId: user, xAccountId: user }
  const xml = signedResponse({ inResponseTo, consumerUrl, now: Date.now(), attributes })
  return html`<!doctype html>
    <html lang="en">
      <head>
        <title>Sales platform</title>
        <link rel="icon" href="data:," />
      </head>
      <body>
        <form method="post" action="${consumerUrl}">
          <input type="hidden" name="SAMLResponse" value="${Buffer.from(xml).toString('base64')}" />
          <input type="hidden" name="RelayState" value="${relayState}" />
          <button>Go to the console</button>
        </form>
      </body>
    </html>`.toString()
}
