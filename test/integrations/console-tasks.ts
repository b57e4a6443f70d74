import { verify, X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { escapeMarkup } from '../../src/contract/html.ts'
import { idpMetadata, seenRequest, signedResponse } from '../helpers/saml-idp.ts'
import { fact, type Integration } from './platform.ts'

/** The user who is logged in at the platform, whoever comes. */
const user = 'console-user'

let answered = 0

/** The sales platform of the reference integration, as far as the switch to the console needs it. */
interface Platform {
  readonly integration: Integration
  /** The certificate of the cloud, off its metadata. */
  readonly certificate: X509Certificate
}

/** What a platform says in a response; a bad habit says something else. */
interface Said {
  attributes: Readonly<Record<string, string>>
  assertionId: string
  now: number
  recipient?: string
}

/** What a bad habit changes. */
export const said: Said = { attributes: {}, assertionId: '', now: 0 }

async function signOn({ integration, certificate }: Platform, target: string): Promise<string | undefined> {
  const request = seenRequest(target)
  const signature = Buffer.from(request.signature, 'base64')
  const isSigned = verify('sha256', Buffer.from(request.signed), certificate.publicKey, signature)
  const checked = { isRefused: false }
  await integration.part('verify request', () => Promise.resolve(Object.assign(checked, { isRefused: !isSigned })))
  if (checked.isRefused) return undefined
  answered += 1
  const { attributes } = Object.assign(said, {
    attributes: { xUserId: user, xAccountId: user },
    assertionId: `_answer-${answered}`,
    now: Date.now(),
  })
  await integration.part('say', () => Promise.resolve(attributes))
  const xml = signedResponse({ inResponseTo: request.id, consumerUrl: request.consumerUrl, ...said })
  const fields = { SAMLResponse: Buffer.from(xml).toString('base64'), RelayState: request.relayState }
  const inputs = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escapeMarkup(value)}">`,
  )
  return `<form method="post" action="${escapeMarkup(request.consumerUrl)}">${inputs.join('')}</form>`
}

async function takesNotice({ integration, certificate }: Platform, form: URLSearchParams): Promise<boolean> {
  const [bindRequest, signature] = [form.get('bindRequest') ?? '', form.get('Signature') ?? '']
  const isSigned = verify('sha256', Buffer.from(bindRequest), certificate.publicKey, Buffer.from(signature, 'base64'))
  const checked = { isTaken: true }
  await integration.part('verify notice', () => Promise.resolve(Object.assign(checked, { isTaken: isSigned })))
  return checked.isTaken
}

async function serve(platform: Platform, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const target = incoming.url ?? ''
  if (incoming.method === 'POST') {
    const sent = Buffer.concat((await incoming.toArray()) as Buffer[]).toString()
    outgoing.writeHead((await takesNotice(platform, new URLSearchParams(sent))) ? 204 : 403).end()
    return
  }
  const page = await signOn(platform, target)
  outgoing.writeHead(page === undefined ? 403 : 200, { 'content-type': 'text/html' }).end(page)
}

/** Serves single sign-on until the command is ended. */
async function serveConsole(integration: Integration): Promise<void> {
  const metadata = await (await fetch(`${fact('ENDPOINT')}/authui/saml/metadata.xml`)).text()
  const base64 = /<ds:X509Certificate>([^<]*)</.exec(metadata)?.[1] ?? ''
  const platform = { integration, certificate: new X509Certificate(Buffer.from(base64, 'base64')) }
  const server = createServer((incoming, outgoing) => {
    serve(platform, incoming, outgoing).catch(() => outgoing.writeHead(400).end())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { ok } = await fetch(`${fact('ENDPOINT')}/_sandbox/sso`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      xaccount_type: fact('XACCOUNT_TYPE'),
      idp_metadata: idpMetadata({ signOn: `${origin}/sso` }),
      notification_url: `${origin}/bound`,
    }),
  })
  if (!ok) throw new Error('the platform cannot be configured')
  await once(process, 'SIGTERM')
  server.closeAllConnections()
  server.close()
}

/** What the reference integration does in the scenario about the console. */
export const consoleTasks: Readonly<Record<string, (integration: Integration) => Promise<unknown>>> = {
  'console-switch': serveConsole,
}
