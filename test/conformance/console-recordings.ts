import type { Call } from '../helpers/recording.ts'

interface Said {
  readonly assertion: string
  readonly request: string
  readonly attributes?: readonly string[]
  readonly notOnOrAfter?: string
  readonly recipient?: string
}

const consumer = 'http://sandbox/authui/saml/SAMLAssertionConsumer'

/** A response that a browser brings. */
const response = (said: Said): Call => {
  const { assertion, request, attributes = ['xUserId', 'xAccountId'], notOnOrAfter, recipient = consumer } = said
  const xml = [
    `<p:Response InResponseTo="${request}" Destination="${consumer}"><a:Assertion ID="${assertion}">`,
    `<a:Subject InResponseTo="${request}" Recipient="${recipient}"/>`,
    `<a:Conditions NotBefore="2026-05-06T11:00:00Z" NotOnOrAfter="${notOnOrAfter ?? '2026-05-07T12:00:00Z'}"/>`,
    ...attributes.map((name) => `<a:Attribute Name="${name}"><a:AttributeValue>u</a:AttributeValue></a:Attribute>`),
    '</a:Assertion></p:Response>',
  ].join('')
  return {
    target: '/authui/saml/SAMLAssertionConsumer',
    headers: { 'X-Auth-Token': '', 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ SAMLResponse: Buffer.from(xml).toString('base64'), RelayState: 'r' }).toString(),
    status: 302,
  }
}

/** What the harness tries at the platform: a request or a notice that the cloud has not signed. */
const tried = (probe: string, status: number, text = ''): Call => ({
  method: probe === 'forged-notice' ? 'POST' : 'GET',
  target: `/platform/${probe}`,
  headers: { 'X-Auth-Token': '' },
  probe,
  status,
  text,
})

/** A visit of the console in which everything is right. */
export const goodVisit: readonly Call[] = [
  response({ assertion: '_a1', request: '_r1' }),
  tried('forged-request', 403),
  tried('forged-notice', 403),
  response({ assertion: '_a2', request: '_r2' }),
]

/** What breaks a requirement of the console switch, and nothing else. */
export const consoleMutants: Readonly<Record<string, readonly Call[]>> = {
  'SSO-01': [tried('forged-request', 200, '<input name="SAMLResponse" value="x">')],
  'SSO-02': [response({ assertion: '_a3', request: '_r3', attributes: ['xuserid', 'xAccountId'] })],
  'SSO-03': [response({ assertion: '_a1', request: '_r3' })],
  'SSO-04': [response({ assertion: '_a3', request: '_r3', notOnOrAfter: '2026-05-06T11:55:00Z' })],
  'SSO-05': [tried('forged-notice', 204)],
  'SSO-06': [response({ assertion: '_a3', request: '_r3', recipient: 'https://elsewhere.example/acs' })],
}
